import { button, note, problem, text } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import { addDays } from '#domain/calendar.ts';
import { snoozeUntil } from '#domain/snooze.ts';
import type { Snooze } from '#domain/snooze.ts';
import { workingDayFrom } from '#domain/working-days.ts';
import type { WorkingCalendar } from '#domain/working-days.ts';
import { say } from '#i18n/phrase.ts';
import { snoozeWords } from '#report/snooze-words.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { homeOf, remindersChoice, withoutPlan } from './common.ts';

/** Puts reminders off until a day; without one, or with one that cannot be, asks for it. */
export function snooze(session: Session, wanted: Snooze | undefined, facts: Facts): Turn {
  const { reminding } = facts.found;
  if (!reminding) return withoutPlan(session, facts);
  const days = dayChoices(facts.today, reminding.calendar);
  if (!wanted) return tellAndAsk(session, facts, [text(say('remind-snooze-which'))], [], days);
  const snoozed = snoozeUntil(wanted, facts.today, reminding.calendar);
  if ('refused' in snoozed) return tellAndAsk(session, facts, [problem(snoozeWords(snoozed))], [], days);
  // A holiday or a weekend was chosen: the answer names the working day, and says why.
  const meant = wanted === 'tomorrow' ? addDays(facts.today, 1) : wanted === 'week' ? null : wanted.date;
  const moved = meant !== null && meant !== snoozed.until;
  const turn = tellAndAsk(
    session,
    facts,
    [
      text(snoozeWords(snoozed)),
      ...(moved ? [note(say('remind-snooze-moved', { day: { day: meant } }))] : []),
    ],
    homeOf(facts),
    [remindersChoice()],
  );
  return { ...turn, effects: [{ kind: 'prefer', changed: { snoozedUntil: snoozed.until }, putsOff: true }] };
}

function dayChoices(today: string, calendar: WorkingCalendar): readonly Choice[] {
  const fortnight = workingDayFrom(addDays(today, 14), calendar);
  const month = workingDayFrom(addDays(today, 30), calendar);
  return [
    button('snooze', 'tomorrow', say('remind-choice-tomorrow')),
    button('snooze', 'week', say('remind-choice-week')),
    ...[fortnight, month].map((day) => button('snooze', day, say('remind-choice-on-day', { day: { day } }))),
    button('away', '', say('remind-choice-away')),
  ];
}
