import { choice, note, quote, text, title } from '#chat/lines.ts';
import { latinDigits } from '#domain/words.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Question } from '../question.ts';
import type { WithholdDraft } from './draft.ts';

const NAMES = ['actions', 'difficulties', 'nextSteps', 'reason'] as const;

/** What a text of an update is called. */
export function textName(name: string): AnyPhrase {
  const [, evidence] = /^evidence\.(\d+)$/.exec(name) ?? [];
  if (evidence !== undefined)
    return say('secretariat-text-evidence', { number: String(Number(evidence) + 1) });
  const known = NAMES.find((one) => one === name);
  return say('secretariat-text-name', { name: known ?? 'text' });
}

/** Which update, which of its texts, why, and whether really. */
export function askWithholding({
  step,
  about,
  texts,
  name = '',
  reason = '',
  receipt = 0,
}: WithholdDraft): Question {
  const back = choice('back', say('choice-back'));
  const number = String(receipt);
  switch (step) {
    case 'which':
      return { lines: [text(say('secretariat-withhold-which'))], choices: [back], plainNumbers: true };
    case 'text':
      return {
        lines: [
          text(say('secretariat-withhold-text', { number, code: about })),
          ...texts.flatMap((one) =>
            one.excerpt === null
              ? [note(say('secretariat-already-withheld', { text: textName(one.name) }))]
              : [title(textName(one.name)), quote(one.excerpt)],
          ),
        ],
        choices: [
          ...texts
            .filter(({ excerpt }) => excerpt !== null)
            .map((one) => choice(`t-${one.name}`, textName(one.name))),
          back,
        ],
      };
    case 'reason':
      return { lines: [text(say('secretariat-withhold-why'))], choices: [back], takesText: true };
    case 'confirm':
      return {
        lines: [
          title(say('secretariat-sure-withhold', { number, text: textName(name) })),
          text(say('secretariat-reason', { reason })),
          note(say('secretariat-means-withhold')),
        ],
        choices: [choice('confirm', say('secretariat-yes-withhold')), back],
      };
    default:
      return step satisfies never;
  }
}

/** "1204", "n° 1204". */
export function receiptSaid(words: string): number | undefined {
  const found = /(?<!\d)([1-9]\d{0,8})(?!\d)/.exec(latinDigits(words))?.[1];
  return found === undefined ? undefined : Number(found);
}
