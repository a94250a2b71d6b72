import { expect, test } from 'vitest';
import { dateSaid } from '#conversation/reminders/date-said.ts';
import { reminderSaid } from '#conversation/reminders/reminder-said.ts';
import { fold } from '#domain/words.ts';

/** A Monday. */
const TODAY = '2026-11-23';
const said = (text: string) => dateSaid(fold(text), TODAY);

test.for([
  ['2026-12-03', '2026-12-03'],
  ['٢٠٢٦-١٢-٠٣', '2026-12-03'],
  ['2026-2-30', '2026-02-30'],
  ['3/12', '2026-12-03'],
  ['03/12/2027', '2027-12-03'],
  ['3-12-2026', '2026-12-03'],
  ['3 décembre', '2026-12-03'],
  ['le 1er décembre 2026', '2026-12-01'],
  ['jusqu’au 3 janvier', '2027-01-03'],
  ['3 novembre', '2026-11-03'],
  ['août 12', '2027-08-12'],
  ['on December 3rd', '2026-12-03'],
  ['until the 3rd of December', '2026-12-03'],
  ['3 دجنبر', '2026-12-03'],
  ['يوم 3 ديسمبر', '2026-12-03'],
  ['حتى ٣ يناير', '2027-01-03'],
  ['mardi', '2026-11-24'],
  ['mardi prochain', '2026-11-24'],
  ['Monday', '2026-11-30'],
  ['يوم الثلاثاء', '2026-11-24'],
] as const)('%s is the day %s', ([text, date]) => {
  expect(said(text)).toEqual({ date });
});

test('tomorrow and next week are what they are, in three languages', () => {
  for (const text of ['demain', 'dès demain', 'tomorrow', 'غدًا', 'Demain !'])
    expect(said(text)).toBe('tomorrow');
  for (const text of ['semaine prochaine', 'pour la semaine prochaine', 'until next week', 'الأسبوع المقبل'])
    expect(said(text)).toBe('week');
});

test.for([
  '',
  '10',
  '4.3',
  '3 activités',
  'mardi et mercredi',
  'demain nous aurons fini',
  'décembre',
  '3 décembre 26 actes',
  'le',
  'hier',
  '2026',
])('« %s » names no day', (text) => {
  expect(said(text)).toBeUndefined();
});

const wish = (text: string, given: { prose?: boolean; bare?: boolean; away?: boolean } = {}) =>
  reminderSaid(fold(text), {
    offered: given.away ? [{ id: 'away:open', label: { key: 'choice-away-open' }, standing: true }] : [],
    today: TODAY,
    prose: given.prose ?? false,
    bare: given.bare ?? false,
  });

test('a day by itself is one only where nothing is asked, and means what was offered', () => {
  expect(wish('mardi')).toBeUndefined();
  expect(wish('mardi', { bare: true })).toEqual({ wish: 'snooze', until: { date: '2026-11-24' } });
  expect(wish('mardi', { bare: true, away: true })).toEqual({ wish: 'away', until: { date: '2026-11-24' } });
});

test('in the middle of a text only a whole wish is one', () => {
  expect(wish('rappeler demain', { prose: true })).toEqual({ wish: 'snooze', until: 'tomorrow' });
  expect(wish('rappeler aux communes leurs délais', { prose: true })).toBeUndefined();
  expect(wish('absent jusqu’au 3 décembre', { prose: true })).toBeUndefined();
  expect(wish('rappels à 14 h', { prose: true })).toBeUndefined();
});

test.for(['rappels à 14 h', 'mes rappels à 14 heures', 'reminders at 14:00', 'التذكيرات 14', 'reminders 14'])(
  '%s is an hour',
  (text) => {
    expect(wish(text)).toEqual({ wish: 'hour', hour: 14 });
  },
);
