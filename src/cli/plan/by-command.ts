import type { Acting } from '#app/areas/acting.ts';
import type { Services } from '#app/services.ts';
import { localDate } from '#domain/calendar.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { isPassing, Outdated } from '#store/passing-error.ts';
import type { Trx } from '#store/people.ts';
import { Failure } from '../command.ts';

/** What stands in the record as the author of what a command did: whoever holds the machine has no person here. */
export const COMMAND_LINE = '00000000-0000-4000-8000-000000000000';

const TRIES = 5;

/**
 * Does something to a plan in a transaction of its own, as the command line, now; again where it collides with what
 * others do. Throws a Failure where it is no longer as the command found it.
 */
export async function doByCommand<T>(
  { db, clock, newId, newSalt }: Services,
  plan: PlanInfo,
  act: (trx: Trx, acting: Acting) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const now = clock();
    const acting: Acting = {
      plan,
      personId: null,
      pseudonym: COMMAND_LINE,
      language: 'en',
      channel: 'terminal',
      now,
      today: localDate(now, plan.timeZone),
      newId,
      newSalt,
    };
    try {
      return await db.transaction().execute((trx) => act(trx, acting));
    } catch (error) {
      if (error instanceof Outdated) throw new Failure(`${error.message}: nothing was recorded.`);
      if (!isPassing(error) || tries === TRIES) throw error;
    }
  }
}
