import type { LocalizedText } from '#domain/plan.ts';
import type { ReportCommitment } from '#domain/progress-report.ts';
import { shownRate } from '#domain/rate.ts';
import { percent } from '#i18n/catalog.ts';
import { textIn } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import { titleValue } from '../digest-words.ts';
import { activityDetails, activityTable } from './activities.ts';
import { assessmentOf, contributionsOf } from './beside.ts';
import type { Block, Text } from './content.ts';
import { indicatorTable } from './indicators.ts';
import { proseOf } from './prose.ts';
import type { Speaker } from './speaker.ts';

/** A commitment as the progress report tells of it. */
export function commitmentOf(
  commitment: ReportCommitment,
  axis: LocalizedText | undefined,
  rate: number | null,
  speaker: Speaker,
): readonly Block[] {
  return [
    headingOf(commitment, speaker),
    {
      block: 'facts',
      facts: [
        ...(axis ? [fact('report-fact-axis', speaker.title(axis), speaker)] : []),
        fact('report-fact-organisation', speaker.title(commitment.organisation), speaker),
        fact(
          'report-fact-rate',
          speaker.plain(percent(shownRate(rate, 'commitment'), speaker.language)),
          speaker,
        ),
        ...datesOf(commitment, speaker),
        ...actorsOf(commitment, speaker),
      ],
    },
    ...textOf('report-problem', commitment.problem, speaker),
    ...textOf('report-solution', commitment.solution, speaker),
    ...textOf('report-expected-result', commitment.expectedResult, speaker),
    { block: 'heading', level: 3, text: speaker.phrase(say('report-activities')) },
    ...activityTable(commitment, speaker),
    ...activityDetails(commitment, speaker),
    ...indicatorTable(commitment, speaker),
    ...contributionsOf(commitment, 'contest', speaker),
    ...assessmentOf(commitment, speaker),
  ];
}

export function headingOf({ number, title }: ReportCommitment, speaker: Speaker): Block {
  const text = speaker.phrase(
    say('report-commitment-heading', { number: String(number), title: titleValue(title) }),
    [title],
  );
  return { block: 'heading', level: 2, text };
}

export function fact(key: MessageKey, text: Text, speaker: Speaker) {
  return { name: speaker.phrase({ key }), text };
}

export function datesOf({ startsOn, endsOn, ogpId }: ReportCommitment, speaker: Speaker) {
  return [
    ...(startsOn ? [fact('report-fact-starts', speaker.day(startsOn), speaker)] : []),
    ...(endsOn ? [fact('report-fact-ends', speaker.day(endsOn), speaker)] : []),
    ...(ogpId ? [fact('report-fact-ogp-id', speaker.plain(ogpId), speaker)] : []),
  ];
}

export function actorsOf({ otherActors = [] }: ReportCommitment, speaker: Speaker) {
  return otherActors.map((actor) => fact('report-fact-actor', speaker.title(actor), speaker));
}

/** A text of the plan under its heading; nothing where the plan does not have it. */
export function textOf(key: MessageKey, text: LocalizedText | undefined, speaker: Speaker): readonly Block[] {
  if (!text) return [];
  const found = textIn(text, speaker.language);
  return [
    { block: 'heading', level: 3, text: speaker.phrase({ key }) },
    ...proseOf(found.text, found.language),
  ];
}
