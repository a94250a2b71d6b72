import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { LocalizedText } from '#domain/plan.ts';
import { closeness, rank } from '#domain/search-rank.ts';
import type { Candidate, Ranked } from '#domain/search-rank.ts';
import { searchWords } from '#domain/search-words.ts';
import type { Db } from './schema.ts';
import { COMMITMENT_MARK } from './search-index.ts';

/** A commitment (`activity` null) or an activity that answers a question; scores from 0 to 1. */
export type SearchHit = {
  readonly commitment: number;
  readonly activity: number | null;
  readonly title: LocalizedText;
  readonly score: number;
};

/** A word of the question with the forms that are looked up: itself, or what it was probably meant to be. */
type Sought = { readonly word: string; readonly forms: readonly string[] };

/**
 * What a question in words is about, best first: by full-text search in the three languages, whichever the
 * question is in, with typing errors forgiven. Titles in `language` come first among equals. Any text may be
 * asked; one without a word of the plan finds nothing.
 */
export async function findByWords(
  db: Db,
  planId: number,
  text: string,
  language: keyof LocalizedText,
  limit = 5,
): Promise<readonly SearchHit[]> {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const sought = await correct(db, planId, words);
  const known = sought.filter(({ forms }) => forms.length > 0);
  if (known.length === 0) return [];
  const found = await findCandidates(db, planId, sought);
  // Each row is compared with the words as they were meant, too: a correction may be far in letters.
  const meant = sought.map(({ word, forms }) => forms[0] ?? word);
  return withTitles(db, planId, rank(meant, found, language).slice(0, limit));
}

/** The forms of each word that the plan has: itself, else the nearest in letters, else none. */
async function correct(db: Db, planId: number, words: readonly string[]): Promise<readonly Sought[]> {
  // One part a word, with its query in it: asked by a join, the planner reads the whole table for an unknown word.
  const lookups = words.map(
    (word, position) => sql`(select ${position}::integer as position from search_text
      where plan_id = ${planId} and words @@ ${queryOf([word])} limit 1)`,
  );
  const { rows: found } = await sql<{ position: number }>`${sql.join(lookups, sql` union all `)}`.execute(db);
  const known = new Set(found.map(({ position }) => position));
  const near = await nearWords(
    db,
    planId,
    words.filter((_, position) => !known.has(position)),
  );
  return words.map((word, position) => ({
    word,
    forms: known.has(position) ? [word] : nearestOf(word, near.get(word) ?? []),
  }));
}

async function nearWords(
  db: Db,
  planId: number,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (words.length === 0) return new Map();
  const { rows } = await sql<{ word: string; near: string[] }>`
    select word, coalesce((select jsonb_agg(near.word) from (
      select v.word from search_word v where v.plan_id = ${planId} and v.word % asked.word
      order by similarity(v.word, asked.word) desc, v.word limit 12) near), '[]') as near
    from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) as asked(word)`.execute(db);
  return new Map(rows.map(({ word, near }) => [word, near]));
}

function nearestOf(word: string, near: readonly string[]): readonly string[] {
  const ranked = near
    .map((form) => ({ form, worth: closeness(word, form) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  return ranked.slice(0, 3).map(({ form }) => form);
}

type CandidateRow = Omit<Candidate, 'title' | 'rest'> & { readonly folded: string };

/**
 * Rows worth ranking: every commitment that has any of the words, then whatever has all of them, two neighbours,
 * or one. Each part is bounded, so that a word of which the plan is full costs no more than a rare one.
 */
async function findCandidates(
  db: Db,
  planId: number,
  sought: readonly Sought[],
): Promise<readonly Candidate[]> {
  const queries = sought.map(({ forms }) => queryOf(forms));
  const known = sought.flatMap(({ forms }) => (forms.length > 0 ? [queryOf(forms)] : []));
  const part = (query: RawBuilder<unknown>, most: number) =>
    sql`(select commitment, activity, language, folded, words from search_text
      where plan_id = ${planId} and words @@ (${query}) limit ${most})`;
  const mark = sql`array_to_tsvector(array[${COMMITMENT_MARK}])::text::tsquery`;
  const parts = [
    part(sql`${mark} && (${sql.join(known, sql` || `)})`, 300),
    part(sql.join(known, sql` && `), 100),
    ...(known.length > 2
      ? known.map((query, i) => part(sql`${query} && ${known[i - 1] ?? known.at(-1)}`, 20))
      : []),
    // One of four words or more is too little of the question to be an answer.
    ...(known.length === 2 || known.length === 3 ? known.map((query) => part(query, 20)) : []),
  ];
  const asked = sql.join(queries.map((query, position) => sql`(${position}::integer, ${query})`));
  const { rows } = await sql<CandidateRow>`
    with asked (position, query) as materialized (values ${asked})
    select commitment, activity, language, folded,
      (select coalesce(jsonb_agg(position), '[]') from asked where words @@ query) as matched
    from (${sql.join(parts, sql` union all `)}) as c`.execute(db);
  return rows.map(({ folded, ...row }) => {
    const [title = '', rest = ''] = folded.split('|');
    return { ...row, title: title.split(' '), rest: rest.split(' ') };
  });
}

/** A text-search query for any of the forms in any of the languages; made of stop words it finds nothing. */
function queryOf(forms: readonly string[]): RawBuilder<unknown> {
  const parts = forms.flatMap((form) => [
    ...['french', 'arabic', 'english'].map(
      (name) => sql`plainto_tsquery(${sql.lit(name)}, unaccent(${form}))`,
    ),
    // A word's beginning is enough. Words are letters and digits, and `unaccent` may make a quote of a letter.
    ...(form.length >= 4 ? [sql`to_tsquery('simple', quote_literal(unaccent(${form})) || ':*')`] : []),
  ]);
  return parts.length === 0 ? sql`''::tsquery` : sql`(${sql.join(parts, sql` || `)})`;
}

async function withTitles(db: Db, planId: number, ranked: readonly Ranked[]): Promise<readonly SearchHit[]> {
  const { rows } = await sql<{ position: number; title: LocalizedText }>`
    select r.position, coalesce(a.title, c.title) as title
    from jsonb_to_recordset(${JSON.stringify(ranked.map((hit, position) => ({ ...hit, position })))}::jsonb)
        as r(position integer, commitment integer, activity integer)
      join commitment c on c.plan_id = ${planId} and c.number = r.commitment
      left join activity a on a.commitment_id = c.id and a.number = r.activity
    order by r.position`.execute(db);
  return rows.flatMap(({ position, title }) => {
    const hit = ranked[position];
    return hit ? [{ commitment: hit.commitment, activity: hit.activity, title, score: hit.score }] : [];
  });
}
