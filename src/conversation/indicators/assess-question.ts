import { choice, note, text, title } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import { COMPLETIONS, EARLY_RESULTS, POTENTIALS } from '#domain/assessment.ts';
import { say } from '#i18n/phrase.ts';
import { COMPLETION_CHOICES, verdictLines } from '#report/assessment-message.ts';
import type { Question } from '../question.ts';
import type { AssessDraft } from './draft.ts';
import { ASSESS_FIELDS, openAssessField } from './draft.ts';
import { verdictOf } from './verdict.ts';

/** The open question about the independent assessor's verdict. */
export function questionOfAssess(draft: AssessDraft): Question {
  const { commitment, name, base } = draft;
  const values = { number: String(commitment), title: { title: name } };
  const field = openAssessField(draft);
  switch (field) {
    case 'completion':
      return {
        lines: [text(say('assess-ask-completion', values))],
        choices: [...COMPLETIONS.map((one) => choice(one, COMPLETION_CHOICES[one])), back()],
      };
    case 'verifiable':
      return { lines: [text(say('assess-ask-verifiable'))], choices: [...yesNo(), ...unsaid()] };
    case 'openGovernmentLens':
      return { lines: [text(say('assess-ask-lens'))], choices: [...yesNo(), ...unsaid()] };
    case 'potential':
      return {
        lines: [text(say('assess-ask-potential'))],
        choices: [
          ...POTENTIALS.map((one) => choice(one, say(`assess-choice-potential-${one}`))),
          ...unsaid(),
        ],
      };
    case 'earlyResults':
      return {
        lines: [text(say('assess-ask-early'))],
        choices: [...EARLY_RESULTS.map((one) => choice(one, say(`assess-choice-early-${one}`))), ...unsaid()],
      };
    case 'source':
      return { lines: [text(say('assess-ask-source'))], choices: [back()], takesText: true };
    case 'on':
      return { lines: [text(say('assess-ask-on'))], choices: [back()], takesText: true };
    case 'amend':
      return {
        lines: [text(say('ask-amend'))],
        choices: [...ASSESS_FIELDS.map((one) => choice(one, say(`assess-amend-${one}`))), back()],
      };
    case 'confirm':
      return {
        context: [
          title(say('assess-summary', values)),
          ...verdictLines(verdictOf(draft)),
          text(say('indicators-source', { source: draft.source ?? '' })),
          text(say('assess-day', { day: { day: draft.on ?? '' } })),
          ...(base === null ? [] : [note(say('assess-correcting'))]),
        ],
        lines: [text(say('ask-confirm'))],
        choices: [
          choice('confirm', say('choice-confirm')),
          choice('amend', say('choice-amend')),
          choice('discard', say('choice-discard')),
        ],
      };
    default:
      return field satisfies never;
  }
}

const back = (): Choice => choice('back', say('choice-back'));
const yesNo = () => [choice('yes', say('assess-choice-yes')), choice('no', say('assess-choice-no'))];
const unsaid = () => [choice('unsaid', say('assess-choice-unsaid')), back()];
