import { button, text } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { CommitmentTally } from '#domain/rate.ts';
import { commitmentRate, meanRate, moved, shownRate } from '#domain/rate.ts';
import { awaitsNews } from '#domain/waiting.ts';
import { say } from '#i18n/phrase.ts';
import { rateWords } from '#report/rate-words.ts';
import type { DeskActivity, Facts } from './facts.ts';

/** One activity of a receipt, and by how many points its standing moves. */
export type Moved = { readonly activity: DeskActivity; readonly points: number };

/** What an update changes: the rate of each commitment it touches, before and after, and the plan's. */
export function rateLines(
  changes: readonly Moved[],
  tallies: readonly CommitmentTally[] | undefined,
): readonly Line[] {
  if (!tallies) return [];
  const after = tallies.map((row) => ({
    ...row,
    tally: changes
      .filter(({ activity }) => activity.commitment === row.number)
      .reduce((tally, { activity, points }) => moved(tally, activity.weight, points), row.tally),
  }));
  const touched = [...new Set(changes.map(({ activity }) => activity.commitment))].slice(0, 3);
  return [
    ...touched.map((number) => {
      const was = tallies.find((row) => row.number === number);
      const is = after.find((row) => row.number === number);
      const before = was ? commitmentRate(was.tally) : null;
      const now = is ? commitmentRate(is.tally) : null;
      return text(changeWords('commitment', before, now, String(number)));
    }),
    text(changeWords('plan', planRate(tallies), planRate(after), '')),
  ];
}

function planRate(tallies: readonly CommitmentTally[]): number | null {
  return meanRate(tallies.map(({ tally }) => commitmentRate(tally)));
}

function changeWords(
  level: 'plan' | 'commitment',
  before: number | null,
  after: number | null,
  number: string,
) {
  const stays = shownRate(before, level) === shownRate(after, level);
  const values = { before: rateWords(before, level), after: rateWords(after, level) };
  if (level === 'plan')
    return stays ? say('receipt-plan-stays', { rate: values.after }) : say('receipt-plan-moves', values);
  return stays
    ? say('receipt-commitment-stays', { number, rate: values.after })
    : say('receipt-commitment-moves', { number, ...values });
}

/** What may be done with a receipt: see it, correct it, undo it, go on with the next activity. */
export function receiptChoices(
  updateId: string,
  recorded: readonly DeskActivity[],
  facts: Facts,
): readonly Choice[] {
  const next = nextWaiting(recorded, facts);
  const [first] = recorded;
  return [
    ...(first && recorded.length === 1 ? [button('activity', first.code, say('choice-see'))] : []),
    ...(recorded.length === 1 ? [button('correct', updateId, say('choice-correct'))] : []),
    button('undo', updateId, say('choice-undo')),
    ...(next ? [button('update', next.code, say('choice-next-activity', { code: next.code }))] : []),
  ];
}

/** The next activity of this desk that awaits news, in the order of the plan, after what was just recorded. */
function nextWaiting(recorded: readonly DeskActivity[], facts: Facts): DeskActivity | undefined {
  const waiting = waitingOn(facts).filter(({ code }) => !recorded.some((one) => one.code === code));
  const last = facts.desk.findIndex(({ code }) => code === recorded.at(-1)?.code);
  return waiting.find((one) => facts.desk.indexOf(one) > last) ?? waiting[0];
}

/** The activities of this desk that await news: none of a plan that was closed. */
export function waitingOn(facts: Facts): readonly DeskActivity[] {
  if (facts.plan?.closedAt) return [];
  const zone = zoneOf(facts.plan);
  return facts.desk.filter((one) => awaitsNews(one, facts.today, zone));
}

function zoneOf(plan: PlanInfo | null): string {
  return plan?.timeZone ?? 'UTC';
}
