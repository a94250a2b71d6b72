const characters = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** The text, or its beginning and "…": at most so many UTF-16 units, no character cut. */
export function atMost(text: string, units: number): string {
  if (text.length <= units) return text;
  let end = 0;
  for (const { index, segment } of characters.segment(text)) {
    if (index + segment.length > units - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
