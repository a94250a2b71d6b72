import type { Rendered } from '#chat/message.ts';
import type { Sending } from '#chat/platform.ts';

/** A message as the adapter is given it. */
export function rendered(facts: Partial<Rendered> = {}): Rendered {
  return {
    language: 'fr',
    direction: 'ltr',
    parts: [{ kind: 'text', text: 'Bonjour' }],
    choices: [],
    numbered: true,
    takesFiles: false,
    lasting: false,
    ...facts,
  };
}

export function sending(facts: Partial<Sending> = {}): Sending {
  return { outboxId: 1, page: 0, closes: [], ...facts };
}
