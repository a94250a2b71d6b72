import { z } from 'zod';
import { isDate, isTimeZone } from './calendar.ts';
import { LONGEST_TEXT, lengthOf } from './update.ts';
import type { PlanReason } from './plan-problem.ts';
import { shownKey } from './plan-problem.ts';

/** The values that a plan file is made of, each with its reasons to refuse. */

const LONGEST_LINE = 1_000;
/** Far beyond any plan, and well inside what is added up without loss. */
const LARGEST_WEIGHT = 1_000_000;
export const LARGEST_VALUE = 1e15;

/**
 * What nobody sees and nobody should print: controls, half characters, and the marks that turn the direction of
 * whatever follows (inserted texts are isolated by those marks, so that a title must not carry its own).
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029]/u;
/** No script needs more marks than this on one letter (`cleanText` cuts there). */
const MARK_PILE = /\p{M}{9}/u;

function refusing<T>(reasonOf: (value: T) => PlanReason | undefined) {
  return (value: T, context: z.core.$RefinementCtx): void => {
    const reason = reasonOf(value);
    if (reason) context.addIssue({ code: 'custom', params: { reason } });
  };
}

function textReason(text: string, most: number, lines: boolean): PlanReason | undefined {
  if (text.trim() === '') return { code: 'empty-text' };
  if (!lines && /[\n\r]/.test(text)) return { code: 'line-break' };
  const [odd] = UNPRINTABLE.exec(lines ? text.replace(/\n/g, '') : text) ?? MARK_PILE.exec(text) ?? [];
  if (odd !== undefined) return { code: 'control-character', values: { character: nameOf(odd) } };
  return lengthOf(text) > most ? { code: 'too-long', values: { most } } : undefined;
}

/** `U+0007`. */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One line of text. */
export const line = z.string().superRefine(refusing((text) => textReason(text, LONGEST_LINE, false)));
const paragraphs = z.string().superRefine(refusing((text) => textReason(text, LONGEST_TEXT, true)));

function inLanguages(text: z.ZodType<string>) {
  return z
    .strictObject({ fr: text.optional(), ar: text.optional(), en: text.optional() })
    .superRefine(
      refusing((value) => (Object.keys(value).length === 0 ? { code: 'no-language' } : undefined)),
    );
}

/** A line in one language at least. */
export const localizedLine = inLanguages(line);
/** A longer text in one language at least; line feeds are welcome. */
export const localizedText = inLanguages(paragraphs);

/** A plan's or an axis's own name in addresses and data. */
export const code = z
  .string()
  .superRefine(
    refusing((text) => (/^[A-Za-z0-9][A-Za-z0-9-]{0,30}$/.test(text) ? undefined : { code: 'code-form' })),
  );

/** ISO 3166-1, two capitals. */
export const country = z
  .string()
  .superRefine(refusing((text) => (/^[A-Z]{2}$/.test(text) ? undefined : { code: 'country-form' })));

/** A real local date, `2026-12-31`, of a year that a plan may be about. */
export const date = z
  .string()
  .superRefine(
    refusing((text) =>
      isDate(text) && text >= '1900' ? undefined : { code: 'not-a-date', values: { found: shownKey(text) } },
    ),
  );

export const timeZone = z
  .string()
  .superRefine(
    refusing((text) =>
      isTimeZone(text) ? undefined : { code: 'unknown-zone', values: { found: shownKey(text) } },
    ),
  );

function between(least: number, most: number) {
  return refusing((value: number) =>
    value >= least && value <= most ? undefined : { code: 'out-of-range', values: { least, most } },
  );
}

/** A whole number between two others, both included. */
export function whole(least: number, most: number) {
  return z
    .number()
    .superRefine(refusing((value) => (Number.isInteger(value) ? undefined : { code: 'not-whole' })))
    .superRefine(between(least, most));
}

/** Per cent, with decimals. */
export const rate = z.number().superRefine(between(0, 100));

export const weight = z
  .number()
  .superRefine(
    refusing((value) =>
      value >= 1 / LARGEST_WEIGHT && value <= LARGEST_WEIGHT
        ? undefined
        : { code: 'not-positive', values: { most: LARGEST_WEIGHT } },
    ),
  );

/** What an indicator counts; null while nobody has counted. */
export const measure = z.number().superRefine(between(-LARGEST_VALUE, LARGEST_VALUE)).nullable();
