import { html } from 'hono/html';
import { WITHHOLDING_REASONS } from '#domain/contribution.ts';
import type { WithholdingReason } from '#domain/contribution.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import type { Html, View } from './view.ts';

/** A status that is contested, told by form and word: a flag, drawn, and the word for it. */
export function contestedMark({ t }: View): Html {
  return html`<span class="contested"><svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M3 1.5v13M3 2.5h9l-2.5 3L12 8.5H3"/></svg><span>${t('page-contested')}</span></span>`;
}

const REASON_KEYS = {
  abusive: 'page-withheld-abusive',
  private: 'page-withheld-private',
  unlawful: 'page-withheld-unlawful',
} as const satisfies Record<WithholdingReason, MessageKey>;

/** Why a text is no longer shown: one of the reasons with a sentence, or the words of whoever withheld it. */
export function withheldWords(reason: string, { t }: View): string {
  const known = WITHHOLDING_REASONS.find((one) => one === reason);
  if (known) return t('page-text-withheld', { reason: t(REASON_KEYS[known]) });
  return reason === '' ? t('page-text-withheld-only') : t('page-text-withheld', { reason });
}
