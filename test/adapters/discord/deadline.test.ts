import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { addressOf, newMemory, said, sending } from './lab.ts';
import { heard, isClean, open, openServer } from './world.ts';

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';

test('what is done is acknowledged in time though it cannot be stored yet', async () => {
  const server = await openServer();
  const memory = newMemory();
  const { promise: back, resolve: comeBack } = Promise.withResolvers<void>();
  let away = true;
  const { discord } = await open(server, memory, {
    async take(arrivals) {
      if (away) throw new Error('The database is away');
      await back;
      memory.arrivals.push(...arrivals);
      await discord.reader.read(arrivals);
    },
  });
  const amina = server.user({ name: 'Amina' });
  const done = amina.slash('help');
  amina.dm('Bonjour');
  expect(await done.settled).toBe('acknowledged');
  away = false;
  comeBack();
  const { message } = await heard(memory, 2);
  expect(memory.received.map(({ content }) => content)).toEqual([
    { kind: 'said', text: '/help' },
    { kind: 'said', text: 'Bonjour' },
  ]);
  expect(message).toMatch(/^m\d+$/);
  isClean(server);
});

test('suggestions come while a word is typed, and none when there is trouble', async () => {
  const server = await openServer();
  const asked: unknown[] = [];
  await open(server, newMemory(), {
    async suggest(address, kind, words) {
      asked.push([address.chat, kind, words]);
      if (words === 'late') await sleep(5_000);
      if (words === 'broken') throw new Error('No');
      return Array.from({ length: 30 }, (_, n) => ({ label: `${n} ${'é'.repeat(120)}`, value: `${n}` }));
    },
  });
  const amina = server.user({ name: 'Amina' });
  const offered = await amina.autocomplete('status', 'commitment', 'bud');
  expect(offered).toHaveLength(25);
  expect(offered[3]).toEqual({ name: `3 ${'é'.repeat(97)}…`, value: '3' });
  expect(await amina.autocomplete('status', 'commitment', 'broken')).toEqual([]);
  expect(await amina.autocomplete('status', 'commitment', 'late')).toEqual([]);
  expect(asked[0]).toEqual([amina.user.id, 'commitment', 'bud']);
  isClean(server);
});

test('a form that takes too long to be found is not waited for', async () => {
  const server = await openServer();
  const form = { turn: 1, open: 'Ouvrir', title: 'T', fields: [] };
  const { discord, memory } = await open(server, newMemory(), { findForm: () => new Promise(() => {}) });
  const amina = server.user({ name: 'Amina' });
  await discord.platform.send(addressOf(amina.user.id), said('?', { form }), sending());
  await amina.waitFor('Ouvrir');
  expect(await amina.press('Ouvrir').settled).toBe('acknowledged');
  expect((await heard(memory, 1)).content).toMatchObject({ verb: 'resume' });
  isClean(server);
});

test('an acknowledgement whose connection broke is sent again, and the answer takes its place', async () => {
  const server = await openServer();
  const { discord, memory } = await open(server);
  const amina = server.user({ name: 'Amina' });
  for (const [count, kind] of ['drop-before', 'drop-after'].entries()) {
    server.fail({ route: CALLBACK, kind: kind as 'drop-before' | 'drop-after' });
    expect(await amina.slash('help').settled).toBe('acknowledged');
    const { message: answers } = await heard(memory, count + 1);
    await discord.platform.send(addressOf(amina.user.id), said(kind), sending({ answers }));
  }
  await amina.waitFor('Iltizam: drop-before\nIltizam: drop-after');
  expect(amina.messages).toHaveLength(2);
  expect(server.refusals.map(({ code }) => code)).toEqual([40_060]);
});

test('an answer that is ready before the acknowledgement waits for it', async () => {
  const server = await openServer();
  const { discord, memory } = await open(server);
  const amina = server.user({ name: 'Amina' });
  server.fail({ route: CALLBACK, kind: 'slow', milliseconds: 250 });
  amina.slash('help');
  const { message: answers } = await heard(memory, 1);
  await discord.platform.send(addressOf(amina.user.id), said('Aide'), sending({ answers }));
  expect(amina.screen()).toBe('Iltizam: Aide');
  isClean(server);
});

test('a command that could not be stored is not left thinking', async () => {
  const server = await openServer();
  const take = async () => Promise.reject(new Error('The database is away'));
  const { discord } = await open(server, newMemory(), { take });
  const amina = server.user({ name: 'Amina' });
  expect(await amina.slash('help').settled).toBe('acknowledged');
  expect(amina.messages).toHaveLength(1);
  await discord.stop();
  expect(amina.messages).toEqual([]);
  isClean(server);
});
