import { note, problem } from '#chat/lines.ts';
import { MOST_EVIDENCE } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import type { UpdateDraft } from '../draft.ts';
import { again } from '../step.ts';
import type { Answer } from '../question.ts';
import type { Outcome } from '../step.ts';

type Files = Extract<Answer, { kind: 'files' }>;

/** A file as the update will carry it. */
export function asEvidence(file: Files['files'][number]) {
  return { kind: 'file' as const, sha256: file.sha256, name: file.name, type: file.type, size: file.size };
}

/** The draft with more evidence, each piece once; undefined where that is more than an update may carry. */
export function withEvidence(draft: UpdateDraft, pieces: UpdateDraft['evidence']): UpdateDraft | undefined {
  const fresh = pieces.filter((piece) => !draft.evidence.some((known) => nameOf(known) === nameOf(piece)));
  const evidence = [...draft.evidence, ...fresh];
  return evidence.length > MOST_EVIDENCE ? undefined : { ...draft, evidence };
}

function nameOf(piece: UpdateDraft['evidence'][number]): string {
  return piece.kind === 'link' ? piece.url : piece.sha256;
}

/** Files that came with another answer: they are evidence, and what was written with them is that answer. */
export function filed(
  draft: UpdateDraft,
  { files, text }: Files,
  andText: (draft: UpdateDraft) => Outcome,
): Outcome {
  const more = withEvidence(draft, files.map(asEvidence));
  const line = more
    ? note(say('file-kept-as-evidence'))
    : problem(say('evidence-too-many', { most: MOST_EVIDENCE }));
  const outcome = text ? andText(more ?? draft) : again(more ?? draft);
  return 'draft' in outcome ? { ...outcome, lines: [line, ...(outcome.lines ?? [])] } : outcome;
}
