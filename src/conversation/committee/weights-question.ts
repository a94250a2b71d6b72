import { choice, note, quote, text } from '#chat/lines.ts';
import { changedRows } from '#domain/weights.ts';
import type { ProposedRow } from '#domain/weights.ts';
import { say } from '#i18n/phrase.ts';
import { effectLine, weightLines, weightsTitle } from '#report/weights-message.ts';
import type { Question } from '../question.ts';
import type { WeightsDraft } from './draft.ts';

/** Weights that people mean when they do not count, or that others have here: a tap each. */
function usualBeside(row: ProposedRow | undefined, rows: readonly ProposedRow[]): readonly number[] {
  const present = rows.flatMap(({ weight, proposed }) => [weight, proposed]);
  const small = Math.max(...present) <= 10 ? [1, 2, 3, 5] : [];
  return [...new Set([...small, ...present])]
    .filter((weight) => weight !== row?.proposed)
    .toSorted((one, other) => one - other)
    .slice(0, 5);
}

export function askWeights(draft: WeightsDraft): Question {
  const commitment = Number(draft.about);
  const { rows } = draft;
  const changed = changedRows(rows);
  const example = rows.slice(0, 2);
  switch (draft.step) {
    case 'table':
      return {
        context: [
          weightsTitle(commitment, draft.title),
          ...weightLines(commitment, rows),
          ...(changed.length > 0 ? [text(effectLine(commitment, rows))] : []),
        ],
        lines: [
          note(
            say('committee-ask-weights', {
              one: `${commitment}.${example[0]?.number ?? 1} = 2`,
              many: example.map(({ number }, index) => `${number}: ${3 - index}`).join(', '),
            }),
          ),
        ],
        choices: [
          ...(changed.length > 0 ? [choice('done', say('committee-choice-done'))] : []),
          ...rows.map(({ number, proposed }) =>
            choice(
              `line-${number}`,
              say('committee-choice-line', { code: `${commitment}.${number}`, weight: proposed }),
            ),
          ),
          ...(changed.length > 0 ? [choice('reset', say('committee-choice-reset'))] : []),
          choice('back', say('choice-back')),
        ],
        plainNumbers: true,
        takesText: true,
      };
    case 'line': {
      const row = rows.find(({ number }) => number === draft.line);
      return {
        lines: [
          text(
            say('committee-ask-weight', {
              code: `${commitment}.${row?.number ?? ''}`,
              title: { title: row?.title ?? {} },
              weight: row?.proposed ?? 1,
            }),
          ),
        ],
        choices: [
          ...usualBeside(row, rows).map((weight) =>
            choice(`weight-${weight}`, say('committee-choice-weight', { weight })),
          ),
          choice('back', say('choice-back')),
        ],
        plainNumbers: true,
        takesText: true,
      };
    }
    case 'reason':
      return {
        lines: [text(say('committee-ask-reason'))],
        choices: [choice('back', say('choice-back'))],
        takesText: true,
      };
    case 'confirm':
      return {
        lines: [
          text(say('committee-confirm-weights', { number: String(commitment) })),
          ...weightLines(commitment, rows),
          text(effectLine(commitment, rows)),
          quote(draft.reason ?? ''),
        ],
        choices: [
          choice('confirm', say('committee-choice-propose')),
          choice('amend', say('committee-choice-amend')),
          choice('back', say('choice-back')),
        ],
      };
    default:
      return draft.step satisfies never;
  }
}
