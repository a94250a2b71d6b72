import type { ReportCommitment, ReportData } from '#domain/progress-report.ts';
import { reportRates } from '#domain/progress-report.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import { annexOf } from './annex.ts';
import { completionWords, contributionsOf } from './beside.ts';
import type { Block, ReportContent } from './content.ts';
import { coverOf, placeholder, scopeOf } from './cover.ts';
import { methodologyOf } from './methodology.ts';
import { assessedCommitment } from './self-assessed.ts';
import { speakerOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** The draft of the OGP's self-assessment: its chapters and its block for each commitment, from the same data. */
export function selfAssessment(data: ReportData, language: Language): ReportContent {
  const speaker = speakerOf(language, data.plan.timeZone);
  const rates = reportRates(data);
  const rateOf = (number: number) => rates.commitments.find((one) => one.number === number)?.rate ?? null;
  const chapter = (heading: Parameters<typeof say>[0], ...blocks: readonly Block[]): readonly Block[] => [
    { block: 'heading', level: 1, text: speaker.phrase({ key: heading }) },
    ...blocks,
  ];
  return {
    language,
    name: `${data.plan.code}-self-assessment-${data.date}-${language}`,
    cover: coverOf(data, say('report-self-title'), [say('report-self-draft')], speaker),
    contentsTitle: speaker.phrase(say('report-contents')),
    foot: speaker.phrase(
      say('report-foot', {
        title: say('report-self-title'),
        code: data.plan.code,
        day: { day: data.date },
      }),
    ),
    blocks: [
      ...chapter(
        'report-self-introduction',
        ...scopeOf(data, speaker),
        placeholder(say('report-write-introduction'), speaker),
      ),
      ...chapter(
        'report-self-process',
        ...publicPart(data, speaker),
        placeholder(say('report-write-process'), speaker),
        placeholder(say('report-write-consultation'), speaker),
      ),
      ...chapter(
        'report-self-irm',
        ...verdicts(data, speaker),
        placeholder(say('report-write-irm'), speaker),
      ),
      ...chapter(
        'report-self-implementation',
        { block: 'paragraph', text: speaker.phrase(say('report-self-levels')) },
        ...data.commitments.flatMap((one) => assessedCommitment(one, rateOf(one.number), speaker)),
      ),
      ...chapter('report-self-peer', placeholder(say('report-write-peer'), speaker)),
      ...chapter('report-self-conclusions', placeholder(say('report-write-conclusions'), speaker)),
      ...methodologyOf(data, speaker),
      ...annexOf(data, speaker),
    ],
  };
}

/** What the public asked and contested, in numbers, and its questions one by one. */
function publicPart({ commitments }: ReportData, speaker: Speaker): readonly Block[] {
  const all = commitments.flatMap(({ contributions }) => contributions);
  const questions = all.filter(({ kind }) => kind === 'question');
  const contests = all.filter(({ kind }) => kind === 'contest');
  const numbers = say('report-public-part', {
    questions: say('report-count-questions', { count: questions.length }),
    answered: say('report-count-answered', {
      count: questions.filter(({ responses }) => responses.length > 0).length,
    }),
    contests: say('report-count-contests', { count: contests.length }),
    closed: say('report-count-closed', { count: contests.filter(({ closed }) => closed).length }),
  });
  return [
    { block: 'paragraph', text: speaker.phrase(numbers) },
    ...commitments.flatMap((one) => contributionsOf(one, 'question', speaker)),
  ];
}

function verdicts({ commitments }: ReportData, speaker: Speaker): readonly Block[] {
  const known = commitments.filter(hasVerdict);
  if (known.length === 0) return [{ block: 'paragraph', text: speaker.phrase(say('report-irm-none')) }];
  return [
    { block: 'paragraph', keeps: true, text: speaker.phrase(say('report-irm-note')) },
    {
      block: 'table',
      columns: [
        { width: 8, title: speaker.phrase(say('report-column-number')) },
        { width: 40, title: speaker.phrase(say('report-column-commitment')) },
        { width: 22, title: speaker.phrase(say('report-irm-completion')) },
        { width: 30, title: speaker.phrase(say('report-irm-source')) },
      ],
      rows: known.map(({ number, title, assessment }) => [
        { text: speaker.plain(String(number)), strong: true },
        { text: speaker.title(title) },
        { text: speaker.phrase(completionWords(assessment.completion)) },
        {
          text: speaker.phrase(
            say('report-irm-source-of', { source: assessment.source, day: { day: assessment.on } }),
          ),
        },
      ]),
    },
  ];
}

function hasVerdict(
  commitment: ReportCommitment,
): commitment is ReportCommitment & { readonly assessment: NonNullable<ReportCommitment['assessment']> } {
  return commitment.assessment !== null;
}
