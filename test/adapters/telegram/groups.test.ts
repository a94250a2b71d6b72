import type { Update } from 'telegraf/types';
import { expect, test } from 'vitest';
import { parse } from '../../../adapters/telegram/parse.ts';
import { arrivalOf } from '../../../adapters/telegram/read.ts';
import {
  AMINA,
  body,
  edited,
  GROUP,
  inGroup,
  ME,
  membership,
  mention,
  message,
  OUR_MESSAGE,
  PDF,
  pressed,
  text,
} from './payloads.ts';

const read = (payload: object) => parse(payload as unknown as Update, ME);
const heard = {
  from: { platform: 'telegram', chat: '-100200300' },
  language: 'ar',
  message: 'm-100200300:318',
};

test.for<[string, object, string]>([
  ['a command', text('/status 4.3'), '/status 4.3'],
  ['a command with our name', text('/status@iltizam_bot 4.3'), '/status 4.3'],
  ['our name before', text('@iltizam_bot، التزام 10', mention(0, 12)), 'التزام 10'],
  [
    'our name in the middle, in other letters',
    text('où en est @ILTIZAM_bot le 4.3', mention(10, 12)),
    'où en est le 4.3',
  ],
  ['our name behind', text('engagement 4 @iltizam_bot', mention(13, 12)), 'engagement 4'],
  ['an answer to us', { ...text('4.3'), reply_to_message: OUR_MESSAGE }, '4.3'],
  [
    'our name for who has none',
    text('Iltizam 4.3', { type: 'text_mention', offset: 0, length: 7, user: ME }),
    '4.3',
  ],
  ['a code, which is for one person', text('/start@iltizam_bot Kx9_-a'), '/start'],
])('said to us in a group: %s', ([, content, words]) => {
  const inbound = { ...heard, content: { kind: 'said', text: words } };
  expect(read(inGroup(content))).toEqual({ kind: 'inbound', inbound });
});

test('our name alone opens the conversation', () => {
  const inbound = { ...heard, content: { kind: 'arrived' } };
  expect(read(inGroup(text('@iltizam_bot', mention(0, 12))))).toEqual({ kind: 'inbound', inbound });
});

test('an administrator without a name may ask', () => {
  const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
  const payload = inGroup(text('/status 4.3'), { from: anonymous, sender_chat: GROUP });
  expect(read(payload)).toMatchObject({ inbound: { content: { text: '/status 4.3' } } });
});

test.for<[string, object]>([
  ['talk', inGroup(text('on en parle demain'))],
  ['a command of another bot', inGroup(text('/status@other_bot'))],
  ['another’s name', inGroup(text('@iltizam_bott 4', mention(0, 13)))],
  ['an answer to somebody', inGroup({ ...text('oui'), reply_to_message: { ...OUR_MESSAGE, from: AMINA } })],
  ['a file', inGroup({ document: PDF, caption: '@iltizam_bot' })],
  ['a voice', inGroup({ voice: { file_id: 'v', duration: 1 }, reply_to_message: OUR_MESSAGE })],
  ['an edit', edited(text('/status 4.3'), { chat: GROUP })],
  ['a new member', inGroup({ new_chat_members: [AMINA] })],
  ['a post of the linked channel', inGroup(text('/status'), { is_automatic_forward: true })],
])('left alone, and not stored: %s', ([, payload]) => {
  expect(read(payload)).toBeUndefined();
  expect(arrivalOf(payload as unknown as Update, ME)).toBeUndefined();
});

test('a button in a group counts for the group', () => {
  const payload = pressed('open:4.3', body({ text: '?' }, { chat: GROUP }));
  expect(read(payload)).toMatchObject({ inbound: { from: heard.from, on: heard.message } });
  expect(arrivalOf(payload as unknown as Update, ME)).toEqual({
    id: String(payload.update_id),
    chat: '-100200300',
    payload,
  });
});

test('a group that becomes a supergroup has another name', () => {
  const payload = message(
    { migrate_to_chat_id: -1_009_876 },
    { chat: { id: -55, title: 'G', type: 'group' } },
  );
  expect(read(payload)).toEqual({ kind: 'moved', from: '-55', to: '-1009876' });
});

test.for([
  ['kicked', {}, false],
  ['left', {}, false],
  ['administrator', {}, true],
  ['restricted', { is_member: true }, true],
  ['restricted', { is_member: false }, false],
] as const)('as %s %o of a group we are reachable: %s', ([status, more, reachable]) => {
  expect(read(membership(status, GROUP, more))).toMatchObject({ chat: '-100200300', reachable });
});
