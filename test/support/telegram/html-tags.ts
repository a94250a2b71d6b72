import { refuse } from './refuse.ts';

/** A start tag: the entity that it opens, and where the text goes on. */
export type Tag = { name: string; entity: string; attributes: Record<string, string>; end: number };

const ENTITY: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
};

export const cannotParse = (why: string) => refuse(`can't parse entities: ${why}`);
const byteOffset = (html: string, at: number) => Buffer.byteLength(html.slice(0, at));

/** The wording of the errors is TDLib's. */
export function readStartTag(html: string, at: number): Tag {
  const offset = byteOffset(html, at);
  const name = /^[^\s>]*/.exec(html.slice(at + 1))?.[0].toLowerCase() ?? '';
  let end = at + 1 + name.length;
  if (end >= html.length) throw cannotParse(`Unclosed start tag at byte offset ${offset}`);
  const entity = ENTITY[name];
  if (!entity) throw cannotParse(`Unsupported start tag "${name}" at byte offset ${offset}`);
  const attributes: Record<string, string> = {};
  while (html[end] !== '>') {
    const attribute = /^\s*([^\s=>]*)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s>"']*))?\s*/.exec(html.slice(end));
    const key = attribute?.[1];
    if (!attribute || !key) {
      throw cannotParse(
        end + (attribute?.[0].length ?? 0) >= html.length
          ? `Unclosed start tag at byte offset ${offset}`
          : `Empty attribute name in the tag "${name}" at byte offset ${offset}`,
      );
    }
    attributes[key.toLowerCase()] = unquote(attribute[2] ?? '');
    end += attribute[0].length;
    if (end >= html.length) throw cannotParse(`Unclosed start tag at byte offset ${offset}`);
  }
  if (name === 'span' && attributes['class'] !== 'tg-spoiler') {
    throw cannotParse(`Tag "span" must have class "tg-spoiler" at byte offset ${offset}`);
  }
  const expandable = name === 'blockquote' && 'expandable' in attributes;
  return { name, entity: expandable ? 'expandable_blockquote' : entity, attributes, end: end + 1 };
}

/** Where the text goes on after an end tag of this name. */
export function readEndTag(html: string, at: number, expected: string | undefined): number {
  const offset = byteOffset(html, at);
  if (expected === undefined) throw cannotParse(`Unexpected end tag at byte offset ${offset}`);
  const name = /^[^\s>]*/.exec(html.slice(at + 2))?.[0].toLowerCase() ?? '';
  const end = /^\s*>/.exec(html.slice(at + 2 + name.length));
  if (!end) throw cannotParse(`Unclosed end tag at byte offset ${offset}`);
  if (name !== '' && name !== expected) {
    const found = `expected "</${expected}>", found "</${name}>"`;
    throw cannotParse(`Unmatched end tag at byte offset ${offset}, ${found}`);
  }
  return at + 2 + name.length + end[0].length;
}

function unquote(value: string): string {
  const bare = /^["']/.test(value) ? value.slice(1, -1) : value;
  return bare
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
