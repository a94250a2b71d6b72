import { insertAccount, insertPerson, insertPosts } from '#store/people.ts';
import type { Db } from '#store/schema.ts';
import type { Services } from '#app/services.ts';

type Work = { readonly commitmentId: number; readonly code: string };

/**
 * Persons 1 to `persons`, each the lead of one commitment with a chat of that number, and the activity that each will
 * update: no two who may talk at once have the same one, for of two updates of one activity the later is asked to look
 * again, and the peers know no such thing.
 */
export async function addPeople(
  { db, newId, clock }: Pick<Services, 'db' | 'newId' | 'clock'>,
  { persons, lanes }: { readonly persons: number; readonly lanes: number },
): Promise<ReadonlyMap<number, string>> {
  const plan = await db.selectFrom('plan').select('id').executeTakeFirstOrThrow();
  const work = await shownAtOnce(db);
  if (lanes > work.length)
    throw new Error(`At most ${work.length} at once: more would meet on one activity.`);
  const activities = new Map<number, string>();
  const at = clock();
  await db.transaction().execute(async (trx) => {
    for (let person = 1; person <= persons; person += 1) {
      const { commitmentId, code } = work[person % lanes] as Work;
      const pseudonym = newId();
      const id = await insertPerson(trx, { pseudonym, name: null, language: 'fr', demonstration: false, at });
      await insertAccount(trx, { platform: 'telegram', chat: String(person) }, id, at);
      await insertPosts(trx, { personId: id, planId: plan.id, role: 'lead', at }, [commitmentId]);
      activities.set(person, code);
    }
  });
  return activities;
}

/** Activities whose button stands on the first page of their commitment's list: nobody has to turn one. */
async function shownAtOnce(db: Db): Promise<readonly Work[]> {
  const rows = await db
    .selectFrom('activity')
    .select(['commitment_id', 'commitment', 'number'])
    .orderBy('commitment')
    .orderBy('number')
    .execute();
  const size = new Map<number, number>();
  for (const { commitment } of rows) size.set(commitment, (size.get(commitment) ?? 0) + 1);
  return rows
    .filter(({ commitment }) => (size.get(commitment) ?? 0) <= 8)
    .map(({ commitment_id, commitment, number }) => ({
      commitmentId: commitment_id,
      code: `${commitment}.${number}`,
    }));
}
