import { describe, expect, test } from 'vitest';
import type { Rendered } from '#chat/message.ts';
import type { Sending } from '#chat/platform.ts';
import { openBot, sent, until } from './bot.ts';
import { rendered, sending } from './rendered.ts';

const HTML = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } };
const CHOICES = [{ data: '2:yes', label: 'Oui' }];
const KEYBOARD = { inline_keyboard: [[{ text: 'Oui', callback_data: '2:yes' }]] };

async function openChat() {
  const bot = await openBot();
  const person = bot.server.person({ id: 42, firstName: 'Amina', language: 'fr' });
  person.start();
  const send = (facts: Partial<Rendered> = {}, how: Partial<Sending> = {}, chat = '42') =>
    bot.telegram.platform.send({ platform: 'telegram', chat }, rendered(facts), sending(how));
  const id = async (facts?: Partial<Rendered>, how?: Partial<Sending>) => {
    const result = await send(facts, how);
    if ('failed' in result) throw new Error(JSON.stringify(result));
    return result.sent;
  };
  return { ...bot, person, send, id };
}

describe('a message', () => {
  test('is HTML without previews, its choices below it', async () => {
    const { server, person, id } = await openChat();
    const parts = [
      { kind: 'title', text: '4.3' },
      { kind: 'text', text: 'https://data.gov.ma <b>' },
    ] as const;
    expect(await id({ parts, choices: CHOICES })).toBe(`m42:${person.messages[0]?.id}`);
    const text = '<b>4.3</b>\n\nhttps://data.gov.ma &lt;b&gt;';
    expect(sent(server, 'sendMessage')).toEqual([{ chat_id: 42, text, ...HTML, reply_markup: KEYBOARD }]);
  });

  test('is never sent empty', async () => {
    const { server, send } = await openChat();
    expect(await send({ parts: [] })).toEqual({ failed: 'rejected', why: 'nothing to show' });
    expect(server.calls).toEqual([]);
  });

  test('leaves out a button that Telegram would refuse, and says so', async () => {
    const { server, ports, id } = await openChat();
    await id({ choices: [...CHOICES, { data: `2:${'x'.repeat(63)}`, label: 'Non' }] });
    expect(sent(server, 'sendMessage')).toMatchObject([{ reply_markup: KEYBOARD }]);
    expect(ports.logged.join()).toContain('its data is too long');
  });

  test('takes the place of another, as often as it likes', async () => {
    const { server, person, id } = await openChat();
    const first = await id({ choices: CHOICES });
    expect(await id({ parts: [{ kind: 'text', text: 'Deux' }] }, { replaces: first })).toBe(first);
    expect(await id({ parts: [{ kind: 'text', text: 'Deux' }] }, { replaces: first })).toBe(first);
    expect(person.messages).toMatchObject([{ text: 'Deux', keyboard: [] }]);
    expect(sent(server, 'editMessageText')[0]).toEqual({
      chat_id: 42,
      message_id: Number(first.slice(4)),
      text: 'Deux',
      ...HTML,
    });
  });

  test.for<[string, string]>([
    ['is not there any more', 'm42:9999'],
    ['stands in another chat', 'm-77:1'],
    ['was no message', 'c123'],
  ])('is a new one where that which it replaces %s', async ([, replaces]) => {
    const { person, id } = await openChat();
    expect(await id({}, { replaces })).toBe(`m42:${person.messages[0]?.id}`);
  });

  test('takes the buttons off those that are over', async () => {
    const { person, id } = await openChat();
    const old = [await id({ choices: CHOICES }), await id({ choices: CHOICES })];
    await id({ choices: CHOICES }, { closes: [...old, 'm42:9999', 'c1'] });
    const left = () => person.messages.map(({ keyboard }) => keyboard.length).join();
    await until('only the newest has buttons', () => left() === '0,0,1');
    expect(left()).toBe('0,0,1');
  });

  test('brings the commands of its chat, and arrives without them too', async () => {
    const { server, ports, person, id } = await openChat();
    const menu = [{ command: 'update', description: 'Dire où on en est' }];
    await id({ menu });
    await until('the commands are there', () => sent(server, 'setMyCommands').length === 1);
    expect(person.commands()).toEqual(menu);
    expect(sent(server, 'setMyCommands')).toEqual([{ commands: menu, scope: { type: 'chat', chat_id: 42 } }]);
    server.fail({ method: 'setMyCommands', kind: { status: 500 } });
    await id({ menu });
    await until('it is logged', () => ports.logged.join().includes("a chat's menu could not be set"));
  });

  test('in a group hangs on its question', async () => {
    const { server, send } = await openChat();
    const group = server.group({ id: -1_000_000_000_777, title: 'Comité' });
    const { message } = group.member({ id: 43, firstName: 'B' }).say('/status');
    await send({}, { answers: `m-1000000000777:${message.message_id}` }, '-1000000000777');
    await send({}, { answers: 'c1' }, '-1000000000777');
    const reply = { message_id: message.message_id, allow_sending_without_reply: true };
    expect(sent(server, 'sendMessage')).toMatchObject([
      { reply_parameters: reply },
      { chat_id: -1_000_000_000_777 },
    ]);
    expect(sent(server, 'sendMessage')[1]).not.toHaveProperty('reply_parameters');
  });
});

describe('a file', () => {
  const document = { name: 'mes "données".json', type: 'application/json', bytes: Buffer.from('{"é": 1}') };

  test('carries its text, and replaces nothing', async () => {
    const { server, person, id } = await openChat();
    const first = await id({ choices: CHOICES });
    const second = await id({ document, choices: CHOICES }, { replaces: first });
    await until('the first is closed', () => person.messages[0]?.keyboard.length === 0);
    expect(person.messages[1]).toMatchObject({ kind: 'document', text: 'Bonjour', keyboard: [['Oui']] });
    const [{ document: file } = {}] = sent(server, 'sendDocument') as { document?: object }[];
    expect(file).toMatchObject({ filename: 'mes _données_.json', bytes: document.bytes });
    // A text cannot take the place of a file.
    expect(await id({}, { replaces: second })).toBe(`m42:${person.messages[2]?.id}`);
    await until('the file is closed', () => person.messages[1]?.keyboard.length === 0);
  });

  test('follows a text that is too long for it', async () => {
    const { person, id } = await openChat();
    await id({ document, parts: [{ kind: 'text', text: 'é'.repeat(1025) }] });
    expect(person.messages.map(({ kind, text }) => [kind, text.length])).toEqual([
      ['text', 1025],
      ['document', 0],
    ]);
    await id({ document, parts: [{ kind: 'text', text: '<'.repeat(1024) }] });
    expect(person.messages[2]).toMatchObject({ kind: 'document', text: '<'.repeat(1024) });
  });
});

describe('a picture', () => {
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.alloc(64),
  ]);
  const document = { name: 'digest.png', type: 'image/png', bytes: png };

  test('is shown with its words below, in their form', async () => {
    const { server, person, id } = await openChat();
    const parts = [{ kind: 'text', text: 'Semaine 47 : 34 % <b>' }] as const;
    const first = await id({ document, parts, choices: CHOICES });
    expect(person.messages[0]).toMatchObject({
      kind: 'photo',
      text: 'Semaine 47 : 34 % <b>',
      keyboard: [['Oui']],
    });
    expect(sent(server, 'sendPhoto')).toMatchObject([
      { chat_id: '42', caption: 'Semaine 47 : 34 % &lt;b&gt;', parse_mode: 'HTML', photo: { bytes: png } },
    ]);
    // A text cannot take the place of a picture.
    await id({}, { replaces: first });
    await until('its buttons are over', () => person.messages[0]?.keyboard.length === 0);
  });

  test('follows words that are too long for it, and goes as a file where it is too large', async () => {
    const { person, id } = await openChat();
    await id({ document, parts: [{ kind: 'text', text: 'é'.repeat(1025) }] });
    const large = Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]);
    await id({ document: { ...document, bytes: large } });
    expect(person.messages.map(({ kind, text }) => [kind, text.length])).toEqual([
      ['text', 1025],
      ['photo', 0],
      ['document', 7],
    ]);
  });
});
