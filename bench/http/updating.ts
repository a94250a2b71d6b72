import { setTimeout as sleep } from 'node:timers/promises';
import { receive } from '#app/receive.ts';
import type { Services } from '#app/services.ts';
import type { Address } from '#chat/message.ts';
import { commitmentIds, insertAccount, insertPerson, insertPosts } from '#store/people.ts';

/** Milliseconds that somebody takes to type. */
const THINKING = 1_000;
const COMMITMENTS = 22;

/**
 * People who update all the while, each at the pace of a person, as another instance of the program on the same
 * database would serve them. Gives how many turns they took, when they are told to stop.
 */
export async function startUpdating(services: Services, people: number): Promise<() => Promise<number>> {
  const addresses = await Promise.all(Array.from({ length: people }, (_, i) => makeLead(services, i)));
  let stopped = false;
  let turns = 0;
  const update = async (from: Address, i: number) => {
    // Not all at once.
    await sleep((THINKING * i) / people);
    for (let said = 0; !stopped; said += 1) {
      const commitment = (i % COMMITMENTS) + 1;
      const text =
        [
          `${commitment}.1 ${90 + (said % 10)} %`,
          'rapport publié',
          "c'est tout",
          'aucune',
          'https://data.gov.ma',
          'passer',
          'confirmer',
        ][said % 7] ?? '';
      const { outcome } = await receive(services, {
        from,
        message: services.newId(),
        content: { kind: 'said', text },
      });
      if (outcome !== 'answered') throw new Error(`A turn was ${outcome}`);
      turns += 1;
      await sleep(THINKING);
    }
  };
  const all = Promise.all(addresses.map(update));
  return async () => {
    stopped = true;
    await all;
    return turns;
  };
}

function makeLead(services: Services, i: number): Promise<Address> {
  const address = { platform: 'web', chat: services.newId() } as const;
  return services.db.transaction().execute(async (trx) => {
    const at = services.clock();
    const { id: planId } = await trx.selectFrom('plan').select('id').executeTakeFirstOrThrow();
    const personId = await insertPerson(trx, {
      pseudonym: services.newId(),
      name: null,
      language: 'fr',
      demonstration: false,
      at,
    });
    const ids = await commitmentIds(trx, planId, [(i % COMMITMENTS) + 1]);
    await insertPosts(trx, { personId, planId, role: 'lead', at }, [...ids.values()]);
    await insertAccount(trx, address, personId, at);
    return address;
  });
}
