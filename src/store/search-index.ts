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

/** Writes what a plan can be found by, anew: titles and organisations, in each language they have. */
export async function indexForSearch(trx: Trx, planId: number): Promise<void> {
  await sql`delete from search_text where plan_id = ${planId}`.execute(trx);
  await sql`delete from search_word where plan_id = ${planId}`.execute(trx);
  const rows = (await readSources(trx, planId)).flatMap(indexRowsOf);
  const words = new Set(rows.flatMap(({ title, rest }) => `${title} ${rest}`.split(' ')));
  await inChunks(rows, (chunk) => insertTexts(trx, planId, chunk));
  await inChunks(
    [...words].filter((word) => word.length >= SHORTEST_CORRECTED).map((word) => ({ word })),
    (chunk) => insertWords(trx, planId, chunk),
  );
  // PGlite has nobody who does it later: without these the first searches read everything.
  await sql`select gin_clean_pending_list('search_words'), gin_clean_pending_list('search_word_trigrams')`.execute(
    trx,
  );
  await sql`analyze search_text, search_word`.execute(trx);
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

async function insertTexts(trx: Trx, planId: number, rows: string): Promise<void> {
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
      end as configuration) as c`.execute(trx);
}

async function insertWords(trx: Trx, planId: number, rows: string): Promise<void> {
  await sql`
    insert into search_word (plan_id, word)
    select ${planId}, word from jsonb_to_recordset(${rows}::jsonb) as r(word text)`.execute(trx);
}

async function inChunks<Row>(rows: readonly Row[], write: (rows: string) => Promise<void>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await write(JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE)));
  }
}
