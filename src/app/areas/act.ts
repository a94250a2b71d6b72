import type { AreaAct } from '#conversation/areas/act.ts';
import type { AreaFindings, AreaNeed } from '#conversation/areas/found.ts';
import { needsOpenPlan } from '#conversation/closed-plan.ts';
import type { Need } from '#conversation/facts.ts';
import type { Trx } from '#store/people.ts';
import { expectOpen } from '#store/secretariat/plan-state.ts';
import type { Acting, Asking } from './acting.ts';
import { doCommittee, findCommittee } from './committee.ts';
import { doImport, findImport } from './import.ts';
import { doIndicator, findIndicator } from './indicators.ts';
import { doSecretariat, findSecretariat } from './secretariat.ts';
import { doVoice, findVoice } from './voice.ts';

const AREAS: readonly string[] = [
  'voice',
  'committee',
  'secretariat',
  'indicators',
  'import',
] satisfies readonly AreaNeed['kind'][];

export function isOfArea(need: Need): need is AreaNeed {
  return AREAS.includes(need.kind);
}

/** Reads what a turn of an area wants to know. */
export async function findInArea(asking: Asking, need: AreaNeed): Promise<AreaFindings> {
  switch (need.kind) {
    case 'voice':
      return { voice: await findVoice(asking, need.ask) };
    case 'committee':
      return { committee: await findCommittee(asking, need.ask) };
    case 'secretariat': {
      const secretariat = await findSecretariat(asking, need.ask);
      return secretariat ? { secretariat } : {};
    }
    case 'indicators':
      return { indicators: await findIndicator(asking, need.ask) };
    case 'import':
      return { import: await findImport(asking, need.ask) };
    default:
      return need satisfies never;
  }
}

/**
 * Does what a turn or a command wants done, in its transaction. Throws `Outdated` when it is no longer as was read, and
 * when the plan was closed since.
 */
export async function doInArea(trx: Trx, act: AreaAct, acting: Acting): Promise<void> {
  if (needsOpenPlan(act) && acting.plan && !acting.plan.closedAt) await expectOpen(trx, acting.plan.id);
  switch (act.area) {
    case 'voice':
      return doVoice(trx, act, acting);
    case 'committee':
      return doCommittee(trx, act, acting);
    case 'secretariat':
      return doSecretariat(trx, act, acting);
    case 'indicators':
      return doIndicator(trx, act, acting);
    case 'import':
      return doImport(trx, act, acting);
    default:
      return act satisfies never;
  }
}
