import type { Role } from '#domain/reading.ts';
import type { Need } from '../facts.ts';
import type { InviteSaid } from './invite-said.ts';

/** What a person wants with accounts, devices, posts and what is kept of them. `sure`: it was asked, and confirmed. */
export type Wish =
  | { readonly wish: 'link'; readonly first?: 'web' }
  /** Without an account, which one is asked. */
  | { readonly wish: 'unlink'; readonly account?: number; readonly sure?: true }
  | { readonly wish: 'devices' }
  /** Letters are to come to this address; null: what was said is none. Without one it is asked. */
  | { readonly wish: 'email'; readonly address?: string | null }
  | { readonly wish: 'sign-out'; readonly device: number }
  /** Of all browsers; somebody else's for a coordinator. */
  | { readonly wish: 'sign-out-all'; readonly person?: number }
  | { readonly wish: 'people'; readonly page: number }
  | { readonly wish: 'person'; readonly person: number }
  | { readonly wish: 'shut-out'; readonly person: number; readonly sure?: true }
  /** Without anything said, whom to invite is asked. */
  | { readonly wish: 'invite'; readonly said?: InviteSaid }
  | { readonly wish: 'my-data'; readonly sure?: true }
  /** Asked twice; `on` is the local date of the day on which the last question was put. */
  | { readonly wish: 'forget'; readonly step: 'ask' | 'on' | 'keep' }
  | { readonly wish: 'forget'; readonly step: 'yes'; readonly on: string };

const ROLES: readonly Role[] = ['lead', 'committee', 'coordinator'];

/** What a standing button of these means; undefined for any other, or a forged one. */
export function wishOfButton(verb: string, target: string): Wish | undefined {
  const id = /^[1-9]\d{0,8}$/.test(target) ? Number(target) : undefined;
  switch (verb) {
    case 'link':
      return target === 'web' ? { wish: 'link', first: 'web' } : { wish: 'link' };
    case 'devices':
      return { wish: 'devices' };
    case 'email':
      return { wish: 'email' };
    case 'unlink':
      return id === undefined ? { wish: 'unlink' } : { wish: 'unlink', account: id };
    case 'unlink-yes':
      return id === undefined ? undefined : { wish: 'unlink', account: id, sure: true };
    case 'sign-out':
      return id === undefined ? undefined : { wish: 'sign-out', device: id };
    case 'sign-out-all':
      return id === undefined ? { wish: 'sign-out-all' } : { wish: 'sign-out-all', person: id };
    case 'people':
      return { wish: 'people', page: id ?? 0 };
    case 'person':
      return id === undefined ? undefined : { wish: 'person', person: id };
    case 'shut-out':
      return id === undefined ? undefined : { wish: 'shut-out', person: id };
    case 'shut-out-yes':
      return id === undefined ? undefined : { wish: 'shut-out', person: id, sure: true };
    case 'invite': {
      const role = ROLES.find((one) => one === target);
      return role ? { wish: 'invite', said: { role, commitments: [], name: null } } : { wish: 'invite' };
    }
    case 'my-data':
      return target === 'yes' ? { wish: 'my-data', sure: true } : { wish: 'my-data' };
    case 'forget':
      return forgetStep(target);
    default:
      return undefined;
  }
}

function forgetStep(target: string): Wish {
  if (target === 'on' || target === 'keep') return { wish: 'forget', step: target };
  const [, on] = /^yes-(\d{4}-\d\d-\d\d)$/.exec(target) ?? [];
  return on ? { wish: 'forget', step: 'yes', on } : { wish: 'forget', step: 'ask' };
}

/** What has to be read for it. */
export function needOfWish(wish: Wish): Need | undefined {
  switch (wish.wish) {
    case 'unlink':
    case 'devices':
    case 'sign-out':
      return { kind: 'myself' };
    case 'sign-out-all':
      return wish.person === undefined ? { kind: 'myself' } : { kind: 'person', id: wish.person };
    case 'people':
      return { kind: 'people', page: wish.page };
    case 'person':
    case 'shut-out':
      return { kind: 'person', id: wish.person };
    case 'invite':
      return wish.said && wish.said.commitments.length > 0
        ? { kind: 'commitments', numbers: wish.said.commitments }
        : undefined;
    case 'my-data':
      return wish.sure ? { kind: 'holdings' } : undefined;
    case 'email':
      return wish.address ? { kind: 'letters-asked' } : undefined;
    case 'link':
    case 'forget':
      return undefined;
    default:
      return wish satisfies never;
  }
}

/** Whether a code is to be made for it. */
export function wantsCode(wish: Wish): boolean {
  if (wish.wish === 'email') return typeof wish.address === 'string';
  return wish.wish === 'link' || (wish.wish === 'invite' && wish.said !== undefined);
}
