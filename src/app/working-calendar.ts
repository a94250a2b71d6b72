import { readFile } from 'node:fs/promises';
import { calendarOf, readHolidayFile } from '#domain/holidays.ts';
import { EVERY_WEEK } from '#domain/working-days.ts';
import type { WorkingCalendar } from '#domain/working-days.ts';

const known = new Map<string, Promise<WorkingCalendar>>();

/**
 * On which days people work in a country (`MA`), from `plans/holidays-<country>.json`; Monday to Friday where there is
 * no such file. Throws when there is one that cannot be read.
 */
export function workingCalendar(country: string | null): Promise<WorkingCalendar> {
  if (country === null || !/^[A-Z]{2}$/.test(country)) return Promise.resolve(EVERY_WEEK);
  const calendar = known.get(country) ?? read(country);
  known.set(country, calendar);
  return calendar;
}

async function read(country: string): Promise<WorkingCalendar> {
  const file = new URL(`../../plans/holidays-${country.toLowerCase()}.json`, import.meta.url);
  try {
    return calendarOf(readHolidayFile(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return EVERY_WEEK;
    known.delete(country);
    throw error;
  }
}
