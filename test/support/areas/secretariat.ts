import type { SecretariatAct } from '#conversation/secretariat/act.ts';
import type { SecretariatFound, SecretariatNeed } from '#conversation/secretariat/found.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';

/** What is found in the plan model of the tests. */
export function sampleSecretariat({ of }: SecretariatNeed['ask']): SecretariatFound {
  return { of };
}

/** What nobody with these posts and this desk may ever bring about. */
export function isSecretariatForbidden(
  _act: SecretariatAct,
  _roles: readonly Role[],
  _own: readonly DeskActivity[],
): boolean {
  return true;
}
