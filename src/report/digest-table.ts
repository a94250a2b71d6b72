import type { Change, Snapshot } from '#domain/digest-snapshot.ts';
import { dataRate, roundHalfUp } from '#domain/rate.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from './band-words.ts';
import { COLUMNS, EVERY_COLUMN, speakerOf } from './digest-columns.ts';
import type { Cell, Column, Part, Row, Speaker } from './digest-columns.ts';
import { activitiesOf } from './digest-table-activities.ts';
import { besidesParts } from './digest-table-besides.ts';

export type DigestTable = {
  /** Of the sheet. */
  readonly name: string;
  readonly header: readonly string[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
};

/**
 * The digest as one table in the reader's language: the plan, its axes and commitments, each activity that something
 * is said of, and what is told beside figures. Figures are exact to two decimals; dates are written `2026-12-31`.
 */
export function digestTable(snapshot: Snapshot, language: Language): DigestTable {
  const speaker = speakerOf(snapshot, language);
  const [figures, ...besides] = partsOf(snapshot, speaker);
  const rows = [figures, ...besides].flatMap((part) => part?.rows ?? []);
  return tableOf({ name: figures?.name ?? '', columns: EVERY_COLUMN, rows }, speaker);
}

/** The same as a sheet a part, each with the columns that it uses; the figures first. */
export function digestSheets(snapshot: Snapshot, language: Language): readonly DigestTable[] {
  const speaker = speakerOf(snapshot, language);
  return partsOf(snapshot, speaker).map((part) => tableOf(part, speaker));
}

function partsOf(snapshot: Snapshot, speaker: Speaker): readonly Part[] {
  return [figuresPart(snapshot, speaker), ...besidesParts(snapshot, speaker)];
}

function tableOf({ name, columns, rows }: Part, { t }: Speaker): DigestTable {
  return {
    name,
    header: columns.map((column) => t(COLUMNS[column].heading)),
    widths: columns.map((column) => COLUMNS[column].width),
    rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
  };
}

const FIGURES: readonly Column[] = [
  'level',
  'code',
  'title',
  'organisation',
  'rate',
  'before',
  'change',
  'band',
  'due',
  'notes',
  'decided',
];

function figuresPart(snapshot: Snapshot, { t, titleOf }: Speaker): Part {
  const silent = new Set(snapshot.silent.map(({ number }) => number));
  const { plan } = snapshot;
  const rows: readonly Row[] = [
    {
      level: t(say('digest-table-plan')),
      code: plan.code,
      title: titleOf(plan.title),
      ...rates(snapshot.rate),
    },
    ...snapshot.axes.map((axis) => ({
      level: t(say('digest-table-axis')),
      code: axis.code,
      title: titleOf(axis.title),
      ...rates(axis),
    })),
    ...snapshot.commitments.map((one) => ({
      level: t(say('digest-table-commitment')),
      code: String(one.number),
      title: titleOf(one.title),
      organisation: titleOf(one.organisation),
      ...rates(one),
      notes: silent.has(one.number) ? t(say('digest-table-silent')) : null,
    })),
    ...activitiesOf(snapshot).map(({ code, title, band, progress, before, dueOn, notes }) => ({
      level: t(say('digest-table-activity')),
      code,
      title: titleOf(title),
      ...rates({ now: progress, before }),
      band: band === null ? null : t(bandWords(band)),
      due: dueOn,
      notes: notes.map(t).join(' · ') || null,
    })),
    // Whoever opens the file without the message must know as well.
    ...(plan.pastInvented ? [{ title: t(say('digest-past-invented')) }] : []),
  ];
  return { name: t(say('digest-sheet', { week: snapshot.week })), columns: FIGURES, rows };
}

/** The name of its files, without their ending: `MA-PAN2-2026-W47`. */
export function digestFileName({ plan, week }: Snapshot): string {
  return `${plan.code}-${week}`;
}

function rates({ now, before, byDecision }: Change): Row {
  return {
    rate: dataRate(now),
    before: dataRate(before),
    change: now === null || before === null ? null : points(now - before),
    decided: byDecision === undefined ? null : points(byDecision),
  };
}

function points(difference: number): number {
  return Math.sign(difference) * roundHalfUp(Math.abs(difference), 2) + 0;
}
