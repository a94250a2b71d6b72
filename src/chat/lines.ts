import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Choice, Line } from './message.ts';

/** Short ways to write a message down. */
export const text = (phrase: AnyPhrase): Line => ({ phrase });
export const title = (phrase: AnyPhrase): Line => ({ phrase, as: 'title' });
export const note = (phrase: AnyPhrase): Line => ({ phrase, as: 'note' });
export const problem = (phrase: AnyPhrase): Line => ({ phrase, as: 'error' });
export const quote = (words: string): Line => ({ quote: words });

/** A choice of the open question. */
export const choice = (id: string, label: AnyPhrase): Choice => ({ id, label });
/** A button that works for as long as it makes sense. */
export const button = (verb: string, target: string, label: AnyPhrase): Choice => ({
  id: `${verb}:${target}`,
  label,
  standing: true,
});
