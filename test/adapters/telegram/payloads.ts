/** What Telegram sends, in its own shapes; recorded, with the people's names and numbers changed. */

export const ME = { id: 7_000_000_001, username: 'iltizam_bot' };

export const AMINA = { id: 42, is_bot: false, first_name: 'أمينة', username: 'amina_b', language_code: 'ar' };
export const PRIVATE = { id: 42, first_name: 'أمينة', username: 'amina_b', type: 'private' };
export const GROUP = { id: -100_200_300, title: 'لجنة التتبع', type: 'supergroup' };
const BOT = { id: ME.id, is_bot: true, first_name: 'Iltizam', username: ME.username };

let last = 810_000_000;

/** An update with the next number. */
export function update(payload: object) {
  last += 1;
  return { update_id: last, ...payload };
}

export function message(content: object, head: object = {}) {
  return update({ message: body(content, head) });
}

export function edited(content: object, head: object = {}) {
  return update({ edited_message: body({ edit_date: 1_795_000_100, ...content }, head) });
}

export function body(content: object, head: object = {}) {
  return { message_id: 318, from: AMINA, chat: PRIVATE, date: 1_795_000_000, ...head, ...content };
}

export function inGroup(content: object, head: object = {}) {
  return message(content, { chat: GROUP, ...head });
}

export function text(words: string, ...entities: object[]) {
  return { text: words, ...(entities.length > 0 ? { entities } : {}) };
}

export function mention(offset: number, length: number) {
  return { offset, length, type: 'mention' };
}

export const OUR_MESSAGE = {
  message_id: 300,
  from: BOT,
  chat: GROUP,
  date: 1_794_999_000,
  text: 'Quel engagement ?',
};

export function pressed(data: string | undefined, on: object | null = body({ text: '?' }, { from: BOT })) {
  return update({
    callback_query: {
      id: '180388626433',
      from: AMINA,
      chat_instance: '-3488150417',
      ...(on ? { message: on } : {}),
      ...(data === undefined ? {} : { data }),
    },
  });
}

export function membership(status: string, chat: object = PRIVATE, more: object = {}) {
  return update({
    my_chat_member: {
      chat,
      from: AMINA,
      date: 1_795_000_000,
      old_chat_member: { user: BOT, status: 'member' },
      new_chat_member: { user: BOT, status, ...more },
    },
  });
}

const FILE = { file_unique_id: 'AQADb8sxG_7S', file_size: 1_400 };
export const PHOTO = [
  { ...FILE, file_id: 'small', width: 90, height: 67 },
  { ...FILE, file_id: 'middle', file_size: 22_000, width: 320, height: 240 },
  { ...FILE, file_id: 'large', file_size: 21 * 1024 * 1024, width: 8000, height: 6000 },
];
export const PDF = { ...FILE, file_id: 'pdf', file_name: 'قرار 12.pdf', mime_type: 'application/pdf' };
export const MOVIE = {
  ...FILE,
  file_id: 'mp4',
  duration: 3,
  width: 320,
  height: 240,
  mime_type: 'video/mp4',
};
