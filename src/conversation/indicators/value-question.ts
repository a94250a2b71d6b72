import { choice, note, text, title } from '#chat/lines.ts';
import { shortened } from '#chat/shortened.ts';
import type { Choice, Line } from '#chat/message.ts';
import { PERCENT } from '#domain/indicator.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { nameWords } from '#report/indicator-message.ts';
import { aimWords, measureWords, targetWords } from '#report/indicator-words.ts';
import type { Facts } from '../facts.ts';
import type { Question } from '../question.ts';
import { endOfLastMonth } from './day-said.ts';
import type { ValueDraft } from './draft.ts';
import { openField } from './draft.ts';

const LABEL = 60;

/** The open question about a value, a baseline or a target. */
export function questionOfValue(draft: ValueDraft, { today }: Facts): Question {
  if (draft.readings) return whichReading(draft, draft.readings);
  if (draft.unlikely !== undefined) return isItRight(draft, draft.unlikely);
  const field = openField(draft);
  switch (field) {
    case 'value':
      return {
        context: headLines(draft),
        lines: [text(valueAsked(draft))],
        choices: [back()],
        plainNumbers: true,
        takesText: true,
      };
    case 'on':
      return {
        lines: [text(say(`indicators-ask-on-${draft.entry}`))],
        choices: [...dayChoices(draft, today), back()],
        takesText: true,
      };
    case 'source':
      return {
        lines: [text(say('indicators-ask-source'))],
        choices: [
          ...(draft.last?.source
            ? [
                choice(
                  'same-source',
                  say('indicators-choice-same-source', { source: shortened(draft.last.source, LABEL) }),
                ),
              ]
            : []),
          back(),
        ],
        takesText: true,
      };
    case 'confirm':
      return summaryOf(draft);
    default:
      return field satisfies never;
  }
}

const back = (): Choice => choice('back', say('choice-back'));

function headLines(draft: ValueDraft): readonly Line[] {
  const { last, unit, before, corrects } = draft;
  if (corrects && before)
    return [
      title(nameWords({ ...draft, number: draft.indicator })),
      note(say('indicators-correcting', { value: aimWords(before, unit) })),
    ];
  return [
    title(nameWords({ ...draft, number: draft.indicator })),
    ...(last ? [note(say('indicators-last', { value: aimWords(last, unit) }))] : []),
  ];
}

function valueAsked({ entry, unit }: ValueDraft): AnyPhrase {
  if (entry === 'baseline') return say('indicators-ask-baseline');
  if (entry === 'target') return say('indicators-ask-target');
  if (unit === PERCENT) return say('indicators-ask-value-percent');
  return unit === 'count' ? say('indicators-ask-value') : say('indicators-ask-value-unit', { unit });
}

function whichReading({ unit }: ValueDraft, readings: readonly number[]): Question {
  return {
    lines: [text(say('indicators-ask-which'))],
    choices: [
      ...readings.map((value, index) => choice(`reading-${index}`, measureWords(value, unit))),
      back(),
    ],
  };
}

function isItRight({ unit }: ValueDraft, unlikely: number): Question {
  return {
    lines: [text(say('indicators-ask-unlikely', { value: measureWords(unlikely, unit) }))],
    choices: [
      choice('confirm', say('indicators-choice-sure')),
      choice('back', say('indicators-choice-unsure')),
    ],
    plainNumbers: true,
  };
}

/** Today and the end of last month; of a target, the ends of this year and the next two. */
function dayChoices({ entry }: ValueDraft, today: string): readonly Choice[] {
  if (entry === 'value') {
    const ended = endOfLastMonth(today);
    return [
      choice(today, say('indicators-choice-today', { day: { day: today } })),
      choice(ended, say('indicators-choice-last-month', { day: { day: ended } })),
    ];
  }
  const year = Number(today.slice(0, 4));
  const years = entry === 'target' ? [year, year + 1, year + 2] : [];
  return years
    .map((one) => `${one}-12-31`)
    .map((day) => choice(day, say('indicators-choice-day', { day: { day } })));
}

function summaryOf(draft: ValueDraft): Question {
  const { value = 0, on = null, source = '', unit, entry, before } = draft;
  const inWords = entry === 'target' ? targetWords : aimWords;
  return {
    context: [
      title(nameWords({ ...draft, number: draft.indicator })),
      text(say(`indicators-summary-${entry}`, { value: inWords({ value, on }, unit) })),
      text(say('indicators-source', { source })),
      ...(before ? [note(say('indicators-summary-replaces', { value: inWords(before, unit) }))] : []),
    ],
    lines: [text(say('ask-confirm'))],
    choices: [
      choice('confirm', say('choice-confirm')),
      choice('amend-value', say('indicators-amend-value')),
      choice('amend-on', say('indicators-amend-on')),
      choice('amend-source', say('indicators-amend-source')),
      choice('discard', say('choice-discard')),
    ],
  };
}
