import type { Band } from '#domain/band.ts';
import type { Snapshot } from '#domain/digest-snapshot.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { withheldWords } from './withheld-words.ts';

type TabledActivity = {
  readonly code: ActivityCode;
  readonly title: LocalizedText;
  readonly band: Band | null;
  readonly progress: number | null;
  readonly before: number | null;
  readonly dueOn: string | null;
  readonly notes: readonly AnyPhrase[];
};

/** What the digest says of each activity, gathered, in the plan's order. */
export function activitiesOf({
  moved,
  completed,
  overdue,
  difficulties,
}: Snapshot): readonly TabledActivity[] {
  const done = new Set(completed.items.map(({ code }) => code));
  const found = new Map<ActivityCode, TabledActivity>();
  const add = (activity: Pick<TabledActivity, 'code' | 'title'> & Partial<TabledActivity>) => {
    const known = found.get(activity.code) ?? UNSAID;
    const notes = [...known.notes, ...(activity.notes ?? [])];
    found.set(activity.code, { ...known, ...activity, notes });
  };
  for (const { code, title, from, to } of moved.items) {
    const notes = [say(done.has(code) ? 'digest-table-completed' : 'digest-table-moved')];
    add({ code, title, band: to.band, progress: to.progress, before: from.progress, notes });
  }
  for (const { code, title, band, progress, dueOn, dueInvented } of overdue.items) {
    const notes = [say('digest-table-overdue'), ...(dueInvented ? [say('digest-table-invented')] : [])];
    add({ code, title, band, progress, dueOn, notes });
  }
  for (const { code, title, excerpt, withheld } of difficulties.items) {
    const said = withheld === undefined ? excerpt : withheldWords(withheld);
    add({ code, title, notes: [say('digest-table-difficulty', { text: said })] });
  }
  return [...found.values()].sort((a, b) => ordinal(a.code) - ordinal(b.code));
}

const UNSAID = { band: null, progress: null, before: null, dueOn: null, notes: [] } as const;

function ordinal(code: ActivityCode): number {
  const [commitment = 0, activity = 0] = code.split('.').map(Number);
  return commitment * 1_000_000 + activity;
}
