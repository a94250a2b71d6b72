import { note, problem, text, title } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import type { IndicatorSeries, IndicatorVersion } from '#domain/indicator.ts';
import { say } from '#i18n/phrase.ts';
import { indicatorMessage, nameWords } from '#report/indicator-message.ts';
import { aimWords } from '#report/indicator-words.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { began, sourceOf } from './dialogue.ts';
import type { ValueDraft } from './draft.ts';
import { openField } from './draft.ts';
import { measuresSaid } from './measure-said.ts';
import type { ValueSaid } from './said.ts';
import { onStanding, withValue, wrongDay } from './value-answer.ts';

/** Begins to enter a value, a baseline or a target, with whatever was already said of it. */
export function enterValue(
  session: Session,
  series: IndicatorSeries,
  entry: ValueDraft['entry'],
  said: ValueSaid | undefined,
  facts: Facts,
): Turn {
  const lines: Line[] = [];
  let draft = newValueDraft(series, entry, facts);
  const [value, ...others] = said ? measuresSaid(said.value, series.unit) : [];
  if (said && value === undefined) lines.push(problem(say('indicators-not-number')));
  if (value !== undefined)
    draft = others.length > 0 ? { ...draft, readings: [value, ...others] } : withValue(draft, value, false);
  if (said?.on !== undefined) {
    const wrong = wrongDay(draft, said.on, facts.today);
    if (wrong) lines.push(wrong);
    else draft = { ...draft, on: said.on };
  }
  if (said?.source !== undefined) {
    const read = sourceOf(said.source);
    if ('wrong' in read) lines.push(read.wrong);
    else draft = { ...draft, source: read.source };
  }
  // The first question and the summary say which indicator it is; those between do not.
  const midway = draft.value !== undefined && openField(draft) !== 'confirm';
  const named = midway ? [title(nameWords(series)), ...lines] : lines;
  return began(session, onStanding(draft, series), facts, named);
}

function newValueDraft(series: IndicatorSeries, entry: ValueDraft['entry'], facts: Facts): ValueDraft {
  const { commitment, number, name, unit } = series;
  return {
    kind: 'indicators',
    task: 'value',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    about: String(commitment),
    ...{ commitment, indicator: number, name, unit, entry },
    ...{ base: null, corrects: false, before: null, last: null },
  };
}

/** Begins to correct what was entered: its number first, its date and source stay unless they are changed. */
export function correctValue(
  session: Session,
  series: IndicatorSeries,
  version: IndicatorVersion,
  facts: Facts,
): Turn {
  if (version.ended !== null || version.id === null || version.on === null || version.source === null)
    return ended(session, series, facts);
  const draft: ValueDraft = {
    ...newValueDraft(series, version.kind, facts),
    ...{ base: version.id, corrects: true, on: version.on, source: version.source },
    before: { value: version.value, on: version.on },
  };
  return began(session, onStanding(draft, series), facts, []);
}

/** Undoes what was entered: what stood before stands again. Pressed twice, the second says so. */
export function undoValue(
  session: Session,
  series: IndicatorSeries,
  version: IndicatorVersion,
  facts: Facts,
): Turn {
  const { id: entry, ended: over } = version;
  if (over !== null || entry === null) return ended(session, series, facts);
  const { choices } = indicatorMessage(series, 0, true);
  const words = aimWords(version, series.unit);
  const lines = [
    text(say('indicators-undone', { value: words })),
    ...(version.corrected ? [note(say('indicators-undone-back'))] : []),
  ];
  const turn = tellAndAsk(session, facts, lines, choices);
  const { commitment } = series;
  const act = {
    area: 'indicators',
    act: 'undo-value',
    id: facts.freshIds[0] ?? '',
    commitment,
    entry,
  } as const;
  return { ...turn, effects: [{ kind: 'area', act }], message: { ...turn.message, lasting: true } };
}

function ended(session: Session, series: IndicatorSeries, facts: Facts): Turn {
  const { choices } = indicatorMessage(series, 0, true);
  return tellAndAsk(session, facts, [note(say('indicators-ended-already'))], choices);
}
