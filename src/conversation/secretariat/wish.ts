import type { ActivityCode } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import type { Facts, Need } from '../facts.ts';
import type { Who } from '../who.ts';

/** What the secretariat does with a plan, and people with several plans. `sure`: it was asked, and confirmed. */
export type SecretariatWish = { readonly area: 'secretariat' } & (
  | { readonly wish: 'plans' | 'desk' | 'silent' | 'periods' }
  | { readonly wish: 'choose-plan'; readonly plan: string }
  | {
      readonly wish: 'open-plan' | 'close-plan' | 'archive-plan';
      readonly plan: string;
      readonly sure?: true;
    }
  | { readonly wish: 'audit' | 'stuck' | 'failed'; readonly page: number }
  /** `said`: "4, 7-9", perhaps with a name behind it. */
  | { readonly wish: 'hand-over' | 'assign'; readonly person?: number; readonly said?: string }
  | { readonly wish: 'end-post'; readonly person: number }
  | { readonly wish: 'withdraw' | 'restore'; readonly code?: ActivityCode }
  | { readonly wish: 'add'; readonly commitment?: number }
  | { readonly wish: 'withhold' | 'correct'; readonly receipt?: number }
  | { readonly wish: 'nudge'; readonly person: number | 'all' }
  | { readonly wish: 'retry'; readonly id: number | 'all' }
  | { readonly wish: 'close-period' | 'reopen-period'; readonly period: string; readonly sure?: true }
);

/** Who may; closed. Of a plan, its own coordinators: that is looked at with what is found. */
export const MAY_SECRETARIAT: { readonly [wish in SecretariatWish['wish']]: Who } = {
  plans: 'anyone',
  'choose-plan': 'anyone',
  'open-plan': 'coordinator',
  'close-plan': 'coordinator',
  'archive-plan': 'coordinator',
  desk: 'coordinator',
  silent: 'coordinator',
  periods: 'coordinator',
  audit: 'coordinator',
  stuck: 'coordinator',
  failed: 'coordinator',
  'hand-over': 'hands-over',
  assign: 'coordinator',
  'end-post': 'coordinator',
  withdraw: 'coordinator',
  restore: 'coordinator',
  add: 'coordinator',
  withhold: 'coordinator',
  // Whose it is tells only what is found.
  correct: 'hands-over',
  nudge: 'coordinator',
  retry: 'coordinator',
  'close-period': 'coordinator',
  'reopen-period': 'coordinator',
};

const area = 'secretariat' as const;
const PLAN = /^[A-Za-z0-9][A-Za-z0-9-]{0,30}$/;
const PERIOD = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** What a standing button of these means; undefined for any other, or a forged one. */
export function secretariatOfButton(verb: string, target: string): SecretariatWish | undefined {
  const id = /^[1-9]\d{0,8}$/.test(target) ? Number(target) : undefined;
  const code = refOf(target) ? (target as ActivityCode) : undefined;
  switch (verb) {
    case 'plans':
    case 'desk':
    case 'periods':
      return { area, wish: verb };
    case 'quiet':
      return { area, wish: 'silent' };
    case 'audit':
    case 'stuck':
    case 'failed':
      return { area, wish: verb, page: id !== undefined && id < 10_000 ? id : 0 };
    case 'hand-over':
    case 'assign':
      return id === undefined ? { area, wish: verb } : { area, wish: verb, person: id };
    case 'end-post':
      return id === undefined ? undefined : { area, wish: verb, person: id };
    case 'withdraw':
    case 'restore':
      return code ? { area, wish: verb, code } : { area, wish: verb };
    case 'add':
      return id === undefined ? { area, wish: verb } : { area, wish: verb, commitment: id };
    case 'withhold':
      return id === undefined ? { area, wish: verb } : { area, wish: verb, receipt: id };
    case 'nudge':
      return target === 'all' || id !== undefined ? { area, wish: verb, person: id ?? 'all' } : undefined;
    case 'retry':
      return target === 'all' || id !== undefined ? { area, wish: verb, id: id ?? 'all' } : undefined;
    default:
      return ofPlan(verb, target) ?? ofPeriod(verb, target);
  }
}

function ofPlan(verb: string, target: string): SecretariatWish | undefined {
  if (!PLAN.test(target)) return undefined;
  if (verb === 'plan-choose') return { area, wish: 'choose-plan', plan: target };
  const [, wish, sure] = /^plan-(open|close|archive)(-yes)?$/.exec(verb) ?? [];
  if (wish === undefined) return undefined;
  const wanted = { area, wish: `${wish as 'open' | 'close' | 'archive'}-plan`, plan: target } as const;
  return sure ? { ...wanted, sure: true } : wanted;
}

function ofPeriod(verb: string, target: string): SecretariatWish | undefined {
  if (!PERIOD.test(target)) return undefined;
  const [, wish, sure] = /^period-(close|reopen)(-yes)?$/.exec(verb) ?? [];
  if (wish === undefined) return undefined;
  const wanted = { area, wish: `${wish as 'close' | 'reopen'}-period`, period: target } as const;
  return sure ? { ...wanted, sure: true } : wanted;
}

/** What has to be read for it. */
export function needsOfSecretariat(wish: SecretariatWish, _facts: Facts): readonly Need[] {
  const need = (ask: Extract<Need, { kind: 'secretariat' }>['ask']): readonly Need[] => [{ kind: area, ask }];
  switch (wish.wish) {
    case 'plans':
    case 'choose-plan':
    case 'open-plan':
    case 'close-plan':
    case 'archive-plan':
      return need({ of: 'plans' });
    case 'desk':
      return need({ of: 'desk' });
    case 'silent':
    case 'nudge':
      return need({ of: 'silent' });
    case 'periods':
    case 'close-period':
    case 'reopen-period':
      return need({ of: 'periods' });
    case 'audit':
    case 'stuck':
      return need({ of: wish.wish, page: wish.page });
    case 'failed':
      return need({ of: 'failed', page: wish.page });
    case 'retry':
      return need({ of: 'failed', page: 'all' });
    case 'hand-over':
    case 'assign':
    case 'end-post':
      return need({ of: 'roster' });
    case 'withdraw':
    case 'restore': {
      const number = refOf(wish.code ?? '')?.commitment;
      return number === undefined ? [] : [{ kind: 'commitment', number }];
    }
    case 'add':
      return wish.commitment === undefined ? [] : [{ kind: 'commitment', number: wish.commitment }];
    case 'withhold':
      return wish.receipt === undefined ? [] : need({ of: 'texts', receipt: wish.receipt });
    case 'correct':
      return wish.receipt === undefined
        ? []
        : [{ kind: 'entries', receipt: wish.receipt }, { kind: 'tallies' }];
    default:
      return wish satisfies never;
  }
}
