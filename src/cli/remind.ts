import type { Services } from '#app/services.ts';
import type { ReminderPlan } from '#store/reminder-plan.ts';
import { considerReminders } from '#app/consider-reminders.ts';
import type { Considered } from '#app/consider-reminders.ts';
import { workingCalendar } from '#app/working-calendar.ts';
import type { NoReminder, Reminder } from '#domain/reminder.ts';
import { momentAt, slotAt } from '#domain/reminder-slot.ts';
import type { Closed } from '#domain/reminder-slot.ts';
import { remindLeads } from '#jobs/remind-leads.ts';
import { findReminderPlans } from '#store/reminder-plan.ts';
import { readArguments } from './arguments.ts';
import { UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { runCommand } from './run.ts';

const USAGE = 'npm run remind [-- --dry-run [--at 2026-12-01T09:00:00Z]]';

const CLOSED: Record<Closed, string> = {
  'not-a-working-day': 'nobody works today',
  'too-early': 'it is before the hours in which people are reminded',
  'too-late': 'it is after the hours in which people are reminded',
};

const REASONS: Record<NoReminder, string> = {
  ...CLOSED,
  'too-early': 'the hour has not come',
  snoozed: 'put off',
  away: 'away',
  'not-their-day': 'not on this day of the week',
  'nothing-owed': 'nothing is owed',
  'told-already': 'told already, and the next time has not come',
  'reminded-today': 'reminded today',
  'in-dialogue': 'in the middle of a dialogue: thought of again in the next hour',
};

/** Says who would be reminded and who would not and why; without --dry-run, reminds whoever is due in this hour. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { values } = readArguments(argv, USAGE, { 'dry-run': { type: 'boolean' }, at: { type: 'string' } });
  if (values['dry-run']) return foretell(context, values.at);
  if (values.at !== undefined) throw new UsageError(`--at goes with --dry-run. Usage: ${USAGE}`);
  const { reminded, waiting, unreachable, coordinators, answered } = await remindLeads(
    await context.services(),
  );
  context.out(
    `Reminded: ${reminded}. In a dialogue: ${waiting}. Unreachable: ${unreachable}. ` +
      `Coordinators told: ${coordinators}. Earlier ones answered since: ${answered}.`,
  );
  return 0;
}

async function foretell(context: CommandContext, at: string | undefined): Promise<number> {
  const asked = at === undefined ? undefined : Date.parse(at);
  if (asked !== undefined && Number.isNaN(asked))
    throw new UsageError(`Not an instant: ${at}. Usage: ${USAGE}`);
  const services = await context.services();
  const plans = await findReminderPlans(services.db);
  if (plans.length === 0) {
    context.err('No plan is open: nobody is reminded of a plan that has ended.');
    return 1;
  }
  const now = asked === undefined ? services.clock() : new Date(asked);
  for (const plan of plans) await foretellOf(context, services, plan, now);
  return 0;
}

async function foretellOf(
  context: CommandContext,
  services: Services,
  plan: ReminderPlan,
  now: Date,
): Promise<void> {
  const calendar = await workingCalendar(plan.country);
  const slot = slotAt(momentAt(now, plan.timeZone, calendar));
  if ('closed' in slot)
    context.out(`Nobody is reminded now: ${CLOSED[slot.closed]}. The next time would bring:`);
  const moment = nextOpen(now, (at) => momentAt(at, plan.timeZone, calendar));
  context.err(`${plan.code}, ${'slot' in slot ? slot.slot : moment.today} in ${plan.timeZone}`);
  let due = 0;
  for await (const page of considerReminders(services, plan.id, moment, { everybody: true })) {
    for (const one of page.considered) {
      context.out(lineOf(one));
      if ('remind' in one.decision) due += 1;
    }
    for (const { commitment, reminders } of page.abandoned)
      context.out(`coordinator: commitment ${commitment}, after ${reminders.length} unanswered reminders`);
  }
  context.err(due === 1 ? 'One reminder.' : `${due} reminders.`);
}

const HOUR = 3600_000;
/** Longer than any row of days without work. */
const MOST_HOURS = 21 * 24;

/** The moment itself when people are reminded in it, else the last hour of the next day on which they are. */
function nextOpen(
  now: Date,
  momentOf: (at: Date) => ReturnType<typeof momentAt>,
): ReturnType<typeof momentAt> {
  const isOpen = (at: Date) => 'slot' in slotAt(momentOf(at));
  if (isOpen(now)) return momentOf(now);
  let at = now;
  for (let hours = 0; hours < MOST_HOURS && !isOpen(at); hours += 1) at = new Date(at.getTime() + HOUR);
  while (isOpen(new Date(at.getTime() + HOUR))) at = new Date(at.getTime() + HOUR);
  return momentOf(at);
}

function lineOf({ recipient: { person, name }, decision }: Considered): string {
  const who = `person ${person}${name === null ? '' : ` (${name})`}`;
  return 'remind' in decision ? `${who}: ${what(decision.remind)}` : `${who}: no, ${REASONS[decision.none]}`;
}

function what({ parts, keys }: Reminder): string {
  const said = parts.map(({ name, silent, due, second }) =>
    [
      ...(name === null ? [] : [`in the place of ${name}`]),
      ...(silent.length > 0 ? [`${silent.length} silent`] : []),
      ...due.map(({ code, dueOn, stage }) => `${code} due ${dueOn} (${stage})`),
      ...(second.length > 0 ? [`others do not answer for ${second.join(', ')}`] : []),
    ].join(', '),
  );
  return `${said.join('; ')}  [${keys.map(({ key }) => key).join(' ')}]`;
}

if (import.meta.main) await runCommand('remind', run);
