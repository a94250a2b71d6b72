import type { IndicatorAct } from '#conversation/indicators/act.ts';
import type { IndicatorFound, IndicatorNeed } from '#conversation/indicators/found.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';

/** What is found in the plan model of the tests. */
export function sampleIndicator({ of }: IndicatorNeed['ask']): IndicatorFound {
  return { of };
}

/** What nobody with these posts and this desk may ever bring about. */
export function isIndicatorForbidden(
  _act: IndicatorAct,
  _roles: readonly Role[],
  _own: readonly DeskActivity[],
): boolean {
  return true;
}
