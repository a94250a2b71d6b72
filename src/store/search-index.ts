import { sql } from 'kysely';
import type { LocalizedText } from '#domain/plan.ts';
import { searchable } from '#domain/search-words.ts';
import type { Trx } from './people.ts';

const LANGUAGES = ['fr', 'ar', 'en'] as const;
const ROWS_AT_ONCE = 5_000;
/** Shorter words are not corrected: nearly every one of them is an error away from another. */
const SHORTEST_CORRECTED = 4;

/** Stands in the index of every commitment, so that all of them are found among 100,000 activities at once. */
export const COMMITMENT_MARK = '§commitment';

type Source = {
  readonly commitment: number;
  readonly activity: number | null;
  readonly title: LocalizedText;
  readonly organisation: LocalizedText | null;
};
type IndexRow = {
  readonly commitment: number;
  readonly activity: number | null;
  readonly language: string;
  readonly title: string;
  readonly rest: string;
};

/**
 * Brings what a plan can be found by up to date: titles and organisations, in each language they have. Only what
 * has changed is written, so that a new title among 100,000 leaves no dead rows behind.
 */
export async function indexForSearch(trx: Trx, planId: number): Promise<void> {
  const rows = (await readSources(trx, planId)).flatMap(indexRowsOf);
  const indexed = await readIndexed(trx, planId);
  const changed = rows.filter((row) => indexed.get(keyOf(row)) !== foldedOf(row));
  const kept = new Set(rows.map(keyOf));
  const gone = [...indexed.keys()].filter((key) => !kept.has(key)).map((key) => JSON.parse(key) as IndexKey);
  if (changed.length === 0 && gone.length === 0) return;
  await inChunks(gone, (chunk) => deleteTexts(trx, planId, chunk));
  await inChunks(changed, (chunk) => writeTexts(trx, planId, chunk));
  await writeWords(trx, planId, [
    ...new Set(rows.flatMap(({ title, rest }) => `${title} ${rest}`.split(' '))),
  ]);
  // PGlite has nobody who does it later: without these the first searches read everything.
  await sql`select gin_clean_pending_list('search_words'), gin_clean_pending_list('search_word_trigrams')`.execute(
    trx,
  );
  await sql`analyze search_text, search_word`.execute(trx);
}

type IndexKey = Pick<IndexRow, 'commitment' | 'activity' | 'language'>;

function keyOf({ commitment, activity, language }: IndexKey): string {
  return JSON.stringify({ commitment, activity, language });
}

/** How the words of a row are kept beside its text-search vector: the title's, then the others'. */
function foldedOf({ title, rest }: IndexRow): string {
  return `${title}|${rest}`;
}

async function readIndexed(trx: Trx, planId: number): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<IndexKey & { readonly folded: string }>`
    select commitment, activity, language, folded from search_text where plan_id = ${planId}`.execute(trx);
  return new Map(rows.map((row) => [keyOf(row), row.folded]));
}

async function readSources(trx: Trx, planId: number): Promise<readonly Source[]> {
  const { rows } = await sql<Source>`
    select number as commitment, null::integer as activity, title, organisation
    from commitment where plan_id = ${planId}
    union all
    select commitment, number, title, null from activity where plan_id = ${planId}`.execute(trx);
  return rows;
}

function indexRowsOf({ commitment, activity, title, organisation }: Source): readonly IndexRow[] {
  return LANGUAGES.flatMap((language) => {
    const row = {
      commitment,
      activity,
      language,
      title: searchable(title[language] ?? '').join(' '),
      rest: searchable(organisation?.[language] ?? '').join(' '),
    };
    return row.title === '' && row.rest === '' ? [] : [row];
  });
}

async function deleteTexts(trx: Trx, planId: number, keys: string): Promise<void> {
  await sql`
    delete from search_text s
    using jsonb_to_recordset(${keys}::jsonb) as r(commitment integer, activity integer, language text)
    where s.plan_id = ${planId} and s.commitment = r.commitment and s.language = r.language
      and s.activity is not distinct from r.activity`.execute(trx);
}

async function writeTexts(trx: Trx, planId: number, rows: string): Promise<void> {
  await sql`
    insert into search_text (plan_id, commitment, activity, language, folded, words)
    select ${planId}, commitment, activity, language, title || '|' || rest,
      setweight(to_tsvector(configuration, unaccent(title)), 'A')
        || setweight(to_tsvector(configuration, unaccent(rest)), 'C')
        || case when activity is null then array_to_tsvector(array[${COMMITMENT_MARK}]) else '' end
    from jsonb_to_recordset(${rows}::jsonb)
        as r(commitment integer, activity integer, language text, title text, rest text)
      cross join lateral (select case language
        when 'fr' then 'french'::regconfig when 'ar' then 'arabic'::regconfig else 'english'::regconfig
      end as configuration) as c
    on conflict (plan_id, commitment, activity, language) do update
      set folded = excluded.folded, words = excluded.words`.execute(trx);
}

/** The plan's words, once each; those that it no longer has go. */
async function writeWords(trx: Trx, planId: number, words: readonly string[]): Promise<void> {
  const corrected = JSON.stringify(words.filter((word) => word.length >= SHORTEST_CORRECTED));
  await sql`
    with said as (select word from jsonb_array_elements_text(${corrected}::jsonb) as w(word)),
      unsaid as (delete from search_word where plan_id = ${planId} and word not in (select word from said))
    insert into search_word (plan_id, word) select ${planId}, word from said
    on conflict do nothing`.execute(trx);
}

async function inChunks<Row>(rows: readonly Row[], write: (rows: string) => Promise<void>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await write(JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE)));
  }
}
