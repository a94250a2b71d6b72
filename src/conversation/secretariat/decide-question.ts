import { choice, note, text, title } from '#chat/lines.ts';
import type { LocalizedText } from '#domain/plan.ts';
import { shownRate } from '#domain/rate.ts';
import { say } from '#i18n/phrase.ts';
import type { Question } from '../question.ts';
import type { DecideDraft } from './draft.ts';

/** Which activity, why, and whether really; of a new one its title and weight before that. */
export function askDecision(draft: DecideDraft): Question {
  const { move, step, about, shown = {}, weights = [1, 1] } = draft;
  const back = choice('back', say('choice-back'));
  const named = { code: about, title: { title: shown satisfies LocalizedText } };
  switch (step) {
    case 'which':
      return { lines: [text(say(`secretariat-which-${move}`))], choices: [back], plainNumbers: true };
    case 'title':
      return { lines: [text(say('secretariat-add-title', named))], choices: [back], takesText: true };
    case 'weight': {
      const [least, most] = weights;
      return {
        lines: [text(say('secretariat-add-weight', { least, most }))],
        choices: [back],
        plainNumbers: true,
      };
    }
    case 'reason':
      return { lines: [text(say(`secretariat-why-${move}`, named))], choices: [back], takesText: true };
    case 'confirm':
      return {
        lines: [
          title(summary(draft)),
          text(say('secretariat-reason', { reason: draft.reason ?? '' })),
          ...effect(draft),
          note(say(`secretariat-means-${move}`)),
        ],
        choices: [choice('confirm', say(`secretariat-yes-${move}`)), back],
      };
    default:
      return step satisfies never;
  }
}

function summary({ move, about, shown = {}, number = 0, title: words = '', weight = 1 }: DecideDraft) {
  return move === 'add'
    ? say('secretariat-sure-add', { code: `${about}.${number}`, title: words, weight })
    : say(`secretariat-sure-${move}`, { code: about, title: { title: shown } });
}

function effect({ about, rates }: DecideDraft) {
  if (!rates) return [];
  const [before, after] = rates.map((rate) => ({ percent: shownRate(rate, 'commitment') }));
  const [number = ''] = about.split('.');
  return before && after ? [text(say('secretariat-rate-moves', { number, before, after }))] : [];
}
