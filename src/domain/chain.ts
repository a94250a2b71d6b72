import { createHash } from 'node:crypto';

/**
 * The record of a plan: content hash = SHA-256 over the canonical JSON (RFC 8785) of an entry,
 * link = SHA-256(previous link ‖ content hash). Terms follow RFC 9162.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A text beside its entry. A withheld one leaves its hash in the content, so that the chain stays whole. */
export type RecordText = { readonly salt: string; readonly text: string } | { readonly withheld: string };

export type RecordEntry = {
  readonly plan: string;
  /** The receipt number: 1 for the first entry of the plan. */
  readonly seq: number;
  /** Everything that is hashed; each text by its salted hash under `content.texts`. */
  readonly content: { readonly [name: string]: Json };
  readonly texts: { readonly [name: string]: RecordText };
  /** Why texts are withheld, by their names: beside what is hashed, for whoever reads. */
  readonly withheld?: { readonly [name: string]: string };
  /** Lower-case hex, 64 characters each. */
  readonly contentHash: string;
  readonly prev: string;
  readonly hash: string;
};

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/** RFC 8785 for what we hash: no fraction beyond JSON's own number form, keys by UTF-16 code units. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}

export function contentHash(content: RecordEntry['content']): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** Salted, so that a withheld short text cannot be guessed from its hash. */
export function textHash(salt: string, text: string): string {
  return createHash('sha256').update(salt).update('\n').update(text).digest('hex');
}

export function link(prev: string, content: string): string {
  return createHash('sha256')
    .update(Buffer.from(prev, 'hex'))
    .update(Buffer.from(content, 'hex'))
    .digest('hex');
}

export type Break =
  | 'order'
  | 'text'
  | 'content'
  | 'previous'
  | 'link'
  /** The head that the reader kept is in nobody's past. */
  | 'head';
export type Verdict =
  | { readonly whole: true; readonly entries: number; readonly head: string; readonly withheld: number }
  | { readonly whole: false; readonly seq: number; readonly why: Break };

/** Recomputes a record from its first entry; stops at the first place where it breaks. */
export async function verifyRecord(
  entries: AsyncIterable<RecordEntry> | Iterable<RecordEntry>,
  keptHead?: string,
): Promise<Verdict> {
  let head = GENESIS;
  let seq = 0;
  let withheld = 0;
  let headSeen = keptHead === undefined || keptHead === GENESIS;
  for await (const entry of entries) {
    const why = breakOf(entry, seq, head);
    if (why) return { whole: false, seq: seq + 1, why };
    withheld += Object.values(entry.texts).filter((text) => 'withheld' in text).length;
    seq = entry.seq;
    head = entry.hash;
    headSeen ||= head === keptHead;
  }
  return headSeen ? { whole: true, entries: seq, head, withheld } : { whole: false, seq, why: 'head' };
}

function breakOf(entry: RecordEntry, seq: number, head: string): Break | undefined {
  if (entry.seq !== seq + 1) return 'order';
  if (entry.prev !== head) return 'previous';
  if (!textsAgree(entry)) return 'text';
  // The name beside the content is not hashed itself: it may only repeat the one that is.
  if ((entry.content['plan'] ?? entry.plan) !== entry.plan) return 'content';
  if (contentHash(entry.content) !== entry.contentHash) return 'content';
  if (link(head, entry.contentHash) !== entry.hash) return 'link';
  return undefined;
}

function textsAgree(entry: RecordEntry): boolean {
  const hashes = (entry.content['texts'] ?? {}) as { readonly [name: string]: Json };
  const names = Object.keys(entry.texts);
  if (names.length !== Object.keys(hashes).length) return false;
  return names.every((name) => {
    const text = entry.texts[name];
    if (!text || hashes[name] === undefined) return false;
    if ('withheld' in text) return text.withheld === hashes[name];
    return isPlain(text) && textHash(text.salt, text.text) === hashes[name];
  });
}

/**
 * A salt with a line feed could hold the first lines of the text itself, and half a character hashes like any
 * other half: both would let a changed text pass.
 */
function isPlain({ salt, text }: { readonly salt: string; readonly text: string }): boolean {
  return !salt.includes('\n') && salt.isWellFormed() && text.isWellFormed();
}
