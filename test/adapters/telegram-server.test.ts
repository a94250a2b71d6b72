import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, refusal, succeed } from '../support/telegram/call-server.ts';
import type { Person } from '../support/telegram/person.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import type { Message, Params } from '../support/telegram/types.ts';

let server: TelegramServer;
let lead: Person;
const LEAD = 501;

beforeAll(async () => {
  server = await startTelegram();
  lead = server.person({ id: LEAD, firstName: 'Salma', language: 'ar' });
  lead.start();
});
afterAll(() => server.stop());

const say = (text: string, more: Params = {}) =>
  call(server, 'sendMessage', { chat_id: LEAD, text, ...more });
const html = (text: string) => say(text, { parse_mode: 'HTML' });
const inline = (button: Params) => ({ reply_markup: { inline_keyboard: [[button]] } });

describe('requests', () => {
  test('are answered by the spec, whatever their body', async () => {
    expect(await succeed(server, 'getMe')).toMatchObject({ is_bot: true, username: 'iltizam_test_bot' });
    const get = await fetch(`${server.url}/bot${server.token}/sendmessage?chat_id=${LEAD}&text=hi`);
    expect(await get.json()).toMatchObject({ ok: true, result: { text: 'hi', chat: { id: LEAD } } });
    const markup = JSON.stringify(inline({ text: 'Yes', callback_data: 'y' }).reply_markup);
    const body = new URLSearchParams({ chat_id: String(LEAD), text: 'form', reply_markup: markup });
    const form = await fetch(`${server.url}/bot${server.token}/sendMessage`, { method: 'POST', body });
    expect(await form.json()).toMatchObject({ ok: true, result: { text: 'form' } });
    expect(lead.messages.at(-1)?.keyboard).toEqual([['Yes']]);
  });

  test('with a wrong token or address are turned away', async () => {
    const wrong = await fetch(`${server.url}/bot1:wrong/getMe`);
    expect([wrong.status, await wrong.json()]).toEqual([
      401,
      { ok: false, error_code: 401, description: 'Unauthorized' },
    ]);
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  });

  test('that the spec does not know are refused', async () => {
    expect(await refusal(server, call(server, 'sendMesage'))).toMatch(/^404 .*method not found/);
    expect(await refusal(server, call(server, 'sendVenue', { chat_id: LEAD }))).toMatch(
      /^501 .*does not play/,
    );
    expect(await refusal(server, say('hi', { disable_web_page_preview: true }))).toContain(
      'unknown parameter',
    );
    expect(await refusal(server, call(server, 'sendMessage', { text: 'hi' }))).toContain('chat_id is empty');
    expect(await refusal(server, say('hi', { disable_notification: 'perhaps' }))).toContain(
      'must be Boolean',
    );
    expect(await refusal(server, say('hi', { entities: {} }))).toContain('must be Array of MessageEntity');
    expect(await refusal(server, say('hi', inline({ text: 'Yes', callbackData: 'y' })))).toContain(
      '"callbackData"',
    );
    expect(await refusal(server, say('hi', { reply_markup: '{' }))).toContain('JSON');
  });
});

describe('texts', () => {
  test('have 1-4096 characters, counted without their tags', async () => {
    expect(await html(`<b>${'😀'.repeat(2048)}</b>`)).toMatchObject({ ok: true });
    expect(await refusal(server, say('x'.repeat(4097)))).toContain('message is too long');
    expect(await refusal(server, say('  \n'))).toContain('message text is empty');
    expect(await refusal(server, html('<b></b>'))).toContain('message text is empty');
  });

  test('in HTML lose their tags and keep their entities', async () => {
    await html(
      '👍 <b>a <i>b</i></b> &lt;c&gt; &amp; <a href="https://x.org/?a=1&amp;b=2">d</a> <code>e</code> ',
    );
    expect(lead.messages.at(-1)).toMatchObject({
      text: '👍 a b <c> & d e',
      entities: [
        { type: 'bold', offset: 3, length: 3 },
        { type: 'italic', offset: 5, length: 1 },
        { type: 'text_link', offset: 13, length: 1, url: 'https://x.org/?a=1&b=2' },
        { type: 'code', offset: 15, length: 1 },
      ],
    });
  });

  test.each([
    ['<p>no</p>', '400 Bad Request: can\'t parse entities: Unsupported start tag "p" at byte offset 0'],
    ['1 < 2', 'Unsupported start tag "" at byte offset 2'],
    ['é <b>open', `Can't find end tag corresponding to start tag "b"`],
    ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<span>a</span>', 'must have class "tg-spoiler"'],
  ])('in wrong HTML are refused: %s', async (text, why) => {
    expect(await refusal(server, html(text))).toContain(why);
  });

  test('with a bare & pass, as on the real server, and leave a warning', async () => {
    expect(await html('R&D')).toMatchObject({ ok: true, result: { text: 'R&D' } });
    expect(server.warnings).toContain('sendMessage: a bare & at 1');
  });
});

describe('keyboards', () => {
  test.each([
    [{ text: 'Yes', callback_data: 'é'.repeat(33) }, 'BUTTON_DATA_INVALID'],
    [{ text: 'Yes', callback_data: '' }, 'BUTTON_DATA_INVALID'],
    [{ text: ' ', callback_data: 'y' }, 'must be non-empty'],
    [{ text: 'Yes' }, 'Text buttons are unallowed'],
    [{ text: 'Yes', callback_data: 'y', url: 'https://x.org' }, 'one is allowed'],
    [{ text: 'Yes', url: 'http://localhost:80' }, 'Wrong HTTP URL'],
  ])('keep their limits: %o', async (button, why) => {
    expect(await refusal(server, say('hi', inline(button)))).toContain(why);
  });

  test('take 64 bytes of data', async () => {
    expect(await say('hi', inline({ text: 'Yes', callback_data: 'é'.repeat(32) }))).toMatchObject({
      ok: true,
    });
  });
});

describe('edits', () => {
  const edit = (message_id: number, text: string, more: Params = {}) =>
    call(server, 'editMessageText', { chat_id: LEAD, message_id, text, ...more });

  test('change a message, and take away a keyboard that is not sent again', async () => {
    const keyboard = inline({ text: 'Yes', callback_data: 'y' });
    const { message_id } = await succeed<Message>(server, 'sendMessage', {
      chat_id: LEAD,
      text: 'a',
      ...keyboard,
    });
    expect(await edit(message_id, 'a', keyboard)).toMatchObject({
      description: expect.stringContaining('message is not modified') as string,
    });
    expect(await edit(message_id, 'b')).toMatchObject({ ok: true, result: { message_id, text: 'b' } });
    expect(lead.messages.at(-1)).toMatchObject({ text: 'b', keyboard: [], edits: 1 });
  });

  test('of what is not there, or not the bot’s own, are refused', async () => {
    expect(await edit(9999, 'b')).toMatchObject({
      status: 400,
      description: 'Bad Request: message to edit not found',
    });
    expect(await refusal(server, edit(lead.say('mine').message.message_id, 'b'))).toContain(
      "message can't be edited",
    );
    const keys = { reply_markup: { keyboard: [['Yes']] } };
    const { message_id } = await succeed<Message>(server, 'sendMessage', {
      chat_id: LEAD,
      text: 'k',
      ...keys,
    });
    expect(await refusal(server, edit(message_id, 'b'))).toContain("message can't be edited");
    expect(lead.screen().at(-1)).toBe('keys: [Yes]');
    expect(await call(server, 'deleteMessage', { chat_id: LEAD, message_id })).toMatchObject({ ok: true });
    expect(await call(server, 'deleteMessage', { chat_id: LEAD, message_id })).toMatchObject({ status: 400 });
  });
});
