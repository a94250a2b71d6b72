import { button, note, text, title } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import type { Assessment, CommitmentAssessments, Completion, Verdict } from '#domain/assessment.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import type { Written } from './plan-message.ts';

const PAGE = 8;
const ENTRIES = 3;

const COMPLETION: Record<Completion, AnyPhrase> = {
  no_evidence: say('assess-completion-no-evidence'),
  not_started: say('assess-completion-not-started'),
  limited: say('assess-completion-limited'),
  substantial: say('assess-completion-substantial'),
  complete: say('assess-completion-complete'),
};

/** As a button says it. */
export const COMPLETION_CHOICES: Record<Completion, AnyPhrase> = {
  no_evidence: say('assess-choice-completion-no-evidence'),
  not_started: say('assess-choice-completion-not-started'),
  limited: say('assess-choice-completion-limited'),
  substantial: say('assess-choice-completion-substantial'),
  complete: say('assess-choice-completion-complete'),
};

/** The verdict beside what leads report: completion, date, source. */
export function assessmentLines({ completion, on, source }: Assessment): readonly Line[] {
  return [
    text(say('assess-beside', { completion: COMPLETION[completion], day: { day: on } })),
    note(say('indicators-source', { source })),
  ];
}

/** Everything a verdict says; what its report leaves open is left out. */
export function verdictLines(verdict: Verdict): readonly Line[] {
  const { completion, verifiable, openGovernmentLens, potential, earlyResults } = verdict;
  const yes = (sure: boolean) => say(sure ? 'assess-yes' : 'assess-no');
  return [
    text(say('assess-completion', { value: COMPLETION[completion] })),
    ...(verifiable === null ? [] : [text(say('assess-verifiable', { value: yes(verifiable) }))]),
    ...(openGovernmentLens === null ? [] : [text(say('assess-lens', { value: yes(openGovernmentLens) }))]),
    ...(potential === null
      ? []
      : [text(say('assess-potential', { value: say(`assess-potential-${potential}`) }))]),
    ...(earlyResults === null
      ? []
      : [text(say('assess-early', { value: say(`assess-early-${earlyResults}`) }))]),
  ];
}

/** The verdicts on a commitment, newest entry first; `mayAssess` adds a coordinator's buttons. */
export function assessmentsMessage(found: CommitmentAssessments, mayAssess: boolean): Written {
  const { commitment, title: words, history, assessments } = found;
  const number = String(commitment);
  const last = assessments.at(-1);
  const coordinating: readonly Choice[] = [
    button('assess', number, say('assess-choice-enter')),
    ...(last
      ? [
          button('assess-correct', last.id, say('choice-correct')),
          button('assess-undo', last.id, say('choice-undo')),
        ]
      : []),
  ];
  return {
    lines: [
      title(say('assess-title', { number, title: { title: words } })),
      ...(history.length === 0 ? [text(say('assess-none'))] : []),
      ...history
        .slice(0, ENTRIES)
        .flatMap((one) => [
          text(say('assess-of', { day: { day: one.on } })),
          ...(one.ended === null ? [] : [note(say(`indicators-ended-${one.ended}`))]),
          ...verdictLines(one),
          note(say('indicators-source', { source: one.source })),
        ]),
      note(say('assess-beside-only')),
    ],
    choices: [
      ...(mayAssess ? coordinating : []),
      button('commitment', number, say('choice-to-commitment', { number })),
    ],
  };
}

/** Which commitment, a page of them, with the verdict that stands on each. */
export function whichAssessedMessage(
  all: readonly CommitmentAssessments[],
  page: number,
  verb: 'assess' | 'assessments',
): Written {
  const more = all.length - (page + 1) * PAGE;
  return {
    lines: [text(verb === 'assess' ? say('assess-which') : say('assess-which-shown'))],
    choices: [
      ...all.slice(page * PAGE, (page + 1) * PAGE).map(({ commitment, title: words, assessments }) => {
        const number = String(commitment);
        const last = assessments.at(-1);
        const values = { number, title: { title: words } };
        return button(
          verb,
          number,
          last
            ? say('assess-choice-assessed', { ...values, completion: COMPLETION[last.completion] })
            : say('indicators-choice-commitment', values),
        );
      }),
      ...(more > 0 ? [button(verb, `/${page + 1}`, say('choice-more', { count: more }))] : []),
      button('plan', '', say('choice-plan')),
    ],
  };
}

/** What was recorded, with what may be done next. */
export function assessedMessage(number: number, id: string, verdict: Verdict, on: string): Written {
  const words = { number: String(number), completion: COMPLETION[verdict.completion], day: { day: on } };
  return {
    lines: [text(say('assess-entered', words)), note(say('assess-beside-only'))],
    choices: [
      button('assess-undo', id, say('choice-undo')),
      button('assess-correct', id, say('choice-correct')),
      button('assessments', String(number), say('assess-choice-see')),
      button('commitment', String(number), say('choice-to-commitment', { number: String(number) })),
    ],
  };
}
