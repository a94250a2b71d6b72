import { note, problem } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import type { IndicatorSeries } from '#domain/indicator.ts';
import { PERCENT, lastPoint, standingFor } from '#domain/indicator.ts';
import { fold } from '#domain/words.ts';
import { say } from '#i18n/phrase.ts';
import { enteredMessage } from '#report/indicator-message.ts';
import { aimWords } from '#report/indicator-words.ts';
import type { Answer } from '../question.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, tell, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { daySaid } from './day-said.ts';
import { discarded, gone, sourceOf } from './dialogue.ts';
import type { ValueDraft, ValueField } from './draft.ts';
import { VALUE_FIELDS, openField } from './draft.ts';
import { measuresSaid } from './measure-said.ts';

/** An answer to a question about a value, a baseline or a target. */
export function answerValue(session: Session, draft: ValueDraft, given: Answer, facts: Facts): Turn {
  const series = seriesFor(draft, facts);
  if (!series) return gone(session, facts);
  const again = (...lines: readonly Line[]) => askOnceMore({ ...session, draft }, facts, lines);
  const on = (next: ValueDraft) => goOn(session, next, series, facts);
  if (given.kind === 'files') return again(problem(say('indicators-no-file')));
  const said = given.kind === 'text' ? given.text : '';
  if (draft.readings || draft.unlikely !== undefined) {
    if (given.kind === 'text') return answerNumber(draft, said, again, on);
    const [, index] = /^reading-(\d)$/.exec(given.id) ?? [];
    return on(withValue(draft, draft.unlikely ?? draft.readings?.[Number(index)] ?? 0, true));
  }
  const field = openField(draft);
  switch (field) {
    case 'value':
      return given.kind === 'choice' ? again() : answerNumber(draft, said, again, on);
    case 'on': {
      const lies = draft.entry === 'target' ? 'ahead' : 'behind';
      const day = given.kind === 'choice' ? { date: given.id } : daySaid(fold(said), facts.today, lies);
      if (day === undefined) return again(problem(say('indicators-not-date')));
      if (day === 'invalid') return again(problem(say('indicators-no-such-date')));
      const wrong = wrongDay(draft, day.date, facts.today);
      return wrong ? again(wrong) : on(answered({ ...draft, on: day.date }));
    }
    case 'source': {
      const source = given.kind === 'choice' ? (draft.last?.source ?? '') : said;
      const read = sourceOf(source);
      return 'wrong' in read ? again(read.wrong) : on(answered({ ...draft, source: read.source }));
    }
    case 'confirm': {
      if (given.kind !== 'choice') return again(note(say('confirm-first')));
      if (given.id === 'discard') return discarded(session, facts);
      const amending = VALUE_FIELDS.find((one): one is ValueField => given.id === `amend-${one}`);
      if (amending) return tellAndAsk({ ...session, draft: { ...draft, amending } }, facts, []);
      return record(session, draft, series, facts);
    }
    default:
      return field satisfies never;
  }
}

function seriesFor({ commitment, indicator }: ValueDraft, { found }: Facts): IndicatorSeries | undefined {
  if (found.indicators?.of !== 'indicators') return undefined;
  const of = found.indicators.commitments.find((one) => one.commitment === commitment);
  return of?.indicators[indicator - 1];
}

function answered(draft: ValueDraft): ValueDraft {
  const { amending: _, ...rest } = draft;
  return rest;
}

/** A number that may be two is asked about, and so is a share outside 0-100. */
export function withValue(draft: ValueDraft, value: number, sure: boolean): ValueDraft {
  const { readings: _, unlikely: __, ...rest } = draft;
  const outside = draft.unit === PERCENT && (value < 0 || value > 100);
  if (outside && (!sure || draft.unlikely === undefined)) return { ...rest, unlikely: value };
  return answered({ ...rest, value });
}

function answerNumber(
  draft: ValueDraft,
  said: string,
  again: (...lines: readonly Line[]) => Turn,
  on: (next: ValueDraft) => Turn,
): Turn {
  const [value, ...others] = measuresSaid(said, draft.unit);
  if (value === undefined) return again(problem(say('indicators-not-number')));
  const { readings: _, unlikely: __, ...rest } = draft;
  return on(others.length > 0 ? { ...rest, readings: [value, ...others] } : withValue(rest, value, false));
}

/** Why something cannot be of this date; undefined when it can. */
export function wrongDay(
  { entry }: Pick<ValueDraft, 'entry'>,
  date: string,
  today: string,
): Line | undefined {
  const day = { day: { day: date } };
  if (entry === 'target') return date > today ? undefined : problem(say('indicators-past-target', day));
  if (date <= today) return undefined;
  return problem(entry === 'value' ? say('indicators-future', day) : say('indicators-future-baseline', day));
}

/** On to the next question; what stands in its place is looked up before the summary shows it. */
function goOn(session: Session, draft: ValueDraft, series: IndicatorSeries, facts: Facts): Turn {
  return tellAndAsk({ ...session, draft: onStanding(draft, series) }, facts, []);
}

/** With what it would take the place of, as it stands now. A correction keeps what it corrects. */
export function onStanding(draft: ValueDraft, series: IndicatorSeries): ValueDraft {
  const last = lastPoint(series);
  const known = { ...draft, last: last ? { value: last.value, on: last.on, source: last.source } : null };
  if (draft.corrects || draft.on === undefined) return known;
  const standing = standingFor(series, draft.entry, draft.on);
  return {
    ...known,
    base: standing?.id ?? null,
    before: standing ? { value: standing.value, on: standing.on } : null,
  };
}

/** Records what the summary showed; where something else stands by now, that is shown and asked about. */
function record(session: Session, draft: ValueDraft, series: IndicatorSeries, facts: Facts): Turn {
  const { commitment, indicator, entry: kind, value, on, source, base, before, corrects, unit, id } = draft;
  if (value === undefined || on === undefined || source === undefined) return gone(session, facts);
  const wrong = wrongDay(draft, on, facts.today);
  if (wrong) return tellAndAsk({ ...session, draft: { ...draft, amending: 'on' } }, facts, [wrong]);
  const standing = corrects ? undefined : standingFor(series, kind, on);
  const moved = corrects
    ? base === null || !Object.hasOwn(series.heads, base)
    : (standing?.id ?? null) !== base;
  if (moved) {
    const now = onStanding({ ...draft, corrects: false }, series);
    const line = now.before
      ? say('indicators-moved', { value: aimWords(now.before, unit) })
      : say('indicators-moved-undone');
    return tellAndAsk({ ...session, draft: now }, facts, [problem(line)]);
  }
  const { lines, choices } = enteredMessage(series, { kind, id, value, on, corrects: before });
  const turn = tell({ ...session, draft: null }, lines, choices, [
    {
      kind: 'area',
      act: {
        area: 'indicators',
        act: 'enter',
        ...{ id, commitment, indicator, kind, value, on, source, corrects },
        replaces: base,
      },
    },
  ]);
  return { ...turn, message: { ...turn.message, lasting: true } };
}
