const LONGEST = 220;

/** The beginning of a text on one line, cut between words, with "…" where something was left out. */
export function excerptOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const points = Array.from(line);
  if (points.length <= LONGEST) return line;
  const head = points.slice(0, LONGEST).join('');
  const end = head.lastIndexOf(' ');
  return `${(end > LONGEST / 2 ? head.slice(0, end) : head).replace(/[\s,;:.،؛]+$/, '')}…`;
}
