import { button, note, text, title } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import { menuFor } from '../menu.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tell, tellAndAsk } from '../reply.ts';
import { newSession } from '../session.ts';
import type { Session } from '../session.ts';
import { accountWords, rolesOf } from './say-account.ts';

/** A copy of everything that is kept of who asks: said in words, and as a file where the platform has files. */
export function myData(session: Session, sure: boolean, facts: Facts): Turn {
  const { holdings } = facts.found;
  const home = homeChoices(facts, waitingOn(facts).length);
  if (!sure || !holdings) {
    return tellAndAsk(
      session,
      facts,
      [text(say('my-data-sure'))],
      [],
      [button('my-data', 'yes', say('choice-my-data-yes')), button('devices', '', say('menu-devices'))],
    );
  }
  const { name, accounts, roles, updates, entered, voices } = holdings;
  const lines = [
    title(say('my-data-title')),
    text(name === null ? say('my-data-no-name') : say('my-data-name', { name })),
    text(say('my-data-language', { language: say(`language-${session.language}`) })),
    text(
      say('my-data-accounts', { accounts: { list: accounts.map((one) => accountWords(one, facts.from)) } }),
    ),
    text(
      roles.length > 0
        ? say('my-data-roles', { roles: { list: rolesOf(holdings) } })
        : say('my-data-no-roles'),
    ),
    text(updates > 0 ? say('my-data-updates', { count: updates }) : say('my-data-no-updates')),
    ...(entered > 0 ? [text(say('indicators-held', { count: entered }))] : []),
    ...(voices > 0 ? [text(say('voice-held', { count: voices }))] : []),
    text(say('my-data-kept', { days: facts.keptDays })),
    ...(facts.from.platform === 'terminal' ? [] : [text(say('my-data-document'))]),
  ];
  const turn = tellAndAsk(session, facts, lines, home);
  return { ...turn, message: { ...turn.message, lasting: true, document: { make: 'my-data' } } };
}

type Step = { readonly step: 'ask' | 'on' | 'keep' } | { readonly step: 'yes'; readonly on: string };

/** Asked twice, with what goes and what stays. The last button is good for the day on which it was shown. */
export function forget(session: Session, wanted: Step, facts: Facts): Turn {
  const home = homeChoices(facts, waitingOn(facts).length);
  const keep = button('forget', 'keep', say('choice-forget-no'));
  if (wanted.step === 'keep') return tellAndAsk(session, facts, [note(say('forget-kept'))], home);
  if (wanted.step === 'on') {
    const yes = button('forget', `yes-${facts.today}`, say('choice-forget-yes'));
    return tellAndAsk(session, facts, [text(say('forget-last'))], [], [keep, yes]);
  }
  if (wanted.step === 'yes' && wanted.on === facts.today) {
    const nobody: Facts = { ...facts, roles: [], desk: [] };
    const turn = tell(newSession(session.language), [text(say('forget-done'))], homeChoices(nobody, 0));
    return {
      ...turn,
      effects: [{ kind: 'forget' }],
      message: { ...turn.message, lasting: true, menu: menuFor([]) },
    };
  }
  return tellAndAsk(
    session,
    facts,
    [text(say('forget-goes')), text(say('forget-stays'))],
    [],
    [keep, button('forget', 'on', say('choice-forget-on'))],
  );
}
