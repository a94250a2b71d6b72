import { choice, note, problem, text, title } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { BANDS, bandsAt } from '#domain/band.ts';
import type { Band } from '#domain/band.ts';
import { isOverdue } from '#domain/waiting.ts';
import { fold } from '#domain/words.ts';
import { words } from '#i18n/catalog.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from '#report/band-words.ts';
import type { UpdateDraft } from '../draft.ts';
import type { DeskActivity, Facts } from '../facts.ts';
import { again, getTarget, next } from '../step.ts';
import type { Outcome, Step } from '../step.ts';
import { percentSaid } from './percent-said.ts';

const ORDER = ['limited', 'significant', 'complete', 'not_started'] as const satisfies readonly Band[];

/** Where the activity is, in the report's four words; "nothing new" is the first choice. */
export const chooseBand: Step = {
  settled: (draft) => draft.band !== undefined,
  ask(draft, facts) {
    const target = getTarget(draft, facts);
    const same = draft.corrects || draft.amending ? [] : [choice('same', say('choice-same'))];
    // A progress of exactly 90 that was typed belongs to two bands: only the lead can say which.
    const undecided = undecidedProgress(draft);
    const bands = undecided === undefined ? ORDER : ORDER.filter((band) => bandsAt(undecided).includes(band));
    return {
      context: standingLines(target, facts),
      lines: [
        text(
          undecided === undefined
            ? say('ask-band')
            : say('ask-band-at', { progress: { percent: undecided } }),
        ),
      ],
      choices: [
        ...(undecided === undefined ? same : []),
        ...bands.map((band) => choice(band, choiceWords(band))),
      ],
    };
  },
  answer(draft, answer, facts) {
    if (answer.kind === 'files') return again(draft, problem(say('files-not-here')));
    if (answer.kind === 'choice') {
      if (answer.id === 'same') return { to: 'record-same' };
      const band = BANDS.find((one) => one === answer.id);
      return band ? next(withBand(draft, band)) : again(draft);
    }
    const named = bandNamed(answer.text, facts.language);
    if (named) return next(withBand(draft, named));
    const percent = percentSaid(answer.text);
    if (percent === 'fraction') return again(draft, problem(say('percent-whole')));
    if (percent === 'outside') return again(draft, problem(say('percent-outside')));
    if (percent === undefined) return again(draft, problem(say('band-not-understood')));
    return withProgress(draft, percent);
  },
  clear: (draft) => {
    const { band: _, progress: __, ...rest } = draft;
    return rest;
  },
};

/** "Progression significative": the words that the bot itself uses. */
function bandNamed(said: string, language: Language): Band | undefined {
  const reader = { language, timeZone: 'UTC' };
  return BANDS.find((band) => fold(words(bandWords(band), reader)) === fold(said));
}

/** A progress that was said without its band. */
function undecidedProgress(draft: UpdateDraft): number | undefined {
  return draft.band === undefined ? draft.progress : undefined;
}

function withBand(draft: UpdateDraft, band: Band): UpdateDraft {
  const undecided = undecidedProgress(draft);
  const { progress: _, ...rest } = withoutReason(draft);
  if (band === 'not_started') return { ...rest, band, progress: 0 };
  if (undecided !== undefined && bandsAt(undecided).includes(band))
    return progressSaid({ ...rest, band, progress: undecided });
  return { ...rest, band, answered: rest.answered.filter((name) => name !== 'enter-progress') };
}

/** Both said at once: the question after this one is answered too. */
function progressSaid(draft: UpdateDraft): UpdateDraft {
  return {
    ...draft,
    answered: [...draft.answered.filter((name) => name !== 'enter-progress'), 'enter-progress'],
  };
}

/** A reason belongs to the progress that it was given for; it is offered again where one is owed. */
function withoutReason(draft: UpdateDraft): UpdateDraft {
  return { ...draft, answered: draft.answered.filter((name) => name !== 'give-reason') };
}

/** A percentage says its band too, except at 90, where it is asked. */
export function withProgress(draft: UpdateDraft, progress: number): Outcome {
  const [band, other] = bandsAt(progress);
  if (!band || other) {
    const { band: _, ...rest } = draft;
    return again({ ...rest, progress });
  }
  return next(progressSaid({ ...withoutReason(draft), band, progress }));
}

/** What is known of the activity, before anything is asked about it. */
function standingLines(
  { code, title: name, standing, dueOn, ...rest }: DeskActivity,
  facts: Facts,
): readonly Line[] {
  const values = {
    band: bandWords(standing.band),
    progress: { percent: standing.progress },
    day: { day: standing.at },
  };
  const lastSaid = () => {
    if (standing.kind === 'update') return say('last-update', values);
    return facts.plan?.inventedUntil ? say('last-baseline-invented', values) : say('last-baseline', values);
  };
  return [
    title(say('activity-title', { code, title: { title: name } })),
    note(lastSaid()),
    ...(isOverdue({ standing, dueOn, ...rest }, facts.today) && dueOn
      ? [note(say('overdue-since', { day: { day: dueOn } }))]
      : []),
  ];
}

function choiceWords(band: Band) {
  switch (band) {
    case 'not_started':
      return say('choice-not-started');
    case 'limited':
      return say('choice-limited');
    case 'significant':
      return say('choice-significant');
    case 'complete':
      return say('choice-complete');
    default:
      return band satisfies never;
  }
}
