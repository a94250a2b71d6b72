import { BANDS, rangeOf } from '#domain/band.ts';
import type { ReportData } from '#domain/progress-report.ts';
import { ogpCompletion } from '#domain/progress-report.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Block } from './content.ts';
import { bandWord, ogpWord } from './report-words.ts';
import type { Speaker } from './speaker.ts';

/** How far an activity is, how rates are made of it, and which figures the sample plan's report does not give. */
export function methodologyOf({ plan }: ReportData, speaker: Speaker): readonly Block[] {
  const range = (value: number) => ({ percent: value });
  return [
    { block: 'heading', level: 1, text: speaker.phrase(say('report-methodology')) },
    { block: 'heading', level: 2, text: speaker.phrase(say('report-bands')) },
    { block: 'paragraph', keeps: true, text: speaker.phrase(say('report-bands-text')) },
    {
      block: 'table',
      columns: [
        { width: 40, title: speaker.phrase(say('report-column-band')) },
        { width: 25, title: speaker.phrase(say('report-column-range')) },
        { width: 35, title: speaker.phrase(say('report-column-ogp')) },
      ],
      rows: BANDS.map((band) => {
        const { min, max } = rangeOf(band);
        const values = { least: range(min), most: range(max) };
        return [
          { text: bandWord(band, speaker), strong: true },
          {
            text: speaker.phrase(
              min === max ? { key: 'report-exactly', values } : say('report-range', values),
            ),
          },
          { text: ogpWord(ogpCompletion(band), speaker) },
        ];
      }),
    },
    { block: 'paragraph', as: 'note', text: speaker.phrase(say('report-bands-ninety')) },
    { block: 'heading', level: 2, text: speaker.phrase(say('report-rates')) },
    { block: 'list', items: rateRules().map((rule) => ({ text: speaker.phrase(rule) })) },
    { block: 'paragraph', as: 'code', text: speaker.phrase(say('report-formula')) },
    { block: 'heading', level: 2, text: speaker.phrase(say('report-sources')) },
    { block: 'paragraph', text: speaker.phrase(say('report-sources-text', { day: { day: plan.asOf } })) },
    ...cautionsOf(plan).map(
      (phrase): Block => ({ block: 'paragraph', as: 'note', text: speaker.phrase(phrase) }),
    ),
  ];
}

function rateRules(): readonly AnyPhrase[] {
  return [
    say('report-rule-commitment'),
    say('report-rule-mean'),
    say('report-rule-weight'),
    say('report-rule-rounding'),
    say('report-rule-as-of'),
  ];
}

/** What is invented or inferred; said on the cover as well. */
export function cautionsOf(plan: ReportData['plan']): readonly AnyPhrase[] {
  return [
    ...(plan.inventedUntil ? [say('report-invented', { day: { day: plan.inventedUntil } })] : []),
    ...(plan.code === 'MA-PAN2' && !plan.inventedUntil ? [say('report-inferred')] : []),
    ...(plan.demonstration ? [say('report-demonstration')] : []),
  ];
}
