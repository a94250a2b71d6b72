import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newestOf, newMemory } from './lab.ts';
import { heard, isClean, open, openServer } from './world.ts';

const texts = (received: readonly { content: object }[]) =>
  received.map(({ content }) => ('text' in content ? content.text : content));

test('what was said while nobody heard it comes first, whole and in order', async () => {
  const server = await openServer();
  const memory = newMemory();
  const { discord } = await open(server, memory);
  const [amina, badr] = [server.user({ name: 'Amina' }), server.user({ name: 'Badr' })];
  amina.dm('Bonjour');
  // Of whom only a command is known, the direct messages are read as well.
  await badr.slash('help').settled;
  await heard(memory, 2);
  await discord.stop();

  const missed = Array.from({ length: 230 }, (_, n) => `Ligne ${n}`);
  for (const line of missed) amina.dm(line);
  amina.upload({ name: 'a.txt', bytes: Buffer.from('preuve') });
  badr.dm('Et moi');
  memory.received.splice(0);
  const route = 'GET /channels/{channel_id}/messages';
  server.fail({ route, kind: 503 });
  server.fail({ route, kind: 429, retryAfter: 0.3 });
  // The store takes its time: what is said meanwhile must not pass what was missed.
  const newestArrivals = async () => {
    await sleep(300);
    return newestOf(memory);
  };
  await open(server, memory, { newestArrivals });
  amina.dm('Encore');
  await heard(memory, missed.length + 3);
  const of = (chat: string) => memory.received.filter(({ from }) => from.chat === chat);
  expect(texts(of(badr.user.id))).toEqual(['Et moi']);
  expect(texts(of(amina.user.id))).toEqual([...missed, '', 'Encore']);
  expect(of(amina.user.id).at(-2)?.content).toMatchObject({ kind: 'attached', files: [{ name: 'a.txt' }] });
  isClean(server);
});

test('an edit names the message that it changes; the rest of Discord is not for us', async () => {
  const server = await openServer();
  const { memory } = await open(server);
  const amina = server.user({ name: 'Amina' });
  const { id } = amina.dm('4.3 80 %');
  amina.say('Bonjour à tous', server.guild({ name: 'OGP' }));
  amina.edit('last', 'Bonjour tous');
  await heard(memory, 1);
  const own = amina.messages.find((message) => message.id === id);
  if (!own) throw new Error('It is on the screen');
  amina.edit(own, '4.3 85 %');
  const { message, content } = await heard(memory, 2);
  expect(content).toEqual({ kind: 'edited', message: `m${id}`, text: '4.3 85 %' });
  expect(message.startsWith(`e${id}:`)).toBe(true);
  expect(memory.received).toHaveLength(2);
});
