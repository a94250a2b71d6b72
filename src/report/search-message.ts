import { button, note, text } from '#chat/lines.ts';
import type { SearchHit } from '#domain/reading.ts';
import { say } from '#i18n/phrase.ts';
import type { Written } from './plan-message.ts';

/** At most five, best first; never "no result" without a way on. */
export function searchMessage(words: string, hits: readonly SearchHit[]): Written {
  const way = button('plan', '', say('choice-plan'));
  if (hits.length === 0)
    return { lines: [text(say('search-nothing', { words })), note(say('search-hint'))], choices: [way] };
  return {
    lines: [text(say('search-found', { words, count: hits.length }))],
    choices: [
      ...hits.map(({ commitment, activity, title }) =>
        activity === null
          ? button(
              'commitment',
              String(commitment),
              say('choice-hit-commitment', { number: String(commitment), title: { title } }),
            )
          : button(
              'activity',
              `${commitment}.${activity}`,
              say('choice-hit-activity', { code: `${commitment}.${activity}`, title: { title } }),
            ),
      ),
      way,
    ],
  };
}
