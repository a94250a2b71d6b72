import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
// Its types describe another default export than its code has.
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js';
import { connectTelegram } from '../../../adapters/telegram/connect.ts';
import { until } from './bot.ts';
import { memoryPorts } from './ports.ts';
import { rendered, sending } from './rendered.ts';

/** A server that others wrote: lax, but with no idea of ours in it. */
test('somebody asks, is answered, and presses what is offered', async () => {
  const token = '666:independent';
  const server = new TelegramServer({ port: await freePort(), host: '127.0.0.1' });
  await server.start();
  const client = server.getClient(token, { chatId: 42, userId: 42 });
  const ports = memoryPorts();
  const clock = () => new Date();
  const telegram = connectTelegram({ token, apiRoot: server.config.apiURL, clock }, ports);
  await telegram.start();
  await client.sendCommand(client.makeCommand('/start'));
  await until('stored', () => ports.taken.size === 1);
  await telegram.reader.read([...ports.taken.values()]);
  expect(ports.received).toMatchObject([{ from: { chat: '42' }, content: { kind: 'said', text: '/start' } }]);

  const address = { platform: 'telegram', chat: '42' } as const;
  const choices = [{ data: '1:yes', label: 'Oui' }];
  const shown = await telegram.platform.send(address, rendered({ choices }), sending());
  const { result } = await client.getUpdates();
  expect(result).toMatchObject([{ message: { text: 'Bonjour', parse_mode: 'HTML' } }]);

  const sentId = 'sent' in shown ? Number(shown.sent.split(':')[1]) : 0;
  await client.sendCallback(client.makeCallbackQuery('1:yes', { message: { message_id: sentId } }));
  await until('pressed', () => ports.taken.size === 2);
  await telegram.reader.read([...ports.taken.values()].slice(1));
  expect(ports.received[1]?.content).toEqual({ kind: 'chose', turn: 1, choice: 'yes' });
  await telegram.stop();
  await server.stop();
});

/** The server takes a port only by its number. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
