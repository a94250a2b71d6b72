import { listedWords as listed } from './listed-words.ts';

const CHOICE_WORDS = { done: listed('words-done'), none: listed('words-none'), confirm: listed('words-yes') };

/** "That's all", "none", "yes": which of the offered choices they mean; undefined when none of them is offered. */
export function choiceMeant(folded: string, offered: readonly string[]): string | undefined {
  const bare = folded.replace(/[\s.!…]+$/u, '');
  const ids = [
    ...(CHOICE_WORDS.done.includes(bare) ? ['done'] : []),
    // "None" where nothing was said yet is "that is all", and "no" to a file drops it.
    ...(CHOICE_WORDS.none.includes(bare) ? ['none', 'no', 'done', 'drop'] : []),
    ...(CHOICE_WORDS.confirm.includes(bare) ? ['confirm', 'yes'] : []),
  ];
  return ids.find((id) => offered.includes(id));
}

/** "No" where something is to be confirmed: it is no text to be added, and does not say yet what is wanted instead. */
export function declines(folded: string, offered: readonly string[]): boolean {
  return offered.includes('confirm') && CHOICE_WORDS.none.includes(folded.replace(/[\s.!…]+$/u, ''));
}
