import { html } from 'hono/html';
import { UPDATE_TEXTS } from '#domain/update.ts';
import type { PublicEntry } from '#store/public-entry.ts';
import { textTitle } from './entry-words.ts';
import { beginningOf, proseBlock } from './prose.ts';
import type { Html, Level, View } from './view.ts';
import { heading } from './view.ts';
import { withheldWords } from './voice-marks.ts';

/** Characters of texts that one history shows whole, the newest first: a page has to stay light. */
const MOST_ON_PAGE = 24_000;
/** A text that is not shown whole shows its beginning, for as long as there is room for that. */
const MOST_BEGINNINGS = 120;

export type Room = ReadonlyMap<string, 'whole' | 'beginning'>;

/** Which texts of a history are shown whole, and of which the beginning; of the others only how long they are. */
export function roomFor(entries: readonly PublicEntry[], most: number): Room {
  const room = new Map<string, 'whole' | 'beginning'>();
  let left = MOST_ON_PAGE;
  let beginnings = MOST_BEGINNINGS;
  for (const entry of entries) {
    for (const name of UPDATE_TEXTS) {
      const text = entry.texts[name];
      if (!text || 'withheld' in text) continue;
      if (text.length <= most && text.length <= left) {
        room.set(keyOf(entry, name), 'whole');
        left -= text.length;
      } else if (beginnings > 0) {
        room.set(keyOf(entry, name), 'beginning');
        beginnings -= 1;
      }
    }
  }
  return room;
}

function keyOf({ seq }: PublicEntry, name: string): string {
  return `${seq} ${name}`;
}

/** The texts of an entry, each under its title; `address` is where the whole of a long one is read, by its name. */
export function entryTexts(
  entry: PublicEntry,
  room: Room,
  address: (name: string) => string,
  view: View,
  level: Level = 4,
): readonly Html[] {
  const { t } = view;
  return UPDATE_TEXTS.flatMap((name) => {
    const text = entry.texts[name];
    if (!text) return [];
    const title = heading(level, textTitle(name, entry, view));
    if ('withheld' in text) return [html`${title}<p class="quiet">${withheldWords(text.withheld, view)}</p>`];
    const shown = room.get(keyOf(entry, name));
    if (shown === 'whole') return [html`${title}${proseBlock(text.text, text.length, view)}`];
    const beginning =
      shown === 'beginning' ? html`<p class="beginning" dir="auto">${beginningOf(text.text)}</p>` : '';
    const whole = t('page-text-whole', { count: text.length });
    return [html`${title}${beginning}<p><a href="${address(name)}">${whole}</a></p>`];
  });
}
