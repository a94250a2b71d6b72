const characters = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** The text, or its beginning and "…": at most `longest` characters as people count them, none of them cut. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let count = 0;
  let end = 0;
  for (const { index } of characters.segment(text)) {
    if (count === longest - 1) end = index;
    count += 1;
    if (count > longest) return `${text.slice(0, end)}…`;
  }
  return text;
}
