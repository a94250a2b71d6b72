import { button, note, quote, text, title } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import type { ActivityFound, HistoryEntry } from '#domain/reading.ts';
import { UPDATE_TEXTS } from '#domain/update.ts';
import type { UpdateTextName } from '#domain/update.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from './band-words.ts';
import type { Written } from './plan-message.ts';
import { reasonWords } from './voice/voice-words.ts';
import { withheldWords } from './withheld-words.ts';

const LABELS: Record<UpdateTextName, AnyPhrase> = {
  reason: say('summary-reason'),
  actions: say('label-actions'),
  difficulties: say('summary-difficulties'),
  nextSteps: say('summary-next-steps'),
};

/**
 * An activity with its last news. `mayUpdate` adds a lead's button; of a plan that is not open nothing is contested any
 * more.
 */
export function activityMessage(
  found: ActivityFound,
  { mayUpdate, open }: { readonly mayUpdate: boolean; readonly open: boolean },
): Written {
  const { activity } = found;
  const last = found.history.find(({ seq }) => seq === activity.standing.seq);
  return {
    lines: [...heading(found), ...contestedLines(found), ...(last ? entryLines(last) : [])],
    choices: [
      ...(mayUpdate ? [button('update', activity.code, say('choice-update'))] : []),
      button('history', activity.code, say('choice-history')),
      ...(activity.withdrawn || !open ? [] : [button('contest', activity.code, say('voice-choice-contest'))]),
      ...(found.contests > 0
        ? [button('voices', activity.code.split('.')[0] ?? '', say('voice-choice-voices'))]
        : []),
      button(
        'commitment',
        activity.code.split('.')[0] ?? '',
        say('choice-to-commitment', { number: activity.code.split('.')[0] ?? '' }),
      ),
    ],
  };
}

function contestedLines({ openContests }: ActivityFound): readonly Line[] {
  return openContests > 0 ? [note(say('voice-contested-commitment', { count: openContests }))] : [];
}

/**
 * Everything that was recorded of an activity, newest first, corrections beside what they correct. `mayCorrect` adds
 * buttons for the coordination.
 */
export function historyMessage(found: ActivityFound, mayCorrect = false): Written {
  const { activity, page, more } = found;
  const choices: Choice[] = [
    ...(mayCorrect && !activity.withdrawn ? correctChoices(found) : []),
    ...(more ? [button('history', `${activity.code}/${page + 1}`, say('choice-older'))] : []),
    ...(page > 0 ? [button('history', `${activity.code}/${page - 1}`, say('choice-newer'))] : []),
    button('activity', activity.code, say('choice-to-activity', { code: activity.code })),
  ];
  return { lines: [...heading(found), ...found.history.flatMap(entryLines)], choices };
}

const MOST_CORRECTED = 3;

/** The newest updates that stand, each in its newest version. */
function correctChoices({ history }: ActivityFound): readonly Choice[] {
  return history
    .filter(({ kind, retracts, correctedBy }) => kind === 'update' && !retracts && correctedBy === null)
    .slice(0, MOST_CORRECTED)
    .map(({ id, seq, corrects }) =>
      button('correct', id, say('secretariat-choice-correct', { number: String(corrects ?? seq) })),
    );
}

function heading({ activity, withdrawnBecause }: ActivityFound): readonly Line[] {
  const { code, standing, dueOn, withdrawn } = activity;
  return [
    title(say('activity-title', { code, title: { title: activity.title } })),
    text(
      say('activity-status', { band: bandWords(standing.band), progress: { percent: standing.progress } }),
    ),
    { bar: standing.progress },
    ...(dueOn ? [note(say('activity-due', { day: { day: dueOn } }))] : []),
    ...(withdrawn ? [note(withdrawnWords(withdrawnBecause))] : []),
  ];
}

function entryLines(entry: HistoryEntry): readonly Line[] {
  return [
    text(entryWords(entry)),
    ...(entry.correctedBy === null
      ? []
      : [note(say(entry.undone ? 'entry-undone-by' : 'entry-corrected-by', { number: entry.correctedBy }))]),
    // An undo says in itself why it is there.
    ...(entry.retracts ? [] : UPDATE_TEXTS.flatMap((name) => textLines(name, entry))),
    ...(entry.evidence.length > 0 ? [text(say('summary-evidence', { count: entry.evidence.length }))] : []),
    ...entry.evidence.map((piece) => quote(piece.kind === 'link' ? piece.url : piece.name)),
    ...Object.entries(entry.withheld)
      .filter(([name]) => name.startsWith('evidence.'))
      .map(([, reason]) => note(say('record-evidence-withheld', { reason: reasonWords(reason) }))),
  ];
}

function textLines(name: UpdateTextName, { kind, texts, withheld }: HistoryEntry): readonly Line[] {
  const label = kind === 'update' ? LABELS[name] : say('record-because');
  const words = texts[name];
  if (words) return [text(label), quote(words)];
  const reason = withheld[name];
  return reason === undefined ? [] : [text(label), note(withheldWords(reason))];
}

function withdrawnWords(reason: string | null): AnyPhrase {
  return reason === null ? say('activity-withdrawn') : say('record-withdrawn-because', { reason });
}

function entryWords(entry: HistoryEntry): AnyPhrase {
  const { seq, kind, at, band, progress } = entry;
  const when = { number: seq, day: { day: at } };
  const values = { ...when, band: bandWords(band), progress: { percent: progress } };
  switch (kind) {
    case 'baseline':
      return say('entry-baseline', values);
    case 'update':
      return updateWords(entry, values);
    case 'weight':
      return say('record-weight', { ...when, before: entry.weightBefore ?? 0, weight: entry.weight ?? 0 });
    case 'withdrawal':
      return say('record-withdrawal', when);
    case 'restoration':
      return say('record-restoration', when);
    case 'addition':
      return say('record-addition', values);
    default:
      return kind satisfies never;
  }
}

function updateWords(
  { retracts, corrects, unchanged, byCoordination }: HistoryEntry,
  values: { readonly number: Value; readonly day: Value; readonly band: Value; readonly progress: Value },
): AnyPhrase {
  const { number, day } = values;
  if (retracts) return say('entry-undo', { number, day, corrects: corrects ?? 0 });
  if (corrects !== null)
    return say(byCoordination ? 'secretariat-entry-correction' : 'entry-correction', { ...values, corrects });
  return unchanged ? say('entry-same', values) : say('entry-update', values);
}
