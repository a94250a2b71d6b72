import type { Entered, Inbound } from '#chat/inbound.ts';
import type { Address } from '#chat/message.ts';
import { readSession } from '#conversation/session.ts';
import type { Session } from '#conversation/session.ts';
import { isWorthKeeping } from '#conversation/reply.ts';
import { claimEmail } from '#store/emails.ts';
import { claimInvitation, markUsedBy, wasUsedBy } from '#store/invitations.ts';
import { holdSessions, mergePeople, replaceSession } from '#store/merge-people.ts';
import { findPersonAt, getPerson, speakLanguage } from '#store/people.ts';
import type { Trx } from '#store/people.ts';
import { codeIn, hashOfCode } from './codes.ts';
import { givePosts } from './give-posts.ts';
import { findOrCreatePerson } from './identity.ts';
import type { Services } from './services.ts';

/**
 * What somebody said, with a code in it already used: the turn hears what came of it, and the code itself stands
 * neither in the inbox nor in a log. Coming again after a crash it finds that the code is this person's already.
 */
export async function enter(services: Services, inbound: Inbound): Promise<Inbound> {
  const code = inbound.content.kind === 'said' ? codeIn(inbound.content.text) : undefined;
  if (code === undefined) return inbound;
  return { ...inbound, content: { kind: 'entered', outcome: await redeem(services, inbound, code) } };
}

async function redeem(services: Services, { from, language }: Inbound, code: string): Promise<Entered> {
  if (isGroup(from)) return 'wrong';
  if (await services.codeLimit.isSpent(from)) return 'too-often';
  const hash = hashOfCode(code);
  const known = await findPersonAt(services.db, from);
  const speaker = known ?? (await findOrCreatePerson(services, from, language ?? 'fr'));
  const outcome = await claim(services, speaker.id, hash, known === undefined && language === undefined);
  if (outcome) return outcome;
  if (await wasUsedBy(services.db, hash, speaker.id)) return 'already';
  await services.codeLimit.countWrong(from);
  return 'wrong';
}

/** What many read is nobody's account: https://core.telegram.org/bots/api#chat */
function isGroup({ platform, chat }: Address): boolean {
  return platform === 'telegram' && chat.startsWith('-');
}

async function claim(
  services: Services,
  speaker: number,
  hash: Buffer,
  takesLanguage: boolean,
): Promise<Entered | undefined> {
  const now = services.clock();
  return services.db.transaction().execute(async (trx) => {
    if (await claimEmail(trx, hash, speaker, now)) return 'email';
    const invitation = await claimInvitation(trx, hash, now);
    if (!invitation) return undefined;
    const into = invitation.personId ?? speaker;
    if (into !== speaker) await bringTogether(trx, speaker, into, now);
    else if (takesLanguage) await speakLanguage(trx, speaker, invitation.language);
    await givePosts(trx, invitation, into, now);
    await markUsedBy(trx, hash, into);
    if (into !== speaker) return 'linked';
    return invitation.role === null ? 'already' : 'welcome';
  });
}

/** Two persons become one, whose conversation goes on; drafts of the other are put aside in it. */
async function bringTogether(trx: Trx, from: number, into: number, at: Date): Promise<void> {
  const sessions = await holdSessions(trx, [from, into]);
  await mergePeople(trx, from, into, at);
  const theirs = draftsOf(sessions.get(from)?.state ?? null);
  await replaceSession(trx, from, null);
  const own = sessions.get(into)?.state ?? null;
  if (theirs.length === 0) return;
  const { language } = await getPerson(trx, into);
  const { session } = readSession(own, language);
  await replaceSession(trx, into, { ...session, aside: [...theirs, ...session.aside].slice(-MOST_ASIDE) });
}

const MOST_ASIDE = 5;

function draftsOf(state: unknown): Session['aside'] {
  const { session } = readSession(state, 'fr');
  return [...session.aside, ...(session.draft && isWorthKeeping(session.draft) ? [session.draft] : [])];
}
