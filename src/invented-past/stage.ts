import { addCast } from '#app/demonstration.ts';
import { importPlan } from '#app/import-plan.ts';
import type { Services } from '#app/services.ts';
import { planJson } from '#domain/plan-document.ts';
import { markAsDemonstration } from '#store/demonstration.ts';
import { demonstrationWebAccounts, inventDueDatesOf } from '#store/invented-past.ts';
import type { WebAccount } from '#store/invented-past.ts';
import { getPlanByCode } from '#store/plans.ts';
import { changePreference } from '#store/preferences.ts';
import { awayDays, PAST_LEADS } from './cast.ts';
import type { PastLead } from './cast.ts';
import type { Speaker } from './speak.ts';
import type { InventedPast } from './story.ts';

/** Puts everything in place for the first day: the plan, its dates, its people, and who will be away. */
export async function stage(
  services: Services,
  past: InventedPast,
): Promise<{ readonly planId: number; readonly speakers: ReadonlyMap<string, Speaker> }> {
  const { db } = services;
  const { outcome, problems } = await importPlan(services, planJson(past.document, true));
  if (outcome !== 'imported')
    throw new Error(`The invented plan was ${outcome}: ${JSON.stringify(problems)}`);
  const { id: planId } = await getPlanByCode(db, past.document.plan.code);
  await db.transaction().execute(async (trx) => {
    await markAsDemonstration(trx, planId);
    await inventDueDatesOf(trx, planId, past.dueDates);
    await addCast(trx, services, planId, services.clock(), PAST_LEADS.filter(isNew).map(memberOf));
  });
  const accounts = new Map((await demonstrationWebAccounts(db)).map((account) => [account.name, account]));
  await sendAway(services, past, accounts);
  const speakers = new Map(
    [...accounts].map(([name, { chat, language }]) => [
      name,
      { address: { platform: 'web', chat }, language },
    ]),
  ) satisfies ReadonlyMap<string, Speaker>;
  return { planId, speakers };
}

/** The first two leads are those of every demonstration, with commitments of their own. */
function isNew({ name }: PastLead): boolean {
  return name !== 'Demo lead 1' && name !== 'Demo lead 2';
}

function memberOf({ name, language, commitments }: PastLead) {
  return { name, language, commitments, role: 'lead' } as const;
}

async function sendAway(
  { db }: Services,
  { workingDays }: InventedPast,
  accounts: ReadonlyMap<string, WebAccount>,
): Promise<void> {
  const away = awayDays(workingDays);
  if (!away) return;
  for (const { name, habit, deputy } of PAST_LEADS) {
    const account = accounts.get(name);
    if (habit !== 'away' || !account) continue;
    await changePreference(db, account.person, {
      awayFrom: away.from,
      awayUntil: away.until,
      deputy: accounts.get(deputy ?? '')?.person ?? null,
    });
  }
}
