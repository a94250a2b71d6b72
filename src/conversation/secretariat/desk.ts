import { button, note, text, title } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import { LISTED_A_PAGE, STUCK_PERIODS } from '#domain/secretariat.ts';
import { say } from '#i18n/phrase.ts';
import { MARKS } from '#report/band-words.ts';
import { monthOf } from '#report/secretariat/month.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { accountName } from '../account/say-account.ts';

export const deskChoice = (): Choice => button('desk', '', say('secretariat-choice-desk'));

/** The buttons to the pages before and after; a list that was read has one more when there are more. */
export function pageChoices(verb: string, page: number, more: boolean): readonly Choice[] {
  return [
    ...(page > 0 ? [button(verb, String(page - 1), say('choice-previous-page'))] : []),
    ...(more ? [button(verb, String(page + 1), say('page-next'))] : []),
  ];
}

/** Everything that waits for the coordination, each with a way to it. */
export function desk(session: Session, facts: Facts): Turn {
  const { secretariat } = facts.found;
  if (secretariat?.of !== 'desk') return tellAndAsk(session, facts, [note(say('stale-button'))]);
  const { plans, people, silent, stuck, failed, toClose } = secretariat.desk;
  return tellAndAsk(
    session,
    facts,
    [
      title(say('secretariat-desk-title', { code: facts.plan?.code ?? '' })),
      text(
        silent === 0
          ? say('secretariat-desk-silent-none')
          : say('secretariat-desk-silent', { count: silent }),
      ),
      text(
        stuck === 0 ? say('secretariat-desk-stuck-none') : say('secretariat-desk-stuck', { count: stuck }),
      ),
      text(
        failed === 0
          ? say('secretariat-desk-failed-none')
          : say('secretariat-desk-failed', { count: failed }),
      ),
      ...(toClose ? [text(say('secretariat-desk-period', { month: monthOf(toClose) }))] : []),
    ],
    [],
    [
      button('quiet', '', say('secretariat-choice-silent')),
      button('stuck', '', say('secretariat-choice-stuck')),
      button('failed', '', say('secretariat-choice-failed')),
      button('people', '', say('secretariat-choice-people', { count: people })),
      button('hand-over', '', say('secretariat-choice-hand-over')),
      button('assign', '', say('secretariat-choice-assign')),
      button('add', '', say('secretariat-choice-add')),
      button('withdraw', '', say('secretariat-choice-withdraw')),
      button('withhold', '', say('secretariat-choice-withhold')),
      button('periods', '', say('secretariat-choice-periods')),
      button('plans', '', say('secretariat-choice-plans-counted', { count: plans })),
      button('audit', '', say('secretariat-choice-audit')),
    ],
  );
}

/** What does not move: late, or the same figure for months. */
export function stuck(session: Session, page: number, facts: Facts): Turn {
  const { secretariat } = facts.found;
  const all = secretariat?.of === 'stuck' ? secretariat.stuck : [];
  const shown = all.slice(0, LISTED_A_PAGE);
  return tellAndAsk(
    session,
    facts,
    [
      title(say('secretariat-stuck-title', { months: STUCK_PERIODS })),
      ...(shown.length === 0 ? [note(say('secretariat-stuck-none'))] : []),
      ...shown.map(({ code, title: words, band, progress, dueOn, overdue, since }) =>
        text(
          say('secretariat-stuck-line', {
            code,
            title: { title: words },
            mark: MARKS[band],
            progress: { percent: progress },
            why:
              overdue && dueOn !== null
                ? say('secretariat-stuck-due', { day: { day: dueOn } })
                : say('secretariat-stuck-since', { day: { day: since } }),
          }),
        ),
      ),
    ],
    [],
    [
      ...shown.map(({ code }) => button('activity', code, say('secretariat-choice-activity', { code }))),
      ...pageChoices('stuck', page, all.length > shown.length),
      deskChoice(),
    ],
  );
}

/** Messages that did not arrive, and a way to send them again. */
export function failed(session: Session, page: number, facts: Facts): Turn {
  const { secretariat } = facts.found;
  const all = secretariat?.of === 'failed' ? secretariat.failed : [];
  const shown = all.slice(0, LISTED_A_PAGE);
  return tellAndAsk(
    session,
    facts,
    [
      title(say('secretariat-failed-title')),
      ...(shown.length === 0 ? [note(say('secretariat-failed-none'))] : []),
      ...shown.map(({ id, name, platform, at, perhapsSent, reachable }) =>
        text(
          say('secretariat-failed-line', {
            number: String(id),
            name: name ?? say('secretariat-somebody'),
            account: accountName({ id: 0, platform, chat: '', since: at }),
            day: { day: at },
            state: perhapsSent
              ? say('secretariat-failed-perhaps')
              : reachable
                ? say('secretariat-failed-not')
                : say('secretariat-failed-gone'),
          }),
        ),
      ),
    ],
    [],
    [
      ...shown.map(({ id }) =>
        button('retry', String(id), say('secretariat-choice-retry', { number: String(id) })),
      ),
      ...(shown.length > 1 ? [button('retry', 'all', say('secretariat-choice-retry-all'))] : []),
      ...pageChoices('failed', page, all.length > shown.length),
      deskChoice(),
    ],
  );
}

/** Puts them on their way again: those that were found, so that "all" is what was shown. */
export function retry(session: Session, id: number | 'all', facts: Facts): Turn {
  const { secretariat } = facts.found;
  const all = secretariat?.of === 'failed' ? secretariat.failed : [];
  const ids = all.flatMap((one) => (id === 'all' || one.id === id ? [one.id] : []));
  if (ids.length === 0) return failed(session, 0, facts);
  const turn = tellAndAsk(
    session,
    facts,
    [text(say('secretariat-done-retry', { count: ids.length }))],
    [],
    [button('failed', '', say('secretariat-choice-failed')), deskChoice()],
  );
  return { ...turn, effects: [{ kind: 'area', act: { area: 'secretariat', act: 'retry', ids } }] };
}
