import { button, problem, text, title } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import { EARLIEST_HOUR, isAway, LATEST_HOUR } from '#domain/preference.ts';
import type { Preference } from '#domain/preference.ts';
import type { Reminding } from '#domain/reminding.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { returnedChoice } from './away.ts';
import { remindersChoice, withoutPlan } from './common.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** How somebody is reminded, in words, with a button for each thing that they may change. */
export function reminders(session: Session, facts: Facts, said: AnyPhrase | null = null): Turn {
  const { reminding } = facts.found;
  if (!reminding) return withoutPlan(session, facts);
  const lines = [
    ...(said ? [text(said)] : []),
    title(say('reminders-title')),
    ...settingLines(reminding, facts),
  ];
  return tellAndAsk(session, facts, lines, [], settingChoices(reminding, facts));
}

function settingLines({ preference, calendar, deputyName, covers }: Reminding, { today }: Facts): Line[] {
  const { hour, rhythm, extras, snoozedUntil, awayUntil, deputy } = preference;
  const working = WEEKDAYS.filter((day) => !calendar.weekend.has(day));
  const chosen = working.filter((day) => preference.days.includes(day));
  const days =
    chosen.length === working.length
      ? say('reminders-every-day')
      : { list: chosen.map((day) => say(`weekday-${day}`)) };
  return [
    text(say('reminders-when', { hour, days })),
    // Who wants only what is due hears of silence once, too.
    text(rhythm === 'less' || !extras ? say('reminders-less') : say('reminders-normal')),
    text(extras ? say('reminders-extras') : say('reminders-duties')),
    ...(snoozedUntil !== null && snoozedUntil > today
      ? [text(say('reminders-snoozed', { day: { day: snoozedUntil } }))]
      : []),
    ...(isAway(preference, today)
      ? [
          text(
            awayUntil === null
              ? say('reminders-away-open')
              : say('reminders-away', { day: { day: awayUntil } }),
          ),
        ]
      : []),
    ...(isAway(preference, today) && deputy !== null
      ? [text(say('reminders-deputy', { name: deputyName ?? '—' }))]
      : []),
    ...covers.map(({ name, until }) =>
      text(
        until === null
          ? say('reminders-covers-open', { name: name ?? '—' })
          : say('reminders-covers', { name: name ?? '—', day: { day: until } }),
      ),
    ),
  ];
}

function settingChoices({ preference }: Reminding, { today, roles }: Facts): readonly Choice[] {
  const { rhythm, extras } = preference;
  return [
    button('remind-hour', '', say('choice-remind-hour')),
    button('remind-days', '', say('choice-remind-days')),
    rhythm === 'less'
      ? button('remind-rhythm', 'normal', say('choice-remind-normal'))
      : button('remind-rhythm', 'less', say('choice-remind-less')),
    extras
      ? button('remind-extras', 'off', say('choice-remind-duties'))
      : button('remind-extras', 'on', say('choice-remind-extras')),
    button('snooze', '', say('choice-remind-snooze')),
    isAway(preference, today) ? returnedChoice() : button('away', '', say('remind-choice-away')),
    ...(roles.includes('coordinator') ? [button('follow-up', '', say('choice-follow-up'))] : []),
  ];
}

/** Changes what was wished, and shows how it is now. */
export function changed(session: Session, wished: Partial<Preference>, facts: Facts): Turn {
  const { reminding } = facts.found;
  if (!reminding) return withoutPlan(session, facts);
  const preference = { ...reminding.preference, ...wished };
  const after = { ...facts, found: { ...facts.found, reminding: { ...reminding, preference } } };
  const turn = reminders(session, after, say('reminders-changed'));
  return { ...turn, effects: [{ kind: 'prefer', changed: wished, putsOff: false }] };
}

export function askHour(session: Session, hour: number | undefined, facts: Facts): Turn {
  const possible = hour !== undefined && hour >= EARLIEST_HOUR && hour <= LATEST_HOUR;
  if (possible) return changed(session, { hour }, facts);
  const hours = Array.from({ length: LATEST_HOUR - EARLIEST_HOUR + 1 }, (_, index) => EARLIEST_HOUR + index);
  const asked = say('remind-hour-which', { from: EARLIEST_HOUR, to: LATEST_HOUR });
  return tellAndAsk(
    session,
    facts,
    [hour === undefined ? text(asked) : problem(asked)],
    [],
    hours.map((one) => button('remind-hour', String(one), say('choice-hour', { hour: one }))),
  );
}

/** Each button says which days there will be: pressed twice, it changes nothing more. One day at least remains. */
export function askDays(session: Session, days: readonly number[] | undefined, facts: Facts): Turn {
  const { reminding } = facts.found;
  if (!reminding) return withoutPlan(session, facts);
  const working = WEEKDAYS.filter((day) => !reminding.calendar.weekend.has(day));
  if (days && !working.some((day) => days.includes(day))) return askDays(session, undefined, facts);
  const chosen = working.filter((day) => (days ?? reminding.preference.days).includes(day));
  const all = chosen.length === working.length;
  const turn = tellAndAsk(
    session,
    facts,
    [
      text(
        all
          ? say('remind-days-all')
          : say('remind-days-some', { days: { list: chosen.map((day) => say(`weekday-${day}`)) } }),
      ),
      text(say('remind-days-which')),
    ],
    [],
    [
      ...working.flatMap((day) => {
        const on = chosen.includes(day);
        const then = working.filter((one) => (one === day ? !on : chosen.includes(one)));
        const label = on
          ? say('choice-day-without', { day: say(`weekday-${day}`) })
          : say('choice-day-with', { day: say(`weekday-${day}`) });
        return then.length === 0 ? [] : [button('remind-days', then.join(''), label)];
      }),
      remindersChoice(),
    ],
  );
  return days
    ? { ...turn, effects: [{ kind: 'prefer', changed: { days: all ? WEEKDAYS : chosen }, putsOff: false }] }
    : turn;
}
