import type { Cell, CellPlace } from './cell.ts';
import type { ColumnName, Sheet } from './columns.ts';
import type { PlanReason } from '../plan-problem.ts';

/** Why a table is refused: a closed set, put into words by `report/plan-table.ts`. */
export type TableReason =
  | PlanReason
  | { readonly code: 'sheet-missing'; readonly values: { readonly wanted: string; readonly found: string } }
  | { readonly code: 'sheet-twice'; readonly values: { readonly first: string } }
  | { readonly code: 'no-headings' }
  | { readonly code: 'column-missing'; readonly values: { readonly column: HeadingShown } }
  | { readonly code: 'column-twice'; readonly values: { readonly first: string } }
  | { readonly code: 'formula-empty' }
  | { readonly code: 'formula-error' }
  | { readonly code: 'not-a-number'; readonly values: { readonly found: string } }
  | { readonly code: 'not-a-text'; readonly values: { readonly found: string } }
  /** 0.8 where 80 % is meant. */
  | { readonly code: 'share-of-one'; readonly values: { readonly found: string; readonly meant: string } }
  | { readonly code: 'not-a-band'; readonly values: { readonly found: string } }
  | { readonly code: 'band-needed' }
  | { readonly code: 'not-languages'; readonly values: { readonly found: string } }
  | { readonly code: 'not-a-yes'; readonly values: { readonly found: string } }
  | { readonly code: 'second-plan' }
  | { readonly code: 'unknown-commitment'; readonly values: { readonly number: string } }
  /** In the form of one table: not what an earlier row says of the same thing. */
  | {
      readonly code: 'said-otherwise';
      readonly values: { readonly found: string; readonly first: string; readonly at: string };
    };

/** A column as its heading is written, made into words later. */
export type HeadingShown = { readonly sheet: Sheet; readonly name: ColumnName };

/** A reason and its cell. */
export type TableFinding = { readonly at: CellPlace; readonly reason: TableReason };

/** What the reader is shown: `activities!F12`. */
export type TableProblem = { readonly cell: string; readonly reason: TableReason };

/** What was decided in reading, and is told so that nobody is surprised. */
export type TableNote =
  | { readonly code: 'encoding'; readonly values: { readonly encoding: string } }
  | { readonly code: 'separator'; readonly values: { readonly separator: 'comma' | 'semicolon' | 'tab' } }
  | { readonly code: 'merged'; readonly values: { readonly cells: string } }
  | { readonly code: 'hidden'; readonly values: { readonly where: string } }
  | { readonly code: 'sheet-ignored'; readonly values: { readonly sheet: string } }
  | { readonly code: 'column-ignored'; readonly values: { readonly cell: string; readonly heading: string } }
  | { readonly code: 'rows-commented'; readonly values: { readonly count: number } }
  | { readonly code: 'carried-down'; readonly values: { readonly count: number; readonly cell: string } }
  | { readonly code: 'bands-computed'; readonly values: { readonly count: number } };

/** A cell as it was read, with its place. */
export type Placed = { readonly cell: Cell; readonly at: CellPlace };
