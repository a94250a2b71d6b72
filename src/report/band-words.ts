import type { Band } from '#domain/band.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';

/** Told by form as well as by word, never by colour alone. */
export const MARKS: Record<Band, string> = {
  not_started: '○',
  limited: '◔',
  significant: '◕',
  complete: '●',
};

/** "3 complétées": how many activities stand in a band. */
export function countWords(band: Band, count: number): AnyPhrase {
  switch (band) {
    case 'not_started':
      return say('count-not-started', { count });
    case 'limited':
      return say('count-limited', { count });
    case 'significant':
      return say('count-significant', { count });
    case 'complete':
      return say('count-complete', { count });
    default:
      return band satisfies never;
  }
}

export function bandWords(band: Band): AnyPhrase {
  switch (band) {
    case 'not_started':
      return say('band-not-started');
    case 'limited':
      return say('band-limited');
    case 'significant':
      return say('band-significant');
    case 'complete':
      return say('band-complete');
    default:
      return band satisfies never;
  }
}
