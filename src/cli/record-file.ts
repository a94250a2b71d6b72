import { z } from 'zod';
import type { Json, RecordEntry } from '#domain/chain.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const entry = z.object({
  plan: z.string(),
  seq: z.number().int().positive(),
  content: z.record(
    z.string(),
    z.custom<Json>((value) => value !== undefined),
  ),
  texts: z.record(
    z.string(),
    z.union([z.object({ salt: z.string(), text: z.string() }), z.object({ withheld: z.string() })]),
  ),
  contentHash: hash,
  prev: hash,
  hash,
});

/** A line of an exported record that is no entry of one. */
export class NotAnEntry extends Error {
  readonly line: number;
  constructor(line: number, why: string) {
    super(`Line ${line} is not an entry of a record: ${why}`);
    this.line = line;
  }
}

/** The entries of an exported record, a JSON object a line. Throws NotAnEntry where it reads something else. */
export function* recordEntries(file: Uint8Array): Generator<RecordEntry> {
  const lines = new TextDecoder().decode(file).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' && index === lines.length - 1) return;
    yield readEntry(line, index + 1);
  }
}

function readEntry(line: string, number: number): RecordEntry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new NotAnEntry(number, 'it is not JSON.');
  }
  const { data, error } = entry.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  throw new NotAnEntry(
    number,
    `${issue?.path.join('.') || 'all of it'}: ${issue?.message ?? 'not readable'}.`,
  );
}
