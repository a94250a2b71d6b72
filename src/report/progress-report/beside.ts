import type { ReportAssessment, ReportCommitment, ReportContribution } from '#domain/progress-report.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { label, shown } from './activities.ts';
import type { Block } from './content.ts';
import type { Speaker } from './speaker.ts';

/** What the public contested or asked of a commitment, with what was answered and how it ended. */
export function contributionsOf(
  { number, contributions }: ReportCommitment,
  kind: ReportContribution['kind'],
  speaker: Speaker,
): readonly Block[] {
  const own = contributions.filter((one) => one.kind === kind);
  if (own.length === 0) return [];
  const heading = say(kind === 'contest' ? 'report-contests' : 'report-questions');
  return [
    { block: 'heading', level: 3, text: speaker.phrase(heading) },
    ...own.flatMap((one): readonly Block[] => [
      { block: 'paragraph', as: 'label', keeps: true, text: speaker.phrase(titleOf(one, number)) },
      ...shown(one.text, speaker),
      ...one.responses.flatMap(({ kind: response, at, text }): readonly Block[] => [
        {
          block: 'paragraph',
          as: 'note',
          keeps: true,
          text: speaker.phrase(responseWords(response, { day: { day: at } })),
        },
        ...shown(text, speaker),
      ]),
      { block: 'paragraph', as: 'note', text: speaker.phrase(outcomeWords(one)) },
    ]),
  ];
}

function titleOf({ kind, number, activity, at }: ReportContribution, commitment: number): AnyPhrase {
  const values = { number: String(number), day: { day: at } };
  if (kind === 'question') return say('report-question', values);
  return activity === null
    ? say('report-contest', values)
    : say('report-contest-of', { ...values, code: `${commitment}.${activity}` });
}

function responseWords(
  kind: ReportContribution['responses'][number]['kind'],
  when: { day: { day: string } },
) {
  switch (kind) {
    case 'answer':
      return say('report-answer', when);
    case 'reply':
      return say('report-reply', when);
    case 'closing':
      return say('report-closing', when);
    default:
      return kind satisfies never;
  }
}

function outcomeWords({ kind, closed, outcome, responses }: ReportContribution): AnyPhrase {
  if (kind === 'question') return responses.length > 0 ? say('report-answered') : say('report-unanswered');
  switch (outcome) {
    case 'upheld':
      return say('report-outcome-upheld');
    case 'partly':
      return say('report-outcome-partly');
    case 'dismissed':
      return say('report-outcome-dismissed');
    case null:
      return closed ? say('report-outcome-closed') : say('report-outcome-open');
    default:
      return outcome satisfies never;
  }
}

/** The independent verdict, beside what was reported. */
export function assessmentOf({ assessment }: ReportCommitment, speaker: Speaker): readonly Block[] {
  if (!assessment) return [];
  const { source, on } = assessment;
  return [
    { block: 'heading', level: 3, text: speaker.phrase(say('report-irm')) },
    { block: 'paragraph', as: 'note', keeps: true, text: speaker.phrase(say('report-irm-note')) },
    { block: 'facts', facts: verdictFacts(assessment, speaker) },
    label('report-irm-source', speaker),
    {
      block: 'paragraph',
      text: speaker.phrase(say('report-irm-source-of', { source, day: { day: on } })),
    },
  ];
}

export function verdictFacts(verdict: ReportAssessment, speaker: Speaker) {
  const fact = (name: AnyPhrase, text: AnyPhrase) => ({
    name: speaker.phrase(name),
    text: speaker.phrase(text),
  });
  const yesNo = (value: boolean) => say(value ? 'report-yes' : 'report-no');
  const { verifiable, openGovernmentLens, potential, earlyResults } = verdict;
  return [
    fact(say('report-irm-completion'), completionWords(verdict.completion)),
    ...(verifiable === null ? [] : [fact(say('report-irm-verifiable'), yesNo(verifiable))]),
    ...(openGovernmentLens === null ? [] : [fact(say('report-irm-lens'), yesNo(openGovernmentLens))]),
    ...(potential === null
      ? []
      : [fact(say('report-irm-potential'), say(`report-irm-potential-${potential}`))]),
    ...(earlyResults === null
      ? []
      : [fact(say('report-irm-results'), say(`report-irm-results-${earlyResults}`))]),
  ];
}

export function completionWords(completion: ReportAssessment['completion']): AnyPhrase {
  switch (completion) {
    case 'no_evidence':
      return say('report-irm-no-evidence');
    case 'not_started':
      return say('report-ogp-not-started');
    case 'limited':
      return say('report-ogp-limited');
    case 'substantial':
      return say('report-ogp-substantial');
    case 'complete':
      return say('report-ogp-completed');
    default:
      return completion satisfies never;
  }
}
