import { expect, test } from 'vitest';
import { addressOf, newMemory, prepare, said, sending } from './lab.ts';
import { heard, isClean, open, openServer } from './world.ts';

test('what was stored before a restart is answered after it, in its place and once', async () => {
  const server = await openServer();
  const { discord: before, memory } = await open(server);
  const guild = server.guild({ name: 'OGP' });
  const amina = server.user({ name: 'Amina' });
  await amina.slash('help', {}, { guild }).settled;
  const row = sending({ answers: (await heard(memory, 1)).message });
  await before.stop();

  const after = prepare(server, memory);
  const from = addressOf(amina.user.id);
  const first = await after.platform.send(from, said('Réponse'), row);
  expect(first).toHaveProperty('sent');
  // Killed once more, before it was noted that it was sent.
  expect(await prepare(server, memory).platform.send(from, said('Réponse'), row)).toEqual(first);
  const other = sending({ answers: row.answers ?? '' });
  await prepare(server, memory).platform.send(from, said('Une autre'), other);
  expect(amina.screen()).toBe('Iltizam (only you): Réponse\nIltizam (only you): Une autre');
  isClean(server);
});

test('a button that was pressed before a restart changes its message after it', async () => {
  const server = await openServer();
  const { discord: before, memory } = await open(server);
  const guild = server.guild({ name: 'OGP' });
  const amina = server.user({ name: 'Amina' });
  const from = addressOf(amina.user.id);
  await amina.slash('help', {}, { guild }).settled;
  const { message: answers } = await heard(memory, 1);
  const choices = [{ data: '1:yes', label: 'Oui' }];
  await before.platform.send(from, said('Sûr ?', { choices }), sending({ answers }));
  await amina.waitFor('[Oui]');
  await amina.press('Oui').settled;
  const pressed = await heard(memory, 2);
  await before.stop();

  if (!pressed.on) throw new Error('It may be replaced');
  const row = sending({ answers: pressed.message, replaces: pressed.on });
  expect(await prepare(server, memory).platform.send(from, said('Bien'), row)).toEqual({ sent: pressed.on });
  expect(amina.screen()).toBe('Iltizam (only you): Bien');
  isClean(server);
});

test('after a quarter of an hour, the answer comes as a direct message', async () => {
  const server = await openServer();
  const later = { ms: 0 };
  const clock = () => new Date(Date.now() + later.ms);
  const { discord, memory } = await open(server, newMemory(), {}, { clock });
  const guild = server.guild({ name: 'OGP' });
  const amina = server.user({ name: 'Amina' });
  const from = addressOf(amina.user.id);
  await amina.slash('help', {}, { guild }).settled;
  const { message: answers } = await heard(memory, 1);
  // Discord's clock is a little ahead of ours: then it says so itself.
  server.ageInteractions();
  expect(await discord.platform.send(from, said('Une'), sending({ answers }))).toHaveProperty('sent');
  later.ms = 15 * 60_000;
  expect(await discord.platform.send(from, said('Deux'), sending({ answers }))).toHaveProperty('sent');
  const direct = amina.messages.filter(({ channel_id: channel }) => channel === amina.channelId);
  expect(direct.map(({ content }) => content)).toEqual(['Une', 'Deux']);
  expect(server.refusals.map(({ code }) => code)).toEqual([50_027, 50_027]);
});

test('what Discord did not hear acknowledged is answered by a direct message', async () => {
  const server = await openServer({ deadline: 300 });
  const { discord, memory } = await open(server);
  const amina = server.user({ name: 'Amina' });
  const route = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
  server.fail({ route, kind: 'slow', milliseconds: 600 });
  expect(await amina.slash('help').settled).toBe('failed');
  const { message: answers } = await heard(memory, 1);
  const row = sending({ answers });
  expect(await discord.platform.send(addressOf(amina.user.id), said('Aide'), row)).toHaveProperty('sent');
  await amina.waitFor('Iltizam: Aide');
});
