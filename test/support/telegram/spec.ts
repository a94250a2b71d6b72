import { readFileSync } from 'node:fs';
import { readFields } from './read-value.ts';
import type { Fields } from './read-value.ts';
import { refuse } from './refuse.ts';
import type { Params } from './types.ts';
import { isUpload } from './types.ts';

type Spec = {
  readonly methods: Record<string, Fields>;
  readonly otherMethods: readonly string[];
  readonly types: Record<string, Fields>;
};

const spec = JSON.parse(readFileSync(new URL('bot-api.json', import.meta.url), 'utf8')) as Spec;
const byLowerCase = new Map(
  [...Object.keys(spec.methods), ...spec.otherMethods].map((name) => [name.toLowerCase(), name]),
);

/** The method's name as the docs write it: the real server does not mind the case. */
export function findMethod(name: string): string | undefined {
  return byLowerCase.get(name.toLowerCase());
}

/**
 * What came in, checked and read by the spec. The real server passes over a parameter that it does not know;
 * here it is refused, because it is always a mistake.
 */
export function readParameters(method: string, raw: Params): Params {
  const fields = spec.methods[method];
  if (!fields) throw refuse(`${method} exists, but this server does not play it`, 501);
  const named: Params = {};
  const attached: Params = {};
  for (const [name, value] of Object.entries(raw)) {
    const isField = name in fields || `${name}?` in fields;
    if (isUpload(value) && !isField) attached[name] = value;
    // telegraf names the method in the body of an upload too.
    else if (name !== 'method' || value !== method) named[name] = decode(fields, name, value);
  }
  return { ...attached, ...readFields(spec.types, fields, named, method) };
}

const PLAIN = /Integer|Float|String$|Boolean|InputFile/;

/** Everything but plain values comes as JSON in a string, or, in a body of JSON, as it is. */
function decode(fields: Fields, name: string, value: unknown): unknown {
  const type = fields[name] ?? fields[`${name}?`] ?? 'String';
  if (typeof value !== 'string' || (PLAIN.test(type) && !type.startsWith('Array of '))) return value;
  try {
    return JSON.parse(value);
  } catch {
    throw refuse(`can't parse ${name} JSON object`);
  }
}
