import type { Choice } from '#chat/message.ts';
import { fold } from '#domain/words.ts';
import { findWords } from '#i18n/catalog.ts';
import type { Facts } from './facts.ts';
import type { Intention } from './intention.ts';
import type { Session } from './session.ts';
import { standingIntention } from './standing-buttons.ts';

/** Undefined for one that another version has shown: its number means it all the same. */
function labelsOf(session: Session, facts: Facts): readonly (string | undefined)[] {
  const reader = { language: session.language, timeZone: facts.plan?.timeZone ?? 'UTC' };
  return session.offered.map(({ label }) => {
    const shown = findWords(label, reader);
    return shown === undefined ? undefined : fold(shown);
  });
}

/** "Historique" is "L’historique". */
function withoutArticle(folded: string | undefined): string | undefined {
  return folded?.replace(/^(?:l'|les? |la |the |ال)/u, '');
}

/** A typed label of the choices last shown. */
export function choiceLabelled(folded: string, session: Session, facts: Facts): Intention | undefined {
  if (!folded) return undefined;
  const labels = labelsOf(session, facts);
  const exact = labels.indexOf(folded);
  return chosenOf(
    session.offered[exact >= 0 ? exact : labels.map(withoutArticle).indexOf(withoutArticle(folded))],
  );
}

/** A typed number of the choices last shown, or the beginning of just one label. */
export function choiceSaid(folded: string, session: Session, facts: Facts): Intention | undefined {
  if (!folded) return undefined;
  const number = session.plainNumbers ? undefined : /^(\d{1,2})[.)]?$/.exec(folded)?.[1];
  if (number !== undefined) return chosenOf(session.offered[Number(number) - 1]);
  const begun = labelsOf(session, facts).flatMap((label, index) =>
    label !== undefined && begins(label, folded) ? [index] : [],
  );
  return begun.length === 1 ? chosenOf(session.offered[begun[0] ?? -1]) : undefined;
}

/** "Non" begins "Non, ne rien changer"; what is shorter has to be a word of it: "no", "لا". */
function begins(label: string, folded: string): boolean {
  if (!label.startsWith(folded)) return false;
  return folded.length > 2 || (/^\p{L}{2}$/u.test(folded) && /^[^\p{L}\p{N}]/u.test(label.slice(2)));
}

function chosenOf(choice: Choice | undefined): Intention | undefined {
  if (!choice) return undefined;
  if (!choice.standing) return { to: 'answer', answer: { kind: 'choice', id: choice.id } };
  const [verb = '', target = ''] = choice.id.split(/:(.*)/s);
  return standingIntention(verb, target);
}
