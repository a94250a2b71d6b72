import { refuse } from './refuse.ts';
import type { Params } from './types.ts';
import { isUpload } from './types.ts';

/** Field names to type names; `?` after a name says that it may be left out. */
export type Fields = Record<string, string>;

type Types = Record<string, Fields>;

/** The parameters of a method or the fields of an object in them, each checked. */
export function readFields(types: Types, fields: Fields, raw: Params, where: string): Params {
  const read: Params = {};
  for (const name of Object.keys(raw)) {
    if (!(name in fields) && !(`${name}?` in fields)) throw refuse(`unknown parameter "${name}" of ${where}`);
  }
  for (const [field, type] of Object.entries(fields)) {
    const name = field.replace('?', '');
    const value = raw[name];
    if (value !== undefined && value !== null) {
      read[name] = readValue(types, type, value, `"${name}" of ${where}`);
    } else if (!field.endsWith('?')) {
      throw refuse(MISSING[name] ?? `parameter "${name}" of ${where} is required`);
    }
  }
  return read;
}

const MISSING: Record<string, string> = { text: 'message text is empty', chat_id: 'chat_id is empty' };

/**
 * A value of one of the types that the spec names, "Integer | String". As on the real server, strings do for numbers
 * and booleans, and a number for a string.
 */
function readValue(types: Types, type: string, value: unknown, where: string): unknown {
  const wrong = () => refuse(`${where} must be ${type}`);
  const wanted = type.split(' | ').flatMap((it) => types[it]?.['oneOf']?.split(' | ') ?? [it]);
  const meant = wanted.find((it) => isMeant(types, it, value));
  if (meant === undefined) throw wrong();
  if (meant.startsWith('Array of ')) {
    const items = wanted.filter((it) => it.startsWith('Array of '));
    const item = items.map((it) => it.slice('Array of '.length)).join(' | ');
    return (value as unknown[]).map((it, at) => readValue(types, item, it, `${where}[${at}]`));
  }
  switch (meant) {
    case 'Integer':
    case 'Float':
      return Number(value);
    case 'String':
      return String(value);
    case 'Boolean':
      return BOOLEANS.get(String(value).toLowerCase());
    case 'InputFile':
      return value;
    default: {
      // A keyboard button without options may be its text alone.
      const fields = typeof value === 'string' ? { text: value } : (value as Params);
      return readFields(types, types[meant] ?? {}, fields, `${meant} in ${where}`);
    }
  }
}

/** Whether a value is of this kind, as far as one sees without going into its fields. */
function isMeant(types: Types, type: string, value: unknown): boolean {
  if (type.startsWith('Array of ')) return Array.isArray(value);
  switch (type) {
    case 'Integer':
      return isNumeric(value, Number.isSafeInteger);
    case 'Float':
      return isNumeric(value, Number.isFinite);
    case 'String':
      return typeof value === 'string' || typeof value === 'number';
    case 'Boolean':
      return BOOLEANS.has(String(value).toLowerCase());
    case 'InputFile':
      return isUpload(value);
    case 'KeyboardButton':
      return typeof value === 'string' || isObject(value);
    default:
      return isObject(value) && isOfType(types, type, value);
  }
}

/** The members of a union carry their name in `type`, or are told apart by a field that only they must have. */
function isOfType(types: Types, type: string, value: Params): boolean {
  const family = FAMILIES.find((it) => type.startsWith(it) && type !== it);
  if (family)
    return (
      value['type'] ===
      type
        .slice(family.length)
        .replace(/(?!^)([A-Z])/g, '_$1')
        .toLowerCase()
    );
  const first = Object.keys(types[type] ?? {})[0] ?? '';
  return !KEYBOARDS.includes(type) || first in value;
}

const FAMILIES = ['BotCommandScope', 'MenuButton', 'InputMedia'];
const KEYBOARDS = ['InlineKeyboardMarkup', 'ReplyKeyboardMarkup', 'ReplyKeyboardRemove', 'ForceReply'];
const BOOLEANS = new Map([
  ...['true', 'yes', '1'].map((it) => [it, true] as const),
  ...['false', 'no', '0'].map((it) => [it, false] as const),
]);

const isObject = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumeric = (value: unknown, fits: (it: number) => boolean) =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) && fits(Number(value));
