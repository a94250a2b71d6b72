import type { AuditAction, AuditTarget } from '#domain/audit.ts';
import { INVITATION_DAYS } from '#domain/access.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { Value } from '#i18n/phrase.ts';
import { briefMessage, leftMessage } from '#report/secretariat/brief-message.ts';
import { sayToEach } from '#store/digest-outbox.ts';
import { insertInvitation } from '#store/invitations.ts';
import { Outdated } from '#store/passing-error.ts';
import { commitmentIds, insertPosts } from '#store/people.ts';
import type { Trx } from '#store/people.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import { readBrief } from '#store/secretariat/brief.ts';
import { findNames, endPosts, holdsPost } from '#store/secretariat/posts.ts';
import type { Acting } from '../areas/acting.ts';
import { hashOfCode } from '../codes.ts';

const DAY = 24 * 3600_000;

type Moving = Pick<Acting, 'personId' | 'channel' | 'now' | 'newId' | 'language'> & {
  readonly plan: PlanInfo;
};
type Move = {
  readonly from: number | null;
  readonly to: number | null;
  readonly commitments: readonly number[];
};

/**
 * Moves posts of leads, all or nothing: ends those of `from`, gives them to `to`; either may be missing. What was
 * written stays with who wrote it; the newcomer gets a brief, and who leaves is told. Throws `Outdated` when a post is no
 * longer `from`'s, or `to` is nobody who can be given one.
 */
export async function movePosts(trx: Trx, { from, to, commitments }: Move, moving: Moving): Promise<void> {
  const { plan, now: at, newId } = moving;
  if (from !== null && from === to) throw new Error('Posts are not handed over to oneself');
  // Persons before posts, in one order for everybody.
  if (to !== null && !(await holdsPost(trx, to))) throw new Outdated('Nobody who can be given a post');
  if (from !== null && !(await endPosts(trx, { planId: plan.id, person: from, at }, commitments)))
    throw new Outdated('These posts are no longer theirs');
  if (to !== null) await givePostsTo(trx, plan, to, commitments, at);
  const names = await findNames(trx, [from, to]);
  const frame = { timeZone: plan.timeZone, now: at };
  const key = `posts:${newId()}`;
  if (to !== null && to !== moving.personId)
    await sayToEach(
      trx,
      [to],
      [
        {
          key: `${key}:brief`,
          message: briefMessage(await readBrief(trx, plan.id, commitments), nameIn(names, from)),
        },
      ],
      frame,
    );
  if (from !== null && from !== moving.personId)
    await sayToEach(
      trx,
      [from],
      [{ key: `${key}:left`, message: leftMessage(commitments, nameIn(names, to)) }],
      frame,
    );
  const action = from === null ? 'assign' : to === null ? 'end-post' : 'hand-over';
  await auditPosts(trx, moving, action, {
    ...(from === null ? {} : { person: from }),
    ...(to === null ? {} : from === null ? { person: to } : { to }),
    commitments,
  });
}

function nameIn(names: ReadonlyMap<number, string>, id: number | null): Value | null {
  return id === null ? null : (names.get(id) ?? null);
}

async function givePostsTo(
  trx: Trx,
  plan: PlanInfo,
  personId: number,
  commitments: readonly number[],
  at: Date,
): Promise<void> {
  const ids = await commitmentIds(trx, plan.id, commitments);
  if (ids.size !== new Set(commitments).size) throw new Outdated('A commitment is not there');
  await insertPosts(trx, { personId, planId: plan.id, role: 'lead', at }, [...ids.values()]);
}

/** A code by which a newcomer takes over these posts: until it is used, they stay where they are. */
export async function handOverByCode(
  trx: Trx,
  {
    from,
    code,
    commitments,
  }: { readonly from: number; readonly code: string; readonly commitments: readonly number[] },
  moving: Moving,
): Promise<void> {
  const { plan, now, language } = moving;
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY);
  await insertInvitation(trx, {
    codeHash: hashOfCode(code),
    role: 'lead',
    planId: plan.id,
    commitments,
    personId: null,
    name: null,
    language,
    succeeds: from,
    expiresAt,
  });
  await auditPosts(trx, moving, 'hand-over-code', { person: from, commitments });
}

function auditPosts(
  trx: Trx,
  { plan, personId, channel, now: at }: Moving,
  action: AuditAction,
  target: AuditTarget,
): Promise<void> {
  return writeAudit(trx, { planId: plan.id, personId, channel, at, action, target });
}
