import type { DeskActivity, Effect, Facts, Findings, Need } from '#conversation/facts.ts';
import { localDate } from '#domain/calendar.ts';
import { currentOf } from '#domain/history.ts';
import type { ActivityCode, PlanInfo } from '#domain/plan.ts';
import { commitmentRate, planRates, tallyOf } from '#domain/rate.ts';
import type { EntryFound } from '#domain/reading.ts';
import { rulesBroken } from '#domain/update.ts';
import type { NewUpdate } from '#domain/update.ts';
import type { Language } from '#i18n/language.ts';

type Entry = Omit<NewUpdate, 'activityId' | 'base'> & {
  readonly seq: number;
  readonly origin: number;
  readonly at: string;
  /** Who recorded it in which turn. */
  readonly by: string;
};
type Row = { readonly code: ActivityCode; readonly weight: number; dueOn: string | null; withdrawn: boolean };

const ZONE = 'Africa/Casablanca';
const PLAN: PlanInfo = {
  id: 1,
  code: 'TEST',
  title: { fr: 'Le plan' },
  timeZone: ZONE,
  asOf: '2026-06-30',
  demonstration: false,
  unofficialTranslations: [],
};
const BASELINE = { unchanged: false, supersedes: null, retracts: false, texts: {}, evidence: [], by: 'import' };

/** A plan in memory that obeys the same rules as the store: what the pure part of a conversation is played against. */
export type PlanModel = {
  /** The plan, while it is open. */
  plan: PlanInfo | null;
  readonly opened: PlanInfo;
  now: string;
  readonly rows: Row[];
  readonly entries: Entry[];
  ids: number;
};

type Given = readonly (readonly [code: ActivityCode, band: Entry['band'], progress: number, dueOn?: string])[];

export function newPlanModel(activities: Given): PlanModel {
  const model: PlanModel = { plan: PLAN, opened: PLAN, now: '2026-11-23T09:00:00.000Z', rows: [], entries: [], ids: 0 };
  for (const [code, band, progress, dueOn = null] of activities) {
    model.rows.push({ code, weight: 1, dueOn, withdrawn: false });
    const seq = model.entries.length + 1;
    const at = '2026-06-30T22:59:59.999Z';
    model.entries.push({ ...BASELINE, id: freshId(model), activity: code, band, progress, seq, origin: seq, at });
  }
  return model;
}

export function freshId(model: PlanModel): string {
  model.ids += 1;
  return `00000000-0000-4000-8000-${String(model.ids).padStart(12, '0')}`;
}

export function rowOf({ rows }: PlanModel, code: ActivityCode): Row {
  const row = rows.find((one) => one.code === code);
  if (!row) throw new Error(`No activity ${code}`);
  return row;
}

export function standingOf({ entries }: PlanModel, code: ActivityCode): Entry {
  const current = currentOf(entries.filter(({ activity }) => activity === code));
  if (!current) throw new Error(`Nothing stands for ${code}`);
  return current;
}

/** What a lead of these commitments finds as a turn begins. */
export function factsFrom(model: PlanModel, leads: readonly number[], language: Language, needs: readonly Need[] = []): Facts {
  const all = model.rows.map((row) => deskActivity(model, row));
  const desk = model.plan ? all.filter(({ commitment }) => leads.includes(commitment)) : [];
  return {
    now: model.now,
    today: localDate(new Date(model.now), ZONE),
    language,
    plan: model.plan,
    roles: desk.length > 0 ? ['lead'] : [],
    desk,
    freshIds: Array.from({ length: Math.max(1, desk.length) }, () => freshId(model)),
    found: model.plan ? Object.assign({}, ...needs.map((need) => find(model, all, need))) : {},
  };
}

/** Records what a turn says, or refuses it: `moved` as the gate does, by an error as the constraints do. */
export function record(model: PlanModel, effects: readonly Effect[], by: string): 'moved' | { readonly first: number; readonly last: number } {
  const updates = effects.flatMap((effect) => (effect.kind === 'record' ? effect.updates : []));
  if (updates.some(({ activity, base }) => standingOf(model, activity).seq !== base)) return 'moved';
  const first = model.entries.length + 1;
  for (const update of updates) {
    const corrected = model.entries.find(({ id }) => id === update.supersedes);
    const twice = model.entries.some(({ id, supersedes }) => id === update.id || (supersedes ?? '') === update.supersedes);
    if (twice || (update.supersedes && (!corrected || corrected.retracts))) throw new Error('Recorded twice, or on nothing');
    const before = (corrected ?? standingOf(model, update.activity)).progress;
    const { dueOn } = rowOf(model, update.activity);
    const broken = rulesBroken(update, { before, dueOn, today: localDate(new Date(model.now), ZONE) });
    if (broken.length > 0) throw new Error(`Rules broken: ${broken.join(', ')}`);
    const seq = model.entries.length + 1;
    model.entries.push({ ...update, seq, origin: corrected?.origin ?? seq, at: model.now, by });
  }
  return { first, last: model.entries.length };
}

function deskActivity(model: PlanModel, { code, weight, dueOn, withdrawn }: Row): DeskActivity {
  const { seq, band, progress, at, texts, by } = standingOf(model, code);
  const commitment = Number(code.split('.')[0]);
  const isBaseline = by === 'import';
  return {
    id: model.rows.findIndex((row) => row.code === code) + 1,
    code,
    title: { fr: `L’activité ${code}`, ar: `النشاط رقم ${code}` },
    weight,
    dueOn,
    withdrawn,
    commitment,
    commitmentTitle: { fr: `Titre ${commitment}` },
    lastDifficulties: texts.difficulties ?? null,
    standing: { seq, kind: isBaseline ? 'baseline' : 'update', band, progress, at, reportedAt: isBaseline ? null : at },
  };
}

function find(model: PlanModel, all: readonly DeskActivity[], need: Need): Findings {
  const tallies = [...Map.groupBy(all, ({ commitment }) => commitment)].map(([number, rows]) => ({
    number,
    axis: 'A',
    tally: tallyOf(rows.map(({ weight, withdrawn, standing }) => ({ weight, withdrawn, progress: standing.progress }))),
  }));
  switch (need.kind) {
    case 'rates': {
      const axes = [{ code: 'A', title: { fr: 'Axe A' } }];
      const commitments = tallies.map(({ number }) => ({ number, axis: 'A', title: { fr: `Titre ${number}` } }));
      return { rates: { axes, commitments, tallies, rates: planRates(['A'], tallies) } };
    }
    case 'commitment': {
      const { number } = need;
      const tally = tallies.find((row) => row.number === number)?.tally;
      const activities = all.filter(({ commitment }) => commitment === number);
      const words = { title: { fr: `Titre ${number}` }, organisation: { fr: 'Ministère' } };
      return { commitment: tally ? { number, ...words, rate: commitmentRate(tally), activities, lastUpdates: [] } : null };
    }
    case 'activity': {
      const activity = all.find(({ code }) => code === need.code);
      return { activity: activity ? { activity, commitmentTitle: {}, history: [], page: 0, more: false } : null };
    }
    case 'search':
      return { search: [{ commitment: 4, activity: null, title: { fr: 'Titre 4' } }] };
    case 'entries':
      return { entries: findEntries(model, need.id) };
    default:
      return need satisfies never;
  }
}

/** What was recorded in the same turn as an update, each in its newest version. */
function findEntries(model: PlanModel, id: string): readonly EntryFound[] {
  const named = model.entries.find((entry) => entry.id === id && entry.by !== 'import');
  const original = model.entries.find(({ seq }) => seq === named?.origin);
  const together = model.entries.filter(({ by, seq, origin }) => original?.by === by && seq === origin);
  return together.flatMap(({ activity, origin }) => {
    const versions = model.entries.filter((entry) => entry.activity === activity);
    const newest = versions.findLast((entry) => entry.origin === origin);
    const before = currentOf(versions.filter((entry) => entry.origin < origin));
    if (!newest || !before) return [];
    const current = standingOf(model, activity).origin === origin;
    const previous = { band: before.band, progress: before.progress };
    return [{ ...newest, code: activity, receipt: origin, retracted: newest.retracts, current, previous }];
  });
}
