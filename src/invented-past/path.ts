import { bandsAt } from '#domain/band.ts';
import { between } from './chance.ts';
import type { Chance } from './chance.ts';
import type { Figure } from './story.ts';

/** Where an activity begins, and what is said of it until it stands where it was published. */
export type Path = { readonly start: Figure; readonly steps: readonly Step[] };

export type Step = {
  readonly figure: Figure;
  /** Undone as soon as it is said; or said wrongly, and corrected to this. */
  readonly after?: { readonly kind: 'undone' } | { readonly kind: 'corrected'; readonly to: Figure };
};

/** What one path each shows beside the usual rise. */
export type Turn = 'fall' | 'correction' | 'undo';

/** A rise from a lower figure to the published one, in at most so many steps; undefined where nothing is lower. */
export function riseTo(published: Figure, mostSteps: number, chance: Chance): Path | undefined {
  const { progress } = published;
  if (progress < 2) return undefined;
  const start = Math.floor(progress * (0.1 + 0.6 * chance()));
  const wanted = between(chance, 1, Math.max(1, mostSteps)) - 1;
  const middle = Array.from({ length: wanted }, () => between(chance, start, progress));
  const values = [...new Set(middle)]
    .filter((value) => value > start && value < progress)
    .sort((a, b) => a - b);
  return {
    start: figureAt(start),
    steps: [...values.map((value) => ({ figure: figureAt(value) })), { figure: published }],
  };
}

/** The same path with something that happens to people: its end stays the same. */
export function withTurn({ start, steps }: Path, turn: Turn, published: Figure): Path {
  const before = steps.slice(0, -1);
  switch (turn) {
    // More was said than was done, and the last update says so, with its reason.
    case 'fall':
      return { start, steps: [...before, { figure: aside(published, 7) }, { figure: published }] };
    case 'correction':
      return {
        start,
        steps: [...before, { figure: aside(published, 3), after: { kind: 'corrected', to: published } }],
      };
    case 'undo':
      return {
        start,
        steps: [...before, { figure: aside(published, 5), after: { kind: 'undone' } }, { figure: published }],
      };
    default:
      return turn satisfies never;
  }
}

/** Whether there is room for a turn: a figure above the published one that is not yet "complete". */
export function canTurn({ band, progress }: Figure): boolean {
  return band !== 'complete' && progress > 20 && progress <= 80;
}

function aside({ progress }: Figure, points: number): Figure {
  return figureAt(progress + points);
}

/** Where two bands meet the lower one: nothing is called complete on the way. */
function figureAt(progress: number): Figure {
  const [band] = bandsAt(progress);
  if (!band) throw new RangeError(`No band has ${progress} %`);
  return { band, progress };
}
