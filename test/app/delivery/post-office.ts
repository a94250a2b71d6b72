import { sql } from 'kysely';
import { vi } from 'vitest';
import { startDelivery } from '#app/deliver.ts';
import type { Delivery } from '#app/deliver.ts';
import type { DeliveryError } from '#chat/delivery-error.ts';
import type { Addressed, Message, Platform } from '#chat/message.ts';
import type { Capabilities, ChatPlatform, Sending } from '#chat/platform.ts';
import type { DatabaseKind } from '../../support/databases.ts';
import { openTestProgram } from '../../support/program.ts';
import type { TestProgram } from '../../support/program.ts';

/** What a platform was given to send. */
export type Sent = Omit<Sending, 'outboxId'> & {
  readonly row: number;
  readonly chat: string;
  readonly text: string;
};
type Outcome = { readonly sent: string } | DeliveryError;
/** What the platform says to it; undefined: that it was sent, as `n1`, `n2` and so on. */
type Replies = (sent: Sent) => Outcome | undefined | Promise<Outcome | undefined>;

/** A platform that writes down what it is given. */
export function notingPlatform(
  replies: Replies = () => undefined,
  can: Partial<Capabilities> = {},
  platform: Platform = 'telegram',
): ChatPlatform & { readonly sent: Sent[]; texts(chat?: string): string[] } {
  const sent: Sent[] = [];
  return {
    platform,
    can: { maxText: 4_096, maxChoices: 9, maxLabel: 60, choiceStyle: 'buttons', edits: true, ...can },
    sent,
    texts: (chat) => sent.filter((one) => chat === undefined || one.chat === chat).map(({ text }) => text),
    async send(address, { parts }, { outboxId, ...sending }) {
      const one = {
        row: outboxId,
        chat: address.chat,
        text: parts.map(({ text }) => text).join('\n'),
        ...sending,
      };
      sent.push(one);
      return (await replies(one)) ?? { sent: `n${sent.length}` };
    },
  };
}

export type PostOffice = {
  readonly program: TestProgram;
  /** A message that this process has written, and leased unless said otherwise. */
  write(chat: string, said: string | Message, more?: Partial<Writing>): Promise<Addressed>;
  start(...platforms: readonly ChatPlatform[]): Delivery;
  /** The same under another name, as another process; `begin` of another version. */
  startAs(instance: string, platform: ChatPlatform, begin?: typeof startDelivery): Delivery;
  /** The delivery's second goes by: it looks into the outbox. */
  tick(...deliveries: readonly Delivery[]): Promise<void>;
  rows(): Promise<readonly Stored[]>;
  /** Moves the clock by so many seconds. */
  wait(seconds: number): void;
  /** Between two tests. */
  empty(): Promise<void>;
};
type Writing = Pick<Addressed, 'answers' | 'replaces' | 'turn'> & {
  readonly leasedBy: string | null;
  readonly platform: Platform;
};
export type Stored = {
  readonly id: number;
  readonly chat: string;
  readonly state: 'sent' | 'dead' | 'waits';
  readonly sent_as: string | null;
  readonly attempts: number;
  readonly pages_sent: number;
  readonly perhaps_sent: boolean;
  readonly leased_by: string | null;
  readonly last_error: string | null;
};

/** The outbox of a whole program, with a clock and seconds that a test moves. Call it in `beforeAll`. */
export async function openPostOffice(kind: DatabaseKind): Promise<PostOffice> {
  const program = await openTestProgram(kind);
  const { db, services } = program;
  const { id: person } = await db
    .selectFrom('person')
    .where('name', '=', 'Demo lead 1')
    .select('id')
    .executeTakeFirstOrThrow();
  let keys = 0;
  const running = new Set<Delivery>();
  const startAll = (instance: string, platforms: readonly ChatPlatform[], begin = startDelivery) => {
    if (!vi.isFakeTimers()) vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const delivery = begin({ ...services, instance }, platforms);
    running.add(delivery);
    return delivery;
  };
  return {
    program,
    async write(chat, said, more = {}) {
      const { answers = null, replaces = null, turn = 1, leasedBy = 'test', platform = 'telegram' } = more;
      const message: Message = typeof said === 'string' ? { lines: [{ quote: said }] } : said;
      keys += 1;
      const now = services.clock();
      const { rows } = await sql<{ id: number }>`
        insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at,
          not_before, answers, replaces, leased_by)
        values (${person}, ${platform}, ${chat}, ${`key ${keys}`}, 'fr', 'UTC', ${turn}, ${JSON.stringify(message)}::jsonb,
          ${now}, ${now}, ${answers}, ${replaces}, ${leasedBy}) returning id`.execute(db);
      const id = rows[0]?.id ?? 0;
      const address = { platform, chat } as const;
      return { id, address, language: 'fr', timeZone: 'UTC', turn, message, answers, replaces };
    },
    start: (...platforms) => startAll('test', platforms),
    startAs: (instance, platform, begin) => startAll(instance, [platform], begin),
    async tick(...deliveries) {
      vi.advanceTimersByTime(1_000);
      for (const delivery of deliveries) await delivery.settled();
    },
    async rows() {
      const { rows } = await sql<Stored>`
        select id, chat, case when sent_at is not null then 'sent' when dead_at is not null then 'dead' else 'waits' end
          as state, sent_as, attempts, pages_sent, perhaps_sent, leased_by, last_error
        from outbox order by id`.execute(db);
      return rows;
    },
    wait(seconds) {
      program.setClock(new Date(services.clock().getTime() + seconds * 1_000).toISOString());
    },
    async empty() {
      for (const delivery of running) await delivery.stop();
      running.clear();
      vi.useRealTimers();
      await sql`delete from outbox`.execute(db);
      await sql`delete from instance`.execute(db);
      program.troubles.splice(0);
    },
  };
}
