import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { reasonWords } from './voice/voice-words.ts';

/** What stands in the place of a text of the record that can no longer be read. */
export function withheldWords(reason: string): AnyPhrase {
  return say('record-text-withheld', { reason: reasonWords(reason) });
}
