/** Code units of a long text that one page shows; a page of a book has a third of that. */
const LONGEST_PAGE = 6_000;

/**
 * A long text in pages: cut between paragraphs where there is one in the last third, else between words, else
 * anywhere but within a character. Joined they are the text.
 */
export function textPages(text: string, longest = LONGEST_PAGE): readonly string[] {
  const pages: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const end = endOfPage(rest, longest);
    pages.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pages, rest];
}

function endOfPage(text: string, longest: number): number {
  const least = Math.floor((longest * 2) / 3);
  for (const gap of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(gap, longest - gap.length);
    if (at >= least) return at + gap.length;
  }
  // The second half of a character stays with the first.
  const unit = text.charCodeAt(longest);
  return unit >= 0xdc00 && unit <= 0xdfff ? longest - 1 : longest;
}
