import type { Decision } from '#app/record-decisions.ts';
import { decideOne } from '#app/secretariat/decide.ts';
import type { ActivityCode, PlanInfo } from '#domain/plan.ts';
import { codeOf } from '#domain/plan.ts';
import type { Trx } from '#store/people.ts';
import { findNextNumber, lockActivities } from '#store/write-decisions.ts';
import type { DecidedActivity } from '#store/write-decisions.ts';
import { readArguments } from '../arguments.ts';
import { Failure } from '../command.ts';
import type { CommandContext } from '../command.ts';
import { getPlanFor } from '../plan-of.ts';
import { doByCommand } from './by-command.ts';
import { activitySaid, commitmentSaid, dateSaid, reasonSaid, titleSaid, weightSaid } from './said.ts';

const USAGES = {
  withdraw: 'npm run plan -- withdraw 4.3 --reason TEXT [--plan CODE]',
  restore: 'npm run plan -- restore 4.3 --reason TEXT [--plan CODE]',
  weigh: 'npm run plan -- weigh 4.3 WEIGHT --reason TEXT [--plan CODE]',
  add:
    'npm run plan -- add COMMITMENT [--title-fr TEXT] [--title-ar TEXT] [--title-en TEXT] --weight WEIGHT ' +
    '[--due YYYY-MM-DD] --reason TEXT [--plan CODE]',
} as const;

export type DecideVerb = keyof typeof USAGES;
export const DECIDE_VERBS = Object.keys(USAGES) as readonly DecideVerb[];

/** Withdraws, restores, weighs or adds an activity, with a reason that everybody can read. */
export async function decide(
  context: CommandContext,
  verb: DecideVerb,
  argv: readonly string[],
): Promise<number> {
  if (verb === 'add') return add(context, argv);
  const usage = USAGES[verb];
  const { values, positionals } = readArguments(
    argv,
    usage,
    { reason: { type: 'string' }, plan: { type: 'string' } },
    verb === 'weigh' ? { min: 2, max: 2 } : { min: 1, max: 1 },
  );
  const [said = '', number] = positionals;
  const code = activitySaid(said, usage);
  const reason = reasonSaid(values.reason, usage);
  const weight = number === undefined ? undefined : weightSaid(number, usage);
  return enter(context, values.plan, async (trx, plan) => {
    const [found] = await lockActivities(trx, plan.id, [code]);
    if (!found) throw new Failure(`There is no activity ${code} in ${plan.code}.`);
    return decisionOn(found, verb, code, reason, weight);
  });
}

function decisionOn(
  { withdrawn, weight: now }: DecidedActivity,
  verb: Exclude<DecideVerb, 'add'>,
  code: ActivityCode,
  reason: string,
  weight: number | undefined,
): Decision {
  switch (verb) {
    case 'withdraw':
      if (withdrawn) throw new Failure(`Activity ${code} is withdrawn already.`);
      return { kind: 'withdrawal', code, reason };
    case 'restore':
      if (!withdrawn) throw new Failure(`Activity ${code} is not withdrawn.`);
      return { kind: 'restoration', code, reason };
    case 'weigh':
      if (weight === undefined || weight === now)
        throw new Failure(`Activity ${code} weighs ${now} already.`);
      return { kind: 'weight', code, weight, reason };
    default:
      return verb satisfies never;
  }
}

async function add(context: CommandContext, argv: readonly string[]): Promise<number> {
  const usage = USAGES.add;
  const text = { type: 'string' } as const;
  const { values, positionals } = readArguments(
    argv,
    usage,
    {
      'title-fr': text,
      'title-ar': text,
      'title-en': text,
      weight: text,
      due: text,
      reason: text,
      plan: text,
    },
    { min: 1, max: 1 },
  );
  const [said = ''] = positionals;
  const commitment = commitmentSaid(said, usage);
  const title = titleSaid({ fr: values['title-fr'], ar: values['title-ar'], en: values['title-en'] }, usage);
  const weight = weightSaid(values.weight ?? '', usage);
  const dueOn = dateSaid(values.due, usage);
  const reason = reasonSaid(values.reason, usage);
  return enter(context, values.plan, async (trx, plan) => {
    const number = await findNextNumber(trx, plan.id, commitment);
    if (number === undefined) throw new Failure(`There is no commitment ${commitment} in ${plan.code}.`);
    return {
      kind: 'addition',
      ...{ commitment, number, title, weight, dueOn, reason },
      ...{ band: 'not_started', progress: 0 },
    };
  });
}

/** Records the decision that is made of what is found, and says its receipt number. */
async function enter(
  context: CommandContext,
  planCode: string | undefined,
  decisionIn: (trx: Trx, plan: PlanInfo) => Promise<Decision>,
): Promise<number> {
  const services = await context.services();
  const plan = await getPlanFor(services.db, planCode);
  if (plan.closedAt) throw new Failure(`${plan.code} was closed: it changes no more.`);
  const said = await doByCommand(services, plan, async (trx, acting) => {
    const decision = await decisionIn(trx, plan);
    const decided = await decideOne(trx, decision, acting);
    if (!decided) throw new Error('The decision was not recorded');
    return `${outcomeOf(decision)} (no. ${decided.receipt} of the record of ${plan.code}).`;
  });
  context.out(said);
  return 0;
}

function outcomeOf(decision: Decision): string {
  switch (decision.kind) {
    case 'withdrawal':
      return `Activity ${decision.code} is withdrawn`;
    case 'restoration':
      return `Activity ${decision.code} is restored`;
    case 'weight':
      return `Activity ${decision.code} weighs ${decision.weight} now`;
    case 'addition':
      return `Activity ${codeOf({ commitment: decision.commitment, activity: decision.number })} is added`;
    default:
      return decision satisfies never;
  }
}
