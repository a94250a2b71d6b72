import type { Language } from '#i18n/language.ts';
import type { Block, Text } from './content.ts';
import { languageOf } from './text-language.ts';

const BULLET = /^\s*[-–—•●▪➔➢✓*\uf0a7\uf0b7\uf0d8\uf0fc]\s*/;
const NUMBERED = /^\s*(?:\d{1,2}|[a-z])[.)]\s/i;
/** A line at least this long was broken by the page that it was copied from, where no sentence ends with it. */
const FULL_LINE = 60;

/**
 * What people wrote, as paragraphs and lists. Lines that were broken where a page ended them (texts are pasted from
 * reports) are joined; no word is changed. `language` is that of the text where it is known.
 */
export function proseOf(text: string, language?: Language): readonly Block[] {
  const own = language ?? languageOf(text);
  const blocks: Block[] = [];
  let items: { text: Text }[] = [];
  const endList = () => {
    if (items.length > 0) blocks.push({ block: 'list', items });
    items = [];
  };
  for (const line of joined(text.split(/\r?\n/))) {
    if (BULLET.test(line)) {
      items.push({ text: { text: line.replace(BULLET, ''), language: own } });
      continue;
    }
    endList();
    blocks.push({ block: 'paragraph', text: { text: line, language: own } });
  }
  endList();
  return blocks;
}

function joined(lines: readonly string[]): readonly string[] {
  const made: string[] = [];
  let open = false;
  for (const line of lines) {
    const bare = line.trim();
    const last = made.at(-1);
    if (last !== undefined && open && goesOn(bare)) made[made.length - 1] = `${last} ${bare}`.trim();
    else if (bare !== '' && bare.replace(BULLET, '') !== '') made.push(bare);
    // A bullet alone on its line belongs to the next one.
    else if (bare !== '') made.push(`${bare} `);
    open =
      bare !== '' &&
      (bare.replace(BULLET, '') === '' || (bare.length >= FULL_LINE && !/[.:;!?؟…]$/.test(bare)));
  }
  return made.filter((line) => line.replace(BULLET, '').trim() !== '');
}

function goesOn(line: string): boolean {
  return line !== '' && !BULLET.test(line) && !NUMBERED.test(line);
}
