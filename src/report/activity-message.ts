import { button, note, quote, text, title } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import type { ActivityFound, HistoryEntry } from '#domain/reading.ts';
import { UPDATE_TEXTS } from '#domain/update.ts';
import type { UpdateTextName } from '#domain/update.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from './band-words.ts';
import type { Written } from './plan-message.ts';

const LABELS: Record<UpdateTextName, AnyPhrase> = {
  reason: say('summary-reason'),
  actions: say('label-actions'),
  difficulties: say('summary-difficulties'),
  nextSteps: say('summary-next-steps'),
};

/** An activity with its last news. `mayUpdate` adds a lead's button. */
export function activityMessage(found: ActivityFound, mayUpdate: boolean): Written {
  const { activity } = found;
  const last = found.history.find(({ seq }) => seq === activity.standing.seq);
  return {
    lines: [...heading(found), ...(last ? entryLines(last) : [])],
    choices: [
      ...(mayUpdate ? [button('update', activity.code, say('choice-update'))] : []),
      button('history', activity.code, say('choice-history')),
      button(
        'commitment',
        activity.code.split('.')[0] ?? '',
        say('choice-to-commitment', { number: activity.code.split('.')[0] ?? '' }),
      ),
    ],
  };
}

/** Everything that was recorded of an activity, newest first, corrections beside what they correct. */
export function historyMessage(found: ActivityFound): Written {
  const { activity, page, more } = found;
  const choices: Choice[] = [
    ...(more ? [button('history', `${activity.code}/${page + 1}`, say('choice-older'))] : []),
    ...(page > 0 ? [button('history', `${activity.code}/${page - 1}`, say('choice-newer'))] : []),
    button('activity', activity.code, say('choice-to-activity', { code: activity.code })),
  ];
  return { lines: [...heading(found), ...found.history.flatMap(entryLines)], choices };
}

function heading({ activity }: ActivityFound): readonly Line[] {
  const { code, standing, dueOn, withdrawn } = activity;
  return [
    title(say('activity-title', { code, title: { title: activity.title } })),
    text(
      say('activity-status', { band: bandWords(standing.band), progress: { percent: standing.progress } }),
    ),
    { bar: standing.progress },
    ...(dueOn ? [note(say('activity-due', { day: { day: dueOn } }))] : []),
    ...(withdrawn ? [note(say('activity-withdrawn'))] : []),
  ];
}

function entryLines(entry: HistoryEntry): readonly Line[] {
  return [
    text(entryWords(entry)),
    ...(entry.correctedBy === null
      ? []
      : [note(say(entry.undone ? 'entry-undone-by' : 'entry-corrected-by', { number: entry.correctedBy }))]),
    ...UPDATE_TEXTS.flatMap((name) => {
      // An undo says in itself why it is there.
      const words = entry.retracts ? undefined : entry.texts[name];
      return words ? [text(LABELS[name]), quote(words)] : [];
    }),
    ...(entry.evidence.length > 0 ? [text(say('summary-evidence', { count: entry.evidence.length }))] : []),
    ...entry.evidence.map((piece) => quote(piece.kind === 'link' ? piece.url : piece.name)),
  ];
}

function entryWords({
  seq,
  kind,
  at,
  band,
  progress,
  unchanged,
  retracts,
  corrects,
}: HistoryEntry): AnyPhrase {
  const values = { number: seq, day: { day: at }, band: bandWords(band), progress: { percent: progress } };
  if (kind === 'baseline') return say('entry-baseline', values);
  if (retracts) return say('entry-undo', { number: seq, day: { day: at }, corrects: corrects ?? 0 });
  if (corrects !== null) return say('entry-correction', { ...values, corrects });
  return unchanged ? say('entry-same', values) : say('entry-update', values);
}
