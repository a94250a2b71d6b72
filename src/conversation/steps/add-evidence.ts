import { choice, note, problem, text } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { readLinks } from '#domain/links.ts';
import { MOST_EVIDENCE } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import type { UpdateDraft } from '../draft.ts';
import { again } from '../step.ts';
import type { Outcome, Step } from '../step.ts';
import { asEvidence } from './describe-actions.ts';

/** A link, a file, a photo; owed for "complete". */
export const addEvidence: Step = {
  takesText: true,
  settled: (draft) => draft.band !== 'complete' || draft.evidence.length > 0,
  ask: (draft) => ({
    lines: [
      text(draft.band === 'complete' && draft.evidence.length === 0 ? say('ask-evidence-owed') : say('ask-evidence')),
      ...draft.evidence.map((piece): Line => ({ quote: piece.kind === 'link' ? piece.url : piece.name })),
    ],
    choices:
      draft.evidence.length > 0
        ? [choice('done', say('choice-that-is-all')), choice('clear', say('choice-clear-evidence'))]
        : draft.band === 'complete'
          ? []
          : [choice('done', say('choice-no-evidence'))],
    takesFiles: true,
  }),
  answer(draft, answer) {
    if (answer.kind === 'files') return added(draft, answer.files.map(asEvidence));
    if (answer.kind === 'choice') {
      if (answer.id === 'clear') return again({ ...draft, evidence: [] });
      return draft.band === 'complete' && draft.evidence.length === 0 ? again(draft) : { to: 'next', draft };
    }
    const { links, refused } = readLinks(answer.text);
    if (refused !== undefined) return again(draft, problem(say('link-refused', { scheme: refused })));
    if (links.length === 0) return again(draft, problem(say('link-not-understood')));
    return added(draft, links.map((url) => ({ kind: 'link' as const, url })));
  },
  skip: (draft) => (draft.band === 'complete' && draft.evidence.length === 0 ? undefined : 'done'),
};

function added(draft: UpdateDraft, pieces: UpdateDraft['evidence']): Outcome {
  const fresh = pieces.filter((piece) => !draft.evidence.some((known) => nameOf(known) === nameOf(piece)));
  const evidence = [...draft.evidence, ...fresh];
  if (evidence.length > MOST_EVIDENCE) return again(draft, problem(say('evidence-too-many', { most: MOST_EVIDENCE })));
  return again({ ...draft, evidence }, note(say('evidence-kept', { count: evidence.length })));
}

function nameOf(piece: UpdateDraft['evidence'][number]): string {
  return piece.kind === 'link' ? piece.url : piece.sha256;
}
