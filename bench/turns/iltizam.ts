import { readFile } from 'node:fs/promises';
import { startDelivery } from '#app/deliver.ts';
import { importPlan } from '#app/import-plan.ts';
import { receive } from '#app/receive.ts';
import type { Services } from '#app/services.ts';
import { randomSources } from '#app/sources.ts';
import { surroundings } from '#app/surroundings.ts';
import type { Address, Rendered } from '#chat/message.ts';
import type { ChatPlatform } from '#chat/platform.ts';
import { verifyRecord } from '#domain/chain.ts';
import { checkStandings } from '#store/check-record.ts';
import { readRecord } from '#store/record.ts';
import type { Db } from '#store/schema.ts';
import { systemClock } from '../../src/clock.ts';
import { migrateToLatest } from '../../src/database/migrate.ts';
import { openPostgres } from '../../src/database/open.ts';
import type { Contestant, Expected } from './contestant.ts';
import { addPeople } from './people.ts';
import { done, script } from './script.ts';

const CONNECTIONS = 10;

/** The engine as it is on duty, from the one door to the outbox, with a platform inside the process. */
export async function start(databaseUrl: string, expected: Expected): Promise<Contestant> {
  const { db } = openPostgres(databaseUrl, CONNECTIONS);
  await migrateToLatest(db);
  const telegram = platform();
  const complain = (data: object, message: string) => console.error(message, data);
  const services: Services = {
    ...randomSources,
    db,
    clock: systemClock,
    instance: randomSources.newId(),
    log: { info() {}, warn: complain, error: complain },
    ...surroundings('http://127.0.0.1:3000'),
    deliver: (rows) => delivery.deliver(rows),
  };
  await importPlan(services, await readFile(new URL('../../plans/ma-pan2.json', import.meta.url), 'utf8'));
  const activities = await addPeople(services, expected);
  const delivery = startDelivery(services, [telegram]);
  const before = await countEntries(db);

  const say = async (from: Address, message: string, content: ReturnType<typeof done>) => {
    const { outcome } = await receive(services, { from, message, content });
    if (outcome === 'failed') throw new Error(`Message ${message} was not answered`);
  };
  return {
    async play(person, message, { double } = {}) {
      const from = { platform: 'telegram', chat: String(person) } as const;
      const deed = script(activities.get(person) ?? '')[message];
      if (!deed) throw new RangeError(`There is no message ${message}.`);
      const content = done(deed, telegram.shown(from.chat));
      const id = `${person}.${message}`;
      if (!double) {
        const answered = telegram.nextTo(from.chat);
        await say(from, id, content);
        await answered;
        return;
      }
      // To every other person the platform sends the same message again; the others really tap twice.
      await Promise.all([say(from, id, content), say(from, person % 2 ? id : `${id} again`, content)]);
    },
    saved: async () => (await countEntries(db)) - before,
    settled: () => delivery.settled(),
    async verify() {
      await delivery.settled();
      return lookOver(db);
    },
    async close() {
      await delivery.stop();
      await db.destroy();
    },
  };
}

/** Sends at once, and keeps what each chat has before it. */
function platform() {
  const last = new Map<string, Rendered>();
  const waiting = new Map<string, () => void>();
  const chat: ChatPlatform = {
    platform: 'telegram',
    can: { maxText: 4096, maxChoices: 100, maxLabel: 64, choiceStyle: 'buttons' },
    async send(address, message, { outboxId }) {
      last.set(address.chat, message);
      waiting.get(address.chat)?.();
      return { sent: String(outboxId) };
    },
  };
  return {
    ...chat,
    shown: (to: string) => last.get(to),
    nextTo: (to: string) => new Promise<void>((resolve) => waiting.set(to, resolve)),
  };
}

async function countEntries(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('entry')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function lookOver(db: Db): Promise<string> {
  const { id } = await db.selectFrom('plan').select('id').executeTakeFirstOrThrow();
  const verdict = await verifyRecord(readRecord(db, id));
  if (!verdict.whole) throw new Error(`The record is broken at entry ${verdict.seq}: ${verdict.why}`);
  const disagreements = await checkStandings(db, id);
  if (disagreements.length > 0)
    throw new Error(`What is shown is not what the record says: ${JSON.stringify(disagreements)}`);
  const unsent = await db.selectFrom('outbox').where('sent_at', 'is', null).select('id').execute();
  if (unsent.length > 0) throw new Error(`${unsent.length} messages stand in the outbox unsent`);
  return `the chain of ${verdict.entries} entries is whole, every standing agrees, every answer is marked as sent`;
}
