import { choice } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import { say } from '#i18n/phrase.ts';
import type { UpdateDraft } from '../draft.ts';

const PAGE = 8;

export type Page<T> = { readonly shown: readonly T[]; readonly page: number; readonly more: number };

export function pageOf<T>(items: readonly T[], asked: number): Page<T> {
  const page = Math.min(asked, Math.max(0, Math.ceil(items.length / PAGE) - 1));
  const shown = items.slice(page * PAGE, (page + 1) * PAGE);
  return { shown, page, more: Math.max(0, items.length - (page + 1) * PAGE) };
}

/** What a list offers beside its rows: other pages, only what awaits news, everything again. */
export function pagingChoices<T>(
  page: Page<T>,
  list: UpdateDraft['list'],
  waiting: number,
): readonly Choice[] {
  return [
    ...(page.more > 0 ? [choice(`page-${page.page + 1}`, say('choice-more', { count: page.more }))] : []),
    ...(page.page > 0 ? [choice(`page-${page.page - 1}`, say('choice-previous-page'))] : []),
    ...(!list.waiting && waiting > 0 && (page.more > 0 || page.page > 0)
      ? [choice('waiting', say('choice-waiting-only', { count: waiting }))]
      : []),
    ...(list.waiting || list.words ? [choice('all', say('choice-all'))] : []),
  ];
}

/** The draft with its list turned, when that is what was chosen. */
export function turnedPage(draft: UpdateDraft, said: string): UpdateDraft | undefined {
  const page = /^page-(\d{1,4})$/.exec(said)?.[1];
  if (page !== undefined) return { ...draft, list: { ...draft.list, page: Number(page) } };
  if (said === 'waiting') return { ...draft, list: { page: 0, waiting: true, words: '' } };
  if (said === 'all') return { ...draft, list: { page: 0, waiting: false, words: '' } };
  return undefined;
}
