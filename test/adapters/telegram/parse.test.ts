import type { Update } from 'telegraf/types';
import { expect, test } from 'vitest';
import { parse } from '../../../adapters/telegram/parse.ts';
import {
  AMINA,
  edited,
  ME,
  membership,
  message,
  MOVIE,
  PDF,
  PHOTO,
  pressed,
  PRIVATE,
  text,
  update,
  body,
} from './payloads.ts';

const read = (payload: object) => parse(payload as unknown as Update, ME);
const from = { platform: 'telegram', chat: '42' };
const heard = { from, language: 'ar', message: 'm42:318' };

const said = (words: string) => ({
  kind: 'inbound',
  inbound: { ...heard, content: { kind: 'said', text: words } },
});
const unsupported = (what: string) => ({
  kind: 'inbound',
  inbound: { ...heard, content: { kind: 'unsupported', what } },
});
const files = (words: string, ...list: object[]) => ({
  kind: 'files',
  inbound: heard,
  files: list,
  text: words,
});

test.for<[string, object, object | undefined]>([
  ['Arabic words', text('التزام ١٠'), said('التزام ١٠')],
  [
    'a deep link',
    text('/start Kx9_-a', { offset: 0, length: 6, type: 'bot_command' }),
    said('/start Kx9_-a'),
  ],
  ['a command with our name', text('/status@Iltizam_Bot 4.3'), said('/status 4.3')],
  ['a command of another bot', text('/status@other_bot 4.3'), undefined],
  [
    'a forwarded text',
    { forward_origin: { type: 'hidden_user', sender_user_name: 'X', date: 1 }, text: 'vu' },
    said('vu'),
  ],
  [
    'a photo, in the largest size that is handed out',
    { photo: PHOTO },
    files('', { fileId: 'middle', name: 'photo-318.jpg', size: 22_000 }),
  ],
  [
    'a document with words',
    { document: PDF, caption: 'القرار' },
    files('القرار', { fileId: 'pdf', name: 'قرار 12.pdf', size: 1_400 }),
  ],
  [
    'an animation',
    { animation: MOVIE, document: MOVIE },
    files('', { fileId: 'mp4', name: 'document-318', size: 1_400 }),
  ],
  ['a film', { video: MOVIE }, files('', { fileId: 'mp4', name: 'video-318.mp4', size: 1_400 })],
  [
    'a sound',
    { audio: { file_id: 'mp3', duration: 3 } },
    files('', { fileId: 'mp3', name: 'audio-318.mp3' }),
  ],
  ['a voice', { voice: { file_id: 'v', duration: 3 } }, unsupported('voice')],
  ['a round film', { video_note: { file_id: 'v', length: 3 } }, unsupported('other')],
  ['a sticker', { sticker: { file_id: 's', type: 'regular' } }, unsupported('sticker')],
  ['a place', { location: { latitude: 34.02, longitude: -6.83 } }, unsupported('location')],
  [
    'a venue',
    { venue: { title: 'X' }, location: { latitude: 34.02, longitude: -6.83 } },
    unsupported('location'),
  ],
  ['a poll', { poll: { id: '1', question: '?', options: [] } }, unsupported('poll')],
  ['a contact', { contact: { phone_number: '+212', first_name: 'X' } }, unsupported('other')],
  ['dice', { dice: { emoji: '🎲', value: 3 } }, unsupported('other')],
  ['a pin', { pinned_message: body({ text: 'x' }) }, undefined],
  ['a changed timer', { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } }, undefined],
])('a message: %s', ([, content, meaning]) => {
  expect(read(message(content))).toEqual(meaning);
});

test.for<[string, object, object | undefined]>([
  ['words', text('85 %'), { kind: 'edited', message: 'm42:318', text: '85 %' }],
  [
    'the words of a photo',
    { photo: PHOTO, caption: 'après' },
    { kind: 'edited', message: 'm42:318', text: 'après' },
  ],
  ['a place that moves', { location: { latitude: 34.02, longitude: -6.83 } }, undefined],
])('an edit: %s', ([, content, meaning]) => {
  const payload = edited(content);
  const inbound = { from, language: 'ar', message: `u${payload.update_id}`, content: meaning };
  expect(read(payload)).toEqual(meaning && { kind: 'inbound', inbound });
});

const press = { from, language: 'ar', message: 'c180388626433' };
const acknowledged = { kind: 'pressed', callback: '180388626433' };
const chose = { kind: 'chose', turn: 12, choice: 'confirm' };
const open = { kind: 'pressed', verb: 'open', target: '4.3' };

test.for<[string, object, object | undefined]>([
  ['of an open question', pressed('12:confirm'), { ...press, content: chose, on: 'm42:318' }],
  ['that stands', pressed('open:4.3'), { ...press, content: open, on: 'm42:318' }],
  ['of a message that stays', pressed('!open:4.3'), { ...press, content: open }],
  [
    'of a message too old to be seen',
    pressed('12:confirm', { chat: PRIVATE, message_id: 3, date: 0 }),
    { ...press, content: chose },
  ],
  [
    'of a file',
    pressed('open:4.3', body({ document: PDF, caption: '?' })),
    { ...press, content: open, on: 'f42:318' },
  ],
  ['of nobody’s data', pressed('Something Else'), undefined],
  ['of a game', pressed(undefined), undefined],
  ['of an inline message', pressed('12:confirm', null), undefined],
])('a button %s', ([, payload, inbound]) => {
  expect(read(payload)).toEqual(inbound ? { ...acknowledged, inbound } : acknowledged);
});

test.for<[string, object, boolean]>([
  ['blocks us', membership('kicked', PRIVATE, { until_date: 0 }), false],
  ['lets us in again', membership('member'), true],
])('somebody %s', ([, payload, reachable]) => {
  expect(read(payload)).toEqual({ kind: 'reachable', chat: '42', reachable });
});

test.for<[string, object]>([
  ['another bot says', message({ text: 'x' }, { from: { id: 9, is_bot: true, first_name: 'B' } })],
  ['a channel says', message({ text: 'x' }, { chat: { id: -1009, type: 'channel', title: 'C' } })],
  ['becomes of us in a channel', membership('kicked', { id: -1009, type: 'channel', title: 'C' })],
  ['is posted in a channel', update({ channel_post: body({ text: 'x' }) })],
  ['somebody’s reaction is', update({ message_reaction: { chat: PRIVATE, message_id: 1, user: AMINA } })],
])('what %s is nothing to us', ([, payload]) => {
  expect(read(payload)).toBeUndefined();
});

test.for([
  ['fr-FR', 'fr'],
  ['en', 'en'],
  ['es', undefined],
  [undefined, undefined],
])('the language %s is %s to us', ([code, language]) => {
  const { language_code: _, ...nobody } = AMINA;
  const meaning = read(
    message({ text: 'x' }, { from: { ...nobody, ...(code ? { language_code: code } : {}) } }),
  );
  expect(meaning).toMatchObject({ kind: 'inbound' });
  expect(meaning?.kind === 'inbound' && meaning.inbound.language).toBe(language);
});
