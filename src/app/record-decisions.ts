import type { Band } from '#domain/band.ts';
import { contentHash, link } from '#domain/chain.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import { codeOf } from '#domain/plan.ts';
import type { DecisionContent } from '#domain/record-content.ts';
import { contentOf } from '#domain/record-content.ts';
import { Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { indexForSearch } from '#store/search-index.ts';
import { insertActivity, lockActivities, lockHead, writeDecisions } from '#store/write-decisions.ts';
import type { DecidedActivity, DecisionRow } from '#store/write-decisions.ts';
import { lockImports } from '#store/write-plan.ts';
import type { Acting } from './areas/acting.ts';

/** What changes a figure and is no update. Reasons are public, and never empty. */
export type Decision =
  | {
      readonly kind: 'weight';
      readonly code: ActivityCode;
      readonly weight: number;
      readonly reason: string;
    }
  | { readonly kind: 'withdrawal' | 'restoration'; readonly code: ActivityCode; readonly reason: string }
  | Addition;

type Addition = {
  readonly kind: 'addition';
  readonly commitment: number;
  /** Of the activity within its commitment; one that is not taken. */
  readonly number: number;
  readonly title: LocalizedText;
  readonly weight: number;
  /** Local date of the plan's zone. */
  readonly dueOn: string | null;
  readonly band: Band;
  readonly progress: number;
  readonly reason: string;
};

export type Decided = { readonly code: ActivityCode; readonly receipt: number };

/**
 * Enters decisions into the record of the plan, in the order given, and makes what they say true from now on; rates
 * as of earlier instants keep what counted then. A weight that stands already is left out, and has no receipt.
 * Throws `Outdated` when an activity or commitment is not there (or there already, for an addition), or an activity is
 * withdrawn or restored that is so already. Beside an open transaction nothing is held but what a turn holds, too.
 */
export async function recordDecisions(
  trx: Trx,
  decisions: readonly Decision[],
  acting: Acting,
): Promise<readonly Decided[]> {
  const { plan } = acting;
  if (!plan) throw new Error('A decision needs a plan');
  if (decisions.some(({ reason }) => reason.trim() === '')) throw new Error('A decision needs a reason');
  const added = await addActivities(trx, plan.id, decisions.filter(isAddition));
  const codes = decisions.flatMap((one) => (one.kind === 'addition' ? [] : [one.code]));
  const known = await lockActivities(trx, plan.id, [...new Set(codes)]);
  const prepared = contentsOf(decisions, byCode(known), byCode(added), acting);
  const rows = linked(await lockHead(trx, plan.id), prepared, acting);
  const commitments = new Set(prepared.map(({ on }) => on.commitment));
  await writeDecisions(
    trx,
    {
      planId: plan.id,
      at: acting.now,
      localDate: acting.today,
      author: acting.pseudonym,
      channel: acting.channel,
      commitments: [...commitments],
    },
    rows.map(({ row }) => row),
  );
  return rows.map(({ code, row }) => ({ code, receipt: row.seq }));
}

function byCode(activities: readonly DecidedActivity[]): Map<string, DecidedActivity> {
  return new Map(activities.map((one) => [one.code, one]));
}

function isAddition(decision: Decision): decision is Addition {
  return decision.kind === 'addition';
}

/** Their rows, before anything is locked that others wait for; an import must not find half of it. */
async function addActivities(
  trx: Trx,
  planId: number,
  additions: readonly Addition[],
): Promise<readonly DecidedActivity[]> {
  if (additions.length === 0) return [];
  await lockImports(trx);
  const added: DecidedActivity[] = [];
  for (const addition of additions) {
    const { commitment, number, weight, band, progress } = addition;
    const id = await insertActivity(trx, planId, addition);
    const code = codeOf({ commitment, activity: number });
    if (id === undefined) throw new Outdated(`${code} cannot be added`);
    added.push({ id, code, commitment, weight, withdrawn: false, base: 0, band, progress });
  }
  await indexForSearch(trx, planId);
  return added;
}

type Prepared = {
  readonly code: ActivityCode;
  readonly content: DecisionContent;
  readonly reason: string;
  readonly on: DecidedActivity;
};

/** What is hashed of each, looking at the ones before it. */
function contentsOf(
  decisions: readonly Decision[],
  known: Map<string, DecidedActivity>,
  added: ReadonlyMap<string, DecidedActivity>,
  { plan, now, pseudonym, channel, newId }: Acting,
): readonly Prepared[] {
  return decisions.flatMap((decision): Prepared[] => {
    const { kind, reason } = decision;
    const code =
      kind === 'addition'
        ? codeOf({ commitment: decision.commitment, activity: decision.number })
        : decision.code;
    const on = (kind === 'addition' ? added : known).get(code);
    if (!on) throw new Outdated(`There is no activity ${code}`);
    const frame = {
      plan: plan?.code ?? '',
      activity: code,
      at: now.toISOString(),
      author: pseudonym,
      channel,
    };
    const { base, band, progress } = on;
    switch (kind) {
      case 'addition': {
        const content = { kind, id: newId(), ...frame, band, progress, weight: decision.weight };
        return [{ code, content, reason, on }];
      }
      case 'weight': {
        const { weight } = decision;
        if (weight === on.weight) return [];
        known.set(code, { ...on, weight });
        return [{ code, content: { kind, id: newId(), ...frame, base, weight }, reason, on }];
      }
      case 'withdrawal':
      case 'restoration': {
        const withdrawn = kind === 'withdrawal';
        if (on.withdrawn === withdrawn) throw new Outdated(`${code} is so already`);
        known.set(code, { ...on, withdrawn });
        return [{ code, content: { kind, id: newId(), ...frame, base }, reason, on }];
      }
      default:
        return kind satisfies never;
    }
  });
}

/** Each behind the one before it, the first behind the head. */
function linked(
  head: { readonly seq: number; readonly hash: string },
  contents: readonly Prepared[],
  { newSalt }: Acting,
): readonly { readonly code: ActivityCode; readonly row: DecisionRow }[] {
  let [seq, prev] = [head.seq, head.hash];
  return contents.map(({ code, content, reason, on }) => {
    const texts = { reason: { salt: newSalt(), text: reason.trim().toWellFormed().replaceAll('\0', '') } };
    const hashed = contentHash(contentOf(content, texts));
    const hash = link(prev, hashed);
    seq += 1;
    const row = {
      seq,
      id: content.id,
      kind: content.kind,
      activityId: on.id,
      band: on.band,
      progress: on.progress,
      weight: 'weight' in content ? content.weight : null,
      base: 'base' in content ? content.base : null,
      texts,
      contentHash: hashed,
      prev,
      hash,
    };
    prev = hash;
    return { code, row };
  });
}
