import { doIndicator } from '#app/areas/indicators.ts';
import { COMPLETIONS, EARLY_RESULTS, POTENTIALS, verdictOn } from '#domain/assessment.ts';
import type { CommitmentAssessments, Verdict } from '#domain/assessment.ts';
import { isDate, localDate } from '#domain/calendar.ts';
import { readAssessments } from '#store/indicators/assessments.ts';
import { sourceFault } from '#domain/source.ts';
import { oneOf, readArguments } from './arguments.ts';
import { Failure, UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { doByCommand } from './plan/by-command.ts';
import { getPlanFor } from './plan-of.ts';
import { runCommand } from './run.ts';

const USAGE =
  'npm run assess -- COMMITMENT [--completion no_evidence|not_started|limited|substantial|complete ' +
  '--source LINK-OR-TITLE --date 2026-03-12 [--verifiable yes|no] [--lens yes|no] ' +
  '[--potential unclear|modest|substantial] [--early-results none|moderate|significant]] [--plan CODE]';

/**
 * Enters the independent assessor's verdict on a commitment. One of the same date is corrected by it; both stay
 * visible. Without --completion it prints what was entered.
 */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, USAGE, OPTIONS, { min: 1, max: 1 });
  const number = /^[1-9]\d{0,3}$/.test(positionals[0] ?? '') ? Number(positionals[0]) : undefined;
  if (number === undefined) throw new UsageError(`${positionals[0]} is no commitment. Usage: ${USAGE}`);
  const { plan: code, ...said } = values;
  const entered = Object.keys(said).length > 0 ? reportOf(said) : undefined;
  const services = await context.services();
  const plan = await getPlanFor(services.db, code);
  const [found] = await readAssessments(services.db, plan.id, { commitment: number });
  if (!found) throw new Failure(`${plan.code} has no commitment ${number}.`);
  if (!entered) return tell(context, found);
  if (entered.on > localDate(services.clock(), plan.timeZone))
    throw new UsageError(`${entered.on} has not come yet. Usage: ${USAGE}`);
  const replaces = verdictOn(found, entered.on)?.id ?? null;
  const id = services.newId();
  const act = {
    area: 'indicators',
    act: 'assess',
    id,
    commitment: number,
    replaces,
    corrects: false,
  } as const;
  await doByCommand(services, plan, (trx, acting) => doIndicator(trx, { ...act, ...entered }, acting));
  const what = replaces === null ? 'Entered' : 'Corrected';
  context.out(`${what}: commitment ${number} of ${plan.code}, ${entered.verdict.completion}, ${entered.on}.`);
  return 0;
}

const OPTIONS = {
  completion: { type: 'string' },
  verifiable: { type: 'string' },
  lens: { type: 'string' },
  potential: { type: 'string' },
  'early-results': { type: 'string' },
  source: { type: 'string' },
  date: { type: 'string' },
  plan: { type: 'string' },
} as const;

type Said = { readonly [option in Exclude<keyof typeof OPTIONS, 'plan'>]?: string | undefined };

function reportOf(said: Said): { readonly verdict: Verdict; readonly source: string; readonly on: string } {
  const { completion, source = '', date = '' } = said;
  if (completion === undefined) throw new UsageError(`--completion is missing. Usage: ${USAGE}`);
  if (!isDate(date)) throw new UsageError(`--date is a date such as 2026-03-12. Usage: ${USAGE}`);
  const fault = sourceFault(source);
  if (fault) throw new UsageError(`--source is a link or the title of a report. Usage: ${USAGE}`);
  return {
    verdict: {
      completion: oneOf('completion', completion, COMPLETIONS, USAGE),
      verifiable: yesOrNo('verifiable', said.verifiable),
      openGovernmentLens: yesOrNo('lens', said.lens),
      potential: said.potential === undefined ? null : oneOf('potential', said.potential, POTENTIALS, USAGE),
      earlyResults:
        said['early-results'] === undefined
          ? null
          : oneOf('early-results', said['early-results'], EARLY_RESULTS, USAGE),
    },
    source: source.trim(),
    on: date,
  };
}

function yesOrNo(option: string, said: string | undefined): boolean | null {
  return said === undefined ? null : oneOf(option, said, ['yes', 'no'], USAGE) === 'yes';
}

function tell({ out, err }: CommandContext, { commitment, history }: CommitmentAssessments): number {
  for (const { on, completion, source, ended } of history)
    out([on, completion, source, ...(ended === null ? [] : [ended])].join('  '));
  if (history.length === 0) err(`No assessment of commitment ${commitment} has been entered.`);
  return 0;
}

if (import.meta.main) await runCommand('assess', run);
