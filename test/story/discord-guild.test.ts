import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeFolders } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import { startDiscord } from '../support/discord/server.ts';
import type { DiscordServer } from '../support/discord/server.ts';
import { codeOf, insist, PATIENCE, PDF, press, startProgram, UNHURRIED, variablesFor } from './discord.ts';
import { healthOf, until } from './story.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let discord: DiscordServer;
let variables: ReturnType<typeof variablesFor>;
let server: Server;
beforeAll(async () => {
  folders = await makeFolders();
  discord = await startDiscord({ deadline: UNHURRIED });
  variables = variablesFor(discord, await folders.prepared());
  server = await startProgram(discord, variables);
});
afterAll(async () => {
  await folders.remove();
  await discord.stop();
});

test('anybody asks in a guild, in French and then in Arabic, and nobody else sees it', async () => {
  const guild = discord.guild({ name: 'OGP Maroc' });
  const anyone = discord.user({ name: 'Salma', locale: 'fr' });
  const other = discord.user({ name: 'Other' });

  // What is not found in time is not offered; it is typed once more.
  const offer = (words: string) =>
    until(
      () => anyone.autocomplete('status', 'commitment', words),
      ({ length }) => length > 0,
    );
  const offered = await offer('données ouvertes');
  expect(offered[0]?.name).toMatch(/^10\. Promotion/);
  const commitment = String(offered[0]?.value);
  const answer = await insist(anyone, () => anyone.slash('status', { commitment }, { guild }), /ADD/);
  expect(answer).toMatch(/^Iltizam \(only you\): \*\*Engagement .*10.*données ouvertes/);

  await insist(anyone, () => anyone.slash('language', {}, { guild }), /العربية/);
  await insist(anyone, () => press(anyone, 'العربية'), /بالعربية/);
  await insist(anyone, () => anyone.slash('status', { commitment: '4' }, { guild }), /الالتزام .*4/);
  expect((await offer('10'))[0]?.name).toMatch(/^10\. [\u0600-\u06ff]/);
  // Their Discord stays French; here they have chosen.
  anyone.dm('10');
  await anyone.waitFor(/^Iltizam: .*الالتزام .*10/m, PATIENCE);

  await insist(other, () => other.slash('help', {}, { guild }), /Ask for a commitment/);
  expect(other.screen()).not.toMatch(/Engagement|التزام/);
  expect(other.screen()).toMatch(/^Iltizam \(only you\):/);
});

test('a lead makes an update in a guild, for their eyes only, over a restart', async () => {
  const guild = discord.guild({ name: 'Ministère' });
  const lead = discord.user({ name: 'Amina', locale: 'fr' });
  const there = { guild };
  await insist(lead, () => lead.slash('start', { words: codeOf(server.link('lead')) }, there), /est relié/);
  await insist(lead, () => lead.slash('update', { activity: '10.2' }, there), /Où en est-elle/);
  await insist(lead, () => press(lead, 'Complétée'), /À combien/);
  // What was sent and not yet noted would be sent once more.
  await until(
    () => healthOf(server),
    ({ outbox }) => outbox.waiting === 0,
  );
  await server.kill('SIGKILL');
  server = await startProgram(discord, variables);
  await insist(lead, () => press(lead, '100'), /Qu’a-t-on fait/);
  await insist(lead, () => press(lead, 'Tout écrire'), /== Mise/);
  const files = [{ name: 'preuve.pdf', type: 'application/pdf', bytes: PDF }];
  const form = { 'Ce qui a été fait': 'Publiés.', 'Preuves\u00a0: fichiers ou photos': { files } };
  await insist(lead, () => lead.submit(form), /Récapitulatif/);
  await insist(lead, () => press(lead, 'Confirmer'), /Enregistré sous le n°/);
  await lead.waitFor((screen) => !screen.includes('[Confirmer]'), PATIENCE);
  const seen = lead.messages.filter(({ channel_id: channel }) => channel !== guild.channelId);
  expect(seen).toEqual([]);
  const passer = discord.user({ name: 'Passer' });
  await insist(passer, () => passer.slash('help', {}, there), /only you/);
  expect(passer.screen()).not.toContain('Enregistré');
});

test('nothing was refused, and nobody was mentioned', async () => {
  expect(await server.kill('SIGTERM')).toBe(0);
  expect(server.err()).toBe('');
  expect(discord.refusals).toEqual([]);
  expect(discord.violations).toEqual([]);
});
