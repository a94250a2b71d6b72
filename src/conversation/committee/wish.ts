import type { ActivityCode } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import type { HelpMove } from '#domain/help-request.ts';
import type { Facts, Need } from '../facts.ts';
import type { Who } from '../who.ts';

/** What leads ask of the committee, and what it does about it: help and weights. */
export type CommitteeWish = { readonly area: 'committee' } & (
  | { readonly wish: 'list'; readonly page: number }
  | { readonly wish: 'ask-help'; readonly commitment?: number; readonly activity?: ActivityCode }
  | { readonly wish: 'see-help'; readonly id: string }
  /** Moves without a word, and those that ask for one. */
  | { readonly wish: 'move-help'; readonly move: HelpMove; readonly id: string }
  | { readonly wish: 'weights'; readonly commitment?: number }
  | { readonly wish: 'see-weights' | 'take-back-weights'; readonly id: string }
  | { readonly wish: 'accept-weights' | 'refuse-weights'; readonly id: string }
);

/** Who may; closed. Which of those with a post may look at or move a request depends on it (domain/help-request.ts). */
export const MAY_COMMITTEE: { readonly [wish in CommitteeWish['wish']]: Who } = {
  list: 'post',
  'ask-help': 'leads-it',
  'see-help': 'post',
  'move-help': 'post',
  weights: 'leads-it',
  'see-weights': 'post',
  'take-back-weights': 'post',
  'accept-weights': 'committee',
  'refuse-weights': 'committee',
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const OF_ONE = {
  'help-see': (id) => ({ wish: 'see-help', id }),
  'help-take': (id) => ({ wish: 'move-help', move: 'take', id }),
  'help-leave': (id) => ({ wish: 'move-help', move: 'leave', id }),
  'help-answer': (id) => ({ wish: 'move-help', move: 'answer', id }),
  'help-missing': (id) => ({ wish: 'move-help', move: 'missing', id }),
  'help-resolve': (id) => ({ wish: 'move-help', move: 'resolve', id }),
  'help-escalate': (id) => ({ wish: 'move-help', move: 'escalate', id }),
  'weights-see': (id) => ({ wish: 'see-weights', id }),
  'weights-accept': (id) => ({ wish: 'accept-weights', id }),
  'weights-refuse': (id) => ({ wish: 'refuse-weights', id }),
  'weights-back': (id) => ({ wish: 'take-back-weights', id }),
} as const satisfies Record<string, (id: string) => WithoutArea>;
type WithoutArea = CommitteeWish extends infer W
  ? W extends CommitteeWish
    ? Omit<W, 'area'>
    : never
  : never;

/** What a standing button of these means; undefined for any other, or a forged one. */
export function committeeOfButton(verb: string, target: string): CommitteeWish | undefined {
  const area = 'committee';
  if (verb === 'committee')
    return { area, wish: 'list', page: /^\d{1,4}$/.test(target) ? Number(target) : 0 };
  if (verb === 'ask-help') return { area, wish: 'ask-help', ...aboutSaid(target) };
  if (verb === 'weights') {
    const { commitment } = aboutSaid(target);
    return { area, wish: 'weights', ...(commitment === undefined ? {} : { commitment }) };
  }
  if (!Object.hasOwn(OF_ONE, verb) || !UUID.test(target)) return undefined;
  return { area, ...OF_ONE[verb as keyof typeof OF_ONE](target) };
}

/** `4.3` or `4`; empty for anything else. */
export function aboutSaid(said: string): { readonly commitment?: number; readonly activity?: ActivityCode } {
  const ref = refOf(said);
  if (ref) return { commitment: ref.commitment, activity: `${ref.commitment}.${ref.activity}` };
  return /^\d{1,4}$/.test(said) ? { commitment: Number(said) } : {};
}

/** What has to be read for it. */
export function needsOfCommittee(wish: CommitteeWish, { desk }: Pick<Facts, 'desk'>): readonly Need[] {
  const kind = 'committee';
  switch (wish.wish) {
    case 'list':
      return [{ kind, ask: { of: 'list', page: wish.page } }];
    case 'ask-help':
      return [];
    case 'see-help':
    case 'move-help':
      return [{ kind, ask: { of: 'help', id: wish.id } }];
    case 'weights': {
      const commitment = weighed(wish.commitment, desk);
      return commitment === undefined ? [] : [{ kind, ask: { of: 'weights', commitment } }];
    }
    case 'see-weights':
    case 'take-back-weights':
    case 'accept-weights':
    case 'refuse-weights':
      return [{ kind, ask: { of: 'proposal', id: wish.id } }];
    default:
      return wish satisfies never;
  }
}

/** The commitment that is meant: the one that was said, else the only one of this desk. */
export function weighed(said: number | undefined, desk: Facts['desk']): number | undefined {
  const led = [...new Set(desk.map(({ commitment }) => commitment))];
  return said ?? (led.length === 1 ? led[0] : undefined);
}
