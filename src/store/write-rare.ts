import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Message } from '#chat/message.ts';
import type { AuditAction, AuditTarget } from '#domain/audit.ts';
import type { Preference } from '#domain/preference.ts';
import { emailCode } from './write-email.ts';
import { forgotten } from './write-forget.ts';
import { preferred } from './write-preference.ts';
import type { DigestKey } from './digest-coordination.ts';
import { coordinated } from './write-digest.ts';
import type { Language, Role } from './people.ts';
import { audited } from './secretariat/audit.ts';

/** What few turns write beside the session and the answer. Each part selects from the gate: all, or nothing. */
export type RareWrite =
  /** Without a role the code links another account with `personId`. */
  | {
      readonly kind: 'invitation';
      readonly codeHash: Buffer;
      readonly role: Role | null;
      readonly planId: number | null;
      readonly commitments: readonly number[];
      readonly personId: number | null;
      readonly name: string | null;
      readonly language: Language;
      readonly expiresAt: Date;
    }
  /** A letter with a code, for whose turn it is. */
  | {
      readonly kind: 'email-code';
      readonly codeHash: Buffer;
      readonly address: string;
      readonly letter: Message;
      readonly at: Date;
      readonly expiresAt: Date;
    }
  /** An account of whose turn it is; the last one that can be written from stays. */
  | { readonly kind: 'unlink'; readonly account: number }
  | { readonly kind: 'sign-out'; readonly personId: number; readonly device: number | 'all' }
  /** Devices, accounts, posts and codes of somebody else. */
  | { readonly kind: 'shut-out'; readonly personId: number; readonly at: Date }
  /** Of whose turn it is. `putsOff`: their last reminder is dealt with for now. */
  | {
      readonly kind: 'prefer';
      readonly changed: Partial<Preference>;
      readonly putsOff: boolean;
      readonly at: Date;
    }
  | { readonly kind: 'forget'; readonly at: Date }
  /** With a digest; one that has gone out meanwhile refuses, and the turn is thought anew. */
  | { readonly kind: 'hold-digest' | 'send-digest'; readonly digest: DigestKey; readonly at: Date }
  | { readonly kind: 'digest-line'; readonly digest: DigestKey; readonly line: string | null }
  /** What is noted of the others here. */
  | {
      readonly kind: 'audit';
      readonly action: AuditAction;
      readonly target: AuditTarget;
      readonly planId: number | null;
      readonly at: Date;
    };

/** Parts of the writing statement (write-turn.ts). No two of one kind stand in one turn. */
export function rareParts(writes: readonly RareWrite[]): readonly RawBuilder<unknown>[] {
  return writes.flatMap((write): readonly RawBuilder<unknown>[] => {
    switch (write.kind) {
      case 'invitation':
        return [invited(write)];
      case 'email-code':
        return emailCode(write);
      case 'unlink':
        return unlinked(write.account);
      case 'sign-out':
        return signedOut(write.personId, write.device);
      case 'shut-out':
        return shutOut(write.personId, write.at);
      case 'forget':
        return forgotten(write.at);
      case 'prefer':
        return preferred(write);
      case 'hold-digest':
      case 'send-digest':
      case 'digest-line':
        return [coordinated(write)];
      case 'audit':
        return [audited(write.action, write.target, write.planId, write.at)];
      default:
        return write satisfies never;
    }
  });
}

function invited(one: Extract<RareWrite, { kind: 'invitation' }>): RawBuilder<unknown> {
  const numbers = sql.lit(`{${one.commitments.map(Number).join(',')}}`);
  return sql`invited as (
    insert into invitation (code_hash, plan_id, role, commitments, person_id, name, language, expires_at)
    select ${one.codeHash}::bytea, ${one.planId}::int, ${one.role}::text, ${numbers}::int[], ${one.personId}::int,
      ${one.name}::text, ${one.language}::text, ${one.expiresAt}::timestamptz
    from gate)`;
}

/** With the web go its browsers; with any, codes that whoever held it may have made. */
function unlinked(account: number): readonly RawBuilder<unknown>[] {
  return [
    sql`unlinked as (
      delete from account a using gate
      where a.person_id = gate.person_id and a.id = ${account} and (a.platform = 'email' or exists (
        select from account other where other.person_id = a.person_id and other.id <> a.id
          and other.platform <> 'email'))
      returning a.person_id, a.platform)`,
    sql`unlinked_devices as (
      delete from device d using unlinked where d.person_id = unlinked.person_id and unlinked.platform = 'web')`,
    sql`unlinked_codes as (
      delete from invitation i using unlinked
      where i.person_id = unlinked.person_id and i.used_at is null and i.role is null)`,
  ];
}

function signedOut(personId: number, device: number | 'all'): readonly RawBuilder<unknown>[] {
  const which = device === 'all' ? sql`` : sql`and d.id = ${device}`;
  return [
    sql`signed_out as (
      delete from device d using gate where d.person_id = ${personId} ${which})`,
    sql`signed_out_codes as (
      delete from invitation i using gate where i.person_id = ${personId} and i.used_at is null and i.role is null)`,
  ];
}

function shutOut(personId: number, at: Date): readonly RawBuilder<unknown>[] {
  return [
    sql`shut_devices as (delete from device d using gate where d.person_id = ${personId})`,
    sql`shut_accounts as (delete from account a using gate where a.person_id = ${personId})`,
    sql`shut_posts as (
      update post set until = ${at}::timestamptz from gate where post.person_id = ${personId} and post.until is null)`,
    sql`shut_deputies as (
      update preference w set deputy_id = null from gate where w.deputy_id = ${personId})`,
    sql`shut_codes as (
      delete from invitation i using gate where i.person_id = ${personId} and i.used_at is null)`,
  ];
}
