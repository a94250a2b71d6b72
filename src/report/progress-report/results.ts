import { BANDS } from '#domain/band.ts';
import type { Band } from '#domain/band.ts';
import type { ReportCommitment, ReportData } from '#domain/progress-report.ts';
import { shownRate } from '#domain/rate.ts';
import type { PlanRates } from '#domain/rate.ts';
import { percent } from '#i18n/catalog.ts';
import { say } from '#i18n/phrase.ts';
import { titleValue } from '../digest-words.ts';
import type { Block, Cell, Column } from './content.ts';
import { ratesPicture } from './picture.ts';
import { bandWord } from './report-words.ts';
import type { Speaker } from './speaker.ts';

/** The rates of the plan, of its axes and of its commitments, as tables and pictures, and how many activities stand where. */
export function resultsOf(data: ReportData, rates: PlanRates, speaker: Speaker): readonly Block[] {
  const rate = percent(shownRate(rates.plan, 'plan'), speaker.language);
  return [
    { block: 'heading', level: 1, text: speaker.phrase(say('report-results')) },
    { block: 'heading', level: 2, text: speaker.phrase(say('report-results-plan')) },
    {
      block: 'paragraph',
      as: 'lead',
      text: speaker.phrase(say('report-plan-rate', { rate, day: { day: data.date } })),
    },
    {
      block: 'paragraph',
      keeps: true,
      text: speaker.phrase(say('report-axes-intro', { count: data.axes.length })),
    },
    picture(
      data.axes.map((axis, index) => ({ title: axis.title, rate: rates.axes[index]?.rate ?? null })),
      'axis',
      speaker,
    ),
    axesTable(data, rates, speaker),
    { block: 'heading', level: 2, text: speaker.phrase(say('report-results-bands')) },
    { block: 'paragraph', keeps: true, text: speaker.phrase(say('report-bands-intro')) },
    bandsTable(data, speaker),
    ...data.axes.flatMap((axis, index) => axisBlocks(axis, index, data, rates, speaker)),
  ];
}

function picture(
  bars: Parameters<typeof ratesPicture>[0],
  level: 'axis' | 'commitment',
  speaker: Speaker,
): Block {
  const list = bars.map(({ title, rate }) =>
    say('report-rate-of', {
      title: titleValue(title),
      rate: { percent: shownRate(rate, level) },
    }),
  );
  return {
    block: 'picture',
    ...ratesPicture(bars, level, speaker.language),
    alt: speaker.phrase(say('report-picture-alt', { list: { list } })),
  };
}

function axesTable(data: ReportData, rates: PlanRates, speaker: Speaker): Block {
  const head = (key: Parameters<typeof say>[0]) => speaker.phrase({ key });
  const columns: readonly Column[] = [
    { width: 64, title: head('report-column-axis') },
    { width: 18, title: head('report-column-commitments'), side: 'middle' },
    { width: 18, title: head('report-column-rate'), side: 'end' },
  ];
  const rows = data.axes.map((axis, index): readonly Cell[] => [
    { text: speaker.title(axis.title) },
    { text: speaker.plain(String(data.commitments.filter((one) => one.axis === axis.code).length)) },
    figure(rates.axes[index]?.rate ?? null, 'axis', speaker),
  ]);
  const whole: readonly Cell[] = [
    { text: head('report-whole-plan'), strong: true },
    { text: speaker.plain(String(data.commitments.length)), strong: true },
    { ...figure(rates.plan, 'plan', speaker), strong: true },
  ];
  return { block: 'table', columns, rows: [...rows, whole] };
}

function figure(rate: number | null, level: 'plan' | 'axis' | 'commitment', speaker: Speaker) {
  return { text: speaker.plain(percent(shownRate(rate, level), speaker.language)) };
}

function bandsTable(data: ReportData, speaker: Speaker): Block {
  const columns: readonly Column[] = [
    { width: 36, title: speaker.phrase(say('report-column-axis')) },
    ...BANDS.map((band): Column => ({ width: 13, title: bandWord(band, speaker), side: 'middle' })),
    { width: 12, title: speaker.phrase(say('report-column-total')), side: 'middle' },
  ];
  const row = (first: Cell, commitments: readonly ReportCommitment[], strong: { strong?: true }) => {
    const bands = commitments.flatMap(({ activities }) =>
      activities.filter(({ withdrawn }) => !withdrawn).map(({ band }) => band),
    );
    const count = (band: Band) => bands.filter((one) => one === band).length;
    return [
      first,
      ...[...BANDS.map(count), bands.length].map((number) => ({
        text: speaker.plain(String(number)),
        ...strong,
      })),
    ];
  };
  return {
    block: 'table',
    columns,
    rows: [
      ...data.axes.map(({ code, title }) =>
        row(
          { text: speaker.title(title) },
          data.commitments.filter(({ axis }) => axis === code),
          {},
        ),
      ),
      row({ text: speaker.phrase(say('report-whole-plan')), strong: true }, data.commitments, {
        strong: true,
      }),
    ],
  };
}

function axisBlocks(
  axis: ReportData['axes'][number],
  index: number,
  data: ReportData,
  rates: PlanRates,
  speaker: Speaker,
): readonly Block[] {
  const commitments = data.commitments.filter((one) => one.axis === axis.code);
  if (commitments.length === 0) return [];
  const rate = rates.axes[index]?.rate ?? null;
  const rateOf = (number: number) => rates.commitments.find((one) => one.number === number)?.rate ?? null;
  return [
    {
      block: 'heading',
      level: 2,
      text: speaker.phrase(say('report-axis-heading', { title: titleValue(axis.title) }), [axis.title]),
    },
    {
      block: 'paragraph',
      keeps: true,
      text: speaker.phrase(
        say('report-axis-rate', { rate: { percent: shownRate(rate, 'axis') }, count: commitments.length }),
      ),
    },
    picture(
      commitments.map(({ number, title }) => ({ number, title, rate: rateOf(number) })),
      'commitment',
      speaker,
    ),
    {
      block: 'table',
      columns: [
        { width: 8, title: speaker.phrase(say('report-column-number')) },
        { width: 46, title: speaker.phrase(say('report-column-commitment')) },
        { width: 32, title: speaker.phrase(say('report-column-organisation')) },
        { width: 14, title: speaker.phrase(say('report-column-rate')), side: 'end' },
      ],
      rows: commitments.map(({ number, title, organisation }) => [
        { text: speaker.plain(String(number)), strong: true },
        { text: speaker.title(title) },
        { text: speaker.title(organisation) },
        figure(rateOf(number), 'commitment', speaker),
      ]),
    },
  ];
}
