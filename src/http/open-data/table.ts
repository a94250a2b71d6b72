import { stringify } from 'csv-stringify/sync';

/** Types of Frictionless' Table Schema (https://specs.frictionlessdata.io/table-schema/). */
type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime';
type Cell = string | number | boolean | null;

export type Field<Row> = {
  readonly type: FieldType;
  /** What stands in it; its unit. */
  readonly about: string;
  readonly of: (row: Row) => Cell;
  /** The words that may stand in it, when they are few. */
  readonly words?: readonly string[];
};

/** A data file: its columns in their order, with what they mean. The file and its description come from the same. */
export type Table<Row> = {
  readonly name: string;
  readonly title: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly fields: { readonly [name: string]: Field<Row> };
};

/** A cell that a spreadsheet would run as a formula is escaped: tables are for reading, the record for verifying. */
const OPTIONS = { escape_formulas: true, record_delimiter: 'windows' } as const;

/** The table as text, in portions: byte order mark and header first. */
export async function* csvOf<Row>(
  { fields }: Table<Row>,
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<string> {
  yield stringify([Object.keys(fields)], { ...OPTIONS, bom: true });
  const columns = Object.values(fields);
  for await (const row of rows) yield stringify([columns.map(({ of }) => cellOf(of(row)))], OPTIONS);
}

/** Marks of direction would travel unseen into other people's tables. */
function cellOf(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? cell.replace(/[\u200e\u200f\u2066-\u2069]/g, '') : cell;
}

/** Its Table Schema. */
export function schemaOf<Row>({ fields, key }: Pick<Table<Row>, 'fields' | 'key'>): object {
  return {
    fields: Object.entries(fields).map(([name, { type, about, words }]) => ({
      name,
      type,
      description: about,
      ...(words ? { constraints: { enum: words } } : {}),
    })),
    missingValues: [''],
    primaryKey: key,
  };
}

/** Three columns for a text in three languages. */
export function inThree<Row>(
  name: string,
  about: string,
  of: (row: Row) => { readonly [language in 'fr' | 'ar' | 'en']?: string | undefined } | null | undefined,
): { readonly [name: string]: Field<Row> } {
  return Object.fromEntries(
    (['fr', 'ar', 'en'] as const).map((language) => [
      `${name}_${language}`,
      { type: 'string', about: `${about} (${language})`, of: (row: Row) => of(row)?.[language] ?? null },
    ]),
  );
}
