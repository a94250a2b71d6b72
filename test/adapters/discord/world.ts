import { afterEach, expect, vi } from 'vitest';
import type { ChatPorts } from '#chat/arrival.ts';
import type { Inbound } from '#chat/inbound.ts';
import type { Discord } from '../../../adapters/discord/connect.ts';
import { startDiscord } from '../../support/discord/server.ts';
import type { DiscordOptions, DiscordServer } from '../../support/discord/server.ts';
import { newMemory, prepare } from './lab.ts';
import type { Memory, Options } from './lab.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** Waits until a state of its own accord comes to hold what is expected of it; gives up after half a minute. */
export const comesTo = (expectation: () => void): Promise<void> =>
  vi.waitFor(expectation, { timeout: 30_000, interval: 20 });

/** A server that ends with the test, and has refused nothing by then but what the test expects. */
export async function openServer(options: DiscordOptions = {}): Promise<DiscordServer> {
  const server = await startDiscord(options);
  ends.push(() => server.stop());
  return server;
}

/** The adapter, at work before the server until the test ends. */
export async function open(
  server: DiscordServer,
  memory: Memory = newMemory(),
  more: Partial<ChatPorts> = {},
  options: Options = {},
): Promise<{ discord: Discord; memory: Memory }> {
  const discord = prepare(server, memory, more, options);
  ends.push(() => discord.stop());
  await discord.start();
  // The commands are registered once it is ready: a person can then type them.
  await comesTo(() => expect(server.commands()).not.toEqual([]));
  return { discord, memory };
}

/** The newest thing that was received, once there are so many. */
export async function heard(memory: Memory, count: number): Promise<Inbound> {
  await comesTo(() => expect(memory.received.length).toBeGreaterThanOrEqual(count));
  const newest = memory.received[count - 1];
  if (!newest) throw new Error('Nothing was received');
  return newest;
}

export const isClean = (server: DiscordServer) =>
  expect([server.refusals, server.violations]).toEqual([[], []]);
