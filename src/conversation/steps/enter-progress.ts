import { choice, problem, text } from '#chat/lines.ts';
import { agrees, bandsAt, rangeOf } from '#domain/band.ts';
import type { Band } from '#domain/band.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from '#report/band-words.ts';
import { again, getTarget, next } from '../step.ts';
import type { Step } from '../step.ts';
import { percentSaid } from './percent-said.ts';

/** How far inside the band: three likely values, or a typed one. */
export const enterProgress: Step = {
  applies: (draft) => draft.band !== 'not_started',
  settled: (draft) =>
    draft.band !== undefined && draft.progress !== undefined && agrees(draft.band, draft.progress),
  ask(draft, facts) {
    const band = draft.band ?? 'limited';
    const { min, max } = rangeOf(band);
    const values = suggestions(band, getTarget(draft, facts).standing.progress);
    return {
      lines: [text(say('ask-progress', { min: String(min), max: String(max) }))],
      choices: values.map((value) =>
        choice(String(value), say('choice-percent', { progress: { percent: value } })),
      ),
      plainNumbers: true,
    };
  },
  answer(draft, answer) {
    if (answer.kind === 'files') return again(draft, problem(say('files-not-here')));
    const band = draft.band ?? 'limited';
    const { min, max } = rangeOf(band);
    const range = { min: String(min), max: String(max) };
    const percent = percentSaid(answer.kind === 'choice' ? answer.id : answer.text);
    if (percent === undefined) return again(draft, problem(say('percent-not-understood', range)));
    if (percent === 'fraction') return again(draft, problem(say('percent-whole')));
    if (percent === 'outside') return again(draft, problem(say('percent-outside')));
    if (agrees(band, percent)) return next({ ...draft, progress: percent });
    const [other] = bandsAt(percent);
    const values = { ...range, progress: { percent }, band: bandWords(other ?? band) };
    return again(draft, problem(say('percent-other-band', values)));
  },
  clear: (draft) => {
    const { progress: _, ...rest } = draft;
    return rest;
  },
};

/** The next multiples of five above what stands, inside the band; else values spread over it. */
function suggestions(band: Band, current: number): readonly number[] {
  if (band === 'complete') return [100, 95, 90];
  const { min, max } = rangeOf(band);
  const above = [];
  for (let value = Math.ceil((current + 1) / 5) * 5; value <= max && above.length < 3; value += 5) {
    if (value >= min) above.push(value);
  }
  if (above.length > 0 && current >= min) return above;
  return band === 'limited' ? [10, 30, 50] : [60, 75, 90];
}
