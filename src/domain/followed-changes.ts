import type { Band } from './band.ts';
import type { Outcome } from './contribution.ts';
import type { FollowTarget } from './follow.ts';
import { currentOf } from './history.ts';
import type { Dated } from './history.ts';
import type { ActivityCode, LocalizedText } from './plan.ts';
import { commitmentRate, planRates, shownRate } from './rate.ts';

/** What happened in a plan since the earliest position that any of its followers were told of. */
export type PlanNews = {
  readonly axes: readonly string[];
  readonly commitments: readonly {
    readonly number: number;
    readonly axis: string;
    readonly title: LocalizedText;
    /** The sums of its rate after entries of the record, by their position; the first one may lie before it all. */
    readonly tallies: readonly { readonly seq: number; readonly weighted: number; readonly weight: number }[];
  }[];
  /** Activities of which something was recorded, each with its whole history. */
  readonly activities: readonly {
    readonly code: ActivityCode;
    readonly commitment: number;
    readonly title: LocalizedText;
    readonly entries: readonly (Dated & { readonly band: Band; readonly progress: number })[];
  }[];
  /** What was said of the public's questions and contests; `at`: ISO. */
  readonly voices: readonly VoiceNews[];
};
export type VoiceNews = {
  readonly event: 'answered' | 'contested' | 'closed';
  readonly number: number;
  readonly commitment: number;
  readonly outcome: Outcome | null;
  readonly at: string;
};

/** A follow with the position and the ISO instant from which its follower has not been told. */
export type Untold = { readonly target: FollowTarget; readonly seq: number; readonly at: string };

type Rates = { readonly before: number | null; readonly now: number | null };
export type FollowedStanding = { readonly band: Band; readonly progress: number };
/** Rates are unrounded. */
export type FollowedChange = Rates & {
  readonly number: number;
  readonly title: LocalizedText;
  readonly moved: readonly {
    readonly code: ActivityCode;
    readonly title: LocalizedText;
    readonly from: FollowedStanding;
    readonly to: FollowedStanding;
  }[];
  readonly voices: readonly VoiceNews[];
};
/** What one follower is told. `plan` where they follow all of it; `since` is an ISO instant. */
export type FollowerNews = {
  readonly since: string;
  readonly plan: Rates | null;
  readonly changes: readonly FollowedChange[];
};

/** What changed in what somebody follows; undefined where nothing did. */
export function newsFor(follows: readonly Untold[], news: PlanNews): FollowerNews | undefined {
  const changes = news.commitments.flatMap((one) => {
    const covering = follows.filter(({ target }) => covers(target, one));
    if (covering.length === 0) return [];
    return changeOf(one, earliest(covering), news) ?? [];
  });
  if (changes.length === 0) return undefined;
  const whole = follows.filter(({ target }) => target.kind === 'plan');
  return {
    since: earliest(follows).at,
    plan: whole.length > 0 ? planChange(earliest(whole).seq, news) : null,
    changes,
  };
}

type Position = Pick<Untold, 'seq' | 'at'>;

function earliest(follows: readonly Untold[]): Position {
  return follows.reduce<Position>(
    (first, { seq, at }) => ({ seq: Math.min(first.seq, seq), at: at < first.at ? at : first.at }),
    { seq: Number.POSITIVE_INFINITY, at: '9999' },
  );
}

type Commitment = PlanNews['commitments'][number];

function covers(target: FollowTarget, { number, axis }: Commitment): boolean {
  switch (target.kind) {
    case 'plan':
      return true;
    case 'axis':
      return target.axis === axis;
    case 'commitment':
      return target.commitment === number;
    default:
      return target satisfies never;
  }
}

function changeOf(commitment: Commitment, since: Position, news: PlanNews): FollowedChange | undefined {
  const { number, title } = commitment;
  const moved = news.activities.flatMap((activity) => {
    if (activity.commitment !== number) return [];
    const from = currentOf(activity.entries.filter(({ seq }) => seq <= since.seq));
    const to = currentOf(activity.entries);
    if (!from || !to || (from.band === to.band && from.progress === to.progress)) return [];
    return [{ code: activity.code, title: activity.title, from: standing(from), to: standing(to) }];
  });
  const voices = news.voices.filter((one) => one.commitment === number && one.at > since.at);
  const rates = ratesOf(commitment, since.seq);
  const same = shownRate(rates.before, 'commitment') === shownRate(rates.now, 'commitment');
  return same && moved.length + voices.length === 0 ? undefined : { number, title, ...rates, moved, voices };
}

function standing({ band, progress }: FollowedStanding): FollowedStanding {
  return { band, progress };
}

function ratesOf({ tallies }: Commitment, seq: number): Rates {
  return { before: rateAt(tallies, seq), now: rateAt(tallies, Number.POSITIVE_INFINITY) };
}

function rateAt(tallies: Commitment['tallies'], seq: number): number | null {
  return commitmentRate(tallyAt(tallies, seq));
}

function tallyAt(tallies: Commitment['tallies'], at: number) {
  return tallies.findLast(({ seq }) => seq <= at) ?? { weighted: 0, weight: 0 };
}

function planChange(seq: number, { axes, commitments }: PlanNews): Rates {
  const rate = (at: number) =>
    planRates(
      axes,
      commitments.map(({ number, axis, tallies }) => ({ number, axis, tally: tallyAt(tallies, at) })),
    ).plan;
  return { before: rate(seq), now: rate(Number.POSITIVE_INFINITY) };
}
