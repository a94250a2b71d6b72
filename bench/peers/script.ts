/** What both peers share: the nine messages of one conversation, as Telegram sends them, and what is asked between. */

/** Connections to PostgreSQL, for each peer. */
export const POOL_SIZE = 10;

/** What a benchmark needs of a peer. */
export interface Peer {
  /** Feeds message 0..8 of that person's conversation; resolves when its handler and its session write are done. */
  play(person: number, message: number, options?: { double?: boolean }): Promise<void>;
  /** Rows in peer_update. */
  saved(): Promise<number>;
  /** Calls to Telegram so far. */
  calls(): number;
  close(): Promise<void>;
}

/** A button. Its data is `verb:value`. */
export interface Choice {
  readonly label: string;
  readonly data: string;
}

const numbered = (verb: string, labels: readonly string[]): readonly Choice[] =>
  labels.map((label, i) => ({ label, data: `${verb}:${i + 1}` }));

export const COMMITMENTS = numbered('commitment', [
  'Access to information',
  'Open budget',
  'Open justice',
  'Local participation',
  'Civic space',
  'Open parliament',
]);
export const ACTIVITIES = numbered('activity', [
  'Draft decree',
  'Train officers',
  'Open the portal',
  'Publish report',
]);
export const BANDS: readonly Choice[] = ['not-started', 'limited', 'substantial', 'complete'].map((band) => ({
  label: band,
  data: `band:${band}`,
}));
export const DONE: readonly Choice[] = [{ label: 'Done', data: 'actions:done' }];
export const CONFIRM: readonly Choice[] = [{ label: 'Confirm', data: 'update:confirm' }];

/** The question that follows each message, and the last answer. */
export const SAY = {
  commitment: 'Which commitment is this update about?',
  activity: 'Which of its activities?',
  band: 'How far along is it?',
  progress: 'And in percent? Send a number from 0 to 100.',
  actions: 'What has been done since the last update?',
  more: 'Noted. Tap Done when that is all.',
  evidence: 'Where can people see it? Send a link.',
  confirm: 'Shall I save this update?',
  saved: 'saved',
  tap: 'Please tap one of the buttons.',
  type: 'Please type your answer.',
} as const;

const ACTIONS =
  'The decree was adopted on 12 October and published in the official gazette; 48 information officers in nine ' +
  'ministries were trained, and the first 120 requests were answered within the legal term of 20 days.';

type Said =
  | { readonly types: string }
  | { readonly asked: string; readonly among: readonly Choice[]; readonly taps: number };

const SCRIPT: readonly Said[] = [
  { types: '/update' },
  { asked: SAY.commitment, among: COMMITMENTS, taps: 1 },
  { asked: SAY.activity, among: ACTIVITIES, taps: 2 },
  { asked: SAY.band, among: BANDS, taps: 2 },
  { types: '85' },
  { types: ACTIONS },
  { asked: SAY.more, among: DONE, taps: 0 },
  { types: 'https://data.example.org/open-budget/2026/report.pdf' },
  { asked: SAY.confirm, among: CONFIRM, taps: 0 },
];

export const BOT = { id: 4242, is_bot: true as const, first_name: 'Peer', username: 'peer_bot' };

let lastId = 0;

/** Message 0..8 of a person's conversation, as a Telegram update that was never sent before. */
function update(person: number, message: number) {
  const said = SCRIPT[message];
  if (said === undefined) throw new RangeError(`There is no message ${message}.`);
  const id = ++lastId;
  const date = Math.floor(Date.now() / 1000);
  const name = { first_name: 'Amina', last_name: 'Alaoui', username: `person${person}` };
  const from = { id: person, is_bot: false, language_code: 'fr', ...name };
  const chat = { id: person, type: 'private' as const, ...name };
  if ('types' in said) {
    const command = { type: 'bot_command' as const, offset: 0, length: said.types.length };
    const entities = said.types.startsWith('/') ? { entities: [command] } : {};
    return { update_id: id, message: { message_id: id, date, from, chat, text: said.types, ...entities } };
  }
  const inline_keyboard = said.among.map(({ label, data }) => [{ text: label, callback_data: data }]);
  const asked = {
    message_id: id,
    date,
    from: BOT,
    chat,
    text: said.asked,
    reply_markup: { inline_keyboard },
  };
  const data = said.among[said.taps]?.data ?? '';
  return {
    update_id: id,
    callback_query: { id: String(id), from, chat_instance: String(person), message: asked, data },
  };
}

/** The same as a list: once, or twice for an update that Telegram sends again. */
export function updates(person: number, message: number, double = false) {
  const sent = update(person, message);
  return double ? [sent, structuredClone(sent)] : [sent];
}
