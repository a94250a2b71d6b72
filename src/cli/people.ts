import { createInvitation, InvitationRefused } from '#app/identity.ts';
import { invitationLinks } from '#app/invitation-links.ts';
import { movePosts } from '#app/secretariat/posts.ts';
import { signInLink } from '#app/sign-in-link.ts';
import type { Services } from '#app/services.ts';
import { INVITATION_DAYS } from '#domain/access.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { RosterPerson } from '#domain/secretariat.ts';
import { readRoster } from '#store/secretariat/posts.ts';
import { readArguments } from './arguments.ts';
import { Failure, UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { findPlaces } from './places.ts';
import { doByCommand } from './plan/by-command.ts';
import { getPlanFor } from './plan-of.ts';
import { runCommand } from './run.ts';

const USAGE =
  'npm run people -- list | assign 4,7-9 --to ID | end 4,7-9 --from ID | handover 4,7-9 --from ID [--to ID] [--plan CODE]';

/** Lists who holds a post, and gives, ends or hands over posts of leads: to somebody known, or without --to by a code. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = readArguments(
    argv,
    USAGE,
    { from: text, to: text, plan: text },
    { min: 1, max: 2 },
  );
  const [verb, numbers] = positionals;
  const services = await context.services();
  const plan = await getPlanFor(services.db, values.plan);
  const { people, commitments } = await readRoster(services.db, plan.id);
  const known = (id: string | undefined) => personOf(people, id);
  if (verb === 'list' && numbers === undefined) return list(context, people);
  const wanted = numbersOf(numbers, commitments, plan);
  const [from, to] = [known(values.from), known(values.to)];
  if (verb === 'assign' && to && !from)
    return move(context, services, plan, { from: null, to, commitments: wanted });
  if (verb === 'end' && from && !to)
    return move(context, services, plan, { from, to: null, commitments: wanted });
  if (verb === 'handover' && from && to)
    return move(context, services, plan, { from, to, commitments: wanted });
  if (verb === 'handover' && from) return byCode(context, services, plan, from, wanted);
  throw new UsageError(`Usage: ${USAGE}`);
}

function list(context: CommandContext, people: readonly RosterPerson[]): number {
  for (const { id, name, roles, commitments } of people)
    context.out(`${id}  ${name ?? '(no name)'}  ${roles.join(', ')}  ${commitments.join(', ')}`.trimEnd());
  context.err(`${people.length} hold a post.`);
  return 0;
}

function personOf(people: readonly RosterPerson[], id: string | undefined): RosterPerson | undefined {
  if (id === undefined) return undefined;
  const found = people.find((one) => String(one.id) === id);
  if (!found) throw new Failure(`Nobody with the number ${id} holds a post. See: npm run people -- list`);
  return found;
}

/** `4,7-9`. */
function numbersOf(
  text: string | undefined,
  known: readonly number[],
  { code }: PlanInfo,
): readonly number[] {
  const wanted = (text ?? '').split(',').flatMap((part) => {
    const [, first, last] = /^\s*([1-9]\d{0,3})(?:-([1-9]\d{0,3}))?\s*$/.exec(part) ?? [];
    if (first === undefined) throw new UsageError(`Commitments are numbers such as 4,7-9. Usage: ${USAGE}`);
    const length = Math.max(0, Number(last ?? first) - Number(first)) + 1;
    return Array.from({ length }, (_, index) => Number(first) + index);
  });
  const unknown = wanted.filter((number) => !known.includes(number));
  if (unknown.length > 0) throw new Failure(`There is no commitment ${unknown.join(', ')} in ${code}.`);
  return [...new Set(wanted)];
}

type Move = { from: RosterPerson | null; to: RosterPerson | null; commitments: readonly number[] };

async function move(
  context: CommandContext,
  services: Services,
  plan: PlanInfo,
  { from, to, commitments }: Move,
): Promise<number> {
  if (from && from.id === to?.id) throw new Failure('Posts are not handed over to oneself.');
  const missing = commitments.filter((number) => from && !from.commitments.includes(number));
  if (missing.length > 0) throw new Failure(`${from?.name ?? from?.id} does not lead ${missing.join(', ')}.`);
  const ids = { from: from?.id ?? null, to: to?.id ?? null, commitments };
  await doByCommand(services, plan, (trx, acting) => movePosts(trx, ids, { ...acting, plan }));
  const whose = from ? ` of ${from.name ?? from.id}` : '';
  context.out(
    `Commitments ${commitments.join(', ')}${whose}: ${to ? `now with ${to.name ?? to.id}` : 'ended'}.`,
  );
  return 0;
}

async function byCode(
  context: CommandContext,
  services: Services,
  plan: PlanInfo,
  from: RosterPerson,
  commitments: readonly number[],
): Promise<number> {
  const invitation = {
    role: 'lead',
    planId: plan.id,
    language: 'fr',
    succeeds: from.id,
    commitments,
    channel: 'terminal',
  } as const;
  const code = await createInvitation(services, invitation).catch((error: unknown) => {
    throw error instanceof InvitationRefused ? new Failure(error.message) : error;
  });
  context.out(signInLink(context.publicUrl, code));
  for (const line of invitationLinks(await findPlaces(context, services), code)) context.out(line);
  context.err(
    `Whoever uses it within ${INVITATION_DAYS} days takes over ${commitments.join(', ')}; until then nothing changes.`,
  );
  return 0;
}

if (import.meta.main) await runCommand('people', run);
