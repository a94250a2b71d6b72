import { choice, note, problem, text } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { readLinks } from '#domain/links.ts';
import { LONGEST_ACTIONS, lengthOf, MOST_EVIDENCE } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { actionsOf } from '../draft.ts';
import type { UpdateDraft } from '../draft.ts';
import { again } from '../step.ts';
import type { Outcome, Step } from '../step.ts';
import { asEvidence, withEvidence } from './evidence.ts';

/** A link, a file, a photo; owed for "complete". */
export const addEvidence: Step = {
  takesText: true,
  settled: (draft) => draft.band !== 'complete' || draft.evidence.length > 0,
  ask: (draft) => ({
    lines: [
      text(
        draft.evidence.length > 0
          ? say('ask-evidence-more')
          : draft.band === 'complete'
            ? say('ask-evidence-owed')
            : say('ask-evidence'),
      ),
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
    if (answer.kind === 'files') {
      const links = readLinks(answer.text).links.map((url) => ({ kind: 'link' as const, url }));
      return added(links.length > 0 ? draft : captioned(draft, answer), [
        ...answer.files.map(asEvidence),
        ...links,
      ]);
    }
    if (answer.kind === 'choice') {
      if (answer.id === 'clear') return again({ ...draft, evidence: [] });
      return draft.band === 'complete' && draft.evidence.length === 0 ? again(draft) : { to: 'next', draft };
    }
    const { links, refused } = readLinks(answer.text);
    if (refused !== undefined) return again(draft, problem(say('link-refused', { scheme: refused })));
    if (links.length === 0) return again(draft, problem(say('link-not-understood')));
    return added(
      draft,
      links.map((url) => ({ kind: 'link' as const, url })),
    );
  },
  skip: (draft) => (draft.band === 'complete' && draft.evidence.length === 0 ? undefined : 'done'),
};

function added(draft: UpdateDraft, pieces: UpdateDraft['evidence']): Outcome {
  const more = withEvidence(draft, pieces);
  if (!more) return again(draft, problem(say('evidence-too-many', { most: MOST_EVIDENCE })));
  return again(more, note(say('evidence-kept', { count: more.evidence.length })));
}

/** Words sent with a file are kept with what was done, where the summary shows them. */
function captioned(
  draft: UpdateDraft,
  { text: words, message }: { readonly text: string; readonly message: string },
): UpdateDraft {
  const longer = { ...draft, actions: [...draft.actions, { message, text: words }] };
  return words && lengthOf(actionsOf(longer)) <= LONGEST_ACTIONS ? longer : draft;
}
