import { once } from 'node:events';
import { constants, createInflate } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openDiscord } from '../support/discord/connect.ts';
import type { Opened } from '../support/discord/connect.ts';
import type { DiscordOptions } from '../support/discord/server.ts';

type Payload = { readonly op: number; readonly t?: string; readonly d: Record<string, unknown> };

const opened: Opened[] = [];
const open = async (options: DiscordOptions = {}) => {
  const it = await openDiscord(options);
  opened.push(it);
  return it;
};
afterEach(async () => {
  for (const it of opened.splice(0)) await it.close();
});

const readText = (data: Buffer) => JSON.parse(data.toString()) as Payload;

const dial = async ({ discord }: Opened, query = 'v=10&encoding=json') => {
  const socket = new WebSocket(`${discord.origin.replace('http', 'ws')}/gateway?${query}`);
  const heard: Payload[] = [];
  socket.on('message', (data: Buffer) => heard.push(readText(data)));
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'message');
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  const identify = (intents = 1 << 12, token = discord.token) =>
    send(2, { token, intents, properties: { os: 'linux', browser: 'test', device: 'test' } });
  const until = async (t: string | number) => {
    while (!heard.some((it) => it.t === t || it.op === t)) await once(socket, 'message');
    return heard.find((it) => it.t === t || it.op === t);
  };
  return { send, identify, closed, until, heard, socket };
};

test.for([
  ['a wrong token', 4004, (it) => it.identify(0, 'wrong')],
  ['a privileged intent', 4014, (it) => it.identify(1 << 15)],
  ['an intent that does not exist', 4013, (it) => it.identify(1 << 30)],
  ['a payload that is too large', 4002, (it) => it.send(2, 'x'.repeat(4096))],
  ['a word before IDENTIFY', 4003, (it) => it.send(3, {})],
  ['too many events', 4008, (it) => Array.from({ length: 121 }, () => it.send(1, null))],
  ['silence instead of a heartbeat', 4009, () => {}],
] as [string, number, (it: Awaited<ReturnType<typeof dial>>) => unknown][])(
  'closes on %s',
  async ([, code, speak]) => {
    const client = await dial(await open(code === 4009 ? { heartbeatInterval: 200 } : {}));
    speak(client);
    expect(await client.closed).toBe(code);
  },
);

test('brings only what the intents allow, and replays nothing to a new session', async () => {
  const it = await open();
  const amina = it.discord.user({ name: 'Amina' });
  amina.dm('avant');
  const [all, none] = [await dial(it), await dial(it)];
  all.identify(1 << 12);
  none.identify(0);
  const ready = await all.until('READY');
  await none.until('READY');
  amina.dm('après');
  await all.until('MESSAGE_CREATE');
  expect(all.heard.flatMap(({ d }) => d['content'] ?? [])).toEqual(['après']);
  none.send(1, null);
  await none.until(11);
  expect(none.heard.some(({ t }) => t === 'MESSAGE_CREATE')).toBe(false);

  all.socket.terminate();
  const back = await dial(it);
  back.send(6, { token: it.discord.token, session_id: ready?.d['session_id'], seq: 1 });
  await back.until('RESUMED');
  expect(back.heard.map(({ t }) => t).slice(1)).toEqual(['MESSAGE_CREATE', 'RESUMED']);
  const stranger = await dial(it);
  stranger.send(6, { token: it.discord.token, session_id: 'none', seq: 1 });
  expect((await stranger.until(9))?.d).toBe(false);
});

test('says that a session is over, and hears nothing while it is mute or away', async () => {
  const it = await open();
  const client = await dial(it);
  client.identify();
  await client.until('READY');
  it.discord.gateway.invalidate();
  expect((await client.until(9))?.d).toBe(false);
  it.discord.gateway.setAway(true);
  const away = new WebSocket(`${it.discord.origin.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  await expect(once(away, 'open')).rejects.toThrow('socket hang up');
  it.discord.gateway.setAway(false);
  const other = await dial(it);
  other.identify();
  await other.until('READY');
  it.discord.gateway.setMute(true);
  it.discord.user({ name: 'Amina' }).dm('dans le vide');
  it.discord.gateway.close(4000);
  expect(await other.closed).toBe(4000);
  expect(other.heard.some(({ t }) => t === 'MESSAGE_CREATE')).toBe(false);
});

test('in a guild, brings a message without its words unless it may', async () => {
  const it = await open({ privilegedIntents: 1 << 15 });
  const [plain, privileged] = [await dial(it), await dial(it)];
  plain.identify(1 << 9);
  privileged.identify((1 << 9) | (1 << 15));
  await Promise.all([plain, privileged].map((client) => client.until('READY')));
  const guild = it.discord.guild({ name: 'OGP' });
  it.discord.user({ name: 'Amina' }).say('secret', guild);
  expect((await plain.until('MESSAGE_CREATE'))?.d['content']).toBe('');
  expect((await privileged.until('MESSAGE_CREATE'))?.d['content']).toBe('secret');
});

test('compresses as one stream when it is asked to', async () => {
  const it = await open();
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
  const socket = new WebSocket(
    `${it.discord.origin.replace('http', 'ws')}/gateway?v=10&encoding=json&compress=zlib-stream`,
  );
  socket.on('message', (data: Buffer) => inflate.write(data));
  const [hello] = (await once(inflate, 'data')) as [Buffer];
  expect(readText(hello).op).toBe(10);
  const { token } = it.discord;
  socket.send(JSON.stringify({ op: 2, d: { token, intents: 0, properties: {} } }));
  const [ready] = (await once(inflate, 'data')) as [Buffer];
  expect(readText(ready).t).toBe('READY');
});
