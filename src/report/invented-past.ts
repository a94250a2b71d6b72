import { note } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import type { Written } from './plan-message.ts';

type Invented = Pick<PlanInfo, 'demonstration' | 'inventedUntil'>;

/** What a demonstration says of itself; nothing where nothing is invented. */
export function demonstrationLines({ demonstration, inventedUntil }: Invented): readonly Line[] {
  if (inventedUntil) return [note(say('past-note', { day: { day: inventedUntil } }))];
  return demonstration ? [note(say('demonstration-note'))] : [];
}

/** No report ever said the figures that an invented past begins with. */
const OF_A_REPORT: Partial<Record<MessageKey, MessageKey>> = {
  'news-from-baseline': 'news-from-baseline-invented',
  'entry-baseline': 'entry-baseline-invented',
};

/** An answer about a plan, which says that its past is invented where it is. */
export function withInventedPast({ lines, choices }: Written, plan: Invented): Written {
  if (!plan.inventedUntil) return { lines, choices };
  const told = lines.map((line): Line => {
    const key = 'phrase' in line ? OF_A_REPORT[line.phrase.key] : undefined;
    return key && 'phrase' in line ? { ...line, phrase: { ...line.phrase, key } } : line;
  });
  return { lines: [...told, ...demonstrationLines(plan)], choices };
}
