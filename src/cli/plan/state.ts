import { changePlanState } from '#app/secretariat/plans.ts';
import { findPlanByCode, listPlans } from '#store/plans.ts';
import { readArguments } from '../arguments.ts';
import { Failure } from '../command.ts';
import type { CommandContext } from '../command.ts';
import { doByCommand } from './by-command.ts';

const USAGE = 'npm run plan -- list | open CODE | close CODE | archive CODE';
const DONE = {
  open: 'is open, and comes first where no code is said',
  close: 'is closed: it takes no more updates, and can be read',
  archive: 'is archived: it is found by its address only',
} as const;

export type StateVerb = keyof typeof DONE;
export const STATE_VERBS = Object.keys(DONE) as readonly StateVerb[];

/** Every plan with its state; the one that is meant where no code is said comes first. */
export async function listAll(context: CommandContext, argv: readonly string[]): Promise<number> {
  readArguments(argv, USAGE, {});
  const { db } = await context.services();
  const plans = await listPlans(db);
  for (const { code, status, title, closedAt } of plans) {
    const since = status === 'closed' && closedAt ? ` since ${closedAt.slice(0, 10)}` : '';
    context.out(`${code}  ${status}${since}  ${title.en ?? title.fr ?? title.ar ?? ''}`);
  }
  if (plans.length === 0) context.err('There is no plan yet. First: npm run plan -- import FILE');
  return 0;
}

/** Opens, closes or archives a plan. */
export async function changeState(
  context: CommandContext,
  verb: StateVerb,
  argv: readonly string[],
): Promise<number> {
  const { positionals } = readArguments(argv, USAGE, {}, { min: 1, max: 1 });
  const [code = ''] = positionals;
  const services = await context.services();
  const plan = await findPlanByCode(services.db, code);
  if (!plan) throw new Failure(`There is no plan ${code}.`);
  await doByCommand(services, plan, (trx, acting) => changePlanState(trx, `${verb}-plan`, code, acting));
  context.out(`${code} ${DONE[verb]}.`);
  return 0;
}
