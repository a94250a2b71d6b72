import { periodOf } from './calendar.ts';
import { dueStage } from './due-stage.ts';
import type { DueStage } from './due-stage.ts';
import { daysBetween } from './local-time.ts';
import type { DueActivity, Owed } from './owed.ts';
import type { Preference } from './preference.ts';

type Told = { readonly owed: readonly Owed[]; readonly keys: ReadonlyMap<string, string> };

/** Days between the two reminders of a period's silence. */
const AGAIN_AFTER = 7;

/** Silence: once in a period, and again after a week for who has not asked for less. */
export function silenceNow(
  { keys }: Told,
  silent: number,
  { rhythm, extras }: Preference,
  today: string,
): { readonly stage: 1 | 2; readonly key: string } | undefined {
  if (silent === 0) return undefined;
  const key = (stage: 1 | 2) => `silence:${periodOf(today)}:${stage}`;
  const first = keys.get(key(1));
  if (first === undefined) return { stage: 1, key: key(1) };
  const again =
    rhythm === 'normal' && extras && !keys.has(key(2)) && daysBetween(first, today) >= AGAIN_AFTER;
  return again ? { stage: 2, key: key(2) } : undefined;
}

/** Before its due date an activity is brought to mind; only afterwards is it a duty. */
export function isDuty(stage: DueStage): boolean {
  return stage !== 'D-14' && stage !== 'D-3';
}

/**
 * What is near or past its due date, told already or not. The date is part of the key: an activity whose date is moved
 * begins anew.
 */
export function dueNow(
  { owed }: Told,
  { extras }: Preference,
  today: string,
): readonly (DueActivity & { readonly stage: DueStage; readonly key: string })[] {
  const found = [];
  for (const { due } of owed) {
    for (const { code, dueOn } of due) {
      const stage = dueStage(dueOn, today);
      if (!stage || (!extras && !isDuty(stage))) continue;
      found.push({ code, dueOn, stage, key: `due:${code}:${dueOn}:${stage}` });
    }
  }
  return found;
}
