import { note } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import type { Change, Snapshot } from '#domain/digest-snapshot.ts';
import { refOf } from '#domain/plan.ts';
import { roundHalfUp } from '#domain/rate.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { someOf } from './digest-words.ts';

/** What a rate changed by, parted: points, rounded to one decimal as they are shown, so that they add up as shown. */
export type Share = { readonly decided: number; readonly progressed: number };

/** Undefined where decisions changed nothing that would be shown. */
export function shareOf({ now, before, byDecision = 0 }: Change): Share | undefined {
  const decided = rounded(byDecision);
  if (now === null || before === null || decided === 0) return undefined;
  return { decided, progressed: rounded(rounded(now - before) - decided) };
}

/** Halves go away from zero, in both directions as `stepOf` shows them. */
function rounded(points: number): number {
  return Math.sign(points) * roundHalfUp(Math.abs(points), 1) + 0;
}

/** "In points: −1.2 by decision (weights of commitment 4), +2.5 by progress."; nothing where nothing was decided. */
export function planShareWords(snapshot: Snapshot, most: number): readonly AnyPhrase[] {
  const share = shareOf(snapshot.rate);
  if (!share) return [];
  const causes = causesOf(snapshot, most);
  const why: Value = causes.length === 0 ? say('digest-share-plan-changed') : { list: causes };
  return share.progressed === 0
    ? [say('digest-share-only', { why })]
    : [say('digest-share-plan', { ...partsOf(share), why })];
}

const CAUSES = {
  weight: 'digest-share-weights',
  withdrawal: 'digest-share-withdrawals',
  restoration: 'digest-share-restorations',
  addition: 'digest-share-additions',
} as const;

/** Decisions that changed no rate are no cause. */
function causesOf({ besides, commitments }: Snapshot, most: number): readonly AnyPhrase[] {
  const same = new Set(
    commitments.flatMap(({ number, now, before, byDecision }) =>
      now !== null && before !== null && byDecision === undefined ? [number] : [],
    ),
  );
  const items = (besides?.decided.items ?? []).flatMap(({ kind, code }) => {
    const commitment = refOf(code)?.commitment;
    return commitment === undefined || same.has(commitment) ? [] : [{ kind, commitment }];
  });
  return (['weight', 'withdrawal', 'restoration', 'addition'] as const).flatMap((kind) => {
    const numbers = items.flatMap((one) => (one.kind === kind ? [one.commitment] : []));
    const shown = [...new Set(numbers)].sort((a, b) => a - b).map(String);
    return shown.length === 0
      ? []
      : [say(CAUSES[kind], { count: shown.length, numbers: someOf(shown, shown.length, most) })];
  });
}

/** The same of each commitment whose rate decisions have changed, in the order of the plan. */
export function commitmentShareWords({ commitments }: Snapshot, most: number): readonly AnyPhrase[] {
  const told = commitments.flatMap((one) => {
    const share = shareOf(one);
    return share ? [say('digest-share-commitment', { number: String(one.number), ...partsOf(share) })] : [];
  });
  const rest = told.length - most;
  return [...told.slice(0, most), ...(rest > 0 ? [say('digest-more', { count: rest })] : [])];
}

/** Under the rate of an axis or a commitment. */
export function shareNote(change: Change): readonly Line[] {
  const words = shareWords(change);
  return words ? [note(words)] : [];
}

export function shareWords(change: Change): AnyPhrase | undefined {
  const share = shareOf(change);
  return share && say('digest-share', partsOf(share));
}

function partsOf({ decided, progressed }: Share) {
  return { decided: signed(decided), progress: signed(progressed) };
}

function signed(points: number): Value {
  if (points === 0) return 0;
  return points > 0
    ? say('digest-points-more', { points })
    : say('digest-points-less', { points: Math.abs(points) });
}
