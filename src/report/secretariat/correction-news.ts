import { button, note, text } from '#chat/lines.ts';
import type { Message } from '#chat/message.ts';
import type { Band } from '#domain/band.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { UpdateTextName } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from '../band-words.ts';

type Stands = { readonly band: Band; readonly progress: number };

/** What the coordination made of somebody's update. */
export type CorrectedForOthers = {
  /** Of the original. */
  readonly receipt: number;
  /** The correction's own id. */
  readonly entry: string;
  readonly code: ActivityCode;
  readonly before: Stands;
  readonly after: Stands;
  /** Those that are others now. */
  readonly texts: readonly UpdateTextName[];
  readonly evidence: boolean;
};

/** To whoever wrote the update: that it was corrected, and what is other now. */
export function correctionNews(told: CorrectedForOthers): Message {
  const { receipt, code, before, after, entry } = told;
  const moved = before.band !== after.band || before.progress !== after.progress;
  const changed = [
    ...told.texts.map((name) => say('secretariat-text-name', { name })),
    ...(told.evidence ? [say('secretariat-corrected-evidence')] : []),
  ];
  return {
    lines: [
      text(say('secretariat-corrected', { number: String(receipt), code })),
      ...(moved
        ? [text(say('secretariat-corrected-moved', { before: stands(before), after: stands(after) }))]
        : []),
      ...(changed.length > 0 ? [text(say('secretariat-corrected-texts', { texts: { list: changed } }))] : []),
      note(say('secretariat-corrected-stays')),
    ],
    choices: [
      button('history', code, say('choice-history')),
      button('correct', entry, say('choice-correct')),
    ],
    lasting: true,
  };
}

function stands({ band, progress }: Stands) {
  return say('secretariat-corrected-stands', { band: bandWords(band), progress: { percent: progress } });
}
