import type { Band } from '#domain/band.ts';
import type { Change, Snapshot } from '#domain/digest-snapshot.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import { dataRate, roundHalfUp } from '#domain/rate.ts';
import { words } from '#i18n/catalog.ts';
import { textIn } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from './band-words.ts';
import { withheldWords } from './withheld-words.ts';

export type Cell = string | number | null;
export type DigestTable = {
  /** Of the sheet. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/**
 * The digest as a table in the reader's language: the plan, its axes and commitments, and each activity that something
 * is said of. Figures are exact to two decimals; dates are written `2026-12-31`.
 */
export function digestTable(snapshot: Snapshot, language: Language): DigestTable {
  const t = (phrase: AnyPhrase) => plain(words(phrase, { language, timeZone: snapshot.plan.timeZone }));
  const titleOf = (title: LocalizedText) => plain(textIn(title, language).text);
  const silent = new Set(snapshot.silent.map(({ number }) => number));
  return {
    name: t(say('digest-sheet', { week: snapshot.week })),
    header: HEADER.map(t),
    rows: [
      [
        t(say('digest-table-plan')),
        snapshot.plan.code,
        titleOf(snapshot.plan.title),
        null,
        ...rates(snapshot.rate),
        ...NOTHING,
      ],
      ...snapshot.axes.map((axis) => [
        t(say('digest-table-axis')),
        axis.code,
        titleOf(axis.title),
        null,
        ...rates(axis),
        ...NOTHING,
      ]),
      ...snapshot.commitments.map((one) => [
        t(say('digest-table-commitment')),
        String(one.number),
        titleOf(one.title),
        titleOf(one.organisation),
        ...rates(one),
        null,
        null,
        silent.has(one.number) ? t(say('digest-table-silent')) : null,
      ]),
      ...activitiesOf(snapshot).map(({ code, title, band, progress, before, dueOn, notes }) => [
        t(say('digest-table-activity')),
        code,
        titleOf(title),
        null,
        ...rates({ now: progress, before }),
        band === null ? null : t(bandWords(band)),
        dueOn,
        notes.map(t).join(' · ') || null,
      ]),
      // Whoever opens the file without the message must know as well.
      ...(snapshot.plan.pastInvented
        ? [
            [
              null,
              null,
              t(say('digest-past-invented')),
              null,
              ...rates({ now: null, before: null }),
              ...NOTHING,
            ],
          ]
        : []),
    ],
  };
}

/** The name of its files, without their ending: `MA-PAN2-2026-W47`. */
export function digestFileName({ plan, week }: Snapshot): string {
  return `${plan.code}-${week}`;
}

const HEADER: readonly AnyPhrase[] = [
  say('digest-table-level'),
  say('digest-table-code'),
  say('digest-table-title'),
  say('digest-table-organisation'),
  say('digest-table-rate'),
  say('digest-table-before'),
  say('digest-table-change'),
  say('digest-table-band'),
  say('digest-table-due'),
  say('digest-table-notes'),
];
const NOTHING = [null, null, null] as const;

function rates({ now, before }: Change): readonly Cell[] {
  const change = now === null || before === null ? null : now - before;
  return [
    dataRate(now),
    dataRate(before),
    change === null ? null : Math.sign(change) * roundHalfUp(Math.abs(change), 2) + 0,
  ];
}

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
function activitiesOf({ moved, completed, overdue, difficulties }: Snapshot): readonly TabledActivity[] {
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

/** Marks of direction would travel unseen into other people's tables. */
function plain(text: string): string {
  return text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');
}
