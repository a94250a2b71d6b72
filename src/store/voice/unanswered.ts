import { sql } from 'kysely';
import { localDate } from '#domain/calendar.ts';
import { ANSWER_DAYS } from '#domain/contribution.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import type { WorkingCalendar } from '#domain/working-days.ts';
import type { Db } from '../schema.ts';
import { isAnswered } from './public.ts';

export type UnansweredQuestion = {
  readonly number: number;
  readonly commitment: number;
  /** Local date since which everybody can read it. */
  readonly since: string;
  /** Local date by which an answer was owed. */
  readonly due: string;
  /** Its beginning. */
  readonly beginning: string;
};

/**
 * Questions that everybody can read, and that nobody has answered within so many working days, the oldest first; as of
 * a local date (`today`), on which the last of these days is over.
 */
export async function readUnansweredQuestions(
  db: Db,
  planId: number,
  asked: {
    readonly today: string;
    readonly timeZone: string;
    readonly calendar: WorkingCalendar;
    readonly workingDays?: number;
  },
): Promise<readonly UnansweredQuestion[]> {
  const { today, timeZone, calendar, workingDays = ANSWER_DAYS } = asked;
  const { rows } = await sql<{ number: number; commitment: number; at: Date; beginning: string }>`
    select x.number, c.number as commitment, x.released_at as at, left(x.text, 200) as beginning
    from contribution x join commitment c on c.id = x.commitment_id
    where x.plan_id = ${planId} and x.kind = 'question' and x.released_at is not null and x.withheld_at is null
      and not ${isAnswered}
    order by x.released_at, x.number`.execute(db);
  return rows
    .map(({ at, ...question }) => {
      const since = localDate(new Date(at), timeZone);
      return { ...question, since, due: addWorkingDays(since, workingDays, calendar) };
    })
    .filter(({ due }) => due < today);
}
