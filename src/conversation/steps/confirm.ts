import { choice, note, quote, text, title } from '#chat/lines.ts';
import { shortened } from '#chat/shortened.ts';
import type { Line } from '#chat/message.ts';
import { lengthOf } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from '#report/band-words.ts';
import type { UpdateDraft } from '../draft.ts';
import { actionsOf } from '../draft.ts';
import type { DeskActivity, Facts } from '../facts.ts';
import { again, getTarget, progressBefore } from '../step.ts';
import type { Step } from '../step.ts';

const SHOWN = 700;

/** The whole update, before it is recorded. */
export const confirm: Step = {
  ask(draft, facts) {
    return {
      context: summaryLines(draft, getTarget(draft, facts), facts),
      lines: [text(say('ask-confirm'))],
      choices: [
        choice('confirm', say('choice-confirm')),
        choice('amend', say('choice-amend')),
        choice('discard', say('choice-discard')),
      ],
    };
  },
  answer(draft, answer) {
    if (answer.kind !== 'choice') return again(draft, note(say('confirm-first')));
    if (answer.id === 'confirm') return { to: 'record' };
    if (answer.id === 'discard') return { to: 'discard' };
    return again({ ...draft, amending: 'amend' });
  },
};

function summaryLines(draft: UpdateDraft, target: DeskActivity, facts: Facts): readonly Line[] {
  const actions = actionsOf(draft);
  return [
    title(say('summary-title', { code: target.code, title: { title: target.title } })),
    ...(draft.corrects ? [note(say('summary-corrects', { number: draft.corrects.receipt }))] : []),
    text(
      say(progressBefore(draft, facts) === draft.progress ? 'summary-stays' : 'summary-progress', {
        before: { percent: progressBefore(draft, facts) },
        band: bandWords(draft.band ?? 'not_started'),
        progress: { percent: draft.progress ?? 0 },
      }),
    ),
    ...answered(say('summary-reason'), draft.answered.includes('give-reason') ? draft.reason : undefined),
    ...answered(say('summary-actions', { length: lengthOf(actions) }), actions || undefined),
    ...answered(say('summary-difficulties'), draft.difficulties ?? undefined),
    ...answered(say('summary-next-steps'), draft.nextSteps ?? undefined),
    ...(draft.evidence.length > 0 ? [text(say('summary-evidence', { count: draft.evidence.length }))] : []),
    ...draft.evidence.map((piece) => quote(piece.kind === 'link' ? piece.url : piece.name)),
    ...(!actions && !draft.difficulties ? [note(say('summary-short'))] : []),
  ];
}

/** A text of the person's, its beginning at least: the whole was shown when it was sent. */
function answered(label: Parameters<typeof text>[0], words: string | undefined): readonly Line[] {
  if (words === undefined) return [];
  return [text(label), quote(shortened(words, SHOWN))];
}
