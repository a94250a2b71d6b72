import { expect, onTestFinished } from 'vitest';
import type { Arrival } from '#chat/arrival.ts';
import { connectTelegram } from '../../../adapters/telegram/connect.ts';
import type { TelegramChat, TelegramOptions } from '../../../adapters/telegram/connect.ts';
import { startTelegram } from '../../support/telegram/server.ts';
import type { TelegramOptions as ServerOptions, TelegramServer } from '../../support/telegram/server.ts';
import { checkAgainstSpec } from './full-spec.ts';
import { memoryPorts } from './ports.ts';
import type { MemoryPorts } from './ports.ts';

export type Bot = {
  readonly server: TelegramServer;
  readonly ports: MemoryPorts;
  readonly telegram: TelegramChat;
};

/** A strict Telegram, and the adapter connected to it; both end with the test. */
export async function openBot(
  options: Partial<TelegramOptions> = {},
  serverOptions: ServerOptions = {},
): Promise<Bot> {
  const server = await startTelegram(serverOptions);
  const ports = memoryPorts();
  const telegram = connectBot(server, ports, options);
  onTestFinished(async () => {
    await telegram.stop();
    await server.stop();
    // No request of ours was wrong in its form; that a file is not there any more is no matter of form.
    const refusals = server.refusals.filter(({ why }) => !why.includes('wrong file_id'));
    expect([refusals, server.warnings, checkAgainstSpec(server.calls)]).toEqual([[], [], []]);
  });
  return { server, ports, telegram };
}

/** Another process of the same bot. */
export function connectBot(
  server: TelegramServer,
  ports: MemoryPorts,
  options: Partial<TelegramOptions> = {},
): TelegramChat {
  const clock = () => new Date();
  return connectTelegram({ token: server.token, apiRoot: server.url, clock, ...options }, ports);
}

/** Waits until something holds; the error says what did not. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; !holds(); ) {
    if (Date.now() > end) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What was said, in the order in which it was stored. */
export function textsOf(ports: MemoryPorts): string[] {
  return [...ports.taken.values()].map(({ payload }: Arrival) => {
    const { message } = payload as { message?: { text?: string } };
    return message?.text ?? '';
  });
}

/** The calls of a method, as they were sent. */
export function sent(server: TelegramServer, method: string): object[] {
  return server.calls.filter((call) => call.method === method).map(({ params }) => params);
}
