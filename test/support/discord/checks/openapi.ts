import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Json } from '../types.ts';

export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
};
type Parameter = { readonly name: string; readonly in: 'path' | 'query'; readonly schema: Schema };
type Operation = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
};
type Spec = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const spec = JSON.parse(readFileSync(path.join(import.meta.dirname, '../openapi.json'), 'utf8')) as Spec;

export type Route = {
  /** The path's template. */
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: readonly Parameter[];
  /** Undefined when the route takes no body. */
  readonly body: Schema | undefined;
};

const patterns = Object.keys(spec.paths).map((template) => ({
  template,
  pattern: new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The route of a path under `/api/v10`. Undefined for an unknown path; 'method' when the path has no such method. */
export function findRoute(method: string, encoded: string): Route | 'method' | undefined {
  // discord.js escapes the @ of @original.
  const pathname = encoded.replaceAll('%40', '@');
  const matches = patterns.filter(({ pattern }) => pattern.test(pathname));
  // A literal segment, as in `/users/@me`, goes before a parameter.
  const match = matches.sort((a, b) => a.template.split('{').length - b.template.split('{').length)[0];
  if (match === undefined) return undefined;
  const item = spec.paths[match.template] ?? {};
  const operation = item[method.toLowerCase()];
  if (operation === undefined) return 'method';
  const params = match.pattern.exec(pathname)?.groups ?? {};
  const decoded = Object.fromEntries(Object.entries(params).map(([k, v]) => [k, decodeURIComponent(v)]));
  const query = (operation.parameters ?? []).filter((it) => it.in === 'query');
  const body = operation.requestBody?.content['application/json']?.schema;
  return { template: match.template, params: decoded, query, body };
}

/** A schema with its reference followed. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const found = spec.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
  if (found === undefined) throw new Error(`The OpenAPI file has no ${schema.$ref}`);
  return resolve(found);
}

/**
 * Fields that discord.js sends where the file does not name them, and that Discord passes over; and those that the
 * documentation has and the file has not.
 */
export const passedOver: Json = { tts: false, enforce_nonce: false };
export const documentedToo = new Set(['nsfw']);
/** Documented as a string, in the file an integer. */
export const documentedAsString = new Set(['default_member_permissions']);
