import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Arrival } from '#chat/arrival.ts';
import { openBot, sent, until } from './bot.ts';
import type { Bot } from './bot.ts';
import { rendered, sending } from './rendered.ts';

const PDF = Buffer.from('%PDF-1.7 قرار');
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A bot that is connected, and somebody who talks to it. */
async function openChat() {
  const bot = await openBot();
  const person = bot.server.person({ id: 42, firstName: 'Amina', language: 'ar' });
  person.start();
  await bot.telegram.start();
  await until('stored', () => bot.ports.taken.size === 1);
  bot.ports.taken.clear();
  return { ...bot, person };
}

/** Waits for so many arrivals, and gives them as the program reads them. */
async function arrivals({ ports }: Bot, count: number): Promise<Arrival[]> {
  await until('stored', () => ports.taken.size >= count);
  return [...ports.taken.values()];
}

test('a press is acknowledged, and then heard', async () => {
  const chat = await openChat();
  const { server, ports, telegram, person } = chat;
  const choices = [{ data: '2:yes', label: 'Oui' }];
  const address = { platform: 'telegram', chat: '42' } as const;
  const shown = await telegram.platform.send(address, rendered({ choices }), sending());
  person.press('Oui');
  await telegram.reader.read(await arrivals(chat, 1));
  await server.waitForCall('answerCallbackQuery');
  expect(ports.received).toMatchObject([
    { content: { kind: 'chose', turn: 2, choice: 'yes' }, on: 'sent' in shown ? shown.sent : '' },
  ]);
  // Read once more, it is too old to be acknowledged: that changes nothing.
  server.fail({ method: 'answerCallbackQuery', kind: { status: 502 } });
  await telegram.reader.read(await arrivals(chat, 1));
  expect(ports.received).toHaveLength(2);
});

test('a document is fetched and kept', async () => {
  const chat = await openChat();
  chat.person.sendDocument({ name: 'قرار.pdf', bytes: PDF, caption: 'القرار' });
  await chat.telegram.reader.read(await arrivals(chat, 1));
  const file = { name: 'قرار.pdf', sha256: hash(PDF), size: PDF.length, type: 'application/octet-stream' };
  expect(chat.ports.received).toMatchObject([
    { language: 'ar', content: { kind: 'attached', text: 'القرار', files: [file] } },
  ]);
  expect(chat.ports.files.get(hash(PDF))).toEqual(PDF);
});

test('an album is one answer, its words together', async () => {
  const chat = await openChat();
  const [one, two] = [Buffer.from('\xff\xd8\xff one', 'latin1'), Buffer.from('\xff\xd8\xff two', 'latin1')];
  chat.person.sendAlbum([
    { bytes: one, caption: 'avant' },
    { bytes: two, caption: 'après' },
  ]);
  const album = await arrivals(chat, 2);
  const { reader } = chat.telegram;
  expect(new Set(album.map((it) => reader.albumOf?.(it))).size).toBe(1);
  expect(reader.albumOf?.({ id: '1', chat: '42', payload: { message: { text: 'x' } } })).toBeUndefined();
  await reader.read(album);
  expect(chat.ports.received).toMatchObject([
    {
      content: {
        kind: 'attached',
        text: 'avant\naprès',
        files: [{ sha256: hash(one) }, { sha256: hash(two) }],
      },
    },
  ]);
});

test('what is too large, or not handed out, is said and not kept', async () => {
  const chat = await openChat();
  const { server, ports, telegram, person } = chat;
  person.sendDocument({ name: 'a.pdf', bytes: PDF, claimedSize: 20 * 1024 * 1024 + 1 });
  const [large] = await arrivals(chat, 1);
  if (!large) throw new Error('one was stored');
  await telegram.reader.read([large]);
  expect(sent(server, 'getFile')).toEqual([]);

  type Sent = { message: { document: { file_id: string; file_size?: number } } };
  const without = structuredClone(large.payload) as Sent;
  delete without.message.document.file_size;
  await telegram.reader.read([{ ...large, payload: without }]);
  without.message.document.file_id = 'unknown';
  await telegram.reader.read([{ ...large, payload: without }]);
  expect(ports.received.map(({ content }) => content)).toEqual(
    ['too-large', 'too-large', 'unfetched'].map((why) => ({ kind: 'unkept', why })),
  );
});

test.for([{ status: 502 }, 'drop-before', { status: 429, retryAfter: 1 }] as const)(
  'a file comes again after %o',
  async (kind) => {
    const chat = await openChat();
    chat.person.sendDocument({ name: 'a.pdf', bytes: PDF });
    const stored = await arrivals(chat, 1);
    chat.server.fail({ method: 'getFile', kind });
    const failed = await chat.telegram.reader.read(stored).catch((error: unknown) => String(error));
    expect([typeof failed, chat.ports.received]).toEqual(['string', []]);
    expect(failed).not.toContain(chat.server.token);
    await chat.telegram.reader.read(stored);
    expect(chat.ports.received).toMatchObject([{ content: { kind: 'attached' } }]);
  },
);

test('blocked, let in again, gone elsewhere', async () => {
  const chat = await openChat();
  const { server, ports, telegram, person } = chat;
  const group = server.group({ id: -55, title: 'G' });
  person.block();
  person.unblock();
  const supergroup = group.migrate({ id: 43, firstName: 'B' });
  group.removeBot({ id: 43, firstName: 'B' });
  for (const arrival of await arrivals(chat, 4)) await telegram.reader.read([arrival]);
  expect(ports.reachable).toEqual(['42 false', '42 true', `${supergroup} false`]);
  expect(ports.moved).toEqual([`-55 → ${supergroup}`]);
  expect(ports.received).toEqual([]);
});
