import type { FilledIn } from '#chat/inbound.ts';
import type { Line } from '#chat/message.ts';
import { takeAnswer } from './dialogue.ts';
import type { UpdateDraft } from './draft.ts';
import type { Facts } from './facts.ts';
import { isOwed, openStep, skipOf } from './flow.ts';
import { FIELD_ORDER, isField } from './form.ts';
import type { FieldName } from './form.ts';
import { askOnceMore, tellAndAsk } from './reply.ts';
import type { Turn } from './reply.ts';
import type { Session } from './session.ts';
import type { Answer } from './question.ts';
import { withoutAmending } from './steps/amend.ts';

/**
 * The answers of a form, given one after the other as if they had been said; what was left empty counts as "none"
 * where that is an answer. One that does not fit is asked again, or one that is owed, and all others are kept: a form
 * that was filled in is gone. Undefined where the open question is none that a form asks.
 */
export function fillForm(
  session: Session,
  answers: readonly FilledIn[],
  message: string,
  facts: Facts,
): Turn | undefined {
  const begun = draftOf(session);
  const asked = begun && openStep(begun, facts);
  if (!asked || !(isField(asked) || asked === 'confirm')) return undefined;
  const problems = new Map<string, readonly Line[]>();
  let filled = session;
  let used = isField(asked);
  for (const name of FIELD_ORDER) {
    const given = answers.find(({ id }) => id === name);
    if (!hasPlace(name, filled, given !== undefined, facts)) continue;
    used = true;
    const outcome = fillField(filled, name, given && answerOf(given, message), facts);
    if ('problem' in outcome) problems.set(name, outcome.problem);
    else filled = outcome.session;
  }
  if (!used) return undefined;
  const draft = draftOf(filled);
  if (!draft) return tellAndAsk(filled, facts, []);
  const open = openStep(draft, facts);
  // Nothing but this would ever ask for the next steps again.
  const wanted = open === 'confirm' && problems.has('plan-next-steps') ? 'plan-next-steps' : open;
  const problem = problems.get(wanted);
  if (!problem) return tellAndAsk(filled, facts, []);
  const asking = wanted === open ? draft : { ...draft, amending: wanted };
  return askOnceMore({ ...filled, draft: asking }, facts, problem);
}

/** The open question has, with or without an answer; another that is owed, or never asked by itself, with one. */
function hasPlace(name: FieldName, session: Session, isGiven: boolean, facts: Facts): boolean {
  const draft = draftOf(session);
  if (!draft) return false;
  if (openStep(draft, facts) === name) return true;
  return isGiven && !draft.amending && (name === 'plan-next-steps' || isOwed(name, draft, facts));
}

/** Answers one question, wherever the draft stands, and ends it where it takes several answers. */
function fillField(
  session: Session,
  name: FieldName,
  given: Answer | undefined,
  facts: Facts,
): { readonly session: Session } | { readonly problem: readonly Line[] } {
  const draft = draftOf(session);
  if (!draft) return { session };
  const isOpen = openStep(draft, facts) === name;
  const asking = isOpen ? session : { ...session, draft: { ...draft, amending: name } };
  const answered = given ? takeAnswer(asking, given, facts) : undefined;
  const problem = answered?.message.lines.filter((line) => 'as' in line && line.as === 'error') ?? [];
  if (problem.length > 0) return { problem };
  const after = answered?.session ?? asking;
  const stays = draftOf(after);
  if (!stays || openStep(stays, facts) !== name) return { session: after };
  const done = skipOf(name, stays, facts);
  if (done !== undefined) return { session: takeAnswer(after, { kind: 'choice', id: done }, facts).session };
  return { session: isOpen ? after : { ...after, draft: withoutAmending(stays) } };
}

function draftOf({ draft }: Session): UpdateDraft | undefined {
  return draft?.kind === 'update' ? draft : undefined;
}

function answerOf(given: FilledIn, message: string): Answer {
  const from = `${message}#${given.id}`;
  return 'text' in given
    ? { kind: 'text', text: given.text, message: from }
    : { kind: 'files', files: given.files, text: '', message: from };
}
