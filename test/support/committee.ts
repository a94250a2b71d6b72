import type { InboundContent } from '#chat/inbound.ts';
import type { Message } from '#chat/message.ts';
import { words } from '#i18n/catalog.ts';
import { insertAccount, insertPerson, insertPosts } from '#store/people.ts';
import type { TestProgram } from './program.ts';
import { talker } from './talk.ts';
import type { Talker } from './talk.ts';

let made = 0;

/** Somebody of the committee or the coordination whom nobody else plays, and who has spoken once. */
export async function newHelper(
  program: TestProgram,
  role: 'committee' | 'coordinator',
): Promise<Talker & { readonly id: number }> {
  const { db, planId, services } = program;
  made += 1;
  const address = { platform: 'terminal', chat: `helper ${made}` } as const;
  const id = await db.transaction().execute(async (trx) => {
    const at = services.clock();
    const personId = await insertPerson(trx, {
      pseudonym: services.newId(),
      name: `Helper ${made}`,
      language: 'fr',
      demonstration: true,
      at,
    });
    await insertPosts(trx, { personId, planId, role, at }, []);
    await insertAccount(trx, address, personId, at);
    return personId;
  });
  const one = talker(program, address);
  await one.says('comité');
  return Object.assign(one, { id });
}

export const pressing = (verb: string, target: string): InboundContent => ({ kind: 'pressed', verb, target });

/** What was said to a person unasked by the committee's doings, the oldest first. */
export async function newsOf({ db }: TestProgram, personId: number): Promise<readonly Message[]> {
  const rows = await db
    .selectFrom('outbox')
    .where('person_id', '=', personId)
    .where('dedupe_key', 'like', 'committee:%')
    .orderBy('id')
    .select('message')
    .execute();
  return rows.map(({ message }) => message as Message);
}

/** What a person was answered last, in one string: also where news that came before it still wait for delivery. */
export async function answered({ db }: TestProgram, personId: number): Promise<string> {
  const { message } = await db
    .selectFrom('outbox')
    .where('person_id', '=', personId)
    .where('dedupe_key', 'not like', 'committee:%')
    .orderBy('id', 'desc')
    .select('message')
    .executeTakeFirstOrThrow();
  const reader = { language: 'fr', timeZone: 'Africa/Casablanca' } as const;
  return (message as Message).lines
    .map((line) => ('phrase' in line ? words(line.phrase, reader) : 'quote' in line ? line.quote : ''))
    .join('\n')
    .replaceAll(/[\u2066-\u2069]/g, '');
}

/** Everything that waits for delivery has arrived. */
export async function letArrive({ db, services }: TestProgram): Promise<void> {
  await db.updateTable('outbox').set({ sent_at: services.clock() }).where('sent_at', 'is', null).execute();
}

/** Keys of the sentences of messages. */
export function keysOf(messages: readonly Message[]): readonly string[] {
  return messages.flatMap(({ lines }) =>
    lines.flatMap((line) => ('phrase' in line ? [line.phrase.key] : [])),
  );
}
