import { INDICATOR_KINDS } from '#domain/indicator.ts';
import type { IndicatorKind } from '#domain/indicator.ts';
import type { Need } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { Who } from '../who.ts';
import type { IndicatorNeed } from './found.ts';
import type { ValueSaid } from './said.ts';

/** Values of indicators, and the independent assessor’s verdicts. */
export type IndicatorWish = {
  readonly area: 'indicators';
} /** Of a commitment, or which commitments have any. */ & (
  | { readonly wish: 'indicators'; readonly commitment?: number; readonly page?: number }
  | {
      readonly wish: 'indicator';
      readonly commitment: number;
      readonly indicator: number;
      readonly page?: number;
    }
  | {
      readonly wish: 'enter';
      readonly commitment: number;
      readonly indicator: number;
      readonly kind: IndicatorKind;
      readonly said?: ValueSaid;
    }
  /** Whose it is tells only what is found: of the commitments that one leads. */
  | { readonly wish: 'correct-value' | 'undo-value'; readonly entry: string }
  /** Without a commitment, which one is asked. */
  | { readonly wish: 'assess'; readonly commitment?: number; readonly page?: number }
  | { readonly wish: 'assessments'; readonly commitment?: number; readonly page?: number }
  | { readonly wish: 'correct-assessment' | 'undo-assessment'; readonly entry: string }
);

/** Who may; closed. */
export const MAY_INDICATORS: { readonly [wish in IndicatorWish['wish']]: Who } = {
  indicators: 'anyone',
  indicator: 'anyone',
  enter: 'leads-it',
  'correct-value': 'leads-it',
  'undo-value': 'leads-it',
  assess: 'coordinator',
  assessments: 'anyone',
  'correct-assessment': 'coordinator',
  'undo-assessment': 'coordinator',
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const OF_ENTRY = {
  'value-correct': 'correct-value',
  'value-undo': 'undo-value',
  'assess-correct': 'correct-assessment',
  'assess-undo': 'undo-assessment',
} as const;

/** What a standing button of these means; undefined for any other, or a forged one. */
export function indicatorsOfButton(verb: string, target: string): IndicatorWish | undefined {
  const [, number, second, at] = /^(\d{1,4})?(?:\.(\d{1,4}))?(?:\/(\d{1,4}))?$/.exec(target) ?? [];
  const commitment = number === undefined ? undefined : Number(number);
  const page = at === undefined ? {} : { page: Number(at) };
  if (Object.hasOwn(OF_ENTRY, verb)) {
    const wish = OF_ENTRY[verb as keyof typeof OF_ENTRY];
    return UUID.test(target) ? { area: 'indicators', wish, entry: target } : undefined;
  }
  if (verb === 'indicators' || verb === 'assess' || verb === 'assessments') {
    if (second !== undefined || (target !== '' && number === undefined && at === undefined)) return undefined;
    return { area: 'indicators', wish: verb, ...(commitment === undefined ? {} : { commitment }), ...page };
  }
  if (commitment === undefined || second === undefined) return undefined;
  const about = { area: 'indicators', commitment, indicator: Number(second) } as const;
  if (verb === 'indicator') return { ...about, wish: 'indicator', ...page };
  const kind = INDICATOR_KINDS.find((one) => verb === `enter-${one}`);
  return kind && { ...about, wish: 'enter', kind };
}

/** What has to be read for it. */
export function needsOfIndicator(wish: IndicatorWish, _facts: Facts): readonly Need[] {
  return [{ kind: 'indicators', ask: askOf(wish) }];
}

function askOf(wish: IndicatorWish): IndicatorNeed['ask'] {
  switch (wish.wish) {
    case 'indicators':
      return { of: 'indicators', commitment: wish.commitment ?? null };
    case 'indicator':
    case 'enter':
      return { of: 'indicators', commitment: wish.commitment };
    case 'correct-value':
    case 'undo-value':
      return { of: 'indicators', entry: wish.entry };
    case 'assess':
    case 'assessments':
      return { of: 'assessments', commitment: wish.commitment ?? null };
    case 'correct-assessment':
    case 'undo-assessment':
      return { of: 'assessments', entry: wish.entry };
    default:
      return wish satisfies never;
  }
}
