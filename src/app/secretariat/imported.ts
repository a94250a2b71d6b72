import { insertPosts } from '#store/people.ts';
import type { Trx } from '#store/people.ts';
import { findPlanByCode } from '#store/plans.ts';
import { writeAudit } from '#store/secretariat/audit.ts';

/** Who imports: null for the command line. */
export type Importer = { readonly personId: number | null; readonly channel: string };

/**
 * Notes an import in the audit log, in its transaction. Whoever brings a new plan coordinates it: otherwise nobody could
 * do anything with it in chat.
 */
export async function noteImport(
  trx: Trx,
  code: string,
  outcome: 'imported' | 'changed',
  { personId, channel, now: at }: Importer & { readonly now: Date },
): Promise<void> {
  const plan = await findPlanByCode(trx, code);
  if (!plan) throw new Error(`${code} was imported and is not there`);
  if (outcome === 'imported' && personId !== null)
    await insertPosts(trx, { personId, planId: plan.id, role: 'coordinator', at }, []);
  const action = outcome === 'imported' ? 'import-plan' : 'change-plan';
  await writeAudit(trx, { planId: plan.id, personId, channel, at, action, target: { code } });
}
