import { button, note, problem, text } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { LONGEST_CONTRIBUTION, OUTCOMES, WITHHOLDING_REASONS } from '#domain/contribution.ts';
import { readLinks } from '#domain/links.ts';
import { lengthOf, MOST_EVIDENCE } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../question.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, homeChoices, tell, tellAndAsk, withAside } from '../reply.ts';
import { waitingOn } from '../receipt.ts';
import type { Session } from '../session.ts';
import { asEvidence } from '../steps/evidence.ts';
import type { VoiceDraft } from './draft.ts';
import { textOf } from './draft.ts';
import { publish } from './publish.ts';

/** An answer to the open question of a dialogue. */
export function answerVoice(session: Session, draft: VoiceDraft, given: Answer, facts: Facts): Turn {
  const next = (changed: Partial<VoiceDraft>, lines: readonly Line[] = []) =>
    tellAndAsk({ ...session, draft: { ...draft, ...changed } }, facts, lines);
  if (given.kind === 'choice' && given.id === 'discard') return discarded(session, draft, facts);
  if (given.kind === 'choice' && given.id === 'rewrite') return next({ step: 'text', parts: [] });
  switch (draft.step) {
    case 'outcome': {
      const outcome = given.kind === 'choice' && OUTCOMES.find((one) => one === given.id);
      return outcome
        ? next({ step: 'text', outcome })
        : askOnceMore(session, facts, [note(say('choose-one'))]);
    }
    case 'text':
      return given.kind === 'choice'
        ? textChosen(given.id, draft, next)
        : written(session, draft, given, facts);
    case 'evidence':
      return evidenced(session, draft, given, facts);
    case 'confirm':
      if (given.kind === 'choice') return publish(session, draft, facts);
      // A reason is one thing; a text may go on.
      return draft.task === 'withhold'
        ? askOnceMore(session, facts, [note(say('choose-one'))])
        : written(session, draft, given, facts);
    default:
      return draft.step satisfies never;
  }
}

type Next = (changed: Partial<VoiceDraft>) => Turn;

function textChosen(id: string, draft: VoiceDraft, next: Next): Turn {
  const reason = WITHHOLDING_REASONS.find((one) => one === id);
  if (reason) return next({ step: 'confirm', parts: [{ message: '', text: reason }] });
  return next({ step: draft.task === 'contest' ? 'evidence' : 'confirm' });
}

/** What was written, one message more; refused whole where it is too long, never cut. */
function written(
  session: Session,
  draft: VoiceDraft,
  given: Exclude<Answer, { readonly kind: 'choice' }>,
  facts: Facts,
): Turn {
  const files = given.kind === 'files' ? given.files.map(asEvidence) : [];
  if (files.length > 0 && draft.task !== 'contest')
    return askOnceMore(session, facts, [problem(say('voice-no-files'))]);
  const evidence = withPieces(draft, files);
  if (!evidence)
    return askOnceMore(session, facts, [problem(say('evidence-too-many', { most: MOST_EVIDENCE }))]);
  const kept: Line[] = files.length > 0 ? [note(say('file-kept-as-evidence'))] : [];
  const parts =
    given.text === '' ? draft.parts : [...draft.parts, { message: given.message, text: given.text }];
  const length = lengthOf(textOf({ ...draft, parts }));
  if (length > LONGEST_CONTRIBUTION)
    return askOnceMore(session, facts, [problem(tooLong(draft, given.text))]);
  const step =
    parts.length === 0 ? 'text' : draft.task === 'contest' && draft.step === 'text' ? 'evidence' : 'confirm';
  return tellAndAsk({ ...session, draft: { ...draft, parts, evidence, step } }, facts, kept);
}

function tooLong(draft: VoiceDraft, said: string) {
  const had = lengthOf(textOf(draft));
  const values = { length: lengthOf(said), longest: LONGEST_CONTRIBUTION };
  if (had === 0) return say('voice-too-long', values);
  return say('voice-too-long-more', { ...values, room: Math.max(0, LONGEST_CONTRIBUTION - had - 1) });
}

/** Links and files, each once. */
function evidenced(session: Session, draft: VoiceDraft, given: Answer, facts: Facts): Turn {
  if (given.kind === 'choice') {
    const changed = given.id === 'clear' ? { evidence: [] } : { step: 'confirm' as const };
    return tellAndAsk({ ...session, draft: { ...draft, ...changed } }, facts, []);
  }
  const { links, refused } = readLinks(given.text);
  if (refused !== undefined)
    return askOnceMore(session, facts, [problem(say('link-refused', { scheme: refused }))]);
  const files = given.kind === 'files' ? given.files.map(asEvidence) : [];
  if (links.length + files.length === 0)
    return askOnceMore(session, facts, [problem(say('link-not-understood'))]);
  const evidence = withPieces(draft, [...files, ...links.map((url) => ({ kind: 'link' as const, url }))]);
  if (!evidence)
    return askOnceMore(session, facts, [problem(say('evidence-too-many', { most: MOST_EVIDENCE }))]);
  return askOnceMore({ ...session, draft: { ...draft, evidence } }, facts, [
    note(say('evidence-kept', { count: evidence.length })),
  ]);
}

/** Undefined where that is more than a contest may carry. */
function withPieces(
  { evidence }: VoiceDraft,
  pieces: VoiceDraft['evidence'],
): VoiceDraft['evidence'] | undefined {
  const nameOf = (piece: VoiceDraft['evidence'][number]) =>
    piece.kind === 'link' ? piece.url : piece.sha256;
  const all = new Map([...evidence, ...pieces].map((piece) => [nameOf(piece), piece]));
  return all.size > MOST_EVIDENCE ? undefined : [...all.values()];
}

function discarded(session: Session, draft: VoiceDraft, facts: Facts): Turn {
  const home = homeChoices(facts, waitingOn(facts).length);
  const restore = button('restore', '', say('choice-restore'));
  return tell(withAside(session, draft), [text(say('draft-discarded'))], [restore, ...home]);
}
