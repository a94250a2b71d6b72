import { existsSync, readFileSync } from 'node:fs';
import type { Call } from '../../support/telegram/calls.ts';

type Field = { readonly name: string; readonly types: readonly string[]; readonly required: boolean };
type Spec = {
  readonly methods: Record<string, { readonly fields?: readonly Field[] }>;
  readonly types: Record<
    string,
    { readonly fields?: readonly Field[]; readonly subtypes?: readonly string[] }
  >;
};

/** The whole description of the Bot API, which does not come with the project; the server has what it plays of it. */
const FULL = new URL('../../../../shared/specs/telegram-bot-api-10.1.json', import.meta.url);
const spec = existsSync(FULL) ? (JSON.parse(readFileSync(FULL, 'utf8')) as Spec) : undefined;

/** What in these requests the Bot API does not describe; nothing where its description is not at hand. */
export function checkAgainstSpec(calls: readonly Call[]): string[] {
  if (!spec) return [];
  return calls.flatMap(({ method, params }) => {
    const described = spec.methods[method];
    return described ? problemsOf(described.fields ?? [], params, method) : [`there is no ${method}`];
  });
}

function problemsOf(fields: readonly Field[], value: object, where: string): string[] {
  // telegraf names the method in the body of an upload too.
  const given = Object.entries(value).filter(([key]) => key !== 'method');
  const missing = fields.filter(({ name, required }) => required && !given.some(([key]) => key === name));
  return [
    ...missing.map(({ name }) => `${where} lacks ${name}`),
    ...given.flatMap(([name, inside]) => {
      const field = fields.find((it) => it.name === name);
      if (!field) return [`${where} has a ${name}`];
      const meant = read(field.types, inside);
      const fits = field.types.some((type) => problemsOfType(type, meant, `${where}.${name}`).length === 0);
      return fits ? [] : [`${where}.${name} is no ${field.types.join(' or ')}`];
    }),
  ];
}

/** In the body of an upload everything but text is JSON in text. */
function read(types: readonly string[], value: unknown): unknown {
  return typeof value === 'string' && !types.includes('String') ? JSON.parse(value) : value;
}

function problemsOfType(type: string, value: unknown, where: string): string[] {
  if (type.startsWith('Array of ')) {
    if (!Array.isArray(value)) return [where];
    return value.flatMap((item) => problemsOfType(type.slice('Array of '.length), item, where));
  }
  switch (type) {
    case 'Integer':
      return Number.isSafeInteger(value) ? [] : [where];
    case 'String':
      return typeof value === 'string' ? [] : [where];
    case 'Boolean':
      return typeof value === 'boolean' ? [] : [where];
    case 'InputFile':
      return typeof value === 'object' ? [] : [where];
    default:
      return problemsOfObject(type, value, where);
  }
}

function problemsOfObject(type: string, value: unknown, where: string): string[] {
  if (typeof value !== 'object' || value === null) return [where];
  const { fields = [], subtypes } = spec?.types[type] ?? {};
  if (!subtypes) return problemsOf(fields, value, where);
  return subtypes.some((it) => problemsOfType(it, value, where).length === 0) ? [] : [where];
}
