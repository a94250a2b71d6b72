import { expect, test } from 'vitest';
import { addressOf, newMemory, said, sending } from './lab.ts';
import { heard, isClean, open, openServer } from './world.ts';

const FORM = {
  turn: 4,
  open: 'Tout dire',
  title: 'Une nouvelle',
  fields: [
    { id: 'did', label: 'Qu’a-t-on fait ?', kind: 'text', required: true },
    { id: 'problems', label: 'Des difficultés ?', kind: 'text', required: false },
    { id: 'evidence', label: 'Preuves', kind: 'files', required: false },
  ],
} as const;

test('a command, its answer, a button that changes it, and a select', async () => {
  const server = await openServer();
  const { discord, memory } = await open(server);
  const amina = server.user({ name: 'Amina', locale: 'fr' });
  const from = addressOf(amina.user.id);

  expect(await amina.slash('status', { commitment: '4' }).settled).toBe('acknowledged');
  const asked = await heard(memory, 1);
  expect(asked).toMatchObject({ from, language: 'fr', content: { kind: 'said', text: '/status 4' } });

  const question = said('Où en est-elle ?', { choices: [{ data: '1:same', label: 'Rien de nouveau' }] });
  const first = await discord.platform.send(from, question, sending({ answers: asked.message }));
  expect(await amina.waitFor('Rien de nouveau')).toBe('Iltizam: Où en est-elle ?\n  [Rien de nouveau]');

  await amina.press('Rien de nouveau').settled;
  const pressed = await heard(memory, 2);
  expect(pressed.content).toEqual({ kind: 'chose', turn: 1, choice: 'same' });
  expect(first).toEqual({ sent: pressed.on });

  const choices = Array.from({ length: 12 }, (_, n) => ({ data: `2:${n}`, label: `Activité 4.${n}` }));
  const { on: replaces, message: answers } = pressed;
  if (!replaces) throw new Error('It may be replaced');
  const list = said('Laquelle ?', { choices });
  expect(await discord.platform.send(from, list, sending({ answers, replaces }))).toEqual({ sent: replaces });
  await amina.waitFor('Activité 4.11');
  expect(amina.messages).toHaveLength(1);

  await amina.select('choices', 'Activité 4.7').settled;
  expect((await heard(memory, 3)).content).toEqual({ kind: 'chose', turn: 2, choice: '7' });
  isClean(server);
});

test('in a server, answers are for one person only, page after page', async () => {
  const server = await openServer();
  const { discord, memory } = await open(server);
  const guild = server.guild({ name: 'OGP' });
  const amina = server.user({ name: 'Amina' });
  const other = server.user({ name: 'Other' });
  const from = addressOf(amina.user.id);

  await amina.slash('help', {}, { guild }).settled;
  const { message: answers } = await heard(memory, 1);
  const row = sending({ answers });
  await discord.platform.send(from, said('Une'), row);
  const choices = [{ data: '1:on', label: 'Suite' }];
  await discord.platform.send(from, said('Deux', { choices }), { ...row, page: 1 });
  expect(await amina.waitFor('Suite')).toBe('Iltizam (only you): Une\nIltizam (only you): Deux\n  [Suite]');
  await other.slash('help', {}, { guild }).settled;
  expect(other.screen()).not.toContain('Une');

  await amina.press('Suite').settled;
  const pressed = await heard(memory, 3);
  if (!pressed.on) throw new Error('It may be replaced');
  const next = sending({ answers: pressed.message, replaces: pressed.on });
  await discord.platform.send(from, said('Trois'), next);
  await amina.waitFor('Trois');
  expect(amina.screen()).toBe('Iltizam (only you): Une\nIltizam (only you): Trois');
  isClean(server);
});

test('a lasting message stays, and the answer to its button stands beside it', async () => {
  const server = await openServer();
  const { discord, memory } = await open(server);
  const amina = server.user({ name: 'Amina' });
  const from = addressOf(amina.user.id);
  const choices = [{ data: 'undo:7', label: 'Annuler' }];
  await discord.platform.send(from, said('Enregistré', { choices, lasting: true }), sending());
  await amina.waitFor('Annuler');
  await amina.press('Annuler').settled;
  const pressed = await heard(memory, 1);
  expect(pressed).toMatchObject({ content: { kind: 'pressed', verb: 'undo', target: '7' } });
  expect(pressed.on).toBeUndefined();
  await discord.platform.send(from, said('Annulé'), sending({ answers: pressed.message }));
  expect(await amina.waitFor('Annulé')).toBe('Iltizam: Enregistré\n  [Annuler]\nIltizam: Annulé');
  isClean(server);
});

test('a form takes texts and files, and says which file was not kept', async () => {
  const server = await openServer();
  const { discord, memory } = await open(server, newMemory(), { findForm: async () => FORM });
  const lead = server.user({ name: 'Lead', locale: 'en-GB' });
  const from = addressOf(lead.user.id);
  const sent = await discord.platform.send(from, said('Qu’a-t-on fait ?', { form: FORM }), sending());
  await lead.waitFor('[Tout dire]');
  await lead.press('Tout dire').settled;
  const file = (name: string, text: string) => ({ name, type: 'text/plain', bytes: Buffer.from(text) });
  const files = [file('a.txt', 'signé'), file('b.exe', 'MZ'), file('c.txt', '')];
  await lead.submit({ 'Qu’a-t-on fait ?': '600 actes', Preuves: { files } }).settled;

  const filled = await heard(memory, 1);
  expect(filled).toMatchObject({ language: 'en', content: { kind: 'filled', turn: 4 } });
  expect(filled.content).toMatchObject({
    answers: [
      { id: 'did', text: '600 actes' },
      { id: 'evidence', files: [{ name: 'a.txt', size: 6 }] },
    ],
  });
  expect(sent).toEqual({ sent: filled.on });
  await heard(memory, 3);
  expect(memory.received.slice(1).map(({ content, message }) => [message, content])).toEqual([
    [`${filled.message}.1`, { kind: 'unkept', why: 'type' }],
    [`${filled.message}.2`, { kind: 'unkept', why: 'empty' }],
  ]);

  const next = sending({ answers: filled.message, ...(filled.on ? { replaces: filled.on } : {}) });
  await discord.platform.send(from, said('Récapitulatif'), next);
  await discord.platform.send(from, said('b.exe non'), sending({ answers: `${filled.message}.1` }));
  expect(await lead.waitFor('b.exe')).toBe('Iltizam: Récapitulatif\nIltizam: b.exe non');
  isClean(server);
});

test('the button of a form that is not open any more asks the open question again', async () => {
  const server = await openServer();
  const { discord, memory } = await open(server);
  const lead = server.user({ name: 'Lead' });
  await discord.platform.send(addressOf(lead.user.id), said('?', { form: FORM }), sending());
  await lead.waitFor('[Tout dire]');
  expect(await lead.press('Tout dire').settled).toBe('acknowledged');
  const { content } = await heard(memory, 1);
  expect(content).toEqual({ kind: 'pressed', verb: 'resume', target: '' });
  isClean(server);
});
