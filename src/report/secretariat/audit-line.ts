import type { Audited } from '#domain/audit.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { monthOf } from './month.ts';

/** "23 November 2026, 10:12 · Salma: handed over commitments 4 and 7 of Amina to Driss." */
export function auditLine(one: Audited): AnyPhrase {
  const { at, by, byPerson, channel } = one;
  const who: Value =
    by ??
    say(
      byPerson
        ? 'secretariat-somebody'
        : channel === 'cli' || channel === 'terminal'
          ? 'secretariat-by-command'
          : 'secretariat-by-forgotten',
    );
  return say('secretariat-audit-line', { day: { day: at }, time: { time: at }, who, what: whatWas(one) });
}

function whatWas({ action, plan, target, person, to }: Audited): AnyPhrase {
  const {
    commitments = [],
    code = '',
    count = 0,
    receipt = 0,
    role = 'person',
    voice,
    mode = 'at-once',
  } = target;
  const numbers: Value = { list: commitments.map(String) };
  const name: Value = person ?? say('secretariat-somebody');
  const receiver: Value = to ?? say('secretariat-somebody');
  switch (action) {
    case 'open-plan':
    case 'close-plan':
    case 'archive-plan':
    case 'import-plan':
    case 'change-plan':
      return say(`secretariat-audit-${action}`, { code: code || (plan ?? '') });
    case 'invite':
      return commitments.length > 0
        ? say('secretariat-audit-invite-lead', { numbers })
        : say('secretariat-audit-invite', { role });
    case 'shut-out':
    case 'sign-out':
      return say(`secretariat-audit-${action}`, { name });
    case 'assign':
    case 'end-post':
    case 'hand-over-code':
      return say(`secretariat-audit-${action}`, { name, numbers });
    case 'hand-over':
    case 'hand-over-taken':
      return say(`secretariat-audit-${action}`, { name, numbers, to: receiver });
    case 'withdraw':
    case 'restore':
    case 'add':
    case 'weigh':
    case 'hold-digest':
    case 'send-digest':
    case 'digest-line':
      return say(`secretariat-audit-${action}`, { code });
    case 'close-period':
    case 'reopen-period':
      return say(`secretariat-audit-${action}`, { month: monthOf(code) });
    case 'withhold':
    case 'correct':
      return say(`secretariat-audit-${action}`, { number: String(receipt) });
    case 'nudge':
    case 'retry':
      return say(`secretariat-audit-${action}`, { count });
    case 'release-voice':
    case 'withhold-voice':
    case 'close-contest':
      return say(`secretariat-audit-${action}`, {
        kind: voice?.kind ?? 'contest',
        number: String(voice?.number ?? 0),
      });
    case 'public-texts':
      return say('secretariat-audit-public-texts', { mode });
    case 'digest-setting':
      return say('secretariat-audit-digest-setting');
    case 'assess':
    case 'correct-assessment':
    case 'undo-assessment':
    case 'accept-weights':
    case 'refuse-weights':
    case 'take-back-weights':
      return say(`secretariat-audit-${action}`, { code });
    default:
      return action satisfies never;
  }
}
