import type { SecretariatAct } from '#conversation/secretariat/act.ts';
import type { SecretariatFound, SecretariatNeed } from '#conversation/secretariat/found.ts';
import type { Trx } from '#store/people.ts';
import type { Acting, Asking } from './acting.ts';

/** What a turn wants to know. */
export async function findSecretariat(
  _asking: Asking,
  { of }: SecretariatNeed['ask'],
): Promise<SecretariatFound> {
  return { of };
}

/** Does it, in the transaction of the turn. Throws `Outdated` when it is no longer as the turn read it. */
export async function doSecretariat(_trx: Trx, _act: SecretariatAct, _acting: Acting): Promise<void> {}
