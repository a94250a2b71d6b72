import type { Inbound, InboundContent } from '#chat/inbound.ts';
import { pressedButton } from '#chat/inbound.ts';
import type { Kept, KeptInteraction } from './kept.ts';
import { isInteraction, LASTING } from './kept.ts';

/** A message's own id: what an edit names, and what an answer finds its way back by. */
export function nameOf(kept: Kept): string {
  if (kept.kind === 'edit') return `e${kept.id}:${kept.edited}`;
  return kept.kind === 'message' ? `m${kept.id}` : `i${kept.id}`;
}

/** The interaction that such an id belongs to; undefined where none does. */
export function interactionOf(name: string): string | undefined {
  return /^i(\d+)/.exec(name)?.[1];
}

/** What goes with every turn that something makes, whatever it says. */
export function frameOf(kept: Kept): Omit<Inbound, 'content'> {
  const language = isInteraction(kept) ? languageOf(kept.locale) : undefined;
  const on = isInteraction(kept) && kept.kind !== 'command' ? replaceable(kept) : undefined;
  return {
    from: { platform: 'discord', chat: kept.user },
    message: nameOf(kept),
    ...(language ? { language } : {}),
    ...(on ? { on } : {}),
  };
}

/** What a button or an option says; one that is none of ours asks the open question again. */
export function pressedData(data: string): InboundContent {
  const bare = data.startsWith(LASTING) ? data.slice(LASTING.length) : data;
  return pressedButton(bare) ?? { kind: 'pressed', verb: 'resume', target: '' };
}

/** The turn of `form:12`. */
export function formTurn(data: string): number | undefined {
  const [, turn] = /^!?form:(\d{1,9})$/.exec(data) ?? [];
  return turn === undefined ? undefined : Number(turn);
}

/** https://discord.com/developers/docs/reference#locales — Arabic is not among them. */
export function languageOf(locale: string): Inbound['language'] {
  if (locale === 'fr') return 'fr';
  return locale.startsWith('en') ? 'en' : undefined;
}

function replaceable(kept: Extract<KeptInteraction, { data: string }>): string | undefined {
  return kept.data.startsWith(LASTING) ? undefined : kept.message;
}
