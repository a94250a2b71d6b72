import { button, note, problem, text, title } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import type { CommitmentIndicators, IndicatorSeries, IndicatorVersion } from '#domain/indicator.ts';
import { lastPoint } from '#domain/indicator.ts';
import { say } from '#i18n/phrase.ts';
import { aimWords, changeWords, measureWords, targetWords, trendWords } from './indicator-words.ts';
import type { Written } from './plan-message.ts';

const PAGE = 8;
const ENTRIES = 4;

/** Which commitments have indicators, a page of them. `own`: only some of all are here. */
export function indicatedMessage(all: readonly CommitmentIndicators[], page: number, own: boolean): Written {
  const shown = all.slice(page * PAGE, (page + 1) * PAGE);
  const more = all.length - (page + 1) * PAGE;
  const count = all.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return {
    lines: [text(count === 0 ? say('indicators-nowhere') : say('indicators-which-commitment', { count }))],
    choices: [
      ...shown.map(({ commitment, title: words }) =>
        button(
          'indicators',
          String(commitment),
          say('indicators-choice-commitment', { number: String(commitment), title: { title: words } }),
        ),
      ),
      ...(more > 0 ? [button('indicators', `/${page + 1}`, say('choice-more', { count: more }))] : []),
      ...(own ? [button('indicators', '/0', say('indicators-choice-all'))] : []),
      button('plan', '', say('choice-plan')),
    ],
  };
}

/** The indicators of a commitment: last value, date, change, target; each opens its history. */
export function indicatorsMessage({ commitment, title: words, indicators }: CommitmentIndicators): Written {
  return {
    lines: [
      title(say('indicators-of', { number: String(commitment), title: { title: words } })),
      ...indicators.flatMap((series) => [text(nameWords(series)), ...standingLines(series)]),
    ],
    choices: [
      ...indicators.map((series) =>
        button('indicator', codeOf(series), say('indicators-choice', { code: codeOf(series) })),
      ),
      toCommitment(commitment),
    ],
  };
}

/** `4.2`: how an indicator is written; the same numbers name an activity elsewhere. */
export function codeOf({ commitment, number }: Pick<IndicatorSeries, 'commitment' | 'number'>): string {
  return `${commitment}.${number}`;
}

export function nameWords(series: Pick<IndicatorSeries, 'commitment' | 'number' | 'name'>) {
  return say('indicators-name', { code: codeOf(series), name: { title: series.name } });
}

function standingLines(series: IndicatorSeries): readonly Line[] {
  const { unit, target } = series;
  const last = lastPoint(series);
  const [before, now] = series.points.slice(-2);
  const change = before && now ? changeWords(before, now, unit) : undefined;
  return [
    note(last ? say('indicators-last', { value: aimWords(last, unit) }) : say('indicators-no-value')),
    ...(change ? [note(change)] : []),
    ...(target ? [note(say('indicators-target', { value: targetWords(target, unit) }))] : []),
  ];
}

/** One indicator with all that was entered of it, newest first. `mayEnter` adds the buttons of its leads. */
export function indicatorMessage(series: IndicatorSeries, page: number, mayEnter: boolean): Written {
  const { commitment, unit, baseline, points, history } = series;
  const trend = trendWords(points, unit);
  const shown = history.slice(page * ENTRIES, (page + 1) * ENTRIES);
  return {
    lines: [
      title(nameWords(series)),
      ...standingLines(series),
      ...(baseline ? [note(say('indicators-baseline', { value: aimWords(baseline, unit) }))] : []),
      ...(trend ? [note(say('indicators-trend', { trend }))] : []),
      ...(shown.length > 0 ? [text(say('indicators-history'))] : []),
      ...shown.flatMap((version) => versionLines(version, unit)),
    ],
    choices: [
      ...(mayEnter ? enterChoices(codeOf(series)) : []),
      ...(history.length > (page + 1) * ENTRIES
        ? [button('indicator', `${codeOf(series)}/${page + 1}`, say('choice-older'))]
        : []),
      ...(page > 0 ? [button('indicator', `${codeOf(series)}/${page - 1}`, say('choice-newer'))] : []),
      button('indicators', String(commitment), say('indicators-choice-list', { number: String(commitment) })),
      toCommitment(commitment),
    ],
  };
}

function enterChoices(code: string): readonly Choice[] {
  return [
    button('enter-value', code, say('indicators-choice-value')),
    button('enter-target', code, say('indicators-choice-target')),
    button('enter-baseline', code, say('indicators-choice-baseline')),
  ];
}

function versionLines(version: IndicatorVersion, unit: string): readonly Line[] {
  const { kind, source, ended } = version;
  const words = kind === 'target' ? targetWords(version, unit) : aimWords(version, unit);
  return [
    text(say(`indicators-version-${kind}`, { value: words })),
    note(source === null ? say('indicators-from-plan') : say('indicators-source', { source })),
    ...(ended === null ? [] : [note(say(`indicators-ended-${ended}`))]),
  ];
}

/** What is not there, with the list of what is. */
export function noIndicatorMessage(code: string, found: CommitmentIndicators | undefined): Written {
  if (found) {
    const { lines, choices } = indicatorsMessage(found);
    return { lines: [problem(say('indicators-unknown', { code })), ...lines], choices };
  }
  const number = code.split('.')[0] ?? '';
  return {
    lines: [problem(say('indicators-none', { number }))],
    choices: [
      button('indicators', '/0', say('indicators-choice-all')),
      button('plan', '', say('choice-plan')),
    ],
  };
}

function toCommitment(number: number): Choice {
  return button('commitment', String(number), say('choice-to-commitment', { number: String(number) }));
}

/** What was recorded, with what may be done next. */
export function enteredMessage(
  series: IndicatorSeries,
  {
    kind,
    id,
    value,
    on,
    corrects,
  }: {
    readonly kind: IndicatorVersion['kind'];
    readonly id: string;
    readonly value: number;
    readonly on: string;
    readonly corrects: { readonly value: number; readonly on: string | null } | null;
  },
): Written {
  const words = (kind === 'target' ? targetWords : aimWords)({ value, on }, series.unit);
  const before = series.points.findLast((point) => point.on < on);
  const change = kind === 'value' && before ? changeWords(before, { value, on }, series.unit) : undefined;
  return {
    lines: [
      text(say(`indicators-entered-${kind}`, { value: words })),
      note(nameWords(series)),
      ...(change ? [note(change)] : []),
      ...(corrects
        ? [note(say('indicators-replaced', { value: measureWords(corrects.value, series.unit) }))]
        : []),
    ],
    choices: [
      button('value-undo', id, say('choice-undo')),
      button('value-correct', id, say('choice-correct')),
      button('indicator', codeOf(series), say('indicators-choice-history')),
      button(
        'indicators',
        String(series.commitment),
        say('indicators-choice-list', { number: String(series.commitment) }),
      ),
    ],
  };
}
