import { button, note, problem, text, title } from '#chat/lines.ts';
import type { PeriodListed } from '#domain/secretariat.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { monthOf } from '#report/secretariat/month.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import type { SecretariatWish } from './wish.ts';

const MOST_SHOWN = 40;
const home = () => [
  button('periods', '', say('secretariat-choice-periods')),
  button('desk', '', say('secretariat-choice-desk')),
];

const periodsIn = ({ found: { secretariat } }: Facts): readonly PeriodListed[] =>
  secretariat?.of === 'periods' ? secretariat.periods : [];

/** The last months that ended, which of them are closed, and who had not reported. */
export function periods(session: Session, facts: Facts): Turn {
  const all = periodsIn(facts);
  return tellAndAsk(
    session,
    facts,
    [title(say('secretariat-periods-title')), ...all.map((one) => text(periodLine(one)))],
    [],
    [
      ...all.map(({ period, closedAt }) =>
        closedAt === null
          ? button('period-close', period, say('secretariat-choice-close-period', { month: monthOf(period) }))
          : button(
              'period-reopen',
              period,
              say('secretariat-choice-reopen-period', { month: monthOf(period) }),
            ),
      ),
      button('desk', '', say('secretariat-choice-desk')),
    ],
  );
}

function periodLine({ period, closedAt, unreported }: PeriodListed): AnyPhrase {
  const count = unreported.length;
  const month = monthOf(period);
  return say('secretariat-period-line', {
    line:
      closedAt === null
        ? say('secretariat-period-open', { month })
        : say('secretariat-period-closed', { month, day: { day: closedAt } }),
    state: count === 0 ? say('secretariat-period-all') : say('secretariat-period-silent', { count }),
  });
}

/** Closes a month, or opens it again, once it is confirmed; who had not reported is listed before. */
export function changePeriod(
  session: Session,
  { wish, period, sure }: Extract<SecretariatWish, { period: string }>,
  facts: Facts,
): Turn {
  const one = periodsIn(facts).find((known) => known.period === period);
  const refused = (phrase: AnyPhrase) => tellAndAsk(session, facts, [problem(phrase)], [], home());
  if (!one) return refused(say('secretariat-period-not-ended', { month: monthOf(period) }));
  const closes = wish === 'close-period';
  if (closes === (one.closedAt !== null))
    return refused(say(`secretariat-already-${wish}`, { month: monthOf(period) }));
  const { unreported } = one;
  const missing =
    unreported.length === 0
      ? [note(say('secretariat-period-all-reported'))]
      : [
          text(
            say('secretariat-period-missing', {
              count: unreported.length,
              codes: { list: unreported.slice(0, MOST_SHOWN) },
            }),
          ),
        ];
  if (sure !== true)
    return tellAndAsk(
      session,
      facts,
      [text(say(`secretariat-sure-${wish}`, { month: monthOf(period) })), ...(closes ? missing : [])],
      [],
      [
        button(closes ? 'period-close-yes' : 'period-reopen-yes', period, say(`secretariat-yes-${wish}`)),
        button('periods', '', say('choice-change-nothing')),
      ],
    );
  const turn = tellAndAsk(
    session,
    facts,
    [text(say(`secretariat-done-${wish}`, { month: monthOf(period) })), ...(closes ? missing : [])],
    [],
    home(),
  );
  return { ...turn, effects: [{ kind: 'area', act: { area: 'secretariat', act: wish, period } }] };
}
