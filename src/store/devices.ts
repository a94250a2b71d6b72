import type { Language } from './people.ts';
import type { Db } from './schema.ts';

/** A browser that somebody is signed in with, or visits from. */
export type Device = {
  readonly personId: number;
  /** Their chat's name on the web, and what stands for them in the record. */
  readonly pseudonym: string;
  readonly name: string | null;
  readonly language: Language;
};

export async function insertDevice(
  db: Db,
  device: {
    readonly tokenHash: Buffer;
    readonly personId: number;
    /** Of the browser and its system, such as "Firefox, Android". */
    readonly label: string | null;
    readonly at: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await db
    .insertInto('device')
    .values({
      token_hash: device.tokenHash,
      person_id: device.personId,
      created_at: device.at,
      expires_at: device.expiresAt,
      label: device.label,
    })
    .execute();
}

export async function findDeviceByHash(db: Db, tokenHash: Buffer, now: Date): Promise<Device | undefined> {
  return db
    .selectFrom('device')
    .innerJoin('person', 'person.id', 'device.person_id')
    .where('device.token_hash', '=', tokenHash)
    .where('device.expires_at', '>', now)
    .select(['person.id as personId', 'person.pseudonym', 'person.name', 'person.language'])
    .executeTakeFirst();
}

export async function deleteDevice(db: Db, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('device').where('token_hash', '=', tokenHash).execute();
}

export async function deleteExpiredDevices(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('device').where('expires_at', '<=', now).executeTakeFirst();
  return Number(numDeletedRows);
}
