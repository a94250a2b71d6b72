import { describe, expect, test } from 'vitest';
import { daySaid } from '#conversation/indicators/day-said.ts';
import { measuresSaid } from '#conversation/indicators/measure-said.ts';
import { indicatorsSaid } from '#conversation/indicators/said.ts';
import { indicatorsOfButton } from '#conversation/indicators/wish.ts';
import { fold } from '#domain/words.ts';
import { factsFrom } from '../support/plan-facts.ts';
import { newPlanModel } from '../support/plan-model.ts';
import { speaker } from '../support/conversation.ts';

const TODAY = '2026-11-23';

describe('the day of a value', () => {
  test.for<[string, string | undefined]>([
    ['aujourd’hui', TODAY],
    ['اليوم', TODAY],
    ['yesterday', '2026-11-22'],
    ['fin du mois dernier', '2026-10-31'],
    ['في نهاية الشهر الماضي', '2026-10-31'],
    ['31/12/2026', '2026-12-31'],
    ['2025-02-28', '2025-02-28'],
    ['31/02/2026', 'invalid'],
    ['le 31 octobre', '2026-10-31'],
    // Without a year it is over: December of this year is not.
    ['le 31 décembre', '2025-12-31'],
    ['1er août', '2026-08-01'],
    ['mardi', '2026-11-17'],
    ['fin octobre', '2026-10-31'],
    ['end of February 2024', '2024-02-29'],
    ['octobre 2025', '2025-10-31'],
    ['نهاية أكتوبر 2026', '2026-10-31'],
    ['fin 2024', '2024-12-31'],
    ['2024', '2024-12-31'],
    ['demain', '2026-11-24'],
    ['rapport annuel', undefined],
    ['85', undefined],
    ['', undefined],
  ])('%s', ([said, date]) => {
    const day = daySaid(fold(said), TODAY, 'behind');
    expect(typeof day === 'object' ? day.date : day).toBe(date);
  });

  test.for<[string, string]>([
    ['fin 2027', '2027-12-31'],
    ['31 décembre', '2026-12-31'],
    ['juin', '2027-06-30'],
    ['by the end of 2028', '2028-12-31'],
  ])('of what is to be reached: %s', ([said, date]) => {
    expect(daySaid(fold(said), TODAY, 'ahead')).toEqual({ date });
  });
});

describe('what an indicator is said to be', () => {
  test.for<[string, string, readonly number[]]>([
    ['85 %', 'percent', [85]],
    ['٨٥٪', 'percent', [85]],
    ['85 pour cent.', 'percent', [85]],
    ['85 في المائة', 'percent', [85]],
    ['99,500 %', 'percent', [99.5]],
    ['2.700', 'count', [2_700]],
    ['2,5', 'count', [2.5]],
    ['3,2 km', 'km', [3.2]],
    ['3,2 KM', 'km', [3.2]],
    ['2.700 km', 'km', [2_700, 2.7]],
    ['150 %', 'percent', [150]],
    ['85 actes', 'count', []],
  ])('%s of %s', ([said, unit, values]) => {
    expect(measuresSaid(said, unit)).toEqual(values);
  });
});

describe('in one line', () => {
  const facts = factsFrom(newPlanModel([['4.1', 'limited', 20]]), [4], 'fr');
  const said = (text: string) => indicatorsSaid(text, text.length <= 200 ? fold(text) : '', facts);
  const about = { area: 'indicators', commitment: 4, indicator: 2 } as const;

  test.for<[string, object | undefined]>([
    ['indicateurs de l’engagement 10', { area: 'indicators', wish: 'indicators', commitment: 10 }],
    ['Quels sont les indicateurs 10 ?', undefined],
    ['مؤشرات الالتزام ١٠', { area: 'indicators', wish: 'indicators', commitment: 10 }],
    ['indicateur 4.2', { ...about, wish: 'indicator' }],
    ['show indicator 4.2?', { ...about, wish: 'indicator' }],
    [
      'indicateur 4.2 : 85 % le 31 octobre, rapport annuel',
      {
        ...about,
        wish: 'enter',
        kind: 'value',
        said: { value: '85 %', on: '2026-10-31', source: 'rapport annuel' },
      },
    ],
    [
      'indicateur 4.2 1 234,5 31/10/2026 https://x.ma/a',
      {
        ...about,
        wish: 'enter',
        kind: 'value',
        said: { value: '1 234,5', on: '2026-10-31', source: 'https://x.ma/a' },
      },
    ],
    [
      'indicateur 4.2 : 85, rapport annuel',
      { ...about, wish: 'enter', kind: 'value', said: { value: '85', source: 'rapport annuel' } },
    ],
    ['indicateur 4.2 = ٨٥', { ...about, wish: 'enter', kind: 'value', said: { value: '٨٥' } }],
    [
      'target of indicator 4.2: 100 by end of 2027, plan',
      { ...about, wish: 'enter', kind: 'target', said: { value: '100', on: '2027-12-31', source: 'plan' } },
    ],
    ['indicateur 4.2 cible : 100', { ...about, wish: 'enter', kind: 'target', said: { value: '100' } }],
    ['situation de départ de l’indicateur 4.2', { ...about, wish: 'enter', kind: 'baseline' }],
    ['indicateur 4.2 va bien', undefined],
    ['les 3 indicateurs que nous suivons sont bons', undefined],
    ['évaluer 4', { area: 'indicators', wish: 'assess', commitment: 4 }],
    ['IRM de l’engagement 4 ?', { area: 'indicators', wish: 'assessments', commitment: 4 }],
    ['évaluer 4 et 5', undefined],
  ])('%s', ([text, wish]) => {
    expect(said(text)).toEqual(wish);
  });

  test('a long text is none of these', () => {
    expect(said(`indicateur ${'4.2 '.repeat(5_000)}`)).toBeUndefined();
    expect(said(`indicateur 4.2 : ${'1 '.repeat(300)}`)).toMatchObject({ said: { value: '1' } });
    expect(said('٠'.repeat(20_000))).toBeUndefined();
  });
});

test('who is no longer a lead enters nothing, and a lead does: a draft waits for a post', () => {
  const model = newPlanModel([
    ['4.1', 'limited', 20],
    ['10.1', 'limited', 20],
  ]);
  const one = speaker(model, 'lead', [4, 10]);
  one.says('indicateur 4.1 : 85 hier, bilan');
  const [confirm] = one.heard.at(-1)?.rendered.choices ?? [];
  expect(confirm?.label).toContain('Confirmer');
  one.leads = [10];
  expect(one.says('confirmer').effects).toEqual([]);
  expect(one.says('indicateur 4.1 : 85 hier, bilan').text).toContain('Seuls les responsables');
  one.leads = [4];
  one.says('reprendre');
  expect(one.says('confirmer').effects).toMatchObject([
    { kind: 'area', act: { act: 'enter', commitment: 4, indicator: 1, value: 85, on: '2026-11-22' } },
  ]);
});

test('a forged button means nothing', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  expect(indicatorsOfButton('value-undo', id)).toEqual({ area: 'indicators', wish: 'undo-value', entry: id });
  for (const [verb, target] of [
    ['value-undo', '4.2'],
    ['value-undo', `${id}x`],
    ['indicator', '4'],
    ['indicator', ''],
    ['enter-value', '4'],
    ['enter-nothing', '4.2'],
    ['indicators', 'x'],
    ['indicators', '4.2'],
    ['assess', '99999'],
    ['constructor', '4.2'],
  ] as const)
    expect(indicatorsOfButton(verb, target)).toBeUndefined();
});
