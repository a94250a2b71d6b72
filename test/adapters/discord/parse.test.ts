import type { APIInteraction, APIMessage } from 'discord.js';
import { expect, test } from 'vitest';
import type { Arrival } from '#chat/arrival.ts';
import type { Inbound } from '#chat/inbound.ts';
import { editArrival, messageArrival } from '../../../adapters/discord/arrive.ts';
import { acknowledgement, interactionArrival } from '../../../adapters/discord/interaction.ts';
import type { KeptInteraction } from '../../../adapters/discord/kept.ts';
import { startReader } from '../../../adapters/discord/read.ts';
import { choose, COMMAND, EDITED, MESSAGE, press, submit, USER, USER_COMMAND } from './recorded.ts';

const AT = new Date('2026-11-22T10:12:01Z');
const interaction = (recorded: object) => interactionArrival(recorded as APIInteraction, AT);
const message = (more: object) => messageArrival({ ...MESSAGE, ...more } as unknown as APIMessage, AT);
const edit = (more: object) => editArrival({ ...MESSAGE, ...more } as unknown as APIMessage, AT);

/** What is received of an arrival after it was in the store. */
async function read(arrival: Arrival | undefined): Promise<readonly Inbound[]> {
  if (!arrival) return [];
  const received: Inbound[] = [];
  const reader = startReader({
    receive: async (inbound) => void received.push(inbound),
    keepFile: async () => ({ refused: 'type' }),
  });
  await reader.read([JSON.parse(JSON.stringify(arrival)) as Arrival]);
  return received;
}

const from = { platform: 'discord', chat: USER.id };
const component = { from, message: 'i1800000000000000008', language: 'fr' };
const on = '1600000000000000006';
const resume = { kind: 'pressed', verb: 'resume', target: '' };

test.for([
  [
    'a command',
    interaction(COMMAND),
    { from, message: 'i1700000000000000007', content: { kind: 'said', text: '/status 4' } },
  ],
  [
    'a button',
    interaction(press('12:same')),
    { ...component, on, content: { kind: 'chose', turn: 12, choice: 'same' } },
  ],
  [
    'a standing button',
    interaction(press('see:4')),
    { ...component, on, content: { kind: 'pressed', verb: 'see', target: '4' } },
  ],
  [
    'a button that stays',
    interaction(press('!undo:7')),
    { ...component, content: { kind: 'pressed', verb: 'undo', target: '7' } },
  ],
  [
    'an option',
    interaction(choose('choices', ['3:4.3'])),
    { ...component, on, content: { kind: 'chose', turn: 3, choice: '4.3' } },
  ],
  [
    'an option that stays',
    interaction(choose('!choices', ['see:4'])),
    { ...component, content: { kind: 'pressed', verb: 'see', target: '4' } },
  ],
  ['no option', interaction(choose('choices', [])), { ...component, on, content: resume }],
  ['a forged button', interaction(press('<script>')), { ...component, on, content: resume }],
  [
    'a form',
    interaction(submit('form:4')),
    {
      from,
      on,
      language: 'fr',
      message: 'i1900000000000000009',
      content: { kind: 'filled', turn: 4, answers: [{ id: 'did', text: '600 actes \ufffd' }] },
    },
  ],
  [
    'a message',
    message({}),
    { from, message: 'm2000000000000000010', content: { kind: 'said', text: 'mettre à jour 4.3' } },
  ],
  [
    'a reply',
    message({ type: 19, content: 'oui' }),
    { from, message: 'm2000000000000000010', content: { kind: 'said', text: 'oui' } },
  ],
  [
    'a voice message',
    message({
      flags: 8192,
      content: '',
      attachments: [{ filename: 'voice-message.ogg', url: 'https://cdn', size: 1 }],
    }),
    { content: { kind: 'unsupported', what: 'voice' } },
  ],
  [
    'a sticker',
    message({ content: '', sticker_items: [{ id: '1', name: 'x', format_type: 1 }] }),
    { content: { kind: 'unsupported', what: 'sticker' } },
  ],
  [
    'a poll',
    message({ content: '', poll: { question: { text: '?' }, answers: [] } }),
    { content: { kind: 'unsupported', what: 'poll' } },
  ],
  [
    'a forward',
    message({ content: '', message_snapshots: [{ message: { content: 'x' } }] }),
    { content: { kind: 'unsupported', what: 'other' } },
  ],
  [
    'a file that is too large',
    message({ content: 'voici', attachments: [{ filename: 'a', url: 'https://cdn', size: 30_000_000 }] }),
    { message: 'm2000000000000000010', content: { kind: 'said', text: 'voici' } },
  ],
  [
    'an edit',
    edit({ content: '85 %', edited_timestamp: EDITED }),
    {
      from,
      message: `e2000000000000000010:${EDITED}`,
      content: { kind: 'edited', message: 'm2000000000000000010', text: '85 %' },
    },
  ],
] as const)('%s', async ([, arrival, inbound]) => {
  expect(arrival?.chat).toBe(USER.id);
  const [first] = await read(arrival);
  expect(first).toMatchObject(inbound);
  expect(first?.on).toBe('on' in inbound ? inbound.on : undefined);
  expect(first?.language).toBe('language' in inbound ? inbound.language : undefined);
});

test('the reason why a file was not kept follows what was said with it, once', async () => {
  const files = [1, 2].map(() => ({ filename: 'a', url: 'https://cdn', size: 30_000_000 }));
  const received = await read(message({ content: 'voici', attachments: files }));
  expect(received.map(({ message: name, content }) => [name, content.kind])).toEqual([
    ['m2000000000000000010', 'said'],
    ['m2000000000000000010.1', 'unkept'],
  ]);
});

test.for([
  ['our own message', message({ author: { ...USER, bot: true } })],
  ['a message in a server', message({ guild_id: '1400000000000000004' })],
  ['a note of Discord itself', message({ type: 6 })],
  ['a preview that was added', edit({ edited_timestamp: null, embeds: [{}] })],
  ['an edit of our own', edit({ edited_timestamp: EDITED, author: { ...USER, bot: true } })],
  ['a command about a user', interaction(USER_COMMAND)],
  ['an autocompletion', interaction({ ...COMMAND, type: 4 })],
  ['a ping', interaction({ ...COMMAND, type: 1 })],
] as const)('%s is not kept', ([, arrival]) => {
  expect(arrival).toBeUndefined();
});

test('direct messages are read from what was last heard there, and servers are not read', () => {
  expect(message({})?.payload).toMatchObject({ resumes: true, channel: '1200000000000000002' });
  expect(interaction(press('1:a'))?.payload).toMatchObject({ resumes: true, channel: '1200000000000000002' });
  expect(interaction(COMMAND)?.payload).not.toHaveProperty('resumes');
  expect(edit({ edited_timestamp: EDITED })?.payload).not.toHaveProperty('resumes');
});

test.for([
  ['a command in a server', COMMAND, { type: 5, data: { flags: 64 } }],
  ['a command in the direct messages', { ...COMMAND, context: 1 }, { type: 5 }],
  ['a button', press('1:a'), { type: 6 }],
  ['a form of a button', submit('form:4'), { type: 6 }],
  ['a form of a command', { ...submit('form:4'), message: undefined }, { type: 5 }],
] as const)('%s is acknowledged', ([, recorded, expected]) => {
  expect(acknowledgement(interaction(recorded)?.payload as KeptInteraction)).toEqual(expected);
});
