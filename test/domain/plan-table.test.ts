import { describe, expect, test } from 'vitest';
import type { Cell } from '#domain/plan-table/cell.ts';
import { readPlanTables } from '#domain/plan-table/read-tables.ts';
import { planVocabulary } from '#report/plan-form.ts';
import { smallSheets, smallWith, tablesOf, wrongIn } from '../support/plan-tables.ts';

const read = (tables: ReturnType<typeof tablesOf>) => {
  const plan = readPlanTables(tables, planVocabulary());
  if ('problems' in plan) throw new Error(JSON.stringify(plan.problems));
  return plan;
};

test('the small plan is read, with a band from its progress, a percentage and a date in words', () => {
  const { document, notes } = read(tablesOf(smallSheets()));
  expect(
    document.commitments.map(({ activities }) => activities.map(({ band, progress }) => [band, progress])),
  ).toEqual([
    [
      ['limited', 20],
      ['complete', 95],
    ],
    [['significant', 70]],
  ]);
  expect(document.commitments[0]?.activities[1]).toMatchObject({ dueOn: '2027-12-31', weight: 2 });
  expect(notes).toEqual([{ code: 'bands-computed', values: { count: 1 } }]);
});

test.each<[string, Cell, string]>([
  ['activities!E2', 0, 'not-positive'],
  ['activities!E2', -3, 'not-positive'],
  ['activities!E2', 'beaucoup', 'not-a-number'],
  ['activities!E2', null, 'missing'],
  ['activities!F2', 101, 'out-of-range'],
  ['activities!F2', 20.5, 'not-whole'],
  ['activities!F2', 0.2, 'share-of-one'],
  ['activities!F2', { fault: 'formula-empty' }, 'formula-empty'],
  ['activities!F2', { fault: 'formula-error' }, 'formula-error'],
  ['activities!D2', 'presque', 'not-a-band'],
  ['activities!G2', '12/31/2027', 'not-a-date'],
  ['activities!G2', '30/02/2027', 'not-a-date'],
  ['activities!G2', 46_387, 'not-a-date'],
  ['activities!C2', null, 'no-language'],
  ['activities!C2', true, 'not-a-text'],
  ['activities!C2', 'deux\nlignes', 'line-break'],
  ['activities!C2', 'a\u0007b', 'control-character'],
  ['activities!A2', 9, 'unknown-commitment'],
  ['activities!A2', null, 'missing'],
  ['activities!B3', 1, 'twice'],
  ['activities!B2', null, 'missing'],
  ['commitments!A3', 1, 'twice'],
  ['commitments!B2', 'zz', 'unknown-axis'],
  ['plan!A2', 'MA PAN', 'code-form'],
  ['plan!B2', 'Maroc', 'country-form'],
  ['plan!E2', 2020, 'wrong-order'],
  ['plan!F2', 'hier', 'not-a-date'],
  ['axes!A2', null, 'missing'],
])('%s = %j is refused there: %s', (address, cell, code) => {
  expect(wrongIn(smallWith(address, cell))).toContain(`${address}: ${code}`);
});

test('a band that contradicts its progress is refused at the progress; at 90 the band has to be said', () => {
  expect(wrongIn(smallWith('activities!F3', 20))).toEqual(['activities!F3: band-disagrees']);
  expect(wrongIn(smallWith('activities!F4', 90))).toEqual(['activities!D4: band-needed']);
});

test('everything is said at once, in the order of sheets and rows, and nothing twice', () => {
  const sheets = smallSheets();
  sheets['activities'] = [
    ...(sheets['activities'] ?? []),
    [7, 'x', null, 'presque', 0, 'beaucoup', 'hier'],
    [1, 1, 'Encore', null, 1, 500, null],
  ];
  sheets['plan']?.push(['MA-PAN4', 'MA', 'Un autre', 2026, 2028, '2026-12-31']);
  expect(wrongIn(tablesOf(sheets))).toEqual([
    'plan!A3: second-plan',
    'activities!A5: unknown-commitment',
    'activities!B5: not-a-number',
    'activities!D5: not-a-band',
    'activities!F5: not-a-number',
    'activities!G5: not-a-date',
    'activities!B6: twice',
    'activities!F6: out-of-range',
  ]);
});

describe('sheets and columns', () => {
  test('a sheet that is missing, one that stands twice, and one that is not of the form', () => {
    const { commitments: _, ...others } = smallSheets();
    expect(wrongIn(tablesOf(others))).toEqual(['commitments!A1: sheet-missing']);
    const twice = [...tablesOf(smallSheets()), { name: 'Activités', rows: [['x']] }];
    expect(wrongIn(twice)).toEqual(['Activités!A1: sheet-twice']);
    expect(read([...tablesOf(smallSheets()), { name: 'Calculs', rows: [[1]] }]).notes).toContainEqual({
      code: 'sheet-ignored',
      values: { sheet: 'Calculs' },
    });
  });

  test('a column that is missing is said once, and not for each row', () => {
    const sheets = smallSheets();
    sheets['activities'] = (sheets['activities'] ?? []).map((row) => row.filter((_, index) => index !== 4));
    expect(wrongIn(tablesOf(sheets))).toEqual(['activities!A1: column-missing']);
  });

  test('a heading that stands twice', () => {
    expect(wrongIn(smallWith('activities!G1', 'poids'))).toContain('activities!G1: column-twice');
  });

  test('columns of one’s own are not read, and that is said; also without a heading', () => {
    const sheets = smallSheets();
    sheets['axes']?.[0]?.push('Remarque', null);
    sheets['axes']?.[1]?.push('à revoir', 'ici');
    expect(read(tablesOf(sheets)).notes.slice(0, 2)).toEqual([
      { code: 'column-ignored', values: { cell: 'axes!C1', heading: 'Remarque' } },
      { code: 'column-ignored', values: { cell: 'axes!D1', heading: '' } },
    ]);
  });

  test('any order, any of the three languages, any case, a title above and empty rows between', () => {
    const sheets = smallSheets();
    sheets['AXES'] = [
      ['Les axes du plan', null],
      [null, null],
      ['العنوان (fr)', 'CODE'],
      [null, null],
      ['Transparence', 'a'],
    ];
    delete sheets['axes'];
    sheets['الأنشطة'] = (sheets['activities'] ?? []).map((row, index) =>
      index === 0 ? ['commitment', 'رقم', 'TITLE_FR', 'Statut ?', 'Weight', 'نسبة التقدم', 'due on'] : row,
    );
    delete sheets['activities'];
    const rows = sheets['الأنشطة'] ?? [];
    for (const row of rows.slice(1)) row[3] = null;
    expect(read(tablesOf(sheets)).document.axes).toEqual([{ code: 'a', title: { fr: 'Transparence' } }]);
  });

  test('a heading without a language is of its own language', () => {
    const sheets = smallSheets();
    sheets['axes'] = [
      ['code', 'Titre', 'العنوان', 'Title'],
      ['a', 'Un', 'واحد', 'One'],
    ];
    expect(read(tablesOf(sheets)).document.axes[0]?.title).toEqual({ fr: 'Un', ar: 'واحد', en: 'One' });
  });

  test('rows that begin with # are remarks', () => {
    const sheets = smallSheets();
    sheets['activities']?.push(['# 9', 9, 'Exemple', 'presque', 0, 300, null]);
    expect(read(tablesOf(sheets)).notes).toContainEqual({ code: 'rows-commented', values: { count: 1 } });
  });

  test('a workbook without the form, and one that is empty', () => {
    expect(wrongIn([{ name: 'Feuil1', rows: [['bonjour']] }])).toEqual(['Feuil1!A1: no-headings']);
    expect(wrongIn([])).toHaveLength(4);
  });
});
