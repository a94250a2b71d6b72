import type { ActivityCode, LocalizedText } from './plan.ts';

/** The part of a plan that a change is about. */
export type PlanPlace =
  | { readonly level: 'plan' }
  | { readonly level: 'axis'; readonly axis: string }
  | { readonly level: 'commitment'; readonly commitment: number }
  | { readonly level: 'activity'; readonly activity: ActivityCode };

/** A value at the end of a path. */
export type Leaf = string | number | boolean;

export type PlanChange =
  | { readonly kind: 'added' | 'removed'; readonly place: PlanPlace; readonly title: LocalizedText }
  | {
      readonly kind: 'changed';
      readonly place: PlanPlace;
      /** As in the file, below its place: `title.fr`, `indicators[0].value`; `activities.order` for an order. */
      readonly field: string;
      /** Null where there was, or will be, nothing. */
      readonly before: Leaf | null;
      readonly after: Leaf | null;
    };

/** Field by field, old and new; in the order of the new. Equal ones are left out. */
export function changedFields(place: PlanPlace, before: object, after: object): PlanChange[] {
  const old = new Map(leavesOf(before, ''));
  const now = new Map(leavesOf(after, ''));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((field): PlanChange[] => {
    const [was, is] = [old.get(field) ?? null, now.get(field) ?? null];
    return was === is ? [] : [{ kind: 'changed', place, field, before: was, after: is }];
  });
}

/** A change of the order among those that were there before and still are; additions alone change none. */
export function changedOrder(
  place: PlanPlace,
  field: string,
  before: readonly (string | number)[],
  after: readonly (string | number)[],
): PlanChange[] {
  const [was, is] = [new Set(before), new Set(after)];
  const old = before.filter((name) => is.has(name));
  const now = after.filter((name) => was.has(name));
  const from = old.findIndex((name, index) => name !== now[index]);
  if (from < 0) return [];
  const shown = (names: readonly (string | number)[]) =>
    `${from > 0 ? '… ' : ''}${names.slice(from, from + 10).join(', ')}${names.length > from + 10 ? ' …' : ''}`;
  return [{ kind: 'changed', place, field, before: shown(old), after: shown(now) }];
}

function leavesOf(value: unknown, path: string): [string, Leaf][] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [[path, value]];
  if (value === null) return [[path, 'null']];
  if (Array.isArray(value)) {
    // An empty list is not the same file as none.
    return value.length === 0 ? [[path, '[]']] : value.flatMap((item, i) => leavesOf(item, `${path}[${i}]`));
  }
  if (typeof value !== 'object') return [];
  const members = Object.entries(value);
  if (members.length === 0 && path !== '') return [[path, '{}']];
  return members.flatMap(([name, member]) => leavesOf(member, path === '' ? name : `${path}.${name}`));
}
