import type { IndicatorAct } from '#conversation/indicators/act.ts';
import type { IndicatorFound, IndicatorNeed } from '#conversation/indicators/found.ts';
import type { Trx } from '#store/people.ts';
import type { Acting, Asking } from './acting.ts';

/** What a turn wants to know. */
export async function findIndicator(_asking: Asking, { of }: IndicatorNeed['ask']): Promise<IndicatorFound> {
  return { of };
}

/** Does it, in the transaction of the turn. Throws `Outdated` when it is no longer as the turn read it. */
export async function doIndicator(_trx: Trx, _act: IndicatorAct, _acting: Acting): Promise<void> {}
