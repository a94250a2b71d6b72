import type { ReportCommitment, ReportIndicator } from '#domain/progress-report.ts';
import { percent } from '#i18n/catalog.ts';
import { say } from '#i18n/phrase.ts';
import type { Block, Text } from './content.ts';
import type { Speaker } from './speaker.ts';

/** The indicators of a commitment, with their baselines and targets as far as the plan has them. */
export function indicatorTable({ indicators }: ReportCommitment, speaker: Speaker): readonly Block[] {
  if (indicators.length === 0) return [];
  const figure = (value: number | null, { unit }: ReportIndicator) => ({
    text: speaker.plain(value === null ? '—' : inUnit(value, unit, speaker)),
  });
  const sources = indicators.filter(({ on }) => on !== null);
  return [
    { block: 'heading', level: 3, text: speaker.phrase(say('report-indicators')) },
    {
      block: 'table',
      columns: [
        { width: 44, title: speaker.phrase(say('report-column-indicator')) },
        { width: 14, title: speaker.phrase(say('report-column-unit')) },
        { width: 14, title: speaker.phrase(say('report-column-baseline')), side: 'end' },
        { width: 14, title: speaker.phrase(say('report-column-target')), side: 'end' },
        { width: 14, title: speaker.phrase(say('report-column-value')), side: 'end' },
      ],
      rows: indicators.map((indicator) => [
        { text: speaker.title(indicator.name) },
        { text: unitWords(indicator.unit, speaker) },
        figure(indicator.baseline, indicator),
        figure(indicator.target, indicator),
        { ...figure(indicator.value, indicator), strong: true },
      ]),
    },
    ...sources.map(({ name, on, source }): Block => {
      const phrase = say('report-indicator-source', {
        name: { title: name },
        day: { day: on ?? '' },
        source: source ?? '',
      });
      return { block: 'paragraph', as: 'note', text: speaker.phrase(phrase, [name]) };
    }),
  ];
}

function inUnit(value: number, unit: string, speaker: Speaker): string {
  return unit === 'percent' ? percent(value, speaker.language) : speaker.number(value);
}

function unitWords(unit: string, speaker: Speaker): Text {
  if (unit === 'percent') return speaker.phrase(say('report-unit-percent'));
  return unit === 'count' ? speaker.phrase(say('report-unit-count')) : speaker.plain(unit);
}
