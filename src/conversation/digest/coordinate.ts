import { note, problem, quote, text } from '#chat/lines.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import { lengthOf } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { digestHeldMessage, digestPreviewChoices } from '#report/digest-preview.ts';
import type { LineDraft } from '../draft.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, homeChoices, tell, tellAndAsk, withAside } from '../reply.ts';
import type { Session } from '../session.ts';
import type { Answer } from '../question.ts';

const LONGEST_LINE = 500;

/** Nothing can be done any more with one that has gone out, or that is not kept. */
function tooLate(session: Session, digest: Digest | undefined, facts: Facts): Turn | undefined {
  if (digest && digest.number !== null && digest.sentAt === null) return undefined;
  const home = homeChoices(facts, waitingOn(facts).length);
  const said = digest?.sentAt ? say('digest-sent-already') : say('stale-button');
  return tellAndAsk(session, facts, [note(said)], home);
}

function keyOf({ snapshot: { week, issue } }: Digest) {
  return { week, issue } as const;
}

export function hold(session: Session, digest: Digest, facts: Facts): Turn {
  const late = tooLate(session, digest, facts);
  if (late) return late;
  const { lines, choices } = digestHeldMessage({ ...digest, heldAt: digest.heldAt ?? facts.now });
  const turn = tellAndAsk(session, facts, lines, [], choices);
  return { ...turn, effects: [{ kind: 'hold-digest', ...keyOf(digest) }] };
}

export function sendNow(session: Session, digest: Digest, facts: Facts): Turn {
  const late = tooLate(session, digest, facts);
  if (late) return late;
  const turn = tellAndAsk(session, facts, [text(say('digest-going'))]);
  return { ...turn, effects: [{ kind: 'send-digest', ...keyOf(digest) }] };
}

/** "Add a line": what is said next is the line. */
export function askForLine(session: Session, digest: Digest, facts: Facts): Turn {
  const late = tooLate(session, digest, facts);
  if (late) return late;
  const draft: LineDraft = { kind: 'digest-line', ...keyOf(digest), had: digest.line !== null };
  const aside = withAside(session, session.draft);
  const kept = aside.aside.length > session.aside.length ? [note(say('draft-put-aside'))] : [];
  return tellAndAsk({ ...aside, draft }, facts, kept);
}

export function answerLine(session: Session, draft: LineDraft, given: Answer, facts: Facts): Turn {
  const { week, issue } = draft;
  const digest = facts.found.digest?.digest;
  const after: Session = { ...session, draft: null };
  const late = tooLate(after, digest, facts);
  if (!digest || late) return late ?? tell(after, [], []);
  if (given.kind === 'files') return askOnceMore(session, facts, [problem(say('files-not-here'))]);
  if (given.kind === 'text' && lengthOf(given.text) > LONGEST_LINE) {
    const length = { length: lengthOf(given.text), most: LONGEST_LINE };
    return askOnceMore(session, facts, [problem(say('digest-line-long', length))]);
  }
  const line = given.kind === 'text' ? given.text : null;
  return tell(
    after,
    line === null ? [text(say('digest-line-removed'))] : [text(say('digest-line-kept')), quote(line)],
    digestPreviewChoices({ ...digest, line }),
    [{ kind: 'digest-line', week, issue, line }],
  );
}
