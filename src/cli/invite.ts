import { createInvitation, InvitationRefused } from '#app/identity.ts';
import { invitationLinks } from '#app/invitation-links.ts';
import { signInLink } from '#app/sign-in-link.ts';
import { INVITATION_DAYS } from '#domain/access.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { findOpenPlan } from '#store/plans.ts';
import type { Db } from '#store/schema.ts';
import { oneOf, readArguments } from './arguments.ts';
import { Failure, UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { findPlaces } from './places.ts';
import { getPlanFor } from './plan-of.ts';
import { runCommand } from './run.ts';

const ROLES = ['lead', 'committee', 'coordinator'] as const;
const USAGE =
  'npm run invite -- --role lead|committee|coordinator [--commitments 4,18] [--name NAME] [--lang fr|ar|en] [--plan CODE]';

/** Prints a sign-in link, and one for each chat platform that runs: for one person, once. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { values } = readArguments(argv, USAGE, {
    role: { type: 'string' },
    commitments: { type: 'string' },
    lang: { type: 'string', default: 'fr' },
    plan: { type: 'string' },
    name: { type: 'string' },
  });
  if (values.role === undefined) throw new UsageError(`--role is missing. Usage: ${USAGE}`);
  const role = oneOf('role', values.role, ROLES, USAGE);
  const language = oneOf('lang', values.lang, LANGUAGES, USAGE);
  const commitments = readCommitments(values.commitments);
  if ((role === 'lead') !== commitments.length > 0) {
    const what = role === 'lead' ? 'A lead needs --commitments' : 'Only a lead has --commitments';
    throw new UsageError(`${what}. Usage: ${USAGE}`);
  }
  const services = await context.services();
  const plan = await planFor(services.db, values.plan, role);
  const code = await createInvitation(services, {
    role,
    planId: plan?.id ?? null,
    commitments,
    language,
    name: values.name?.trim() || null,
    channel: 'terminal',
  }).catch((error: unknown) => {
    throw error instanceof InvitationRefused ? new Failure(error.message) : error;
  });
  context.out(signInLink(context.publicUrl, code));
  for (const line of invitationLinks(await findPlaces(context, services), code)) context.out(line);
  context.err(
    `A sign-in link for one ${role}${plan ? ` of ${plan.code}` : ''}: works once, within ${INVITATION_DAYS} days.`,
  );
  return 0;
}

/** The first coordinator comes before any plan, to import one. */
async function planFor(
  db: Db,
  code: string | undefined,
  role: (typeof ROLES)[number],
): Promise<PlanInfo | undefined> {
  if (role === 'coordinator' && code === undefined) return findOpenPlan(db);
  return getPlanFor(db, code);
}

/** `4,18`: numbers, each once. */
function readCommitments(text: string | undefined): readonly number[] {
  if (text === undefined) return [];
  const numbers = text.split(',').map((part) => part.trim());
  if (!numbers.every((part) => /^[1-9]\d{0,3}$/.test(part))) {
    throw new UsageError(`--commitments are numbers such as 4,18. Usage: ${USAGE}`);
  }
  return [...new Set(numbers.map(Number))];
}

if (import.meta.main) await runCommand('invite', run);
