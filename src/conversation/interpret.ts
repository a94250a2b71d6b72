import type { FilledIn, InboundContent } from '#chat/inbound.ts';
import { isEvidenceType } from '#domain/file-types.ts';
import { LONGEST_ACTIONS, lengthOf } from '#domain/update.ts';
import { cleanText, fold, latinDigits } from '#domain/words.ts';
import { emailSaid } from './account/email-said.ts';
import { afterInviteWord, inviteSaid } from './account/invite-said.ts';
import { isOfArea, questionOfArea } from './areas/question.ts';
import { areaSaid } from './areas/wish.ts';
import { choiceLabelled, choiceSaid } from './choice-said.ts';
import { choiceMeant, declines } from './choice-words.ts';
import { commandSaid, searchFor } from './command-said.ts';
import { afterDigestWord, digestSaid } from './digest/digest-said.ts';
import type { Facts } from './facts.ts';
import { stepOf } from './flow.ts';
import type { Intention } from './intention.ts';
import { askedAbout, filledIn } from './references.ts';
import { importOfFiles } from './import/wish.ts';
import { reminderSaid } from './reminders/reminder-said.ts';
import { isAsking } from './session.ts';
import type { Session } from './session.ts';
import { standingIntention } from './standing-buttons.ts';
import { isPossible } from './step.ts';
import { afterUpdateWord, spokenCommand } from './vocabulary.ts';

/** Nothing that anyone means to say is longer, even with room for what the checks will refuse politely. */
const LONGEST_SAID = 2 * LONGEST_ACTIONS;

/** What a person wants, from what they did, said or pressed, and from the question that is open. Pure. */
export function interpret(
  content: InboundContent,
  message: string,
  session: Session,
  facts: Facts,
): Intention {
  switch (content.kind) {
    case 'said':
      return interpretText(content.text, message, session, facts);
    case 'chose':
      return chosen(content.turn, content.choice, session);
    case 'pressed':
      return standingIntention(content.verb, content.target);
    case 'attached':
      return attached(content, message, session, facts);
    case 'filled':
      return isAsking(session) && content.turn >= session.since
        ? { to: 'fill', answers: content.answers.map(cleaned).filter(isSomething) }
        : { to: 'press-stale' };
    case 'unkept':
      return { to: 'hear-unkept', why: content.why };
    case 'entered':
      return { to: 'enter', outcome: content.outcome };
    case 'edited':
      return { to: 'edit', message: content.message, text: cleanText(content.text) };
    case 'unsupported':
      return { to: 'unsupported', what: content.what };
    case 'arrived':
      return { to: 'greet' };
    default:
      return content satisfies never;
  }
}

function cleaned(answer: FilledIn): FilledIn {
  return 'text' in answer
    ? { ...answer, text: cleanText(answer.text) }
    : { ...answer, files: answer.files.filter(({ type }) => isEvidenceType(type)) };
}

/** An answer where a question takes it; a coordinator's table is a plan where none is open. */
function attached(
  { files, text }: Extract<InboundContent, { kind: 'attached' }>,
  message: string,
  session: Session,
  facts: Facts,
): Intention {
  const open = isAsking(session) ? session.draft : null;
  const wish = open === null || open.kind === 'import' ? importOfFiles(files, facts) : undefined;
  if (wish) return { to: 'area', wish };
  if (open === null) return { to: 'attach', files };
  if (!files.every(({ type }) => isEvidenceType(type))) return { to: 'hear-unkept', why: 'type' };
  return { to: 'answer', answer: { kind: 'files', files, text: cleanText(text), message } };
}

function isSomething(answer: FilledIn): boolean {
  return 'text' in answer ? answer.text !== '' : answer.files.length > 0;
}

function chosen(turn: number, id: string, session: Session): Intention {
  const known = session.offered.some((choice) => choice.id === id && !choice.standing);
  return isAsking(session) && turn >= session.since && known
    ? { to: 'answer', answer: { kind: 'choice', id } }
    : { to: 'press-stale' };
}

function interpretText(said: string, message: string, session: Session, facts: Facts): Intention {
  if (said.length > LONGEST_SAID * 2) return { to: 'say-too-much', length: lengthOf(said) };
  const text = cleanText(said);
  if (!text) return { to: 'say-nothing' };
  if (lengthOf(text) > LONGEST_SAID) return { to: 'say-too-much', length: lengthOf(text) };
  const slash = /^\/([a-z]{1,32})(?:@\w{1,64})?(?:\s+(.*))?$/su.exec(text);
  if (slash?.[1]) return commandSaid(slash[1], slash[2]?.trim() ?? '', facts);
  const short = text.length <= 200 ? fold(text) : '';
  // The label of a choice at hand comes before a command of the same words: "rien de nouveau" of one activity.
  const labelled = choiceLabelled(short, session, facts);
  if (labelled) return labelled;
  // And so does what answers its question: "correct" is a command elsewhere.
  const choices = session.offered.flatMap(({ id, standing }) => (standing ? [] : [id]));
  const meant = choiceMeant(short, choices);
  if (meant !== undefined) return { to: 'answer', answer: { kind: 'choice', id: meant } };
  const spoken = spokenCommand(short);
  if (spoken) return spoken.to === 'same' ? sameSaid(session) : spoken;
  const offered = choiceSaid(short, session, facts);
  if (offered) return offered;
  if (declines(short, choices)) return { to: 'move', move: 'repeat' };
  const asking = isAsking(session);
  const update = session.draft?.kind === 'update' ? session.draft : undefined;
  const prose =
    asking &&
    (session.draft?.kind === 'same' ||
      session.draft?.kind === 'digest-line' ||
      (session.draft && isOfArea(session.draft) && questionOfArea(session.draft, facts).takesText === true) ||
      (update && (!isPossible(update, facts) || stepOf(update, facts).takesText === true)));
  const bare = !asking && facts.desk.length > 0;
  const reminder = reminderSaid(short, {
    offered: session.offered,
    today: facts.today,
    prose: prose === true,
    bare,
  });
  if (reminder) return { to: 'reminders', wish: reminder };
  const about = askedAbout(text);
  // A bare number inside a dialogue answers its question; "engagement 10 ?" does not.
  if (about && !(asking && /^[\d.,%\s+−-]+$/.test(latinDigits(text)))) return { to: 'show', what: about };
  const filled = filledIn(text);
  // Nothing but an activity and a figure is never prose: "4.2 80 %", "mettre à jour 4.2".
  // Except where figures of activities are what is asked for: "4.3: 2" among weights.
  const figures =
    prose &&
    session.draft !== null &&
    isOfArea(session.draft) &&
    questionOfArea(session.draft, facts).plainNumbers === true;
  const command =
    !figures &&
    filled &&
    !filled.text &&
    (filled.percent !== undefined || afterUpdateWord(short) !== undefined);
  const email = emailSaid(text);
  if (email) return { to: 'account', wish: { wish: 'email', address: email } };
  const invited = prose ? undefined : inviteSaid(afterInviteWord(text) ?? '');
  if (invited) return { to: 'account', wish: { wish: 'invite', said: invited } };
  const area = prose ? undefined : areaSaid(text, short, facts);
  if (area) return { to: 'area', wish: area };
  if (prose && !command) return { to: 'answer', answer: { kind: 'text', text, message } };
  const ofWeek = afterDigestWord(short);
  if (ofWeek) return { to: 'digest', wish: digestSaid(ofWeek, facts) };
  if (filled && (command || filled.text || !asking)) return updateOf(filled, facts);
  if (asking) {
    return /[?؟]$/.test(text) ? searchFor(text) : { to: 'answer', answer: { kind: 'text', text, message } };
  }
  if (afterUpdateWord(short) !== undefined) return { to: 'update' };
  return searchFor(text);
}

/** An update where the person leads the activity; for everyone else a look at it, unless a figure was said. */
function updateOf(filled: NonNullable<ReturnType<typeof filledIn>>, facts: Facts): Intention {
  return filled.percent !== undefined || facts.desk.some(({ code }) => code === filled.code)
    ? { to: 'update', ...filled }
    : { to: 'show', what: { view: 'activity', code: filled.code } };
}

/** "Nothing new": in the middle of an update it is about that one, never about all that await news. */
function sameSaid(session: Session): Intention {
  if (!isAsking(session) || session.draft?.kind !== 'update') return { to: 'same' };
  return session.offered.some(({ id }) => id === 'same')
    ? { to: 'answer', answer: { kind: 'choice', id: 'same' } }
    : { to: 'move', move: 'skip' };
}
