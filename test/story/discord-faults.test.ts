import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, makeFolders } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import type { Person } from '../support/discord/person/person.ts';
import { startDiscord } from '../support/discord/server.ts';
import type { DiscordServer } from '../support/discord/server.ts';
import {
  codeOf,
  countOf,
  insist,
  PATIENCE,
  PDF,
  press,
  startProgram,
  UNHURRIED,
  variablesFor,
} from './discord.ts';

// What is throttled, or failed, comes seconds later.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const ORIGINAL = 'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original';
const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const SEND = 'POST /channels/{channel_id}/messages';

let folders: Awaited<ReturnType<typeof makeFolders>>;
let discord: DiscordServer;
let variables: ReturnType<typeof variablesFor>;
let server: Server;
let lead: Person;
let coordinator: Person;
beforeAll(async () => {
  folders = await makeFolders();
  discord = await startDiscord({ deadline: UNHURRIED });
  variables = variablesFor(discord, await folders.prepared());
  server = await startProgram(discord, variables);
  lead = discord.user({ name: 'Amina', locale: 'fr' });
  coordinator = discord.user({ name: 'Driss', locale: 'fr' });
  for (const [person, role] of [
    [lead, 'lead'],
    [coordinator, 'coordinator'],
  ] as const)
    await insist(
      person,
      () => person.slash('start', { words: codeOf(server.link(role)) }),
      /Ce compte est relié/,
    );
});
afterAll(async () => {
  await folders.remove();
  await discord.stop();
});

test('an update that meets every trouble of Discord’s is recorded once, and nothing is said twice', async () => {
  // The acknowledgement arrives, and its answer does not.
  discord.fail({ route: CALLBACK, kind: 'drop-after' });
  await insist(lead, () => lead.slash('update', { activity: '4.3' }), /Où en est-elle/);

  // Two different answers at once: one counts.
  discord.fail({ route: ORIGINAL, kind: 429, retryAfter: 1 });
  const both = [press(lead, 'Significative'), press(lead, 'Complétée')];
  expect(await Promise.all(both.map(({ settled }) => settled))).toEqual(['acknowledged', 'acknowledged']);
  await lead.waitFor(/À combien/, PATIENCE);

  // Answered in words, by a message of its own; the connection ends before, and after it is sent.
  // And the buttons above it cannot be taken away.
  discord.gateway.drop();
  discord.fail({ route: SEND, kind: 'drop-before' });
  discord.fail({ route: ORIGINAL, kind: 500 });
  lead.dm('85');
  await lead.waitFor(/Qu’a-t-on fait/, PATIENCE);
  const stale = countOf(lead, 'Ce bouton a déjà servi');
  await insist(
    lead,
    () => press(lead, '80'),
    () => countOf(lead, 'Ce bouton a déjà servi') > stale,
  );
  discord.gateway.askReconnect();
  discord.fail({ route: SEND, kind: 'drop-after', times: 2 });
  lead.dm('600 actes de plus sont publiés.');
  await lead.waitFor(/Noté/, PATIENCE);
  discord.fail({ route: SEND, kind: 429, scope: 'global', retryAfter: 1 });
  discord.gateway.invalidate();
  lead.dm('Les préfectures les ont reçus.');
  await lead.waitFor(/en .*2.* messages/, PATIENCE);

  discord.fail({ route: ORIGINAL, kind: 502, times: 2 });
  await insist(lead, () => press(lead, 'C’est tout'), /Des difficultés/);
  // Everything waits, but what people do is heard.
  discord.fail({ route: ORIGINAL, kind: 429, scope: 'global', retryAfter: 3 });
  expect(await press(lead, 'Aucune').settled).toBe('acknowledged');
  expect(await coordinator.slash('help').settled).toBe('acknowledged');
  await lead.waitFor(/Une preuve/, PATIENCE);
  await coordinator.waitFor(/À tout moment/, PATIENCE);
  lead.upload({ bytes: PDF, name: 'bilan.pdf', type: 'application/pdf' });
  await lead.waitFor(/> bilan\.pdf/, PATIENCE);

  // The answer comes later than the token lasts.
  discord.fail({ route: ORIGINAL, kind: 'slow', milliseconds: 1_000 });
  const late = press(lead, 'C’est tout');
  expect(await late.settled).toBe('acknowledged');
  discord.ageInteractions();
  await lead.waitFor(/Récapitulatif/, PATIENCE);
  discord.gateway.drop();
  discord.fail({ route: ORIGINAL, kind: 'drop-after' });
  discord.fail({ route: SEND, kind: 'drop-after' });
  await insist(lead, () => press(lead, 'Confirmer'), /Enregistré sous le n°/);

  expect(countOf(lead, 'Enregistré sous le n°')).toBe(1);
  expect(countOf(lead, 'Noté')).toBe(1);
  // Sessions were resumed where Discord lets them be, and begun anew once.
  expect(discord.gateway.resumed.length).toBeGreaterThan(0);
  expect(discord.gateway.identified).toHaveLength(2);
});

test('of somebody whose direct messages are closed the coordinator is told, once', async () => {
  lead.closeDms();
  lead.dm('engagement 4');
  await coordinator.waitFor(/Demo lead 1.*ne reçoit plus nos messages sur .*Discord/, PATIENCE);
  lead.openDms();
  lead.dm('engagement 18');
  await lead.waitFor(/Engagement .?18.?,/, PATIENCE);
  expect(countOf(coordinator, 'ne reçoit plus nos messages')).toBe(1);
});

test('the record is whole, and nothing was refused for its form', async () => {
  const record = await (await fetch(`${server.url}/data/record.ndjson`)).text();
  expect(record.trim().split('\n')).toHaveLength(148);
  expect(await command('verify', [], variables)).toMatchObject({ code: 0, err: '' });
  expect(await server.kill('SIGTERM')).toBe(0);
  expect(server.err()).not.toContain('"level":"error"');
  // Acknowledged already, the token over, direct messages closed: all of it as ordered above.
  expect(discord.refusals.filter(({ code }) => ![40_060, 50_027, 50_007].includes(code))).toEqual([]);
  expect(discord.violations).toEqual([]);
});
