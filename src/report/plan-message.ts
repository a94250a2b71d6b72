import { button, text, title } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { commitmentRate } from '#domain/rate.ts';
import type { RatesFound } from '#domain/reading.ts';
import { say } from '#i18n/phrase.ts';
import { demonstrationLines } from './invented-past.ts';
import { followButton } from './voice/following-message.ts';
import { rateWords } from './rate-words.ts';

export type Written = { readonly lines: readonly Line[]; readonly choices: readonly Choice[] };

/** The plan and its axes, each with a bar. */
export function planMessage(plan: PlanInfo, { axes, rates }: RatesFound): Written {
  return {
    lines: [
      title(say('plan-status', { title: { title: plan.title }, rate: rateWords(rates.plan, 'plan') })),
      { bar: rates.plan },
      ...axes.flatMap((axis, index): Line[] => {
        const rate = rates.axes[index]?.rate ?? null;
        return [
          text(say('axis-status', { title: { title: axis.title }, rate: rateWords(rate, 'axis') })),
          { bar: rate },
        ];
      }),
      ...demonstrationLines(plan),
    ],
    choices: [
      ...axes.map((axis) => button('axis', axis.code, say('choice-axis', { title: { title: axis.title } }))),
      ...followButton({ kind: 'plan' }),
    ],
  };
}

/** The commitments of an axis. Undefined when the plan has no such axis. */
export function axisMessage(
  code: string,
  { axes, commitments, tallies, rates }: RatesFound,
): Written | undefined {
  const axis = axes.find((one) => one.code === code);
  if (!axis) return undefined;
  const rate = rates.axes.find((one) => one.code === code)?.rate ?? null;
  const rows = commitments.filter((one) => one.axis === code);
  return {
    lines: [
      title(say('axis-status', { title: { title: axis.title }, rate: rateWords(rate, 'axis') })),
      { bar: rate },
    ],
    choices: [
      ...rows.map(({ number, title: words }) =>
        button(
          'commitment',
          String(number),
          say('choice-commitment', {
            number: String(number),
            rate: rateWords(
              commitmentRate(
                tallies.find((one) => one.number === number)?.tally ?? { weighted: 0, weight: 0 },
              ),
              'commitment',
            ),
            title: { title: words },
          }),
        ),
      ),
      ...followButton({ kind: 'axis', axis: code }),
      button('plan', '', say('choice-plan')),
    ],
  };
}
