import { expect, test } from 'vitest';
import type { Fault } from '../../support/telegram/faults.ts';
import { connectBot, openBot } from './bot.ts';
import { memoryPorts } from './ports.ts';
import { rendered, sending } from './rendered.ts';

const address = { platform: 'telegram', chat: '42' } as const;

test.for<[string, Fault['kind'], object, object]>([
  [
    '429',
    { status: 429, retryAfter: 3 },
    { failed: 'throttled', retryAfter: 3 },
    { failed: 'throttled', retryAfter: 3 },
  ],
  ['502', { status: 502 }, { failed: 'unreachable' }, { failed: 'unreachable' }],
  ['500', { status: 500 }, { failed: 'unreachable' }, { failed: 'unreachable' }],
  ['401', { status: 401 }, { failed: 'unreachable' }, { failed: 'unreachable' }],
  ['a connection that breaks', 'drop-before', { failed: 'unknown' }, { failed: 'unreachable' }],
  ['an answer that is lost', 'drop-after', { failed: 'unknown' }, { failed: 'unreachable' }],
])('of %s a message and an edit say what they can', async ([, kind, message, edit]) => {
  const { server, telegram } = await openBot();
  server.person({ id: 42, firstName: 'Amina' }).start();
  server.person({ id: 43, firstName: 'Youssef' }).start();
  // In another chat: this one may want to be left alone.
  const other = { ...address, chat: '43' };
  const first = await telegram.platform.send(other, rendered(), sending());
  if ('failed' in first) throw new Error(first.failed);
  server.fail({ times: 2, kind });
  const text = { parts: [{ kind: 'text', text: 'Deux' }] } as const;
  expect(await telegram.platform.send(address, rendered(text), sending())).toMatchObject(message);
  expect(
    await telegram.platform.send(other, rendered(text), sending({ replaces: first.sent })),
  ).toMatchObject(edit);
});

test('a chat that does not even want its old buttons taken off hears nothing before its time', async () => {
  const { server, telegram } = await openBot();
  for (const id of [42, 43]) server.person({ id, firstName: 'Amina' }).start();
  const send = (chat: string, how = {}) =>
    telegram.platform.send({ platform: 'telegram', chat }, rendered(), sending(how));
  const first = await send('42');
  if ('failed' in first) throw new Error(first.failed);
  server.fail({ method: 'editMessageReplyMarkup', kind: { status: 429, retryAfter: 600 } });
  await send('42', { closes: [first.sent] });
  const sentTo = (chat: number) =>
    server.calls.filter(({ method, params }) => method === 'sendMessage' && params['chat_id'] === chat);
  await server.waitForCall('editMessageReplyMarkup');
  // The answer to it is on its way to us: until it is here, nothing keeps us from speaking.
  let heard = sentTo(42).length;
  let outcome = await send('42');
  for (; 'sent' in outcome; outcome = await send('42')) heard += 1;
  expect(outcome).toMatchObject({ failed: 'throttled', retryAfter: expect.closeTo(600, -2) });
  expect(await send('43')).toHaveProperty('sent');
  expect([sentTo(42).length, sentTo(43).length]).toEqual([heard, 1]);
});

test('a chat that is blocked, unknown or gone elsewhere says so', async () => {
  const { server, telegram } = await openBot();
  const send = (chat: string) =>
    telegram.platform.send({ platform: 'telegram', chat }, rendered(), sending());
  const person = server.person({ id: 42, firstName: 'Amina' });
  person.start();
  person.block();
  const group = server.group({ id: -55, title: 'G' });
  const supergroup = group.migrate({ id: 43, firstName: 'B' });
  expect(await send('42')).toMatchObject({ failed: 'gone' });
  expect(await send('4242')).toMatchObject({ failed: 'gone' });
  expect(await send('-55')).toEqual({ failed: 'moved', chat: String(supergroup) });
});

test('without a server nothing was sent', async () => {
  const { server } = await openBot();
  const nowhere = connectBot(server, memoryPorts(), { apiRoot: 'http://127.0.0.1:9/' });
  expect(await nowhere.platform.send(address, rendered(), sending())).toEqual({
    failed: 'unreachable',
    why: 'sendMessage: ECONNREFUSED',
  });
  await nowhere.stop();
});
