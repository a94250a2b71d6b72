import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, makeFolders } from '../program/child.ts';
import { startDiscord } from '../support/discord/server.ts';
import type { DiscordServer } from '../support/discord/server.ts';
import type { Interaction } from '../support/discord/types.ts';
import { codeOf, countOf, DEAD, PATIENCE, PDF, startProgram, variablesFor } from './discord.ts';

// The program is started anew after every turn.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let discord: DiscordServer;
beforeAll(async () => {
  folders = await makeFolders();
  discord = await startDiscord();
});
afterAll(async () => {
  await folders.remove();
  await discord.stop();
});

/** When it is killed: so many milliseconds after the turn, or as soon as Discord takes the turn for heard. */
const MOMENTS = ['heard', 30, 15, 60, 'heard', 40] as const;

test('an update on Discord, killed with -9 in every turn, double presses and all, is recorded once', async () => {
  const variables = variablesFor(discord, await folders.prepared());
  let server = await startProgram(discord, variables);
  const lead = discord.user({ name: 'Amina', locale: 'en-GB' });
  // Not killed in this turn: the code of an invented person is good until the next start.
  lead.slash('start', { words: codeOf(server.link('lead')) });
  await lead.waitFor('Ce compte est relié aux autres.', PATIENCE);

  await server.kill('SIGKILL');
  // Said while nobody hears it.
  lead.dm('English');
  server = await startProgram(discord, variables);
  await lead.waitFor('We go on in English.', PATIENCE);

  const actions = 'The reference data sets are published. '.repeat(90).trim();
  const files = [{ name: 'data.pdf', type: 'application/pdf', bytes: PDF }];
  const twice = (label: string) => [lead.press(label), lead.press(label)];
  const turns: readonly (readonly [() => readonly Interaction[], RegExp])[] = [
    [() => [lead.slash('update', { activity: '10.2' })], /How far along is it/],
    [() => twice('Complete 90-100%'), /How far exactly/],
    [() => twice('100%'), /What has been done since/],
    [() => [lead.press('Write it all at once')], /== Update/],
    [
      () => [lead.submit({ 'What was done': actions, 'Evidence: files or photos': { files } })],
      /Is that right/,
    ],
    [() => twice('Confirm'), /Recorded as no\./],
  ];
  for (const [index, [turn, answer]] of turns.entries()) {
    const done = turn();
    const moment = MOMENTS[index];
    await (moment === 'heard' ? done[0]?.settled : sleep(moment));
    await server.kill('SIGKILL');
    server = await startProgram(discord, variables);
    let ends = await Promise.all(done.map(({ settled }) => settled));
    // "This interaction failed": they do it again. What did not fail, they need not do again.
    while (!ends.includes('acknowledged') && !answer.test(lead.screen()))
      ends = await Promise.all(turn().map(({ settled }) => settled));
    await lead.waitFor(answer, PATIENCE);
  }

  expect(countOf(lead, 'Recorded as no.')).toBe(1);
  expect(lead.screen()).toMatch(/Recorded as no\. \u2068148\u2069/);
  expect(lead.screen()).not.toContain('is thinking');
  const get = async (path: string) => (await fetch(`${server.url}${path}`)).text();
  expect((await get('/data/record.ndjson')).trim().split('\n')).toHaveLength(148);
  const rates = JSON.parse(await get('/data/rates.json'));
  expect(rates.commitments.find(({ number }: { number: number }) => number === 10).rate).toBe(85.5);
  const page = await get('/en/MA-PAN2/10/2');
  expect(page).toContain(actions);
  expect(page).toContain('data.pdf');
  expect(await command('verify', [], variables)).toMatchObject({ code: 0, err: '' });
  expect(await server.kill('SIGTERM')).toBe(0);
  expect(discord.refusals.filter(({ code }) => !DEAD.includes(code))).toEqual([]);
  expect(discord.violations).toEqual([]);
});
