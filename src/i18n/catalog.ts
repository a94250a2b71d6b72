import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import { LANGUAGES, LOCALES, textIn } from './language.ts';
import type { Language } from './language.ts';
import type { AnyPhrase, Value } from './phrase.ts';
import { withWholeRanges } from './ranges.ts';
import { sentencesOf } from './sentences.ts';

/** What words depend on besides the language. */
export type Reader = { readonly language: Language; readonly timeZone: string };

const bundles = new Map<Language, FluentBundle>(
  LANGUAGES.map((language) => {
    const bundle = new FluentBundle(LOCALES[language], { useIsolating: true });
    const source = sentencesOf(language);
    const [error] = bundle.addResource(
      new FluentResource(language === 'fr' ? withFrenchSpaces(source) : source),
    );
    if (error) throw error;
    return [language, bundle];
  }),
);

/** French keeps a sign of two strokes beside its word. */
function withFrenchSpaces(source: string): string {
  return source.replace(/ ([?!:;»%])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}

/**
 * A phrase in words. Every inserted value is isolated (U+2068…U+2069), so that a French title or a percentage
 * stays whole inside an Arabic line. Throws on a key or value that the locales do not know: tests walk them all.
 */
export function words(phrase: AnyPhrase, reader: Reader): string {
  const bundle = bundles.get(reader.language);
  const pattern = bundle?.getMessage(phrase.key)?.value;
  if (!bundle || !pattern) throw new Error(`No sentence ${phrase.key} in ${reader.language}`);
  const values: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(phrase.values ?? {})) values[name] = inWords(value, reader);
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, values, errors);
  if (errors[0]) throw errors[0];
  return text;
}

/** The same; undefined for a phrase of another version, which this one cannot put into words. */
export function findWords(phrase: AnyPhrase, reader: Reader): string | undefined {
  try {
    return words(phrase, reader);
  } catch {
    return undefined;
  }
}

function titleIn(title: Parameters<typeof textIn>[0], reader: Language): string {
  const { text, language } = textIn(title, reader);
  return language === 'ar' ? withWholeRanges(text) : text;
}

function inWords(value: Value, reader: Reader): FluentVariable {
  if (typeof value !== 'object') return value;
  if ('key' in value) return words(value, reader);
  if ('title' in value) return titleIn(value.title, reader.language);
  if ('percent' in value) return percent(value.percent, reader.language);
  if ('day' in value) return day(value.day, reader);
  if ('time' in value) return time(value.time, reader);
  if ('secret' in value) return value.secret ?? '•••';
  if ('list' in value)
    return list(
      value.list.map((item) => String(inWords(item, reader))),
      reader.language,
    );
  throw new Error(`Receipt ${value.receipt} was not put in`);
}

/** `82 %`, `62.8%`, `٪` never: Latin digits in all three. A dash where there is no rate. */
export function percent(rate: number | null, language: Language): string {
  if (rate === null) return '—';
  return formatter(
    language,
    'percent',
    () => new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }),
  ).format(rate / 100);
}

function day(instant: string, { language, timeZone }: Reader): string {
  // A bare date has no zone: noon UTC keeps it the same day wherever the formatter looks from.
  const date = instant.length === 10 ? new Date(`${instant}T12:00:00Z`) : new Date(instant);
  const zone = instant.length === 10 ? 'UTC' : timeZone;
  const words = formatter(
    language,
    `day ${zone}`,
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: zone }),
  ).format(date);
  // Intl writes "1 décembre", which nobody does.
  return language === 'fr' ? words.replace(/^1(?=\s)/, '1er') : words;
}

function time(instant: string, { language, timeZone }: Reader): string {
  const clock = formatter(
    language,
    `time ${timeZone}`,
    () =>
      new Intl.DateTimeFormat(LOCALES[language], {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
      }),
  ).format(new Date(instant));
  return language === 'fr' ? clock.replace(/^0?(\d+):/, '$1\u00a0h\u00a0') : clock;
}

function list(items: readonly string[], language: Language): string {
  const isolated = items.map((item) => `\u2068${item}\u2069`);
  return formatter(
    language,
    'list',
    () => new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }),
  ).format(isolated);
}

const formatters = new Map<string, unknown>();

/** Intl's constructors cost a hundred times their `format`. */
function formatter<F>(language: Language, name: string, make: () => F): F {
  const key = `${language} ${name}`;
  const known = formatters.get(key) as F | undefined;
  if (known) return known;
  const made = make();
  formatters.set(key, made);
  return made;
}
