import type { ReportData } from '#domain/progress-report.ts';
import { LOCALES } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Block, ReportContent } from './content.ts';
import { cautionsOf } from './methodology.ts';
import type { Speaker } from './speaker.ts';

export function coverOf(
  { plan, date }: ReportData,
  title: AnyPhrase,
  notes: readonly AnyPhrase[],
  speaker: Speaker,
): ReportContent['cover'] {
  const { from, to } = plan.period;
  const period = from === to ? String(from) : `${from}-${to}`;
  return {
    country: speaker.plain(countryName(plan.country, speaker)),
    title: speaker.phrase(title),
    plan: speaker.title(plan.title),
    facts: [
      speaker.phrase(say('report-period', { period })),
      speaker.phrase(say('report-state', { day: { day: date } })),
    ],
    notes: [...notes, ...cautionsOf(plan)].map((note) => speaker.phrase(note)),
  };
}

function countryName(country: string, { language }: Speaker): string {
  return new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(country) ?? country;
}

/** Clearly for the secretariat to write: what should stand there, and that it does not yet. */
export function placeholder(what: AnyPhrase, speaker: Speaker): Block {
  return { block: 'placeholder', mark: speaker.phrase(say('report-to-write')), text: speaker.phrase(what) };
}

/** What the plan has, in numbers. */
export function scopeOf(data: ReportData, speaker: Speaker): readonly Block[] {
  const activities = data.commitments.flatMap((one) => one.activities).filter(({ withdrawn }) => !withdrawn);
  const parts = {
    list: [
      say('report-count-axes', { count: data.axes.length }),
      say('report-count-commitments', { count: data.commitments.length }),
      say('report-count-activities', { count: activities.length }),
      say('report-count-indicators', {
        count: data.commitments.reduce((sum, { indicators }) => sum + indicators.length, 0),
      }),
    ],
  };
  const phrase = say('report-scope', { title: { title: data.plan.title }, parts });
  return [{ block: 'paragraph', text: speaker.phrase(phrase, [data.plan.title]) }];
}
