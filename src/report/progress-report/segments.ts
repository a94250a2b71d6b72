import { directionOf } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Text } from './content.ts';

export type Segment = {
  readonly text: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** It was isolated from what stands around it. */
  readonly isolated: boolean;
};

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const STRONG = /[\p{L}]/u;

/**
 * A text in pieces of one direction each, without the marks that isolate them: word processors go by the direction of
 * a run, and pages by elements.
 */
export function segmentsOf({ text, language, inserted = [] }: Text): readonly Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number) => {
    const piece = clean(text.slice(from, to));
    if (piece !== '') segments.push(depth === 0 ? outer(piece) : inner(piece));
  };
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at] ?? '';
    const opens = /[\u2066-\u2068]/.test(sign);
    if (!opens && sign !== '\u2069' && at < text.length) continue;
    cut(at);
    from = at + 1;
    depth = Math.max(0, depth + (opens ? 1 : -1));
  }
  return segments;

  function outer(piece: string): Segment {
    return { text: piece, language, direction: directionOf(language), isolated: false };
  }

  function inner(piece: string): Segment {
    const first = STRONG.exec(piece)?.[0] ?? '';
    const direction = RTL.test(first) ? 'rtl' : 'ltr';
    const known = inserted.find((one) => clean(one.text).includes(piece))?.language;
    const own =
      known ?? (directionOf(language) === direction ? language : direction === 'rtl' ? 'ar' : language);
    return { text: piece, language: own, direction, isolated: true };
  }
}

/** No mark of direction, and nothing that XML does not take. */
export function clean(text: string): string {
  return (
    text
      .replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .toWellFormed()
  );
}
