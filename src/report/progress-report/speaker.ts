import { withWholeRanges } from '#i18n/ranges.ts';
import type { LocalizedText } from '#domain/plan.ts';
import { words } from '#i18n/catalog.ts';
import { LOCALES, textIn } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Text } from './content.ts';

/** Says things in the language of a report. */
export type Speaker = {
  readonly language: Language;
  /** A phrase in words; the titles that it shows are named, for theirs may be another language. */
  phrase(phrase: AnyPhrase, titles?: readonly LocalizedText[]): Text;
  /** A title of the plan, in the language that it has. */
  title(title: LocalizedText): Text;
  /** Figures and codes. */
  plain(text: string): Text;
  number(value: number): string;
  day(date: string): Text;
};

export function speakerOf(language: Language, timeZone: string): Speaker {
  const figures = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 4 });
  const titled = (title: LocalizedText): Text => {
    const found = textIn(title, language);
    return { text: withWholeRanges(found.text), language: found.language };
  };
  const speaker: Speaker = {
    language,
    phrase(phrase, titles = []) {
      const inserted = titles
        .map((title) => textIn(title, language))
        .filter((one) => one.language !== language);
      return {
        text: words(phrase, { language, timeZone }),
        language,
        ...(inserted.length > 0 ? { inserted } : {}),
      };
    },
    title: titled,
    plain: (text) => ({ text, language }),
    number: (value) => figures.format(value),
    day: (date) => speaker.phrase(say('report-day', { day: { day: date } })),
  };
  return speaker;
}
