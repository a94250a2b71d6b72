import { choice } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import { askDigestLine } from '#report/digest-preview.ts';
import type { LineDraft } from '../draft.ts';
import type { Question } from '../question.ts';

/** The question behind "add a line": whatever is said next is the line. */
export function questionOfLine({ had }: LineDraft): Question {
  return {
    lines: askDigestLine().lines,
    choices: [
      ...(had ? [choice('no-line', say('digest-choice-no-line'))] : []),
      choice('back', say('choice-back')),
    ],
  };
}
