import type { Address } from '#chat/message.ts';
import { fold, latinDigits } from '#domain/words.ts';
import { textIn } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { findOpenPlan } from '#store/plans.ts';
import { readTurn } from '#store/read-turn.ts';
import { findByWords } from '#store/search.ts';
import { listCommitments } from '#store/suggestions.ts';
import type { Services } from './services.ts';

type Suggestion = { readonly label: string; readonly value: string };
type Titled = {
  readonly code: string;
  readonly title: { readonly [language in Language]?: string | undefined };
};

/** As many as any platform lists. */
const MOST = 25;

/**
 * What somebody who types a commitment or an activity may mean: numbers that begin so, then titles with these words.
 * Activities are those of the person's own desk: only they can be updated.
 */
export async function suggest(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  address: Address,
  kind: 'commitment' | 'activity',
  words: string,
): Promise<readonly Suggestion[]> {
  const read = await readTurn(db, address, '', clock());
  const language = read?.language ?? 'fr';
  // Somebody who has never said a word looks for something, too.
  const plan = read?.plan ?? (await findOpenPlan(db));
  const all: readonly Titled[] =
    kind === 'activity'
      ? (read?.desk ?? []).filter(({ withdrawn }) => !withdrawn)
      : await listCommitments(db);
  const typed = fold(latinDigits(words)).trim();
  const begun = all.filter(
    ({ code, title }) => code.startsWith(typed) || fold(textIn(title, language).text).includes(typed),
  );
  const found =
    begun.length > 0 || kind === 'activity' || !plan
      ? begun
      : (await findByWords(db, plan.id, words, language, MOST)).flatMap((hit) =>
          all.filter(({ code }) => code === String(hit.commitment)),
        );
  return [...new Set(found)].slice(0, MOST).map(({ code, title }) => ({
    label: `${code}. ${textIn(title, language).text}`,
    value: code,
  }));
}
