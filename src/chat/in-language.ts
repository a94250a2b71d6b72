import type { Language } from '#i18n/language.ts';
import { textIn } from '#i18n/language.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import type { Choice, Line, Message } from './message.ts';

/** The message with each title in its reader's language only: half of what is stored of it would never be read. */
export function inLanguage(message: Message, language: Language): Message {
  const { lines, choices } = message;
  return {
    ...message,
    lines: lines.map(
      (line): Line => ('phrase' in line ? { ...line, phrase: phrase(line.phrase, language) } : line),
    ),
    ...(choices
      ? { choices: choices.map((choice): Choice => ({ ...choice, label: phrase(choice.label, language) })) }
      : {}),
  };
}

function phrase({ key, values }: AnyPhrase, language: Language): AnyPhrase {
  if (!values) return { key };
  return {
    key,
    values: Object.fromEntries(Object.entries(values).map(([name, one]) => [name, value(one, language)])),
  };
}

function value(one: Value, language: Language): Value {
  if (typeof one !== 'object') return one;
  if ('title' in one) {
    const { text, language: found } = textIn(one.title, language);
    return { title: { [found]: text } };
  }
  if ('list' in one) return { list: one.list.map((item) => value(item, language)) };
  return 'key' in one ? phrase(one, language) : one;
}
