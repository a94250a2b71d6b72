import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, getUpdates, succeed } from '../support/telegram/call-server.ts';
import { TELEGRAM_PACE } from '../support/telegram/pace.ts';
import type { Person } from '../support/telegram/person.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import type { Message, Update } from '../support/telegram/types.ts';

let server: TelegramServer;
let lead: Person;
let time = Date.now();
const say = (text = 'hi') => call(server, 'sendMessage', { chat_id: 501, text });
const texts = (updates: readonly Update[]) => updates.map((it) => (it['message'] as Message).text);
const polled = () => server.waitForCall('getUpdates');

beforeEach(async () => {
  server = await startTelegram({ pace: TELEGRAM_PACE, now: () => time });
  lead = server.person({ id: 501, firstName: 'Salma' });
});
afterEach(() => server.stop());

async function untilPolled(): Promise<void> {
  while (!server.isPolled) await new Promise((resolve) => void setImmediate(resolve));
}

test('getUpdates waits, wakes at once, and forgets what an offset confirms', async () => {
  const waiting = getUpdates(server, { timeout: 30 });
  await untilPolled();
  lead.say('one');
  lead.say('two');
  const batch = await waiting;
  expect(texts(batch)).toEqual(['one', 'two']);
  expect(await getUpdates(server)).toEqual(batch);
  const next = (batch[0]?.update_id ?? 0) + 1;
  expect(texts(await getUpdates(server, { offset: next, limit: 1 }))).toEqual(['two']);
  expect(server.pendingUpdates).toBe(1);
  lead.say('three');
  expect(texts(await getUpdates(server, { offset: -1 }))).toEqual(['three']);
  expect(server.pendingUpdates).toBe(1);
});

test('only the kinds that the bot has asked for come', async () => {
  await getUpdates(server, { allowed_updates: ['callback_query'] });
  expect(lead.say('one').update).toBeUndefined();
  await getUpdates(server, { allowed_updates: [] });
  lead.say('two');
  expect(texts(await getUpdates(server))).toEqual(['two']);
});

test('a second getUpdates ends the first with 409', async () => {
  const first = call(server, 'getUpdates', { timeout: 30 });
  await untilPolled();
  const second = getUpdates(server, { timeout: 30 });
  expect(await first).toMatchObject({
    status: 409,
    description: expect.stringContaining('other getUpdates') as string,
  });
  lead.say('one');
  expect(texts(await second)).toEqual(['one']);
});

test('a confirmed update may come again, and a batch the wrong way round', async () => {
  const { update } = lead.say('one');
  lead.say('two');
  server.reverseBatches(1);
  expect(texts(await getUpdates(server))).toEqual(['two', 'one']);
  await getUpdates(server, { offset: (update?.update_id ?? 0) + 2 });
  if (update) server.deliverAgain(update);
  expect(await getUpdates(server, { offset: (update?.update_id ?? 0) + 2 })).toEqual([update]);
  expect(await getUpdates(server, { offset: (update?.update_id ?? 0) + 2 })).toEqual([]);
});

test('after a week the ids may begin anywhere, and an offset beyond them counts as none', async () => {
  const { update } = lead.say('one');
  await getUpdates(server, { offset: (update?.update_id ?? 0) + 1 });
  server.numberFrom(7);
  lead.say('two');
  const batch = await getUpdates(server, { offset: (update?.update_id ?? 0) + 1 });
  expect([batch[0]?.update_id, texts(batch)]).toEqual([7, ['two']]);
});

test('a webhook gets every update in order, with the secret, until it takes it', async () => {
  const got: { text: string | undefined; secret: unknown }[] = [];
  const all = Promise.withResolvers<void>();
  const bot = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const update = JSON.parse(Buffer.concat(chunks).toString()) as Update;
      const [text] = texts([update]);
      got.push({ text, secret: request.headers['x-telegram-bot-api-secret-token'] });
      response.writeHead(got.length === 1 ? 500 : 200, { 'content-type': 'application/json' });
      response.end(
        text === 'two' ? JSON.stringify({ method: 'sendMessage', chat_id: 501, text: 'taken' }) : '',
      );
      if (text === 'two') all.resolve();
    });
  });
  await new Promise<void>((resolve) => void bot.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/hook`;
  await succeed(server, 'setWebhook', { url, secret_token: 's3cret' });
  lead.say('one');
  lead.say('two');
  await all.promise;
  expect(got.map((it) => it.text)).toEqual(['one', 'one', 'two']);
  expect(new Set(got.map((it) => it.secret))).toEqual(new Set(['s3cret']));
  await lead.waitFor('taken');
  expect(await succeed(server, 'getWebhookInfo')).toMatchObject({
    url,
    last_error_message: expect.stringContaining('500') as string,
  });
  expect(await call(server, 'getUpdates')).toMatchObject({ status: 409 });
  await succeed(server, 'deleteWebhook');
  expect(await getUpdates(server)).toEqual([]);
  bot.closeAllConnections();
  bot.close();
});

test('faults come on demand, and only as often as ordered', async () => {
  lead.start();
  server.fail({ method: 'sendMessage', kind: { status: 429, retryAfter: 7 } });
  expect(await say()).toMatchObject({ status: 429, parameters: { retry_after: 7 } });
  server.fail({ kind: { status: 502 } });
  const gateway = await fetch(`${server.url}/bot${server.token}/getMe`);
  expect([gateway.status, await gateway.text()]).toEqual([502, expect.stringContaining('<html>')]);
  server.fail({ method: 'getMe', kind: { status: 401 }, times: 2 });
  expect([(await call(server, 'getMe')).status, (await call(server, 'getMe')).status]).toEqual([401, 401]);
  server.fail({ kind: 'drop-before' });
  await expect(say()).rejects.toThrow('fetch failed');
  expect(lead.messages).toHaveLength(0);
  server.fail({ kind: 'drop-after' });
  await expect(say()).rejects.toThrow('fetch failed');
  expect(lead.messages).toHaveLength(1);
  server.fail({ kind: { slowMs: 1 } });
  expect(await say()).toMatchObject({ ok: true });
  expect(server.calls.map((it) => it.answered === 'dropped')).toEqual([
    ...Array(4).fill(false),
    true,
    true,
    false,
  ]);
  expect(server.refusals).toEqual([]);
});

test('Telegram’s pace answers 429, and counts who does not wait', async () => {
  lead.start();
  time += 60_000;
  const replies = [await say(), await say(), await say(), await say()];
  expect(replies.map((it) => it.status)).toEqual([200, 200, 200, 429]);
  expect(replies[3]).toMatchObject({ parameters: { retry_after: 1 } });
  expect(server.tooMany).toEqual({ given: 1, violations: 0 });
  expect((await say()).status).toBe(429);
  expect(server.tooMany).toEqual({ given: 2, violations: 1 });
  time += 1000;
  expect((await say()).status).toBe(200);
  server.closeChat(501, 30);
  time += 29_999;
  expect((await say()).status).toBe(429);
  time += 1;
  expect((await say()).status).toBe(200);
});

test('a bot that goes away while it waits leaves no poll behind', async () => {
  const gone = new AbortController();
  const poll = fetch(`${server.url}/bot${server.token}/getUpdates?timeout=30`, { signal: gone.signal });
  await untilPolled();
  gone.abort();
  await expect(poll).rejects.toThrow('aborted');
  expect((await polled()).answered).toBe('dropped');
  expect(server.isPolled).toBe(false);
});
