import { Telegram } from 'telegraf';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, getUpdates, succeed } from '../support/telegram/call-server.ts';
import type { Person } from '../support/telegram/person.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import type { Message, Params, PhotoSize } from '../support/telegram/types.ts';

let server: TelegramServer;
let lead: Person;
const salma = { id: 501, firstName: 'Salma', language: 'ar' };
const JPEG = Buffer.from('ffd8ffe000104a464946', 'hex');
const say = (text: string, more: Params = {}, chat_id = 501) =>
  call(server, 'sendMessage', { chat_id, text, ...more });
const buttons = (...labels: string[]) => ({
  reply_markup: { inline_keyboard: [labels.map((text) => ({ text, callback_data: `d:${text}` }))] },
});
const kinds = async () => (await getUpdates(server)).map((it) => Object.keys(it)[1]);

beforeEach(async () => {
  server = await startTelegram();
  lead = server.person(salma);
});
afterEach(() => server.stop());

test('a bot may write only to who has written to it, and has not blocked it', async () => {
  expect(await say('hi')).toMatchObject({ status: 400, description: 'Bad Request: chat not found' });
  server.group({ id: -77, title: 'Committee' }).member(salma);
  expect(await say('hi')).toMatchObject({
    status: 403,
    description: "Forbidden: bot can't initiate conversation with a user",
  });
  lead.start('join-1');
  expect(() => lead.start('no spaces')).toThrow('deep link');
  expect(await say('hi')).toMatchObject({ ok: true });
  lead.block();
  expect(await say('hi')).toMatchObject({
    status: 403,
    description: 'Forbidden: bot was blocked by the user',
  });
  expect(() => lead.say('hi')).toThrow('blocked');
  lead.unblock();
  expect(await kinds()).toEqual(['message', 'my_chat_member', 'my_chat_member']);
  expect(server.refusals).toEqual([]);
});

test('a person presses only what is on the screen', async () => {
  lead.start();
  await say('First', buttons('\u2068Yes\u2069', 'No'));
  await say('Second', buttons('Yes'));
  expect(() => lead.press('Maybe')).toThrow('First\n[Yes] [No]\nSecond\n[Yes]');
  const seen = lead.messages[0];
  lead.press('Yes');
  lead.pressOld('Yes');
  lead.pressTwice(/^N/);
  await call(server, 'editMessageReplyMarkup', { chat_id: 501, message_id: seen?.id });
  expect(() => lead.press('No')).toThrow('No button');
  if (seen) lead.pressSeen(seen, 'No');
  const queries = (await getUpdates(server)).flatMap((it) =>
    it['callback_query'] ? [it['callback_query'] as Params] : [],
  );
  expect(queries.map((it) => (it['message'] as Message).text)).toEqual(['Second', ...Array(4).fill('First')]);
  expect(queries.map((it) => it['data'])).toEqual(['d:Yes', 'd:\u2068Yes\u2069', 'd:No', 'd:No', 'd:No']);
  expect(new Set(queries.map((it) => it['id'])).size).toBe(5);
});

test('a press is answered once, with up to 200 characters', async () => {
  lead.start();
  await say('Sure?', buttons('Yes'));
  const query = lead.press('Yes').update?.['callback_query'] as { id: string };
  const answer = (text: string, id = query.id) =>
    call(server, 'answerCallbackQuery', { callback_query_id: id, text });
  expect(await answer('x'.repeat(201))).toMatchObject({ status: 400 });
  expect(await answer('Done')).toMatchObject({ ok: true });
  expect(lead.fresh()).toEqual(['[toast] Done']);
  for (const again of [answer('Done'), answer('Done', '123')]) {
    expect(await again).toMatchObject({ description: expect.stringContaining('query is too old') as string });
  }
  expect(server.refusals.map((it) => it.why)).toEqual(['Bad Request: MESSAGE_TOO_LONG']);
});

test('waitFor sees what came since the person last did something', async () => {
  lead.start();
  await say('Welcome');
  lead.say('more');
  await expect(lead.waitFor('Welcome', 20)).rejects.toThrow('> /start\nWelcome\n> more');
  const waiting = lead.waitFor(/Here/);
  await say('Here', buttons('Go'));
  expect(await waiting).toBe('Here\n[Go]');
});

test('what people send arrives as Telegram sends it', async () => {
  lead.start('x'.repeat(64));
  lead.sendPhoto({ bytes: JPEG, caption: 'Proof' });
  lead.sendAlbum([{ bytes: JPEG }, { bytes: JPEG }]);
  lead.sendDocument({ name: 'big.pdf', bytes: JPEG, claimedSize: 21 * 1024 * 1024 });
  for (const kind of ['voice', 'sticker', 'location', 'poll'] as const) lead[kind]();
  lead.forward('said elsewhere');
  lead.edit('last', 'said anew');
  const updates = await getUpdates(server);
  const [start, photo, one, two, big] = updates.map((it) => it['message'] as Message);
  expect(start?.entities).toEqual([{ type: 'bot_command', offset: 0, length: 6 }]);
  expect(one?.media_group_id).toBe(two?.media_group_id);
  expect(updates.at(-1)?.['edited_message']).toMatchObject({
    text: 'said anew',
    edit_date: expect.any(Number) as number,
  });
  const largest = photo?.photo?.at(-1) as PhotoSize;
  const { file_path } = await succeed<{ file_path: string }>(server, 'getFile', { file_id: largest.file_id });
  const download = await fetch(`${server.url}/file/bot${server.token}/${file_path}`);
  expect(Buffer.from(await download.arrayBuffer())).toEqual(JPEG);
  expect(await call(server, 'getFile', { file_id: big?.document?.file_id })).toMatchObject({
    description: 'Bad Request: file is too big',
  });
  expect(lead.screen()).toContain('> [photo] Proof');
});

test('uploads of telegraf arrive whole, within their sizes', async () => {
  const telegram = new Telegram(server.token, { apiRoot: server.url });
  lead.start();
  await telegram.sendDocument(
    501,
    { source: Buffer.from('a;b'), filename: 'plan.csv' },
    { caption: '<b>Plan</b>', parse_mode: 'HTML' },
  );
  await telegram.sendMediaGroup(501, [
    { type: 'photo', media: { source: JPEG }, caption: 'One' },
    { type: 'photo', media: { source: JPEG } },
  ]);
  const photo = await telegram.sendPhoto(501, { source: JPEG });
  await telegram.sendPhoto(501, photo.photo.at(-1)?.file_id ?? '');
  expect(lead.screen().slice(1)).toEqual([
    '[document plan.csv] Plan',
    '[photo] One',
    '[photo]',
    '[photo]',
    '[photo]',
  ]);
  const sent = server.calls.find((it) => it.method === 'sendDocument')?.params['document'];
  expect(sent).toMatchObject({ filename: 'plan.csv', bytes: Buffer.from('a;b') });
  expect(server.refusals).toEqual([]);
  const big = { source: Buffer.concat([JPEG, Buffer.alloc(10 * 1024 * 1024)]) };
  await expect(telegram.sendPhoto(501, big)).rejects.toThrow('too big');
  await expect(telegram.sendPhoto(501, 'unknown')).rejects.toThrow('wrong file identifier');
  await expect(telegram.sendDocument(501, { source: JPEG }, { caption: 'x'.repeat(1025) })).rejects.toThrow(
    'caption is too long',
  );
});

test('in a group the bot hears what is meant for it', async () => {
  const group = server.group({ id: -77, title: 'Committee' });
  const member = group.member(salma);
  expect(await say('Hello all', {}, -77)).toMatchObject({ ok: true });
  const hello = group.messages[0]?.id ?? 0;
  const heard = [
    member.say('/plan@iltizam_test_bot'),
    member.say('@iltizam_test_bot hello'),
    member.say('thanks', { replyTo: hello }),
    member.say('/plan@other_bot'),
    member.say('plain talk'),
  ];
  expect(heard.map((it) => it.update !== undefined)).toEqual([true, true, true, false, false]);
  const moved = group.migrate(salma);
  expect(await say('hi', {}, -77)).toMatchObject({ status: 400, parameters: { migrate_to_chat_id: moved } });
  expect(await say('hi', {}, moved)).toMatchObject({ ok: true });
  expect([group.id, group.screen().at(-1)]).toEqual([moved, 'hi']);
  group.removeBot(salma);
  expect(await say('hi', {}, moved)).toMatchObject({
    description: 'Forbidden: bot was kicked from the supergroup chat',
  });
});
