import { cannotParse, readEndTag, readStartTag } from './html-tags.ts';
import type { Tag } from './html-tags.ts';
import type { Entity } from './types.ts';

export type Formatted = { text: string; entities: Entity[]; warnings: string[] };

/**
 * Reads HTML as the real server does, its errors included: https://core.telegram.org/bots/api#html-style. A bare `&`
 * or `>` passes there, though the docs want it escaped: that is a warning.
 */
export function parseHtml(html: string): Formatted {
  const open: { tag: Tag; offset: number }[] = [];
  const entities: Entity[] = [];
  const warnings: string[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const character = html[at];
    if (character === '&') {
      const [meant, length] = readCharacter(html.slice(at));
      if (meant === '&' && length === 1) warnings.push(`a bare & at ${at}`);
      text += meant;
      at += length;
    } else if (character === '<' && html[at + 1] === '/') {
      at = readEndTag(html, at, open.at(-1)?.tag.name);
      const closed = open.pop();
      if (closed) addEntity(entities, closed.tag, closed.offset, text);
    } else if (character === '<') {
      const tag = readStartTag(html, at);
      open.push({ tag, offset: text.length });
      at = tag.end;
    } else {
      if (character === '>') warnings.push(`a bare > at ${at}`);
      text += character;
      at += 1;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.tag.name}"`);
  return { text, entities, warnings };
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The named four and the numeric ones; anything else is an `&` and stands. */
function readCharacter(rest: string): [string, number] {
  const number = /^&#(?:x([0-9a-f]+)|([0-9]+));?/i.exec(rest);
  if (number) {
    const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
    if (code > 0 && code < 0x10ffff) return [String.fromCodePoint(code), number[0].length];
  }
  const named = /^&([a-z]+);?/i.exec(rest);
  const meant = NAMED[named?.[1] ?? ''];
  return named && meant ? [meant, named[0].length] : ['&', 1];
}

function addEntity(entities: Entity[], tag: Tag, offset: number, text: string): void {
  const length = text.length - offset;
  if (length === 0) return;
  const inside = entities.find((it) => it.offset === offset && it.length === length && it.type === 'code');
  if (tag.entity === 'pre' && inside) {
    entities.splice(entities.indexOf(inside), 1);
    entities.push({ type: 'pre', offset, length, ...(inside.language && { language: inside.language }) });
    return;
  }
  if (tag.entity === 'text_link') {
    const url = tag.attributes['href'] || text.slice(offset);
    if (URL.canParse(url)) entities.push({ type: 'text_link', offset, length, url });
    return;
  }
  const language = tag.attributes['class']?.match(/^language-(.+)/)?.[1];
  entities.push({ type: tag.entity, offset, length, ...(language && tag.entity === 'code' && { language }) });
}
