import type { Services } from '#app/services.ts';
import type { DigestSetting } from '#domain/digest-time.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { readDigestSetting, writeDigestSetting } from '#store/digest-coordination.ts';
import { writeAudit } from '#store/secretariat/audit.ts';
import { UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { doByCommand } from './plan/by-command.ts';

const DAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];
/** As the database has it: the preview comes within the day before. */
const LONGEST_PREVIEW = 1_440;

/** What the command line may say of when a plan's digests go out. */
export type SettingSaid = {
  readonly day?: string | undefined;
  readonly hour?: string | undefined;
  readonly preview?: string | undefined;
};

/** Changes when the digests of a plan go out, and says how it is then. */
export async function setDigest(
  context: CommandContext,
  services: Services,
  plan: PlanInfo,
  { day, hour, preview }: SettingSaid,
  usage: string,
): Promise<number> {
  const now = await readDigestSetting(services.db, plan.id);
  const setting: DigestSetting = {
    weekday: day === undefined ? now.weekday : weekdayOf(day, usage),
    hour: hour === undefined ? now.hour : wholeNumber('hour', hour, 23, usage),
    previewMinutes:
      preview === undefined ? now.previewMinutes : wholeNumber('preview', preview, LONGEST_PREVIEW, usage),
  };
  await doByCommand(services, plan, async (trx, { personId, channel, now: at }) => {
    await writeDigestSetting(trx, plan.id, setting);
    await writeAudit(trx, { planId: plan.id, personId, channel, at, action: 'digest-setting' });
  });
  context.out(
    `Digests of ${plan.code} go out on ${DAYS[setting.weekday - 1]} at ${String(setting.hour).padStart(2, '0')}:00 ` +
      `in ${plan.timeZone}, shown to the coordinators ${setting.previewMinutes} minutes before.`,
  );
  return 0;
}

function weekdayOf(said: string, usage: string): number {
  const index = DAYS.indexOf(said.toLowerCase());
  if (index < 0) throw new UsageError(`--day is one of ${DAYS.join(', ')}. Usage: ${usage}`);
  return index + 1;
}

function wholeNumber(option: string, said: string, most: number, usage: string): number {
  const number = /^\d{1,4}$/.test(said) ? Number(said) : Number.NaN;
  if (number <= most) return number;
  throw new UsageError(`--${option} is a whole number from 0 to ${most}. Usage: ${usage}`);
}
