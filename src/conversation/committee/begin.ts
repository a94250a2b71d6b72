import { note } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import type { HelpActor, HelpRequest, Somebody } from '#domain/help-request.ts';
import { say } from '#i18n/phrase.ts';
import type { Effect, Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk, withAside } from '../reply.ts';
import type { Session } from '../session.ts';
import type { CommitteeAct } from './act.ts';
import type { CommitteeDraft } from './draft.ts';

/** Opens a dialogue; what was being written is kept aside, and that is said. */
export function begin(
  session: Session,
  draft: CommitteeDraft,
  facts: Facts,
  lines: readonly Line[] = [],
): Turn {
  const aside = withAside(session, session.draft);
  const kept = aside.aside.length > session.aside.length ? [note(say('draft-put-aside'))] : [];
  return tellAndAsk({ ...aside, draft }, facts, [...kept, ...lines]);
}

/** Says something; what was asked stays open, and otherwise there is the way home. */
export function sayAndStay(session: Session, facts: Facts, ...lines: readonly Line[]): Turn {
  return tellAndAsk(session, facts, lines, homeChoices(facts, waitingOn(facts).length));
}

export function act(done: CommitteeAct): Effect {
  return { kind: 'area', act: done };
}

/** The one who speaks, to a request. */
export function actorOf(facts: Facts, { commitment }: Pick<HelpRequest, 'commitment'>): HelpActor {
  return {
    person: facts.personId,
    committee: facts.roles.includes('committee'),
    coordinator: facts.roles.includes('coordinator'),
    lead: facts.desk.some((one) => one.commitment === commitment),
  };
}

/** What is asked of the committee is for the committee, the coordination and who leads the commitment. */
export function maySee(facts: Facts, of: Pick<HelpRequest, 'commitment'>): boolean {
  const { committee, coordinator, lead } = actorOf(facts, of);
  return committee || coordinator || lead;
}

/** The one who speaks, as others are told of them. */
export function meIn({ found, personId }: Facts): Somebody {
  return found.committee && 'me' in found.committee ? found.committee.me : { id: personId, name: null };
}
