/** A row of the search index that shares something with a question. */
export type Candidate = {
  readonly commitment: number;
  readonly activity: number | null;
  readonly language: string;
  /** Its words as `searchable` makes them; those of the title before those of anything else. */
  readonly title: readonly string[];
  readonly rest: readonly string[];
  /** Positions of the question's words that the full-text search found in it. */
  readonly matched: readonly number[];
};
export type Ranked = {
  readonly commitment: number;
  readonly activity: number | null;
  readonly score: number;
};

/** What a word is worth that the full-text search found by its stem and we do not recognise. */
const BY_STEM = 0.8;
/** Below this share of the question a row is a coincidence. */
const LEAST_SHARE = 0.25;

/**
 * Best first, each commitment and activity once; scores from 0 to 1. What counts is how much of the question a row
 * answers; then how much of its title the question names, then commitments before activities.
 */
export function rank(
  words: readonly string[],
  candidates: readonly Candidate[],
  language: string,
): readonly Ranked[] {
  // Titles share most of their words: each is compared with the question once.
  const known = new Map<string, readonly number[]>();
  const nearness = (own: string): readonly number[] => {
    const before = known.get(own);
    if (before) return before;
    const made = words.map((word) => closeness(word, own));
    known.set(own, made);
    return made;
  };
  const best = new Map<string, Ranked>();
  for (const candidate of candidates) {
    const score = scoreOf(words.length, candidate, language, nearness);
    const { commitment, activity } = candidate;
    const key = `${commitment}.${activity ?? ''}`;
    if (score > (best.get(key)?.score ?? 0)) best.set(key, { commitment, activity, score });
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || a.commitment - b.commitment || (a.activity ?? 0) - (b.activity ?? 0),
  );
}

function scoreOf(
  words: number,
  { title, rest, matched, activity, language: written }: Candidate,
  language: string,
  nearness: (own: string) => readonly number[],
): number {
  const found = Array.from({ length: words }, (_, position): number =>
    matched.includes(position) ? BY_STEM : 0,
  );
  let named = 0;
  for (const own of title) {
    let nearest = 0;
    for (const [position, worth] of nearness(own).entries()) {
      found[position] = Math.max(found[position] ?? 0, worth);
      nearest = Math.max(nearest, worth);
    }
    if (nearest > 0) named += 1;
  }
  for (const own of rest) {
    // What stands beside the title, the organisation, says less of what a commitment is about.
    for (const [position, worth] of nearness(own).entries()) {
      found[position] = Math.max(found[position] ?? 0, 0.9 * worth);
    }
  }
  const share = found.reduce((sum, worth) => sum + worth, 0) / words;
  if (share < LEAST_SHARE) return 0;
  const coverage = title.length === 0 ? 0 : named / title.length;
  return share * 0.8 + coverage * 0.1 + (activity === null ? 0.06 : 0) + (written === language ? 0.04 : 0);
}

/** How much a typed word is a written one: 1 the same, 0 another; typing errors and endings in between. */
export function closeness(typed: string, written: string): number {
  if (typed === written) return 1;
  if (isJoined(typed, written) || isJoined(written, typed)) return 0.97;
  if (typed.length >= 4 && written.startsWith(typed)) return 0.9;
  if (written.length >= 4 && typed.startsWith(written)) return 0.85;
  const errors = distance(typed, written, allowedErrors(typed));
  if (errors !== undefined) return 0.95 - 0.15 * errors;
  // A typing error in a word of which only the beginning was typed: `budjet` for `budgétaire`.
  if (typed.length < 5 || written.length <= typed.length) return 0;
  return distance(typed, written.slice(0, typed.length), 1) === undefined ? 0 : 0.6;
}

/** Arabic writes `and`, `so`, `with`, `like` and `for` as a letter before the word. */
function isJoined(word: string, joined: string): boolean {
  return (
    joined.length === word.length + 1 && /^[وفبكل]\p{Script=Arabic}{3}/u.test(joined) && joined.endsWith(word)
  );
}

function allowedErrors({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Letters left out, added, changed or swapped with their neighbour; undefined when more than `most`. */
function distance(a: string, b: string, most: number): number | undefined {
  if (most === 0 || Math.abs(a.length - b.length) > most) return undefined;
  let earlier: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(changed, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(swapped ? Math.min(least, (earlier[j - 2] ?? 0) + 1) : least);
    }
    if (Math.min(...row) > most) return undefined;
    [earlier, previous] = [previous, row];
  }
  const errors = previous[b.length] ?? 0;
  return errors <= most ? errors : undefined;
}
