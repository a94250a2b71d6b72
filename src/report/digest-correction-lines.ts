import { text, note } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import type { Corrections, Snapshot } from '#domain/digest-snapshot.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { someOf, titleValue } from './digest-words.ts';
import { rateWords } from './rate-words.ts';

const MOST = 8;

/** What a corrected issue says otherwise than the first one; nothing for a first issue. */
export function correctionLines({ corrections }: Snapshot): readonly Line[] {
  if (corrections === null) return [];
  const { receipts } = corrections;
  const changes = changesOf(corrections);
  const rest = changes.length - MOST;
  return [
    text(say('digest-corrected', { receipts: someOf(receipts.map(String), receipts.length, MOST) })),
    ...changes.slice(0, MOST).map(text),
    ...(rest > 0 ? [note(say('digest-more', { count: rest }))] : []),
  ];
}

/** From the whole to the single activity. A rate that is rounded to the same figure is not told. */
export function changesOf({ rate, axes, commitments, activities }: Corrections): readonly AnyPhrase[] {
  return [
    ...(rate && differ(rate, 'plan') ? [say('digest-corrected-plan', shown(rate, 'plan'))] : []),
    ...axes
      .filter((axis) => differ(axis, 'axis'))
      .map((axis) => say('digest-corrected-axis', { name: titleValue(axis.title), ...shown(axis, 'axis') })),
    ...commitments
      .filter((one) => differ(one, 'commitment'))
      .map((one) =>
        say('digest-corrected-commitment', { number: String(one.number), ...shown(one, 'commitment') }),
      ),
    ...activities.flatMap(activityWords),
  ];
}

type Said = { readonly said: number | null; readonly says: number | null };
type Level = 'plan' | 'axis' | 'commitment';

function shown({ said, says }: Said, level: Level) {
  return { before: rateWords(said, level), after: rateWords(says, level) };
}

function differ(correction: Said, level: Level): boolean {
  const { before, after } = shown(correction, level);
  return JSON.stringify(before) !== JSON.stringify(after);
}

function activityWords({ code, said, says }: Corrections['activities'][number]): readonly AnyPhrase[] {
  const percent = (progress: number) => ({ percent: progress });
  if (said && says)
    return [
      say('digest-corrected-activity', {
        code,
        before: percent(said.progress),
        after: percent(says.progress),
      }),
    ];
  if (says) return [say('digest-corrected-new', { code, after: percent(says.progress) })];
  return said ? [say('digest-corrected-gone', { code, before: percent(said.progress) })] : [];
}
