import { note, quote } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import type { Change, Difficulty, Digest, Snapshot } from '#domain/digest-snapshot.ts';
import type { LocalizedText } from '#domain/plan.ts';
import { roundHalfUp } from '#domain/rate.ts';
import { mondayOf, partsOf } from '#domain/week.ts';
import type { WeekKey } from '#domain/week.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { rateWords } from './rate-words.ts';
import { withheldWords } from './withheld-words.ts';

/** How a rate changed: points, rounded to one decimal as they are shown; `stays` where that leaves nothing. */
export type Step =
  | { readonly kind: 'rose' | 'fell'; readonly points: number }
  | { readonly kind: 'stays' }
  /** There is no rate, or was none. */
  | { readonly kind: 'none' };

export function stepOf({ now, before }: Change): Step {
  if (now === null || before === null) return { kind: 'none' };
  const points = roundHalfUp(Math.abs(now - before), 1);
  if (points === 0) return { kind: 'stays' };
  return { kind: now > before ? 'rose' : 'fell', points };
}

/** The Monday of the week that is reported. */
export function weekDay({ week }: Pick<Snapshot, 'week'>): Value {
  return { day: mondayOf(week) };
}

/** `47`, as it is written: without grouping. */
export function weekNumber(week: WeekKey): string {
  return String(partsOf(week).number);
}

export function digestTitle({ snapshot, number }: Pick<Digest, 'snapshot' | 'number'>): AnyPhrase {
  const day = weekDay(snapshot);
  if (number === null) return say('digest-title-unnumbered', { day });
  return say(snapshot.issue === 2 ? 'digest-title-corrected' : 'digest-title', {
    number: String(number),
    day,
  });
}

/** "The plan is at 84 %: 1.3 points more than the digest of week 46." */
export function planWords({ rate, since }: Snapshot): AnyPhrase {
  const step = stepOf(rate);
  const shown = rateWords(rate.now, 'plan');
  const from =
    since.week === null
      ? say('digest-since-beginning')
      : say('digest-since-week', { week: weekNumber(since.week) });
  switch (step.kind) {
    case 'rose':
      return say('digest-plan-rose', { rate: shown, points: step.points, since: from });
    case 'fell':
      return say('digest-plan-fell', { rate: shown, points: step.points, since: from });
    case 'stays':
      return say('digest-plan-stays', { rate: shown });
    case 'none':
      return say('digest-plan-is', { rate: shown });
    default:
      return step satisfies never;
  }
}

/** "Open justice: 82.3 %, ▲ 0.9". */
export function rateLine(name: Value, change: Change, level: 'axis' | 'commitment'): AnyPhrase {
  const step = stepOf(change);
  const rate = rateWords(change.now, level);
  switch (step.kind) {
    case 'rose':
      return say('digest-rate-rose', { name, rate, points: step.points });
    case 'fell':
      return say('digest-rate-fell', { name, rate, points: step.points });
    case 'stays':
    case 'none':
      return say('digest-rate-stays', { name, rate });
    default:
      return step satisfies never;
  }
}

export function titleValue(title: LocalizedText): Value {
  return { title };
}

/** "one update, 14 times “no change” and one correction"; undefined where nothing was said. */
export function countsWords({ counts, quiet }: Snapshot): AnyPhrase {
  if (quiet) return say('digest-quiet');
  const parts = [
    counts.updates > 0 ? say('digest-count-updates', { count: counts.updates }) : undefined,
    counts.unchanged > 0 ? say('digest-count-unchanged', { count: counts.unchanged }) : undefined,
    counts.corrections > 0 ? say('digest-count-corrections', { count: counts.corrections }) : undefined,
    counts.undone > 0 ? say('digest-count-undone', { count: counts.undone }) : undefined,
  ].filter((part) => part !== undefined);
  return say('digest-counts', { parts: { list: parts } });
}

/** The beginning of a fingerprint: enough to compare by eye with the page's. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}

/** Some of many, written one after the other: "1.3, 8.2 and 12 others". */
export function someOf(names: readonly string[], count: number, most: number): Value {
  const shown = names.slice(0, most);
  const rest = count - shown.length;
  return { list: rest > 0 ? [...shown, say('digest-and-others', { count: rest })] : shown };
}

/** What has to be known of a plan whose people, dates or past are made up. */
export function inventedWords({ plan }: Snapshot): readonly AnyPhrase[] {
  return [
    ...(plan.pastInvented ? [say('digest-past-invented')] : []),
    ...(plan.demonstration ? [say('digest-demonstration')] : []),
  ];
}

/** What is quoted of a difficulty, or why it can no longer be read. */
export function excerptLine({ excerpt, withheld }: Pick<Difficulty, 'excerpt' | 'withheld'>): Line {
  return withheld === undefined ? quote(excerpt) : note(withheldWords(withheld));
}
