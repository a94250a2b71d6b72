import type { Leaf, PlanChange, PlanPlace } from '#domain/plan-change.ts';
import type { PlanProblem, PlanReason } from '#domain/plan-problem.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from './band-words.ts';

/** `Line 57, commitments[0].activities[1].progress: …`: why a plan file is refused. */
export function problemPhrase({ path, line, reason }: PlanProblem): AnyPhrase {
  // As a text: a line number is not grouped by thousands.
  return say('plan-problem', { line: String(line), path, reason: reasonPhrase(reason) });
}

/** Why, without its place. */
export function reasonPhrase(reason: PlanReason): AnyPhrase {
  const key = `plan-problem-${reason.code}` as const;
  const values = reasonValues(reason);
  return values ? { key, values } : { key };
}

function reasonValues(reason: PlanReason): { readonly [name: string]: Value } | undefined {
  if (reason.code === 'band-disagrees') {
    const { band, progress, least, most } = reason.values;
    return { band: bandWords(band), progress: percent(progress), least: percent(least), most: percent(most) };
  }
  if (reason.code === 'band-recorded') {
    return { before: bandWords(reason.values.before), after: bandWords(reason.values.after) };
  }
  if (reason.code === 'progress-recorded') {
    return { before: percent(reason.values.before), after: percent(reason.values.after) };
  }
  if (reason.code === 'as-of-recorded') {
    return { before: { day: reason.values.before }, after: { day: reason.values.after } };
  }
  return 'values' in reason ? reason.values : undefined;
}

/** One line of what an import changes: the place, the field as the file calls it, old → new. */
export function changePhrase(change: PlanChange): AnyPhrase {
  const place = placePhrase(change.place);
  switch (change.kind) {
    case 'added':
      return say('plan-change-added', { place, title: { title: change.title } });
    case 'removed':
      return say('plan-change-removed', { place, title: { title: change.title } });
    case 'changed': {
      const { field, before, after } = change;
      return say('plan-change-field', { place, field, before: leafValue(before), after: leafValue(after) });
    }
    default:
      return change satisfies never;
  }
}

function placePhrase(place: PlanPlace): AnyPhrase {
  switch (place.level) {
    case 'plan':
      return say('plan-place-plan');
    case 'axis':
      return say('plan-place-axis', { axis: place.axis });
    case 'commitment':
      return say('plan-place-commitment', { number: String(place.commitment) });
    case 'activity':
      return say('plan-place-activity', { activity: place.activity });
    default:
      return place satisfies never;
  }
}

function leafValue(leaf: Leaf | null): Value {
  return leaf === null ? say('plan-nothing') : String(leaf);
}

function percent(value: number): Value {
  return { percent: value };
}
