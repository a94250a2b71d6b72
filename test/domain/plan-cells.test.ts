import { describe, expect, test } from 'vitest';
import { cellName, columnLetter, readCellName } from '#domain/plan-table/cell.ts';
import { readDay, readNumber } from '#domain/plan-table/read-number.ts';
import { readPlanTables } from '#domain/plan-table/read-tables.ts';
import { planVocabulary } from '#report/plan-form.ts';
import { smallWith } from '../support/plan-tables.ts';

describe('numbers and dates as people write them', () => {
  test.each<[string, number | undefined]>([
    ['0,8', 0.8],
    ['0.8', 0.8],
    ['٠٫٨', 0.8],
    ['۱۲', 12],
    ['1 234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1_234_567],
    ['-3', -3],
    ['−3', -3],
    ['1e-7', 1e-7],
    ['12 %', undefined],
    ['1,23,456', undefined],
    ['', undefined],
    ['douze', undefined],
    ['0x10', undefined],
  ])('%j is %s', (said, number) => {
    expect(readNumber(said)).toBe(number);
  });

  test.each<[string, string | undefined]>([
    ['31/12/2026', '2026-12-31'],
    ['1.2.2026', '2026-02-01'],
    ['2026-12-31', '2026-12-31'],
    ['2026/12/31', '2026-12-31'],
    ['٣١/١٢/٢٠٢٦', '2026-12-31'],
    ['2026-12-31T00:00:00.000Z', '2026-12-31'],
    ['31/12/26', undefined],
    ['décembre 2026', undefined],
  ])('%j is %s', (said, day) => {
    expect(readDay(said)).toBe(day);
  });

  test.each(['80 %', '80%', '٨٠٪', '80', 80, { percent: 80 }])('%j of progress is 80', (cell) => {
    const read = readPlanTables(smallWith('activities!F4', cell), planVocabulary());
    expect('document' in read && read.document.commitments[1]?.activities[0]?.progress).toBe(80);
  });
});

test('cells are named as a spreadsheet names them', () => {
  expect(cellName({ sheet: 'activities', row: 11, column: 5 })).toBe('activities!F12');
  expect(cellName({ sheet: null, row: 0, column: 27 })).toBe('AB1');
  for (const column of [0, 25, 26, 701, 702])
    expect(readCellName(`${columnLetter(column)}1`)?.column).toBe(column);
});
