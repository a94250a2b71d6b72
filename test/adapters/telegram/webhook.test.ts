import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import type { TelegramChat } from '../../../adapters/telegram/connect.ts';
import { openBot, sent, textsOf, until } from './bot.ts';
import { message } from './payloads.ts';

const SECRET = 'a-long_secret-of-the-webhook';
const ADDRESS = 'http://127.0.0.1/hooks/telegram';
const HEADER = 'X-Telegram-Bot-Api-Secret-Token';

/** The adapter's webhook behind a real port, as the program mounts it. */
async function serveWebhook() {
  let telegram: TelegramChat | undefined;
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const headers = { [HEADER]: String(request.headers[HEADER.toLowerCase()]) };
    const body = Readable.toWeb(request) as ReadableStream;
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const answer = await telegram?.webhook?.answer(new Request(ADDRESS, init));
    response.writeHead(answer?.status ?? 404).end();
  };
  const http = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  });
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/hooks/telegram`;
  const bot = await openBot({ webhook: { url, secret: SECRET } });
  telegram = bot.telegram;
  return { ...bot, url };
}

test('what Telegram brings is stored before it is confirmed', async () => {
  const { server, ports, telegram, url } = await serveWebhook();
  await telegram.start();
  await until('connected', () => telegram.connection().state === 'connected');
  expect(telegram.webhook?.path).toBe('/hooks/telegram');
  expect(sent(server, 'setWebhook')).toEqual([
    {
      url,
      secret_token: SECRET,
      max_connections: 100,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    },
  ]);
  const lead = server.person({ id: 42, firstName: 'Amina' });
  ports.down = true;
  lead.say('un');
  await until('tried', () => server.pendingUpdates === 1);
  ports.down = false;
  lead.say('deux');
  await until('confirmed', () => server.pendingUpdates === 0);
  expect(textsOf(ports)).toEqual(['un', 'deux']);
});

test('setting it is tried until it succeeds', async () => {
  const { server, telegram } = await serveWebhook();
  server.fail({ method: 'setWebhook', kind: { status: 502 } });
  await telegram.start();
  await until('trouble', () => telegram.connection().state === 'retrying');
  await until('connected', () => telegram.connection().state === 'connected');
  expect(sent(server, 'setWebhook')).toHaveLength(2);
});

const post = (body: string, secret = SECRET) =>
  new Request(ADDRESS, { method: 'POST', body, headers: { [HEADER]: secret } });

test.for<[string, () => Request, number]>([
  ['a visitor', () => new Request(ADDRESS), 405],
  ['nobody’s secret', () => new Request(ADDRESS, { method: 'POST', body: '{}' }), 401],
  ['a wrong secret', () => post(JSON.stringify(message({ text: 'x' })), `${SECRET}x`), 401],
  ['too much', () => post('x'.repeat(1024 * 1024 + 1)), 413],
  ['no JSON', () => post('update_id'), 400],
  ['no update', () => post('{"update_id": "1"}'), 400],
  ['an update', () => post(JSON.stringify(message({ text: 'x' }))), 200],
  ['an update that means nothing to us', () => post('{"update_id": 1, "poll": {}}'), 200],
])('answers %s', async ([, request, status]) => {
  const { ports, telegram } = await serveWebhook();
  await telegram.start();
  const response = await telegram.webhook?.answer(request());
  expect([response?.status, textsOf(ports)]).toEqual([
    status,
    status === 200 && ports.taken.size > 0 ? ['x'] : [],
  ]);
});

test('has Telegram send again what cannot be stored, or read yet', async () => {
  const { ports, telegram } = await serveWebhook();
  const body = JSON.stringify(message({ text: 'x' }));
  expect((await telegram.webhook?.answer(post(body)))?.status).toBe(503);
  await telegram.start();
  ports.down = true;
  expect((await telegram.webhook?.answer(post(body)))?.status).toBe(503);
  ports.down = false;
  expect((await telegram.webhook?.answer(post(body)))?.status).toBe(200);
});
