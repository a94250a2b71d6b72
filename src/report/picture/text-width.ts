/**
 * How wide a text is in IBM Plex Sans Arabic, near enough to wrap it: in ems, a little more than it is. Where a
 * picture is made there is no font to ask.
 */
export function widthOf(text: string, size: number, strong = false): number {
  let ems = 0;
  for (const sign of text) ems += emOf(sign);
  return ems * size * (strong ? 1.06 : 1);
}

function emOf(sign: string): number {
  if (/[\u2066-\u2069\u200e\u200f\u064b-\u0652]/.test(sign)) return 0;
  if (/[iljI.,;:'’|!()[\]،؛]/.test(sign)) return 0.3;
  if (sign === '\u202f') return 0.2;
  if (/[ tfr\u00a0]/.test(sign)) return 0.36;
  if (/[mwMW%@—]/.test(sign)) return 0.9;
  if (/[A-ZÀ-Þ]/.test(sign)) return 0.68;
  // Joined Arabic is narrower than its letters one by one.
  if (/[اأإآلدذرزوةهـ]/.test(sign)) return 0.38;
  if (/[سشصضطظ]/.test(sign)) return 0.8;
  if (/[\u0600-\u06ff]/.test(sign)) return 0.58;
  return 0.58;
}

/** The text in lines of at most so many pixels; what is beyond the last line ends in "…". */
export function wrapped(
  text: string,
  { size, width, lines, strong = false }: { size: number; width: number; lines: number; strong?: boolean },
): readonly string[] {
  const made: string[] = [''];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const line = made.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, size, strong) <= width) made[made.length - 1] = longer;
    else made.push(word);
  }
  const shown = made.slice(0, lines).map((line) => fitted(line, size, width, strong));
  if (made.length <= lines) return shown;
  const last = (shown.at(-1) ?? '').replace(/[,;:.،؛…]+$/, '');
  return [...shown.slice(0, -1), fitted(`${last}…`, size, width, strong)];
}

/** One word may be longer than a line. */
function fitted(line: string, size: number, width: number, strong: boolean): string {
  if (widthOf(line, size, strong) <= width) return line;
  const signs = Array.from(line.replace(/…$/, ''));
  while (signs.length > 1 && widthOf(`${signs.join('')}…`, size, strong) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
