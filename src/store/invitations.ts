import type { Language, Role, Trx } from './people.ts';
import type { Db } from './schema.ts';

export type Invitation = {
  /** Null for a code that only links another account of `personId`. */
  readonly role: Role | null;
  /** Null for a coordinator of the whole installation. */
  readonly planId: number | null;
  /** Numbers of the commitments that a lead answers for. */
  readonly commitments: readonly number[];
  /** For somebody who is known already, such as for a second device; otherwise a new person is made. */
  readonly personId: number | null;
  readonly name: string | null;
  readonly language: Language;
  /** Whose posts of these commitments end when the code is used; nobody's without. */
  readonly succeeds?: number | null;
};

export async function insertInvitation(
  db: Db,
  invitation: Invitation & { readonly codeHash: Buffer; readonly expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('invitation')
    .values({
      code_hash: invitation.codeHash,
      plan_id: invitation.planId,
      role: invitation.role,
      commitments: [...invitation.commitments],
      person_id: invitation.personId,
      name: invitation.name,
      language: invitation.language,
      succeeds: invitation.succeeds ?? null,
      expires_at: invitation.expiresAt,
      used_at: null,
      used_by: null,
    })
    .execute();
}

/**
 * Uses an invitation up: of several who try at once, one gets it. Undefined when it is used, expired or unknown, or came
 * by letter: that one opens nothing to anybody (emails.ts).
 */
export async function claimInvitation(
  trx: Trx,
  codeHash: Buffer,
  now: Date,
): Promise<Invitation | undefined> {
  const claimed = await trx
    .updateTable('invitation')
    .set({ used_at: now })
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .where('email', 'is', null)
    .where('expires_at', '>', now)
    .returning([
      'role',
      'plan_id as planId',
      'commitments',
      'person_id as personId',
      'name',
      'language',
      'succeeds',
    ])
    .executeTakeFirst();
  return claimed;
}

/** Whose the code has become. */
export async function markUsedBy(trx: Trx, codeHash: Buffer, personId: number): Promise<void> {
  await trx.updateTable('invitation').set({ used_by: personId }).where('code_hash', '=', codeHash).execute();
}

/** Whether this person has used the code. */
export async function wasUsedBy(db: Db, codeHash: Buffer, personId: number): Promise<boolean> {
  const used = await db
    .selectFrom('invitation')
    .where('code_hash', '=', codeHash)
    .where('used_by', '=', personId)
    .select('used_by')
    .executeTakeFirst();
  return used !== undefined;
}

/** The links of an earlier start of the demonstration end with the next one. */
export async function withdrawDemonstrationInvitations(db: Db): Promise<void> {
  await db
    .deleteFrom('invitation')
    .where('used_at', 'is', null)
    .where('person_id', 'in', (people) =>
      people.selectFrom('person').where('demonstration', '=', true).select('id'),
    )
    .execute();
}

/** Invitations that nobody used, and that ended before this instant. */
export async function deleteUnusedInvitations(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('invitation')
    .where('used_at', 'is', null)
    .where('expires_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
