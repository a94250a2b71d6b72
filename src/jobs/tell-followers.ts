import type { Services } from '#app/services.ts';
import { localDate } from '#domain/calendar.ts';
import { toldBefore } from '#domain/follow.ts';
import type { Rhythm } from '#domain/follow.ts';
import { newsFor } from '#domain/followed-changes.ts';
import { localHour } from '#domain/local-time.ts';
import { changesMessage } from '#report/voice/changes-message.ts';
import { sayToEach } from '#store/digest-outbox.ts';
import type { Trx } from '#store/people.ts';
import type { DueFollower, FollowedPlan } from '#store/voice/followers.ts';
import {
  holdFollowers,
  markTold,
  readFollowedPlans,
  readHead,
  readPlanNews,
} from '#store/voice/followers.ts';

/** Followers who were thought of; of these, those to whom there was something to tell and who can be reached. */
export type FollowerCounts = { readonly considered: number; readonly told: number };

/** Followers who are told in one transaction. */
const BATCH = 1_000;
/** What is not in the record is told once nobody can still be writing it: a turn takes milliseconds. */
const SETTLED = 60_000;

/**
 * Tells followers what has changed, in one message a day or a week, in the morning of the plan's zone. Any tick will do,
 * in any process: who is due is held, told and marked in one transaction, so that nothing is told twice or lost.
 */
export async function tellFollowers({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<FollowerCounts> {
  let [considered, told] = [0, 0];
  for (const plan of await readFollowedPlans(db)) {
    const now = clock();
    const today = localDate(now, plan.timeZone);
    const before = toldBefore(today, localHour(now, plan.timeZone));
    while (before !== null) {
      const batch = await db.transaction().execute((trx) => tellBatch(trx, plan, { now, today, before }));
      considered += batch.considered;
      told += batch.told;
      if (batch.considered < BATCH) break;
    }
  }
  return { considered, told };
}

type Moment = {
  readonly now: Date;
  readonly today: string;
  readonly before: { readonly [rhythm in Rhythm]: string };
};

async function tellBatch(
  trx: Trx,
  plan: FollowedPlan,
  { now, today, before }: Moment,
): Promise<FollowerCounts> {
  const due = await holdFollowers(trx, { planId: plan.id, before }, BATCH);
  if (due.length === 0) return { considered: 0, told: 0 };
  const head = await readHead(trx, plan.id);
  const until = new Date(now.getTime() - SETTLED);
  const after = earliest(due, head);
  const news = await readPlanNews(trx, plan.id, { after, head, until });
  let told = 0;
  for (const [message, persons] of grouped(due, news)) {
    const row = {
      key: `follow:${plan.id}:${today}`,
      message: JSON.parse(message) as ReturnType<typeof changesMessage>,
    };
    told += await sayToEach(trx, persons, [row], { timeZone: plan.timeZone, now });
  }
  await markTold(
    trx,
    plan.id,
    due.map(({ person }) => person),
    { seq: head, at: until, today },
  );
  return { considered: due.length, told };
}

function earliest(due: readonly DueFollower[], head: number): { readonly seq: number; readonly at: string } {
  return due
    .flatMap(({ follows }) => follows)
    .reduce((first, { seq, at }) => ({ seq: Math.min(first.seq, seq), at: at < first.at ? at : first.at }), {
      seq: head,
      at: '9999-12-31T00:00:00Z',
    });
}

/** Who is told the same: thousands follow the plan, and one message is made for all of them. */
function grouped(
  due: readonly DueFollower[],
  news: Parameters<typeof newsFor>[1],
): ReadonlyMap<string, readonly number[]> {
  const messages = new Map<string, string | undefined>();
  const persons = new Map<string, number[]>();
  for (const { person, follows } of due) {
    const key = JSON.stringify(follows);
    if (!messages.has(key)) {
      const found = newsFor(follows, news);
      messages.set(key, found && JSON.stringify(changesMessage(found)));
    }
    const message = messages.get(key);
    if (message === undefined) continue;
    const told = persons.get(message);
    if (told) told.push(person);
    else persons.set(message, [person]);
  }
  return persons;
}
