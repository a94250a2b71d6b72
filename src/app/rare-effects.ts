import type { Effect } from '#conversation/facts.ts';
import { INVITATION_DAYS, LINK_MINUTES } from '#domain/access.ts';
import type { AuditAction, AuditTarget } from '#domain/audit.ts';
import type { WeekKey } from '#domain/week.ts';
import type { DigestKey } from '#store/digest-coordination.ts';
import type { RareWrite } from '#store/write-rare.ts';
import type { Circumstances } from './apply-effects.ts';
import { hashOfCode } from './codes.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What few turns do, as parts of the writing statement, and in the audit log what coordinators do to others. */
export function rareOf(effect: Effect, circumstances: Circumstances): readonly RareWrite[] {
  const { read, now } = circumstances;
  const noted = auditedOf(effect, read.personId);
  const planId = read.plan?.id ?? null;
  return [
    ...writesOf(effect, circumstances),
    ...(noted ? [{ kind: 'audit' as const, ...noted, planId, at: new Date(now) }] : []),
  ];
}

/** Codes become their hashes here. */
function writesOf(effect: Effect, { read, now }: Circumstances): readonly RareWrite[] {
  const at = new Date(now);
  switch (effect.kind) {
    case 'record':
    case 'choose-language':
    case 'area':
      return [];
    case 'link':
      return [
        {
          kind: 'invitation',
          codeHash: hashOfCode(effect.code),
          role: null,
          planId: null,
          commitments: [],
          personId: read.personId,
          name: null,
          language: read.language,
          expiresAt: new Date(at.getTime() + LINK_MINUTES * MINUTE),
        },
      ];
    case 'email':
      return [
        {
          kind: 'email-code',
          codeHash: hashOfCode(effect.code),
          address: effect.address,
          letter: effect.letter,
          at,
          expiresAt: new Date(at.getTime() + LINK_MINUTES * MINUTE),
        },
      ];
    case 'invite':
      return [
        {
          kind: 'invitation',
          codeHash: hashOfCode(effect.code),
          ...effect.invited,
          planId: read.plan?.id ?? null,
          personId: null,
          language: read.language,
          expiresAt: new Date(at.getTime() + INVITATION_DAYS * DAY),
        },
      ];
    case 'unlink':
      return [{ kind: 'unlink', account: effect.account }];
    case 'sign-out':
      return [{ kind: 'sign-out', personId: effect.person, device: effect.device }];
    case 'shut-out':
      return [{ kind: 'shut-out', personId: effect.person, at }];
    case 'forget':
      return [{ kind: 'forget', at }];
    case 'prefer':
      return [{ kind: 'prefer', changed: effect.changed, putsOff: effect.putsOff, at }];
    case 'hold-digest':
    case 'send-digest':
      return [{ kind: effect.kind, digest: issueOf(effect, read), at }];
    case 'digest-line':
      return [{ kind: 'digest-line', digest: issueOf(effect, read), line: effect.line }];
    default:
      return effect satisfies never;
  }
}

function auditedOf(
  effect: Effect,
  me: number,
): { readonly action: AuditAction; readonly target: AuditTarget } | undefined {
  switch (effect.kind) {
    case 'invite': {
      const { role, commitments } = effect.invited;
      return { action: 'invite', target: { role, commitments } };
    }
    case 'shut-out':
      return { action: 'shut-out', target: { person: effect.person } };
    case 'sign-out':
      return effect.person === me ? undefined : { action: 'sign-out', target: { person: effect.person } };
    case 'hold-digest':
    case 'send-digest':
    case 'digest-line':
      return { action: effect.kind, target: { code: effect.week } };
    // Acts of an area note themselves; the others are about whose turn it is, or stand in the record.
    case 'area':
    case 'record':
    case 'prefer':
    case 'link':
    case 'unlink':
    case 'email':
    case 'forget':
    case 'choose-language':
      return undefined;
    default:
      return effect satisfies never;
  }
}

function issueOf(
  { week, issue }: { readonly week: WeekKey; readonly issue: 1 | 2 },
  { plan }: Circumstances['read'],
): DigestKey {
  if (!plan) throw new Error(`The digest of ${week} belongs to no plan`);
  return { planId: plan.id, week, issue };
}
