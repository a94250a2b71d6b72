import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';

/** "October 2026". */
export const monthOf = (period: string): AnyPhrase =>
  say('secretariat-month', { month: Number(period.slice(5)), year: period.slice(0, 4) });
