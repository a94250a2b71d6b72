import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { TokenRefused } from '../../../adapters/discord/connect.ts';
import { freePort } from '../../support/free-port.ts';
import { newMemory, prepare } from './lab.ts';
import { comesTo, heard, isClean, open, openServer } from './world.ts';

const words = (received: readonly { content: object }[]) =>
  received.map(({ content }) => ('text' in content ? content.text : content));

test('a token that Discord does not know ends the start, and is not told', async () => {
  const server = await openServer();
  const token = 'MTIz.wrong.token';
  const memory = newMemory();
  const discord = prepare(server, memory, {}, { token });
  const refused = await discord.start().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TokenRefused);
  expect(String(refused)).toContain('DISCORD_BOT_TOKEN');
  expect(discord.connection().state).toBe('refused');
  expect(JSON.stringify([String(refused), memory.logged, discord.connection()])).not.toContain(token);
  await discord.stop();
});

test('only the intent for direct messages is asked for, and the commands are registered once', async () => {
  const server = await openServer();
  const { discord } = await open(server);
  expect(discord.name()).toBe('Iltizam');
  expect(discord.connection().state).toBe('connected');
  expect(server.gateway.identified).toMatchObject([{ intents: 1 << 12 }]);
  await discord.stop();
  await open(server);
  expect(server.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  isClean(server);
});

test('a start before Discord is there goes on trying', async () => {
  const port = await freePort();
  const gone = await openServer({ port });
  await gone.stop();
  const memory = newMemory();
  const discord = prepare(gone, memory);
  const started = discord.start();
  await comesTo(() => expect(discord.connection().state).toBe('retrying'));
  const server = await openServer({ port, token: gone.token });
  await started;
  await comesTo(() => expect(discord.connection().state).toBe('connected'));
  server.user({ name: 'Amina' }).dm('Bonjour');
  await heard(memory, 1);
  await discord.stop();
});

test('a session that broke is resumed, with what was said meanwhile', async () => {
  const server = await openServer();
  const { discord, memory } = await open(server);
  const amina = server.user({ name: 'Amina' });
  server.gateway.drop();
  amina.dm('Une');
  await heard(memory, 1);
  server.gateway.askReconnect();
  amina.dm('Deux');
  await heard(memory, 2);
  expect(words(memory.received)).toEqual(['Une', 'Deux']);
  expect(server.gateway.identified).toHaveLength(1);
  expect(server.gateway.resumed.length).toBeGreaterThan(0);
  await comesTo(() => expect(discord.connection().state).toBe('connected'));
  isClean(server);
});

test('after a session that cannot be resumed, what was missed is read', async () => {
  const server = await openServer();
  const { memory } = await open(server);
  const amina = server.user({ name: 'Amina' });
  amina.dm('Une');
  await heard(memory, 1);
  server.gateway.invalidate();
  amina.dm('Deux');
  await heard(memory, 2);
  expect(words(memory.received)).toEqual(['Une', 'Deux']);
  expect(server.gateway.identified).toHaveLength(2);
  isClean(server);
});

test('as many shards as are asked for have a session each, and tell everything once', async () => {
  const server = await openServer();
  const { discord, memory } = await open(server, newMemory(), {}, { shards: 2 });
  expect(server.gateway.identified).toHaveLength(2);
  expect(discord.connection().state).toBe('connected');
  const amina = server.user({ name: 'Amina' });
  expect(await amina.slash('help').settled).toBe('acknowledged');
  await heard(memory, 1);
  amina.dm('Bonjour');
  await heard(memory, 2);
  expect(words(memory.received)).toEqual(['/help', 'Bonjour']);
});

test('while the gateway is away the connection says so', async () => {
  const server = await openServer();
  const { discord } = await open(server);
  server.gateway.setAway(true);
  server.gateway.drop();
  await comesTo(() => expect(discord.connection().state).toBe('retrying'));
  server.gateway.setAway(false);
  await comesTo(() => expect(discord.connection().state).toBe('connected'));
});

test.for([
  [4004, 'DISCORD_BOT_TOKEN'],
  [4014, 'intents'],
] as const)('what Discord refuses later (%i) is said, and tried again only slowly', async ([code, why]) => {
  const server = await openServer();
  const { discord } = await open(server);
  server.gateway.close(code);
  await comesTo(() => expect(discord.connection()).toMatchObject({ state: 'refused' }));
  expect(discord.connection().why).toContain(why);
  expect(server.gateway.identified).toHaveLength(1);
});

test('a gateway that is open but dead is noticed', async () => {
  const server = await openServer({ heartbeatInterval: 200 });
  const { discord } = await open(server);
  server.gateway.setMute(true);
  await comesTo(() => expect(discord.connection().state).toBe('retrying'));
  server.gateway.setMute(false);
  await comesTo(() => expect(discord.connection().state).toBe('connected'));
});

test('without a heartbeat for some minutes it is not said to be connected', async () => {
  const server = await openServer();
  const later = { ms: 0 };
  const clock = () => new Date(Date.now() + later.ms);
  const { discord } = await open(server, newMemory(), {}, { clock });
  expect(discord.connection().state).toBe('connected');
  later.ms = 5 * 60_000;
  expect(discord.connection()).toMatchObject({ state: 'retrying', why: 'no heartbeat for 300 s' });
});

test('stopped while it reconnects, it stays away', async () => {
  const server = await openServer();
  const { discord } = await open(server);
  server.gateway.setAway(true);
  server.gateway.drop();
  await comesTo(() => expect(discord.connection().state).toBe('retrying'));
  await discord.stop();
  server.gateway.setAway(false);
  // discord.js would be back after half a second.
  await sleep(1_500);
  expect([server.gateway.connections, server.gateway.resumed]).toEqual([0, []]);
});
