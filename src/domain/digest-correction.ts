import type { ActivityCode } from './plan.ts';
import type { Change, Correction, Corrections, Move, Snapshot } from './digest-snapshot.ts';

/** Sums of binary fractions may differ by a hair without saying anything else. */
const HAIR = 1e-9;

/**
 * The second issue of a digest: what is read with the corrections made since, marked with what it says otherwise.
 * Null where it says the same: a corrected text, or a correction of what had been overtaken in that week already.
 */
export function correctedSnapshot(
  first: Snapshot,
  second: Snapshot,
  receipts: readonly number[],
): Snapshot | null {
  const corrections = correctionsOf(first, second, receipts);
  const { rate, axes, commitments, activities } = corrections;
  if (rate === null && axes.length + commitments.length + activities.length === 0) return null;
  // Figures are corrected; what waited then is told as it was.
  const { besides: _, ...figures } = second;
  return { ...figures, ...(first.besides ? { besides: first.besides } : {}), issue: 2, corrections };
}

function correctionsOf(first: Snapshot, second: Snapshot, receipts: readonly number[]): Corrections {
  return {
    receipts,
    rate: correctionOf(first.rate, second.rate),
    axes: second.axes.flatMap(({ code, title, ...says }) => {
      const correction = correctionOf(
        first.axes.find((one) => one.code === code),
        says,
      );
      return correction ? [{ code, title, ...correction }] : [];
    }),
    commitments: second.commitments.flatMap(({ number, title, ...says }) => {
      const correction = correctionOf(
        first.commitments.find((one) => one.number === number),
        says,
      );
      return correction ? [{ number, title, ...correction }] : [];
    }),
    activities: activitiesOf(first.moved.items, second.moved.items),
  };
}

function correctionOf(said: Change | undefined, says: Change): Correction | null {
  const before = said?.now ?? null;
  const same =
    before === null || says.now === null ? before === says.now : Math.abs(before - says.now) < HAIR;
  return same ? null : { said: before, says: says.now };
}

/** Null on one side: it is said to have moved on the other side only. */
function activitiesOf(first: readonly Move[], second: readonly Move[]): Corrections['activities'] {
  const [said, says] = [byCode(first), byCode(second)];
  const codes = [...new Set([...said.keys(), ...says.keys()])];
  return codes.flatMap((code) => {
    const [before, after] = [said.get(code), says.get(code)];
    const named = after ?? before;
    if (!named) return [];
    const same = before?.to.progress === after?.to.progress && before?.to.band === after?.to.band;
    return same ? [] : [{ code, title: named.title, said: before?.to ?? null, says: after?.to ?? null }];
  });
}

function byCode(moves: readonly Move[]): ReadonlyMap<ActivityCode, Move> {
  return new Map(moves.map((move) => [move.code, move]));
}
