/** How a person wants to be reminded. */
export type Preference = {
  /** Hour of the plan's zone from which on they are reminded: EARLIEST_HOUR to LATEST_HOUR. */
  readonly hour: number;
  /** ISO weekdays on which they want to be; only working days among them count. */
  readonly days: readonly number[];
  /** `less`: duties that come with a date, and silence once in a period. */
  readonly rhythm: 'normal' | 'less';
  /** False: only what is a duty. See `isDuty`. */
  readonly extras: boolean;
  /** Local dates, both included; `awayUntil` null: until they say that they are back. */
  readonly awayFrom: string | null;
  readonly awayUntil: string | null;
  /** Who is reminded in their place, and may update, while they are away. */
  readonly deputy: number | null;
  /** The first local date on which they want to be reminded again. */
  readonly snoozedUntil: string | null;
};

/** Nobody is reminded before this hour, whatever they chose, nor from END_OF_DAY on. */
export const EARLIEST_HOUR = 7;
export const LATEST_HOUR = 17;
export const END_OF_DAY = 18;

export const USUAL: Preference = {
  hour: 9,
  days: [1, 2, 3, 4, 5, 6, 7],
  rhythm: 'normal',
  extras: true,
  awayFrom: null,
  awayUntil: null,
  deputy: null,
  snoozedUntil: null,
};

/** Whether a person is away on a local date. */
export function isAway({ awayFrom, awayUntil }: Preference, today: string): boolean {
  return awayFrom !== null && awayFrom <= today && (awayUntil === null || today <= awayUntil);
}

export type NotNow = 'snoozed' | 'away' | 'not-their-day' | 'too-early' | 'too-late';

/** Why a person is not to be reminded in this hour of a working day; undefined when they may be. */
export function notNow(
  preference: Preference,
  { today, weekday, hour }: { readonly today: string; readonly weekday: number; readonly hour: number },
): NotNow | undefined {
  if (isAway(preference, today)) return 'away';
  if (preference.snoozedUntil !== null && today < preference.snoozedUntil) return 'snoozed';
  if (!preference.days.includes(weekday)) return 'not-their-day';
  if (hour < Math.max(preference.hour, EARLIEST_HOUR)) return 'too-early';
  return hour >= END_OF_DAY ? 'too-late' : undefined;
}
