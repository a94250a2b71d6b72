import type { Band } from './band.ts';

/** Where something stands in a plan file: `['commitments', 3, 'activities', 1, 'progress']`. */
export type JsonPath = readonly (string | number)[];

/** What a reader of JSON expected and did not find. */
export type SyntaxFault =
  | 'value'
  | 'name'
  | 'colon'
  | 'comma'
  | 'brace'
  | 'bracket'
  | 'end'
  | 'comment'
  | 'text'
  | 'number'
  | 'symbol';

/** Why a plan file is refused: a closed set, put into words by `report/plan-import.ts`. */
export type PlanReason =
  | { readonly code: 'syntax'; readonly values: { readonly fault: SyntaxFault } }
  | { readonly code: 'too-deep' }
  | { readonly code: 'key-twice'; readonly values: { readonly name: string } }
  /** The same number, code or language twice in one list; `first` is the path of the other. */
  | { readonly code: 'twice'; readonly values: { readonly name: string; readonly first: string } }
  | { readonly code: 'unknown-key'; readonly values: { readonly name: string } }
  | { readonly code: 'missing' }
  | {
      readonly code: 'wrong-type';
      readonly values: { readonly wanted: 'text' | 'number' | 'object' | 'list' };
    }
  | { readonly code: 'not-a-choice'; readonly values: { readonly choices: string } }
  | { readonly code: 'empty-text' }
  | { readonly code: 'empty-list' }
  | { readonly code: 'no-language' }
  | { readonly code: 'line-break' }
  /** `character` is written `U+0007`. */
  | { readonly code: 'control-character'; readonly values: { readonly character: string } }
  /** Counted in code points. */
  | { readonly code: 'too-long'; readonly values: { readonly most: number } }
  | { readonly code: 'code-form' }
  | { readonly code: 'country-form' }
  | { readonly code: 'not-a-date'; readonly values: { readonly found: string } }
  | { readonly code: 'unknown-zone'; readonly values: { readonly found: string } }
  | { readonly code: 'not-whole' }
  | { readonly code: 'out-of-range'; readonly values: { readonly least: number; readonly most: number } }
  | { readonly code: 'not-positive'; readonly values: { readonly most: number } }
  | { readonly code: 'wrong-order'; readonly values: { readonly from: string; readonly to: string } }
  | { readonly code: 'unknown-axis'; readonly values: { readonly axis: string } }
  | {
      readonly code: 'band-disagrees';
      readonly values: {
        readonly band: Band;
        readonly progress: number;
        readonly least: number;
        readonly most: number;
      };
    }
  /** From here on: the file is a plan, and contradicts what is recorded of it. */
  | { readonly code: 'progress-recorded'; readonly values: Recorded }
  | { readonly code: 'band-recorded'; readonly values: { readonly before: Band; readonly after: Band } }
  | { readonly code: 'weight-recorded'; readonly values: Recorded }
  | { readonly code: 'axis-recorded'; readonly values: { readonly before: string; readonly after: string } }
  | { readonly code: 'as-of-recorded'; readonly values: { readonly before: string; readonly after: string } }
  | { readonly code: 'activity-removed'; readonly values: { readonly activity: string } }
  | { readonly code: 'commitment-removed'; readonly values: { readonly commitment: number } };

type Recorded = { readonly before: number; readonly after: number };

/** A reason and its place, before the place has a line. */
export type PlanFinding = { readonly path: JsonPath; readonly reason: PlanReason };

/** What the operator is shown. */
export type PlanProblem = {
  /** `commitments[3].activities[1].progress`; `$` for the whole file. */
  readonly path: string;
  /** Counted from 1; the line of what is nearest where the path itself is missing. */
  readonly line: number;
  readonly reason: PlanReason;
};

const LONGEST_KEY = 60;

/** A key or value as it may be shown: the file is anybody's. */
export function shownKey(key: string): string {
  const printable = key.slice(0, LONGEST_KEY).replace(/[\p{C}\p{Zl}\p{Zp}\p{M}]/gu, '\ufffd');
  return key.length > LONGEST_KEY ? `${printable}…` : printable;
}

export function shownPath(path: JsonPath): string {
  const shown = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[A-Za-z_]\w*$/.test(step) ? `.${shownKey(step)}` : `[${JSON.stringify(shownKey(step))}]`;
  });
  return shown.join('').replace(/^\./, '') || '$';
}
