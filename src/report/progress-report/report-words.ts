import type { Band } from '#domain/band.ts';
import type { OgpCompletion } from '#domain/progress-report.ts';
import { say } from '#i18n/phrase.ts';
import type { Text } from './content.ts';
import type { Speaker } from './speaker.ts';

/** A band in one or two words, as the head of a narrow column. */
export function bandWord(band: Band, speaker: Speaker): Text {
  switch (band) {
    case 'not_started':
      return speaker.phrase(say('report-band-not-started'));
    case 'limited':
      return speaker.phrase(say('report-band-limited'));
    case 'significant':
      return speaker.phrase(say('report-band-significant'));
    case 'complete':
      return speaker.phrase(say('report-band-complete'));
    default:
      return band satisfies never;
  }
}

/** The OGP's own words. */
export function ogpWord(completion: OgpCompletion, speaker: Speaker): Text {
  switch (completion) {
    case 'not_started':
      return speaker.phrase(say('report-ogp-not-started'));
    case 'limited':
      return speaker.phrase(say('report-ogp-limited'));
    case 'substantial':
      return speaker.phrase(say('report-ogp-substantial'));
    case 'completed':
      return speaker.phrase(say('report-ogp-completed'));
    default:
      return completion satisfies never;
  }
}
