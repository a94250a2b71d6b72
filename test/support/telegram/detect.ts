import type { Entity } from './types.ts';

const KINDS: readonly [string, RegExp][] = [
  ['bot_command', /(?<![\w/])\/\w{1,64}(?:@\w{3,32})?/g],
  ['mention', /(?<![\w/])@\w{3,32}/g],
  ['url', /https?:\/\/\S+/g],
];

/** What the server itself finds in what people write. */
export function detectEntities(text: string): { entities?: Entity[] } {
  const entities = KINDS.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map((it) => ({ type, offset: it.index, length: it[0].length })),
  );
  const inUrl = (it: Entity) =>
    entities.some(
      ({ type, offset, length }) => type === 'url' && it.offset > offset && it.offset < offset + length,
    );
  const kept = entities.filter((it) => !inUrl(it)).toSorted((a, b) => a.offset - b.offset);
  return kept.length > 0 ? { entities: kept } : {};
}
