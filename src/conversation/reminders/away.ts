import { button, note, problem, text } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import { addDays, isDate } from '#domain/calendar.ts';
import { weekdayOf } from '#domain/local-time.ts';
import { isAway } from '#domain/preference.ts';
import type { Preference } from '#domain/preference.ts';
import type { FellowLead, Reminding } from '#domain/reminding.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { homeOf, leadName, remindersChoice, withoutPlan } from './common.ts';

type Until = 'open' | { readonly date: string };

/** Buttons for deputies: a commitment rarely has more leads. */
const MOST_FELLOWS = 8;

/** From today on they are away; until when is asked where it was not said. Then, who stands in. */
export function away(session: Session, until: Until | undefined, facts: Facts): Turn {
  const { reminding } = facts.found;
  if (!reminding) return withoutPlan(session, facts);
  if (!until)
    return tellAndAsk(session, facts, [text(say('away-which'))], [], awayChoices(reminding, facts.today));
  const wrong = until === 'open' ? undefined : wrongDay(until.date, facts.today);
  if (wrong) return tellAndAsk(session, facts, [problem(wrong)], [], awayChoices(reminding, facts.today));
  const { preference } = reminding;
  const already = isAway(preference, facts.today);
  const awayUntil = until === 'open' ? null : until.date;
  const changed = {
    awayFrom: already ? preference.awayFrom : facts.today,
    awayUntil,
    deputy: already ? preference.deputy : null,
  };
  const turn = tellAndAsk(
    session,
    facts,
    [text(awayWords(awayUntil)), deputyLine(reminding, changed.deputy)],
    [],
    [...deputyChoices(reminding, changed.deputy), returnedChoice(), remindersChoice()],
  );
  return { ...turn, effects: [{ kind: 'prefer', changed, putsOff: true }] };
}

function awayWords(until: string | null) {
  return until === null ? say('away-open') : say('away-until', { day: { day: until } });
}

function wrongDay(date: string, today: string) {
  if (!isDate(date)) return say('away-not-date');
  return date < today ? say('away-past') : undefined;
}

/** The end of this week, of the next, of the one after it, of a month; or nobody knows. */
function awayChoices({ preference }: Reminding, today: string): readonly Choice[] {
  const sunday = addDays(today, 7 - weekdayOf(today));
  return [
    ...[0, 7, 14, 28].map((days) => {
      const date = addDays(sunday, days);
      return button('away', date, say('choice-away-until', { day: { day: date } }));
    }),
    button('away', 'open', say('choice-away-open')),
    ...(isAway(preference, today) ? [returnedChoice()] : []),
  ];
}

export const returnedChoice = (): Choice => button('returned', '', say('choice-returned'));

function deputyLine({ fellows, deputyName }: Reminding, deputy: number | null): Line {
  if (deputy !== null) return text(say('deputy-is', { name: nameOf(deputy, fellows, deputyName) }));
  return fellows.length > 0 ? text(say('deputy-ask')) : note(say('deputy-nobody'));
}

function nameOf(deputy: number, fellows: readonly FellowLead[], known: string | null) {
  const fellow = fellows.find(({ id }) => id === deputy);
  return fellow ? leadName(fellow) : (known ?? '—');
}

function deputyChoices({ fellows }: Reminding, deputy: number | null): readonly Choice[] {
  return [
    ...fellows
      .filter(({ id }) => id !== deputy)
      .slice(0, MOST_FELLOWS)
      .map((one) => button('deputy', String(one.id), say('choice-deputy', { name: leadName(one) }))),
    ...(fellows.length > 0 || deputy !== null ? [button('deputy', 'none', say('choice-deputy-none'))] : []),
  ];
}

/** Who is reminded, and may update, meanwhile: another lead of the same commitments, or nobody. */
export function chooseDeputy(session: Session, deputy: number | null, facts: Facts): Turn {
  const { reminding } = facts.found;
  if (!reminding) return withoutPlan(session, facts);
  const { preference, fellows } = reminding;
  if (!isAway(preference, facts.today))
    return tellAndAsk(
      session,
      facts,
      [note(say('deputy-not-away'))],
      [],
      awayChoices(reminding, facts.today),
    );
  const fellow = fellows.find(({ id }) => id === deputy);
  if (deputy !== null && !fellow)
    return tellAndAsk(
      session,
      facts,
      [problem(say('deputy-cannot'))],
      [],
      [...deputyChoices(reminding, preference.deputy), returnedChoice()],
    );
  const said = fellow ? say('deputy-is', { name: leadName(fellow) }) : say('deputy-none');
  const turn = tellAndAsk(
    session,
    facts,
    [text(said)],
    [],
    [
      ...deputyChoices(reminding, deputy).filter(({ id }) => id !== 'deputy:none' || fellow),
      returnedChoice(),
    ],
  );
  return { ...turn, effects: [{ kind: 'prefer', changed: { deputy }, putsOff: false }] };
}

const PRESENT: Partial<Preference> = { awayFrom: null, awayUntil: null, deputy: null };

export function returned(session: Session, facts: Facts): Turn {
  const { reminding } = facts.found;
  if (!reminding) return withoutPlan(session, facts);
  const was = reminding.preference.awayFrom !== null;
  const turn = tellAndAsk(
    session,
    facts,
    [was ? text(say('returned-done')) : note(say('returned-already'))],
    homeOf(facts),
    [remindersChoice()],
  );
  return was ? { ...turn, effects: [{ kind: 'prefer', changed: PRESENT, putsOff: false }] } : turn;
}
