import type { Acting } from '#app/areas/acting.ts';
import { recordDecisions } from '#app/record-decisions.ts';
import type { Decided, Decision } from '#app/record-decisions.ts';
import { localDate } from '#domain/calendar.ts';
import { findOpenPlan } from '#store/plans.ts';
import type { TestProgram } from './program.ts';

/** The coordinator of the demonstration, at the program's own time. */
export async function actingCoordinator({ db, services }: TestProgram): Promise<Acting> {
  const plan = (await findOpenPlan(db)) ?? null;
  const person = await db
    .selectFrom('person')
    .innerJoin('post', 'post.person_id', 'person.id')
    .where('post.role', '=', 'coordinator')
    .select(['person.id', 'person.pseudonym'])
    .executeTakeFirstOrThrow();
  const { clock, newId, newSalt } = services;
  const now = clock();
  const today = localDate(now, plan?.timeZone ?? 'UTC');
  const { id: personId, pseudonym } = person;
  return { plan, personId, pseudonym, language: 'fr', channel: 'terminal', now, today, newId, newSalt };
}

/** Decides in a transaction of its own. */
export async function decide(program: TestProgram, ...decisions: Decision[]): Promise<readonly Decided[]> {
  const acting = await actingCoordinator(program);
  return program.db.transaction().execute((trx) => recordDecisions(trx, decisions, acting));
}

export const reweigh = (code: '4.2' | '4.3', weight: number): Decision => ({
  kind: 'weight',
  code,
  weight,
  reason: 'Les charges ont été revues.',
});
