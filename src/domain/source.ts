import { LONGEST_SOURCE } from './indicator.ts';
import { readLinks } from './links.ts';
import { lengthOf } from './update.ts';

/** Why a source is none that others can find; undefined when it is one. `scheme` of a link that leads nowhere. */
export type SourceFault =
  | { readonly fault: 'link'; readonly scheme: string }
  | { readonly fault: 'long'; readonly length: number }
  | { readonly fault: 'short' };

/** A source is a link to the web or a few words that name a document: at least three letters. */
export function sourceFault(source: string): SourceFault | undefined {
  const { refused } = readLinks(source);
  if (refused !== undefined) return { fault: 'link', scheme: refused };
  const length = lengthOf(source);
  if (length > LONGEST_SOURCE) return { fault: 'long', length };
  return (source.match(/\p{L}/gu)?.length ?? 0) < 3 ? { fault: 'short' } : undefined;
}
