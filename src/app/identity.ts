import type { Address } from '#chat/message.ts';
import type { Language } from '#i18n/language.ts';
import { deleteDevice, findDeviceByHash, insertDevice } from '#store/devices.ts';
import type { Device } from '#store/devices.ts';
import { claimInvitation, insertInvitation, markUsedBy, wasUsedBy } from '#store/invitations.ts';
import type { Invitation } from '#store/invitations.ts';
import { INVITATION_DAYS } from '#domain/access.ts';
import { commitmentIds, findPersonAt, getPerson, insertAccount, insertPerson } from '#store/people.ts';
import type { Person, Role, Trx } from '#store/people.ts';
import type { Db } from '#store/schema.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import { hashOfCode, hashOfToken, newCode, newToken } from './codes.ts';
import { givePosts } from './give-posts.ts';
import type { Services } from './services.ts';

const DAY = 24 * 3600_000;
const DEVICE_LASTS = 180 * DAY;

type Working = Pick<Services, 'db' | 'clock' | 'newId'>;

/** An invitation names something that does not exist, or a role and commitments that do not go together. */
export class InvitationRefused extends Error {}

/**
 * Makes a single-use code for a role and, for a lead, commitments (by number); only its hash is kept.
 * Throws InvitationRefused.
 */
export async function createInvitation(
  { db, clock }: Working,
  invitation: Omit<Invitation, 'personId' | 'name' | 'role'> & {
    readonly role: Role;
    readonly personId?: number;
    readonly name?: string | null;
    /** Where it was asked for, to be noted in the audit log; without, it is not. */
    readonly channel?: string;
  },
): Promise<string> {
  const { role, planId, commitments, personId = null, name = null, channel, ...rest } = invitation;
  if ((role === 'lead') !== commitments.length > 0) {
    throw new InvitationRefused(
      role === 'lead' ? 'A lead needs at least one commitment.' : 'Only a lead has commitments.',
    );
  }
  if (planId === null && role !== 'coordinator') {
    throw new InvitationRefused('There is no open plan yet. First: npm run plan -- import FILE');
  }
  const known = planId === null ? new Map<number, number>() : await commitmentIds(db, planId, commitments);
  const unknown = commitments.filter((number) => !known.has(number));
  if (unknown.length > 0) throw new InvitationRefused(`The plan has no commitment ${unknown.join(', ')}.`);

  const code = newCode();
  const expiresAt = new Date(clock().getTime() + INVITATION_DAYS * DAY);
  const made = { ...rest, role, planId, commitments, personId, name, codeHash: hashOfCode(code), expiresAt };
  if (channel === undefined) await insertInvitation(db, made);
  else
    await db.transaction().execute(async (trx) => {
      await insertInvitation(trx, made);
      const person = rest.succeeds ?? null;
      await writeAudit(trx, {
        planId,
        personId: null,
        channel,
        at: clock(),
        action: person === null ? 'invite' : 'hand-over-code',
        target: { role, commitments, ...(person === null ? {} : { person }) },
      });
    });
  return code;
}

export type SignedIn = {
  readonly personId: number;
  /** The name of their chat on the web. */
  readonly pseudonym: string;
  /** For the browser's cookie; only its hash is kept. */
  readonly token: string;
  readonly language: Language;
};

/** Undefined when the code is wrong, expired or used; of two who try at once, one gets in. */
export async function redeemInvitation(
  services: Working,
  code: string,
  label: string | null = null,
): Promise<SignedIn | undefined> {
  const now = services.clock();
  const hash = hashOfCode(code);
  return services.db.transaction().execute(async (trx) => {
    const invitation = await claimInvitation(trx, hash, now);
    if (!invitation) return undefined;
    const person =
      invitation.personId === null
        ? await addPersonOnTheWeb(trx, services, invitation.language)
        : await getPerson(trx, invitation.personId);
    // Somebody who came from another platform has no chat on the web yet.
    await insertAccount(trx, { platform: 'web', chat: person.pseudonym }, person.id, now);
    await givePosts(trx, invitation, person.id, now);
    await markUsedBy(trx, hash, person.id);
    return signIn(trx, person, now, label);
  });
}

/** Somebody without an account who says their first word: a person without a post, known by their browser. */
export async function signUpVisitor(
  services: Working,
  language: Language,
  label: string | null = null,
): Promise<SignedIn> {
  return services.db
    .transaction()
    .execute(async (trx) =>
      signIn(trx, await addPersonOnTheWeb(trx, services, language), services.clock(), label),
    );
}

/** Whether a code was this person's own: pressed again, its button leads on. */
export function hasUsedCode(db: Db, code: string, personId: number): Promise<boolean> {
  return wasUsedBy(db, hashOfCode(code), personId);
}

/** Whose browser this is; undefined for a token that is unknown, signed out or expired. */
export function findDevice(db: Db, token: string, now: Date): Promise<Device | undefined> {
  return findDeviceByHash(db, hashOfToken(token), now);
}

export function signOut(db: Db, token: string): Promise<void> {
  return deleteDevice(db, hashOfToken(token));
}

/** Whose chat this is, on a platform that vouches for its chats; a new person when nobody's yet. */
export async function findOrCreatePerson(
  services: Working,
  address: Address,
  language: Language,
): Promise<Person> {
  const known = await findPersonAt(services.db, address);
  if (known) return known;
  const made = await services.db
    .transaction()
    .execute(async (trx) => {
      const person = await addPerson(trx, services, language);
      // Somebody was faster: the person that was just made must not stay behind.
      if (!(await insertAccount(trx, address, person.id, services.clock()))) throw new ChatTaken();
      return person;
    })
    .catch((error: unknown) => {
      if (error instanceof ChatTaken) return findPersonAt(services.db, address);
      throw error;
    });
  if (!made) throw new Error(`The chat ${address.platform} ${address.chat} was taken and then gone`);
  return made;
}

class ChatTaken extends Error {}

async function addPerson(trx: Trx, services: Working, language: Language): Promise<Person> {
  const pseudonym = services.newId();
  const at = services.clock();
  return {
    id: await insertPerson(trx, { pseudonym, name: null, language, demonstration: false, at }),
    pseudonym,
    language,
  };
}

async function addPersonOnTheWeb(trx: Trx, services: Working, language: Language): Promise<Person> {
  const person = await addPerson(trx, services, language);
  await insertAccount(trx, { platform: 'web', chat: person.pseudonym }, person.id, services.clock());
  return person;
}

async function signIn(db: Db, person: Person, now: Date, label: string | null): Promise<SignedIn> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + DEVICE_LASTS);
  await insertDevice(db, { tokenHash: hashOfToken(token), personId: person.id, label, at: now, expiresAt });
  return { personId: person.id, pseudonym: person.pseudonym, token, language: person.language };
}
