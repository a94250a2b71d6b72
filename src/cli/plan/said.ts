import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import { codeOf, refOf } from '#domain/plan.ts';
import { date, line, weight as weightForm } from '#domain/plan-values.ts';
import { lengthOf, LONGEST_TEXT } from '#domain/update.ts';
import { UsageError } from '../command.ts';

/** Each reads one value of a command, or throws a UsageError that says what it should be. */

export function activitySaid(said: string, usage: string): ActivityCode {
  const ref = refOf(said);
  if (!ref) throw new UsageError(`An activity is named such as 4.3. Usage: ${usage}`);
  return codeOf(ref);
}

export function weightSaid(said: string, usage: string): number {
  const { data } = weightForm.safeParse(said.trim() === '' ? Number.NaN : Number(said));
  if (data === undefined)
    throw new UsageError(`A weight is a number above 0, such as 3 or 2.5. Usage: ${usage}`);
  return data;
}

export function titleSaid(title: LocalizedText, usage: string): LocalizedText {
  const said = Object.entries(title).filter(([, text]) => text !== undefined);
  if (said.length === 0) throw new UsageError(`A title is missing, such as --title-fr. Usage: ${usage}`);
  for (const [language, text] of said) {
    if (!line.safeParse(text).success)
      throw new UsageError(`--title-${language} is one line of up to 1,000 characters. Usage: ${usage}`);
  }
  return Object.fromEntries(said);
}

export function commitmentSaid(said: string, usage: string): number {
  if (/^[1-9]\d{0,3}$/.test(said)) return Number(said);
  throw new UsageError(`A commitment is a number such as 4. Usage: ${usage}`);
}

export function dateSaid(said: string | undefined, usage: string): string | null {
  if (said === undefined || date.safeParse(said).success) return said ?? null;
  throw new UsageError(`--due is a date such as 2027-03-31. Usage: ${usage}`);
}

/** A reason is public, and never missing. */
export function reasonSaid(said: string | undefined, usage: string): string {
  const reason = said?.trim() ?? '';
  if (reason === '') throw new UsageError(`--reason is missing: it is public. Usage: ${usage}`);
  if (lengthOf(reason) > LONGEST_TEXT)
    throw new UsageError(`--reason is longer than ${LONGEST_TEXT} characters. Usage: ${usage}`);
  return reason;
}
