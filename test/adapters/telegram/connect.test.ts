import { expect, test } from 'vitest';
import { TokenRefused } from '../../../adapters/telegram/connect.ts';
import { freePort } from '../../support/free-port.ts';
import { connectBot, openBot, sent, until } from './bot.ts';
import { memoryPorts } from './ports.ts';

test.for([
  ['is not Telegram’s', '1:nobody'],
  ['could not be one', 'not a token'],
] as const)('a token that %s is refused at once, without being named', async ([, token]) => {
  const { server, ports } = await openBot();
  const telegram = connectBot(server, ports, { token });
  const refused = await telegram.start().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TokenRefused);
  expect(`${String(refused)} ${(refused as Error).stack}`).not.toContain(token);
  await telegram.stop();
});

test('without a network it starts, and is connected when there is one', async () => {
  const { server, ports } = await openBot();
  const nowhere = connectBot(server, ports, { apiRoot: `http://127.0.0.1:${await freePort()}` });
  await nowhere.start();
  expect(nowhere.connection()).toMatchObject({ state: 'retrying', why: 'getMe: ECONNREFUSED' });
  await expect(nowhere.reader.read([])).rejects.toThrow('who we are');
  await nowhere.stop();

  server.fail({ method: 'getMe', kind: 'drop-before' });
  const late = connectBot(server, memoryPorts());
  await late.start();
  expect([late.name(), late.connection().state]).toEqual([undefined, 'retrying']);
  await until('connected', () => late.connection().state === 'connected');
  expect(late.name()).toBe('iltizam_test_bot');
  await late.stop();
});

test('says what it is, once', async () => {
  const { server, ports, telegram } = await openBot();
  await telegram.start();
  await until('described', () => sent(server, 'getMyShortDescription').length === 4);
  await telegram.stop();
  expect(sent(server, 'setMyCommands')).toHaveLength(12);
  const description = 'أين وصلت الخطة';
  expect(sent(server, 'setMyCommands')).toContainEqual({
    scope: { type: 'all_group_chats' },
    language_code: 'ar',
    commands: ['status', 'help'].map((command) => ({ command, description })),
  });
  expect(sent(server, 'setMyDescription')).toContainEqual({
    description: 'The plan in detail',
    language_code: 'en',
  });
  expect(sent(server, 'setMyShortDescription')).toContainEqual({ short_description: 'Le plan' });

  const changes = server.calls.filter(({ method }) => method.startsWith('setMy')).length;
  const again = connectBot(server, ports);
  await again.start();
  await until('looked at again', () => sent(server, 'getMyShortDescription').length === 8);
  await again.stop();
  expect(server.calls.filter(({ method }) => method.startsWith('setMy'))).toHaveLength(changes);
});

test('works without its profile, and sets after a 429 what it can', async () => {
  const { server, ports, telegram } = await openBot();
  server.fail({ method: 'getMyCommands', kind: { status: 502 } });
  server.fail({ method: 'setMyCommands', kind: { status: 429, retryAfter: 1 } });
  await telegram.start();
  await until('described', () => sent(server, 'getMyShortDescription').length === 4);
  expect(ports.logged).toContain(
    'a part of the profile could not be set {"why":"getMyCommands: 502 Bad Gateway"}',
  );
  const set = server.calls.filter(
    (call) => call.method === 'setMyCommands' && typeof call.answered === 'object',
  );
  expect(set.filter(({ answered }) => typeof answered === 'object' && answered.ok)).toHaveLength(11);
});
