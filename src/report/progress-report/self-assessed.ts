import type { ReportActivity, ReportCommitment } from '#domain/progress-report.ts';
import { commitmentCompletion, OGP_COMPLETIONS, ogpCompletion } from '#domain/progress-report.ts';
import { say } from '#i18n/phrase.ts';
import { activityDetails, label, shown } from './activities.ts';
import { assessmentOf, contributionsOf } from './beside.ts';
import { actorsOf, datesOf, fact, headingOf, textOf } from './commitment.ts';
import type { Block, Column, Text } from './content.ts';
import { placeholder } from './cover.ts';
import { indicatorTable } from './indicators.ts';
import { ogpWord } from './report-words.ts';
import type { Speaker } from './speaker.ts';

/** A commitment in the block of the OGP's template: what was promised, its milestones, how far it is, what came of it. */
export function assessedCommitment(
  commitment: ReportCommitment,
  rate: number | null,
  speaker: Speaker,
): readonly Block[] {
  const completion = commitmentCompletion(commitment.activities, rate);
  return [
    headingOf(commitment, speaker),
    {
      block: 'facts',
      facts: [
        fact('report-fact-agency', speaker.title(commitment.organisation), speaker),
        ...datesOf(commitment, speaker),
        ...actorsOf(commitment, speaker),
        fact('report-fact-completion', completion ? ogpWord(completion, speaker) : dash(speaker), speaker),
      ],
    },
    ...textOf('report-problem', commitment.problem, speaker),
    ...textOf('report-what', commitment.solution, speaker),
    ...textOf('report-contributes', commitment.expectedResult, speaker),
    ...textOf('report-relevance', commitment.relevance, speaker),
    ...(commitment.relevance ? [] : [placeholder(say('report-write-relevance'), speaker)]),
    ...textOf('report-additional', commitment.additionalInformation, speaker),
    { block: 'heading', level: 3, text: speaker.phrase(say('report-milestones')) },
    milestones(commitment, speaker),
    { block: 'heading', level: 3, text: speaker.phrase(say('report-results-described')) },
    ...activityDetails(commitment, speaker, 'without-next-steps'),
    ...indicatorTable(commitment, speaker),
    ...nextSteps(commitment, speaker),
    ...contributionsOf(commitment, 'contest', speaker),
    ...assessmentOf(commitment, speaker),
  ];
}

function dash(speaker: Speaker): Text {
  return speaker.plain('—');
}

function milestones({ number, activities }: ReportCommitment, speaker: Speaker): Block {
  const columns: readonly Column[] = [
    { width: 8, title: speaker.phrase(say('report-column-number')) },
    { width: 28, title: speaker.phrase(say('report-column-milestone')) },
    { width: 11, title: speaker.phrase(say('report-column-starts')) },
    { width: 13, title: speaker.phrase(say('report-column-ends')) },
    ...OGP_COMPLETIONS.map((one): Column => ({ width: 10, title: ogpWord(one, speaker), side: 'middle' })),
  ];
  const day = (date: string | null) => ({ text: date === null ? dash(speaker) : speaker.day(date) });
  return {
    block: 'table',
    columns,
    rows: activities
      .filter(({ withdrawn }) => !withdrawn)
      .map((activity) => [
        { text: speaker.plain(`${number}.${activity.number}`), strong: true },
        { text: speaker.title(activity.title) },
        day(activity.startsOn),
        day(dueOf(activity)),
        ...OGP_COMPLETIONS.map((one) => ({ tick: one === ogpCompletion(activity.band) })),
      ]),
  };
}

/** A date that a demonstration invented is none of the plan's. */
function dueOf({ dueOn, dueInvented }: ReportActivity): string | null {
  return dueInvented ? null : dueOn;
}

/** What is still to be done, of every activity that says so. */
function nextSteps({ activities }: ReportCommitment, speaker: Speaker): readonly Block[] {
  const open = activities.filter(({ band, withdrawn }) => band !== 'complete' && !withdrawn);
  if (open.length === 0) return [];
  const steps = open.flatMap(
    ({ told }) => told.findLast(({ texts }) => texts.nextSteps)?.texts.nextSteps ?? [],
  );
  return [
    label('report-next-steps', speaker),
    ...(steps.length > 0
      ? steps.flatMap((step) => shown(step, speaker))
      : [placeholder(say('report-write-next-steps'), speaker)]),
  ];
}
