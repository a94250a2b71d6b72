import { expect, test } from 'vitest';
import { addressOf, newMemory, prepare, said, sending } from './lab.ts';
import { heard, isClean, open, openServer } from './world.ts';

const POST = 'POST /channels/{channel_id}/messages';
const ORIGINAL = 'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original';
const TO_DM = { route: POST } as const;

test.for([
  ['a connection that broke before', { ...TO_DM, kind: 'drop-before' }],
  ['a connection that broke after', { ...TO_DM, kind: 'drop-after' }],
  ['a server in trouble', { ...TO_DM, kind: 503 }],
] as const)('after %s, a message is sent again, and once', async ([, fault]) => {
  const server = await openServer();
  const discord = prepare(server, newMemory());
  const amina = server.user({ name: 'Amina' });
  const row = sending();
  server.fail(fault);
  expect(await discord.platform.send(addressOf(amina.user.id), said('Bonjour'), row)).toMatchObject({
    failed: 'unreachable',
  });
  const { sent } = (await discord.platform.send(addressOf(amina.user.id), said('Bonjour'), row)) as {
    sent: string;
  };
  expect(amina.messages.map(({ id, content }) => [id, content])).toEqual([[sent, 'Bonjour']]);
  isClean(server);
});

test('two rows with the same words are two messages', async () => {
  const server = await openServer();
  const discord = prepare(server, newMemory());
  const amina = server.user({ name: 'Amina' });
  for (const page of [0, 1, 0]) {
    const row = page === 1 ? { ...sending(), page } : sending();
    await discord.platform.send(addressOf(amina.user.id), said('Bonjour'), row);
  }
  expect(amina.messages).toHaveLength(3);
});

test('being asked to wait is told to the outbox: how long, and whether it is for all', async () => {
  const server = await openServer();
  const discord = prepare(server, newMemory());
  const send = (name: string) =>
    discord.platform.send(addressOf(server.user({ name }).user.id), said('Bonjour'), sending());
  server.fail({ ...TO_DM, kind: 429, retryAfter: 7 });
  const one = await send('One');
  expect(one).toEqual({ failed: 'throttled', retryAfter: 7.05 });
  expect(await send('Two')).toHaveProperty('sent');
  server.fail({ ...TO_DM, kind: 429, retryAfter: 9, scope: 'global' });
  expect(await send('Three')).toMatchObject({ failed: 'throttled', all: true });
});

test('a bucket that is known to be empty is waited for, and Discord not troubled', async () => {
  const server = await openServer({ rates: { limit: 2, milliseconds: 400 } });
  const discord = prepare(server, newMemory());
  const amina = server.user({ name: 'Amina' });
  for (const text of ['1', '2', '3', '4', '5'])
    expect(await discord.platform.send(addressOf(amina.user.id), said(text), sending())).toHaveProperty(
      'sent',
    );
  expect(server.calls.every(({ status }) => status === 200)).toBe(true);
  isClean(server);
});

test('closed direct messages, and nobody of this name, are gone', async () => {
  const server = await openServer();
  const discord = prepare(server, newMemory());
  const amina = server.user({ name: 'Amina' });
  amina.closeDms();
  const send = (chat: string) => discord.platform.send(addressOf(chat), said('Bonjour'), sending());
  expect(await send(amina.user.id)).toMatchObject({ failed: 'gone', why: expect.stringContaining('50007') });
  expect(await send('123456789012345678')).toMatchObject({ failed: 'gone' });
});

test('what Discord refuses for its form is rejected', async () => {
  const server = await openServer();
  const discord = prepare(server, newMemory());
  const amina = server.user({ name: 'Amina' });
  const send = (text: string) => discord.platform.send(addressOf(amina.user.id), said(text), sending());
  expect(await send('')).toMatchObject({ failed: 'rejected' });
  expect(await send('é'.repeat(2_001))).toMatchObject({ failed: 'rejected' });
});

test('where nobody answers, nothing was sent', async () => {
  const server = await openServer();
  const discord = prepare(server, newMemory(), {}, { apiRoot: 'http://127.0.0.1:9/api' });
  expect(await discord.platform.send(addressOf('1'), said('Bonjour'), sending())).toMatchObject({
    failed: 'unreachable',
  });
});

test('a follow-up whose connection broke was sent perhaps; an answer in its place is repeated', async () => {
  const server = await openServer();
  const { discord, memory } = await open(server);
  const guild = server.guild({ name: 'OGP' });
  const amina = server.user({ name: 'Amina' });
  await amina.slash('help', {}, { guild }).settled;
  const row = sending({ answers: (await heard(memory, 1)).message });
  const from = addressOf(amina.user.id);
  server.fail({ route: ORIGINAL, kind: 'drop-after' });
  expect(await discord.platform.send(from, said('Une'), row)).toMatchObject({ failed: 'unreachable' });
  expect(await discord.platform.send(from, said('Une'), row)).toHaveProperty('sent');
  server.fail({ route: 'POST /webhooks/{webhook_id}/{webhook_token}', kind: 'drop-after' });
  const second = await discord.platform.send(from, said('Deux'), { ...row, page: 1 });
  expect(second).toMatchObject({ failed: 'unknown' });
  await amina.waitFor('Deux');
  expect(amina.messages).toHaveLength(2);
});

test('a message takes the place of another; one that is gone is sent anew', async () => {
  const server = await openServer();
  const discord = prepare(server, newMemory());
  const amina = server.user({ name: 'Amina' });
  const from = addressOf(amina.user.id);
  const first = await discord.platform.send(from, said('Une'), sending());
  if (!('sent' in first)) throw new Error('It was not sent');
  const next = { replaces: first.sent };
  expect(await discord.platform.send(from, said('Deux'), sending(next))).toEqual(first);
  expect(amina.screen()).toBe('Iltizam: Deux');
  const anew = await discord.platform.send(from, said('Trois'), sending({ replaces: '123456789012345678' }));
  expect(anew).toHaveProperty('sent');
  expect(amina.screen()).toBe('Iltizam: Deux\nIltizam: Trois');
});

test('buttons of older messages go, their words stay', async () => {
  const server = await openServer();
  const discord = prepare(server, newMemory());
  const amina = server.user({ name: 'Amina' });
  const from = addressOf(amina.user.id);
  const choices = [{ data: '1:yes', label: 'Oui' }];
  const first = await discord.platform.send(from, said('Une ?', { choices }), sending());
  if (!('sent' in first)) throw new Error('It was not sent');
  await discord.platform.send(from, said('Deux'), sending({ closes: [first.sent, '123456789012345678'] }));
  await amina.waitFor((screen) => !screen.includes('[Oui]'));
  expect(amina.screen()).toBe('Iltizam: Une ?\nIltizam: Deux');
  expect(server.violations).toEqual([]);
});

test('a document goes with its message', async () => {
  const server = await openServer();
  const discord = prepare(server, newMemory());
  const amina = server.user({ name: 'Amina' });
  const document = { name: 'données.json', type: 'application/json', bytes: Buffer.from('{"a":1}') };
  await discord.platform.send(addressOf(amina.user.id), said('Voici', { document }), sending());
  const [attachment] = amina.messages[0]?.attachments ?? [];
  expect(await (await fetch(attachment?.url ?? '')).text()).toBe('{"a":1}');
  isClean(server);
});

test('a picture is described by the words it comes with', async () => {
  const server = await openServer();
  const discord = prepare(server, newMemory());
  const amina = server.user({ name: 'Amina' });
  const document = { name: 'digest.png', type: 'image/png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47]) };
  const words = `Semaine 47 : 34 %. ${'é'.repeat(1_100)}`;
  await discord.platform.send(addressOf(amina.user.id), said(words, { document }), sending());
  expect(amina.messages[0]).toMatchObject({
    flags: 4,
    attachments: [{ filename: 'digest.png', description: `${words.slice(0, 1_023)}…` }],
  });
  isClean(server);
});
