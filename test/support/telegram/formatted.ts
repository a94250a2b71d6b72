import { parseHtml } from './html.ts';
import type { Formatted } from './html.ts';
import { refuse } from './refuse.ts';
import type { Entity, Params } from './types.ts';

/** In UTF-16 units, after the entities are taken out: https://core.telegram.org/bots/api#sendmessage */
const LONGEST = { text: 4096, caption: 1024 };

/** Bytes of a text with its tags: beyond this the real server reads nothing. */
const LONGEST_RAW = 32_768;

/** The text or caption of a request, as people would see it. */
export function readFormatted(params: Params, field: 'text' | 'caption'): Formatted {
  const raw = (params[field] as string | undefined) ?? '';
  const given = params[field === 'text' ? 'entities' : 'caption_entities'] as Entity[] | undefined;
  if (Buffer.byteLength(raw) > LONGEST_RAW) throw refuse('Text is too long');
  const formatted = trim(parse(raw, params['parse_mode'] as string | undefined, given ?? []));
  if (field === 'text' && formatted.text === '') throw refuse('message text is empty');
  if (formatted.text.length > LONGEST[field]) {
    throw refuse(field === 'text' ? 'message is too long' : 'message caption is too long');
  }
  return formatted;
}

function parse(text: string, mode: string | undefined, entities: Entity[]): Formatted {
  switch (mode?.toLowerCase()) {
    case 'html':
      return parseHtml(text);
    case undefined:
    case '':
    case 'none':
      return { text, entities, warnings: [] };
    case 'markdown':
    case 'markdownv2':
      throw refuse(`This server does not play parse_mode ${mode}`, 501);
    default:
      throw refuse('Unsupported parse_mode');
  }
}

/** Spaces and line ends around a text are not kept; the entities move along. */
function trim({ text, entities, warnings }: Formatted): Formatted {
  const trimmed = text.trim();
  const before = text.length - text.trimStart().length;
  const moved = entities.map((it) => {
    const from = Math.max(it.offset - before, 0);
    const to = Math.min(it.offset + it.length - before, trimmed.length);
    return { ...it, offset: from, length: to - from };
  });
  const kept = moved
    .filter((it) => it.length > 0)
    .toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return { text: trimmed, entities: kept, warnings };
}
