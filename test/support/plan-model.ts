import type { DeskActivity, Effect } from '#conversation/facts.ts';
import { localDate } from '#domain/calendar.ts';
import { currentOf } from '#domain/history.ts';
import type { ActivityCode, PlanInfo } from '#domain/plan.ts';
import { rulesBroken } from '#domain/update.ts';
import type { NewUpdate } from '#domain/update.ts';

type Entry = Omit<NewUpdate, 'activityId' | 'base'> & {
  readonly seq: number;
  readonly origin: number;
  readonly at: string;
  /** Who recorded it in which turn. */
  readonly by: string;
};
type Row = { readonly code: ActivityCode; readonly weight: number; dueOn: string | null; withdrawn: boolean };

export const ZONE = 'Africa/Casablanca';
const PLAN: PlanInfo = {
  id: 1,
  code: 'TEST',
  title: { fr: 'Le plan' },
  timeZone: ZONE,
  asOf: '2026-06-30',
  demonstration: false,
  unofficialTranslations: [],
};
const BASELINE = {
  unchanged: false,
  supersedes: null,
  retracts: false,
  texts: {},
  evidence: [],
  by: 'import',
};

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

type Given = readonly (readonly [
  code: ActivityCode,
  band: Entry['band'],
  progress: number,
  dueOn?: string,
])[];

export function newPlanModel(activities: Given): PlanModel {
  const model: PlanModel = {
    plan: PLAN,
    opened: PLAN,
    now: '2026-11-23T09:00:00.000Z',
    rows: [],
    entries: [],
    ids: 0,
  };
  for (const [code, band, progress, dueOn = null] of activities) {
    model.rows.push({ code, weight: 1, dueOn, withdrawn: false });
    const seq = model.entries.length + 1;
    const at = '2026-06-30T22:59:59.999Z';
    model.entries.push({
      ...BASELINE,
      id: freshId(model),
      activity: code,
      band,
      progress,
      seq,
      origin: seq,
      at,
    });
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

/** Records what a turn says, or refuses it: `moved` as the gate does, by an error as the constraints do. */
export function record(
  model: PlanModel,
  effects: readonly Effect[],
  by: string,
): 'moved' | { readonly first: number; readonly last: number } {
  const updates = effects.flatMap((effect) => (effect.kind === 'record' ? effect.updates : []));
  if (updates.some(({ activity, base }) => standingOf(model, activity).seq !== base)) return 'moved';
  const first = model.entries.length + 1;
  for (const update of updates) {
    const corrected = model.entries.find(({ id }) => id === update.supersedes);
    const twice = model.entries.some(
      ({ id, supersedes }) => id === update.id || (supersedes ?? '') === update.supersedes,
    );
    if (twice || (update.supersedes && (!corrected || corrected.retracts)))
      throw new Error('Recorded twice, or on nothing');
    const before = (corrected ?? standingOf(model, update.activity)).progress;
    const { dueOn } = rowOf(model, update.activity);
    const broken = rulesBroken(update, { before, dueOn, today: localDate(new Date(model.now), ZONE) });
    if (broken.length > 0) throw new Error(`Rules broken: ${broken.join(', ')}`);
    const seq = model.entries.length + 1;
    model.entries.push({ ...update, seq, origin: corrected?.origin ?? seq, at: model.now, by });
  }
  return { first, last: model.entries.length };
}

/** An activity as a desk shows it. */
export function deskActivity(model: PlanModel, { code, weight, dueOn, withdrawn }: Row): DeskActivity {
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
    standing: {
      seq,
      kind: isBaseline ? 'baseline' : 'update',
      band,
      progress,
      at,
      reportedAt: isBaseline ? null : at,
    },
  };
}
