import { addDays, localDate } from '#domain/calendar.ts';
import type { Language } from '#i18n/language.ts';
import {
  demonstrationPersons,
  inventDueDates,
  markAsDemonstration,
  unfinishedActivities,
} from '#store/demonstration.ts';
import { withdrawDemonstrationInvitations } from '#store/invitations.ts';
import { commitmentIds, insertAccount, insertPerson, insertPosts } from '#store/people.ts';
import type { Role, Trx } from '#store/people.ts';
import { createInvitation } from './identity.ts';
import type { Services } from './services.ts';

type Working = Pick<Services, 'db' | 'clock' | 'newId'>;

/** An invented person. The names say in themselves that nobody is called so. */
export type Member = {
  readonly name: string;
  readonly role: Role;
  readonly commitments: readonly number[];
  /** French, unless it is said. */
  readonly language?: Language;
  /** What they are called by `npm run chat -- --as …`. */
  readonly terminal?: Role;
};

/** Whom a newcomer can be. */
const CAST: readonly Member[] = [
  { name: 'Demo lead 1', role: 'lead', commitments: [4, 10, 18], terminal: 'lead' },
  { name: 'Demo lead 2', role: 'lead', commitments: [4, 10, 18] },
  { name: 'Demo committee', role: 'committee', commitments: [], terminal: 'committee' },
  { name: 'Demo coordinator', role: 'coordinator', commitments: [], terminal: 'coordinator' },
];

/**
 * Makes a plan of the past one to try things on: persons, and due dates around today for what is not finished.
 * All or nothing, and never a figure.
 */
export async function addDemonstration(
  services: Working,
  plan: { readonly id: number; readonly timeZone: string },
): Promise<void> {
  const at = services.clock();
  const today = localDate(at, plan.timeZone);
  await services.db.transaction().execute(async (trx) => {
    await markAsDemonstration(trx, plan.id);
    const unfinished = await unfinishedActivities(trx, plan.id);
    await inventDueDates(
      trx,
      unfinished.map((id, index) => ({ id, due: dueAround(today, index) })),
    );
    await addCast(trx, services, plan.id, at);
  });
}

/** The persons of every demonstration, and more of them where they are wanted. */
export async function addCast(
  trx: Trx,
  services: Pick<Services, 'newId'>,
  planId: number,
  at: Date,
  more: readonly Member[] = [],
): Promise<void> {
  for (const member of [...CAST, ...more]) await addMember(trx, services, planId, member, at);
}

async function addMember(
  trx: Trx,
  services: Pick<Services, 'newId'>,
  planId: number,
  { name, role, commitments, language = 'fr', terminal }: Member,
  at: Date,
): Promise<void> {
  const pseudonym = services.newId();
  const personId = await insertPerson(trx, { pseudonym, name, language, demonstration: true, at });
  const ids = await commitmentIds(trx, planId, commitments);
  await insertPosts(trx, { personId, planId, role, at }, [...ids.values()]);
  await insertAccount(trx, { platform: 'web', chat: pseudonym }, personId, at);
  if (terminal) await insertAccount(trx, { platform: 'terminal', chat: terminal }, personId, at);
}

/** A due date for the nth thing that is not finished; local dates. */
export function dueAround(today: string, index: number): string {
  return addDays(today, daysFromToday(index));
}

/** Some are late by 5 to 40 days, some due within a fortnight, most in the coming months: always the same ones. */
function daysFromToday(index: number): number {
  switch (index % 4) {
    case 1:
      return -5 - ((index * 7) % 36);
    case 2:
      return 1 + ((index * 5) % 14);
    default:
      return 20 + ((index * 11) % 160);
  }
}

export type DemonstrationCode = { readonly name: string; readonly role: Role; readonly code: string };

/** A single-use code for the first person of each role; those of an earlier start are no longer good. */
export async function inviteDemonstration(services: Working): Promise<readonly DemonstrationCode[]> {
  await withdrawDemonstrationInvitations(services.db);
  const first = new Map<Role, DemonstrationCode>();
  for (const { id, name, language, role, planId, commitments } of await demonstrationPersons(services.db)) {
    if (first.has(role)) continue;
    const code = await createInvitation(services, { role, planId, commitments, personId: id, language });
    first.set(role, { name: name ?? role, role, code });
  }
  return [...first.values()];
}
