import { documentedAsString, documentedToo, passedOver, resolve } from './openapi.ts';
import type { Schema } from './openapi.ts';
import { lengthOf, problem } from './problem.ts';
import type { Problem } from './problem.ts';

type Path = Problem['path'];

/** What is wrong with a value, by the OpenAPI file. A field that the file does not know is wrong, too. */
export function checkSchema(given: Schema, value: unknown, path: Path = []): Problem[] {
  const schema = resolve(given);
  const variants = schema.oneOf ?? schema.anyOf;
  const problems = [
    ...(schema.allOf ?? []).flatMap((it) => checkSchema(it, value, path)),
    ...(variants === undefined ? [] : checkVariants(variants, value, path)),
  ];
  if (!isOneOf(schema.type, value)) return [...problems, wrongType([schema.type ?? []].flat(), value, path)];
  const allowed = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (allowed !== undefined && !allowed.includes(value))
    problems.push(problem(path, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`));
  if (typeof value === 'string') problems.push(...checkText(schema, value, path));
  if (typeof value === 'number') problems.push(...checkNumber(schema, value, path));
  if (Array.isArray(value)) problems.push(...checkList(schema, value, path));
  else if (typeof value === 'object' && value !== null) problems.push(...checkFields(schema, value, path));
  return problems;
}

/** The variant that the value is meant to be: by its `type` if that tells, else the one it fits best. */
function checkVariants(variants: readonly Schema[], value: unknown, path: Path): Problem[] {
  const type = (value as { type?: unknown } | null | undefined)?.type;
  const all = variants.map(resolve).filter((it) => value === null || it.type !== 'null');
  const told = all.filter(
    (it) =>
      it.properties?.['type'] === undefined || resolve(it.properties['type']).enum?.includes(type) !== false,
  );
  if (told.length === 0)
    return [problem([...path, 'type'], 'UNION_TYPE_CHOICES', 'Value has no known type.')];
  // A text that is too long is told so, and not that it is no number.
  const alike = told.filter((it) => isOneOf(it.type, value));
  const results = (alike.length > 0 ? alike : told)
    .map((it) => checkSchema(it, value, path))
    .sort((a, b) => a.length - b.length);
  return results[0] ?? [];
}

const isOneOf = (types: Schema['type'], value: unknown): boolean =>
  types === undefined || [types].flat().some((type) => isOfType(type, value));

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

const WRONG_TYPE: Readonly<Record<string, readonly [string, string]>> = {
  string: ['STRING_TYPE_CONVERT', 'Could not interpret the value as string.'],
  integer: ['NUMBER_TYPE_COERCE', 'Value is not int.'],
  number: ['NUMBER_TYPE_COERCE', 'Value is not float.'],
  boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  object: ['DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType'],
};

function wrongType(types: readonly string[], value: unknown, path: Path): Problem {
  if (value === undefined || value === null)
    return problem(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  const [code, message] = WRONG_TYPE[types.find((it) => it !== 'null') ?? ''] ?? ['BASE_TYPE', 'Wrong type.'];
  return problem(path, code, message);
}

function checkText(schema: Schema, value: string, path: Path): Problem[] {
  const length = lengthOf(value);
  const { minLength = 0, maxLength = Infinity } = schema;
  if (length < minLength && value === '')
    return [problem(path, 'BASE_TYPE_REQUIRED', 'This field is required')];
  if (length < minLength || length > maxLength)
    return [
      minLength > 0
        ? problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${minLength} and ${maxLength} in length.`)
        : problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${maxLength} or fewer in length.`),
    ];
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value))
    return [problem(path, 'STRING_TYPE_REGEX', 'String value did not match validation regex.')];
  return [];
}

function checkNumber(schema: Schema, value: number, path: Path): Problem[] {
  if (schema.minimum !== undefined && value < schema.minimum)
    return [
      problem(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${schema.minimum}.`),
    ];
  if (schema.maximum !== undefined && value > schema.maximum)
    return [problem(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${schema.maximum}.`)];
  return [];
}

function checkList(schema: Schema, value: readonly unknown[], path: Path): Problem[] {
  const { items, minItems = 0, maxItems = Infinity } = schema;
  const problems = items === undefined ? [] : value.flatMap((it, i) => checkSchema(items, it, [...path, i]));
  if (value.length < minItems || value.length > maxItems)
    problems.push(
      problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${minItems} and ${maxItems} in length.`),
    );
  if (schema.uniqueItems === true && new Set(value.map((it) => JSON.stringify(it))).size < value.length)
    problems.push(problem(path, 'SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value'));
  return problems;
}

function checkFields(schema: Schema, value: object, path: Path): Problem[] {
  const { properties, additionalProperties } = schema;
  if (properties === undefined && additionalProperties === undefined) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const missing = (schema.required ?? [])
    .filter((name) => fields[name] === undefined)
    .map((name) => problem([...path, name], 'BASE_TYPE_REQUIRED', 'This field is required'));
  return [
    ...missing,
    ...Object.entries(fields).flatMap(([name, field]) => {
      const inner = properties?.[name] ?? additionalProperties;
      if (documentedAsString.has(name) && typeof field === 'string' && /^\d+$/.test(field)) return [];
      if (inner !== undefined) return checkSchema(inner, field, [...path, name]);
      if (passedOver[name] === field || documentedToo.has(name)) return [];
      return [problem([...path, name], 'UNKNOWN_FIELD', 'There is no such field.')];
    }),
  ];
}
