import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeFolders, start, startServer } from '../program/child.ts';
import { freePort } from '../support/free-port.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import { PATIENCE, telegramIs, telegramVariables, until } from './story.ts';

// Each of these starts the program, on a machine that may do other things too.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let telegram: TelegramServer;
beforeAll(async () => {
  folders = await makeFolders();
  telegram = await startTelegram();
});
afterAll(async () => {
  await folders.remove();
  await telegram.stop();
});

const lines = (text: string) => text.trimEnd().split('\n');
const launch = (variables: NodeJS.ProcessEnv) =>
  start('src/main.ts', [], { PORT: '0', DATA_DIR: folders.fresh(), ...variables });

describe('a token that Telegram refuses', () => {
  const wrong = '987654321:AAwrong_token_that_nobody_may_see';

  test('is said in one line that names the variable, and ends the program with 1', async () => {
    const variables = { ...telegramVariables(telegram), TELEGRAM_BOT_TOKEN: wrong };
    const server = launch({ ...variables, LOG_LEVEL: 'warn' });
    expect(await server.ended).toBe(1);
    expect(lines(server.err())).toEqual([
      expect.stringMatching(/^TELEGRAM_BOT_TOKEN is refused by Telegram/),
    ]);
    expect(server.out()).toBe('');
  });

  test('is never printed, however much is logged; nor is a good one', async () => {
    const refused = launch({
      ...telegramVariables(telegram),
      TELEGRAM_BOT_TOKEN: wrong,
      LOG_LEVEL: 'debug',
    });
    expect(await refused.ended).toBe(1);
    expect(refused.err()).toContain('TELEGRAM_BOT_TOKEN is refused');
    expect(refused.out() + refused.err()).not.toMatch(/AAwrong|987654321/);

    telegram.fail({ method: 'getUpdates', kind: 'drop-before' });
    telegram.fail({ method: 'getUpdates', kind: { status: 502 } });
    const server = await startServer({
      DATA_DIR: await folders.prepared(),
      ...telegramVariables(telegram),
      LOG_LEVEL: 'debug',
    });
    await until(
      () => telegram.calls.filter(({ method }) => method === 'getUpdates').length,
      (count) => count > 2,
    );
    expect(await server.kill('SIGTERM')).toBe(0);
    expect(server.err()).toContain('502');
    expect(server.out() + server.err()).not.toContain(telegram.token.split(':')[1]);
  });
});

test.each([
  [{ TELEGRAM_BOT_TOKEN: 'a token with spaces' }, 'TELEGRAM_BOT_TOKEN does not look like a token.'],
  [{ TELEGRAM_API_ROOT: 'telegram' }, 'TELEGRAM_API_ROOT must look like https://api.telegram.org.'],
  [{ TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1/t' }, /^TELEGRAM_WEBHOOK_SECRET is missing/],
  [{ TELEGRAM_WEBHOOK_SECRET: 's' }, /^TELEGRAM_WEBHOOK_URL is missing/],
  [
    { TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1/t', TELEGRAM_WEBHOOK_SECRET: 'ç' },
    /^TELEGRAM_WEBHOOK_SECRET must/,
  ],
])('%o is refused in one line before anything is begun', async (variables, said) => {
  const before = telegram.calls.length;
  const server = launch({ ...telegramVariables(telegram), ...variables });
  expect(await server.ended).toBe(1);
  expect(lines(server.err())).toEqual([expect.stringMatching(said)]);
  expect(server.out()).toBe('');
  expect(telegram.calls).toHaveLength(before);
});

test('told to end while it waits for what people say, it cuts that short and ends with 0', async () => {
  const server = await startServer({ DATA_DIR: await folders.prepared(), ...telegramVariables(telegram) });
  await telegramIs(server, 'connected');
  await until(
    () => telegram.isPolled,
    (polled) => polled,
  );
  expect(await server.kill('SIGTERM')).toBe(0);
  const { params, answered } = telegram.calls.findLast(({ method }) => method === 'getUpdates') ?? {};
  expect(params?.['timeout']).toBeGreaterThan(10);
  // Who has nothing to answer to gives up: the call had not come to its end.
  await until(
    () => telegram.isPolled,
    (polled) => !polled,
  );
  expect([undefined, 'dropped']).toContain(answered);
  expect(server.err()).toBe('');
});

test('without Telegram the program starts, says that it tries, and connects when Telegram is there', async () => {
  const port = await freePort();
  const token = telegram.token;
  const server = await startServer({
    DATA_DIR: await folders.prepared(),
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
  });
  const { status } = await telegramIs(server, 'retrying', /ECONNREFUSED/);
  expect(status, 'a moment without it is no trouble yet').toBe('ok');
  expect((await fetch(`${server.url}/fr`)).status).toBe(200);

  const late = await startTelegram({ token, port });
  const visitor = late.person({ id: 77, firstName: 'Sara', language: 'fr' });
  visitor.say('engagement 10');
  await visitor.waitFor(/Engagement 10, /, PATIENCE);
  await telegramIs(server, 'connected');
  expect(late.refusals).toEqual([]);
  expect(await server.kill('SIGTERM')).toBe(0);
  await late.stop();
});

test('a Telegram that never answers keeps the program neither from starting nor from ending', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const server = await startServer({
    DATA_DIR: await folders.prepared(),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
  });
  await telegramIs(server, 'retrying', /no answer in time/);
  expect(await server.kill('SIGTERM')).toBe(0);
  silent.close();
});
