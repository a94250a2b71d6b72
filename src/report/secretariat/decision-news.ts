import { button, note, quote, text } from '#chat/lines.ts';
import type { Message } from '#chat/message.ts';
import type { ActivityCode, LocalizedText } from '#domain/plan.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';

/** What was decided of an activity, and stands in the record under a number. */
export type DecidedNews = {
  readonly code: ActivityCode;
  readonly receipt: number;
  readonly reason: string;
} & (
  | { readonly kind: 'withdrawal' | 'restoration' }
  | { readonly kind: 'weight'; readonly weight: number }
  | { readonly kind: 'addition'; readonly weight: number; readonly title: LocalizedText }
);

/** To those who lead the commitment: what was decided of theirs, and why. */
export function decisionNews(decided: DecidedNews): Message {
  const { code, receipt, reason } = decided;
  return {
    lines: [
      text(whatWas(decided)),
      quote(reason),
      note(say('secretariat-told-number', { number: String(receipt) })),
    ],
    choices: [
      button('activity', code, say('choice-to-activity', { code })),
      button('history', code, say('choice-history')),
    ],
    lasting: true,
  };
}

function whatWas(decided: DecidedNews): AnyPhrase {
  const { code } = decided;
  switch (decided.kind) {
    case 'withdrawal':
    case 'restoration':
      return say(`secretariat-told-${decided.kind}`, { code });
    case 'weight':
      return say('secretariat-told-weight', { code, weight: decided.weight });
    case 'addition': {
      const { weight, title } = decided;
      return say('secretariat-told-addition', { code, weight, title: { title } });
    }
    default:
      return decided satisfies never;
  }
}
