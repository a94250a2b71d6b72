/**
 * Discord's Markdown, and what keeps words from being taken for it. A backslash before any sign of ASCII shows that
 * sign. https://support.discord.com/hc/en-us/articles/210298617
 */

/** Emphasis, code, spoilers, links, mentions and times. */
const ANYWHERE = /[\\*_~`|<[\]@]/g;
/** Headings, lists, quotes and small print, which begin a line. */
const AT_THE_START = /^(\s*)([-+#>])/;
const NUMBERED = /^(\s*\d+)\.(?=\s|$)/;
/** An address is left whole: a backslash inside it would be a part of it. */
const ADDRESS = /https?:\/\/[^\s<>\\"|`\u2066-\u2069]*[^\s<>\\"|`\u2066-\u2069.,;:!?)»’'\]*_~]/g;

/** One line of text, shown as it is. Addresses become links, in the form that shows no preview. */
export function escapeLine(line: string): string {
  let escaped = '';
  let from = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    escaped += `${escapeSigns(line.slice(from, index))}<${address}>`;
    from = index + address.length;
  }
  return (escaped + escapeSigns(line.slice(from))).replace(AT_THE_START, '$1\\$2').replace(NUMBERED, '$1\\.');
}

function escapeSigns(text: string): string {
  return text.replace(ANYWHERE, '\\$&');
}
