import { button, note, text, title } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import { BANDS } from '#domain/band.ts';
import type { Activity } from '#domain/plan.ts';
import type { CommitmentFound, NewsItem } from '#domain/reading.ts';
import type { Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { assessmentLines } from './assessment-message.ts';
import { bandWords, countWords, MARKS } from './band-words.ts';
import type { Written } from './plan-message.ts';
import { speakButtons } from './voice/contribution-list.ts';
import { followButton } from './voice/following-message.ts';
import { rateWords } from './rate-words.ts';

const PAGE = 8;

/**
 * Where a commitment is: rate and bar, who answers for it, how its activities stand, the last news. `open`: of a plan
 * that was closed nothing is asked or contested any more.
 */
export function commitmentMessage(found: CommitmentFound, open: boolean): Written {
  const counted = found.activities.filter(({ withdrawn }) => !withdrawn);
  const [last] = found.lastUpdates;
  return {
    lines: [
      headline(found),
      { bar: found.rate },
      ...(found.voices.openContests > 0
        ? [note(say('voice-contested-commitment', { count: found.voices.openContests }))]
        : []),
      text(say('commitment-organisation', { organisation: { title: found.organisation } })),
      text(say('commitment-activities', { count: counted.length, bands: { list: bandCounts(counted) } })),
      ...(found.lastUpdates.length > 0 ? found.lastUpdates.map(newsLine) : baselineLine(counted)),
      ...(found.assessment ? assessmentLines(found.assessment) : []),
      ...(found.voices.questions > 0
        ? [note(say('voice-questions-count', { count: found.voices.questions }))]
        : []),
    ],
    choices: [
      button('activities', String(found.number), say('choice-activities')),
      ...(found.indicators > 0
        ? [button('indicators', String(found.number), say('indicators-choice-these'))]
        : []),
      ...(found.assessment ? [button('assessments', String(found.number), say('assess-choice-see'))] : []),
      ...(last ? [button('history', last.code, say('choice-history-of', { code: last.code }))] : []),
      ...voiceButtons(found, open),
      button('plan', '', say('choice-plan')),
    ],
  };
}

function voiceButtons({ number, voices }: CommitmentFound, open: boolean): readonly Choice[] {
  const count = voices.questions + voices.contests;
  return [
    ...followButton({ kind: 'commitment', commitment: number }),
    ...(open ? speakButtons(number) : []),
    ...(count > 0 ? [button('voices', String(number), say('voice-choice-voices-count', { count }))] : []),
  ];
}

function bandCounts(activities: readonly Activity[]): readonly Value[] {
  return BANDS.toReversed().flatMap((band) => {
    const count = activities.filter(({ standing }) => standing.band === band).length;
    return count === 0 ? [] : [countWords(band, count)];
  });
}

function newsLine({ seq, code, at, band, progress, unchanged, retracts }: NewsItem): Line {
  const values = { number: seq, code, day: { day: at } };
  if (retracts) return note(say('news-undone', values));
  if (unchanged) return note(say('news-same', values));
  return note(say('news-moved', { ...values, band: bandWords(band), progress: { percent: progress } }));
}

function baselineLine([first]: readonly Activity[]): readonly Line[] {
  return first ? [note(say('news-from-baseline', { day: { day: first.standing.at } }))] : [];
}

function headline({ number, title: words, rate }: CommitmentFound): Line {
  const values = { number: String(number), title: { title: words }, rate: rateWords(rate, 'commitment') };
  return title(say('commitment-status', values));
}

/** The activities of a commitment, a page of them. */
export function activitiesMessage(found: CommitmentFound, page: number): Written {
  const shown = found.activities.slice(page * PAGE, (page + 1) * PAGE);
  const more = found.activities.length - (page + 1) * PAGE;
  return {
    lines: [headline(found), ...(shown.length === 0 ? [note(say('no-activity'))] : [])],
    choices: [
      ...shown.map(({ code, standing, title: words, withdrawn }) =>
        button(
          'activity',
          code,
          withdrawn
            ? say('choice-withdrawn', { code, title: { title: words } })
            : say('choice-activity', {
                code,
                mark: MARKS[standing.band],
                progress: { percent: standing.progress },
                title: { title: words },
              }),
        ),
      ),
      ...(more > 0
        ? [button('activities', `${found.number}/${page + 1}`, say('choice-more', { count: more }))]
        : []),
      button(
        'commitment',
        String(found.number),
        say('choice-to-commitment', { number: String(found.number) }),
      ),
    ],
  };
}
