import { button, note, text, title } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { BANDS } from '#domain/band.ts';
import type { Activity } from '#domain/plan.ts';
import type { CommitmentFound } from '#domain/reading.ts';
import type { Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords, MARKS } from './band-words.ts';
import type { Written } from './plan-message.ts';
import { rateWords } from './rate-words.ts';

const PAGE = 8;

/** Where a commitment is: rate and bar, who answers for it, how its activities stand, the last news. */
export function commitmentMessage(found: CommitmentFound): Written {
  const counted = found.activities.filter(({ withdrawn }) => !withdrawn);
  const newest = counted.reduce<Activity | undefined>(
    (last, one) => (last && last.standing.at >= one.standing.at ? last : one),
    undefined,
  );
  return {
    lines: [
      title(
        say('commitment-status', {
          number: String(found.number),
          title: { title: found.title },
          rate: rateWords(found.rate, 'commitment'),
        }),
      ),
      { bar: found.rate },
      text(say('commitment-organisation', { organisation: { title: found.organisation } })),
      text(say('commitment-activities', { count: counted.length, bands: { list: bandCounts(counted) } })),
      ...(newest ? [lastNews(newest)] : []),
    ],
    choices: [
      button('activities', String(found.number), say('choice-activities')),
      ...(newest ? [button('history', newest.code, say('choice-history-of', { code: newest.code }))] : []),
      button('plan', '', say('choice-plan')),
    ],
  };
}

function bandCounts(activities: readonly Activity[]): readonly Value[] {
  return BANDS.toReversed().flatMap((band) => {
    const count = activities.filter(({ standing }) => standing.band === band).length;
    return count === 0 ? [] : [say('band-count', { count, band: bandWords(band) })];
  });
}

function lastNews({ code, standing }: Activity): Line {
  return standing.kind === 'baseline'
    ? note(say('news-from-baseline', { day: { day: standing.at } }))
    : text(say('last-news', { code, day: { day: standing.at } }));
}

/** The activities of a commitment, a page of them. */
export function activitiesMessage(found: CommitmentFound, page: number): Written {
  const shown = found.activities.slice(page * PAGE, (page + 1) * PAGE);
  const more = found.activities.length - (page + 1) * PAGE;
  return {
    lines: [
      title(
        say('commitment-status', {
          number: String(found.number),
          title: { title: found.title },
          rate: rateWords(found.rate, 'commitment'),
        }),
      ),
      ...(shown.length === 0 ? [note(say('no-activity'))] : []),
    ],
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
      ...(more > 0 ? [button('activities', `${found.number}/${page + 1}`, say('choice-more', { count: more }))] : []),
      button('commitment', String(found.number), say('choice-to-commitment', { number: String(found.number) })),
    ],
  };
}
