import { describe, expect, test } from 'vitest';
import { decide, desk, due, outcome, owed, recipient, unanswered } from '../support/recipients.ts';

const MONDAY = '2026-11-23T09:00:00Z';
const silent = owed({ silent: ['4.1', '4.3'] });
const first = 'silence:2026-11:1';
const second = 'silence:2026-11:2';

describe('silence', () => {
  test.for([
    ['never told', {}, {}, [first]],
    ['told four days ago', { [first]: '2026-11-19' }, {}, 'told-already'],
    ['told a week ago', { [first]: '2026-11-16' }, {}, [second]],
    ['told three weeks ago', { [first]: '2026-11-02' }, {}, [second]],
    ['told twice', { [first]: '2026-11-09', [second]: '2026-11-16' }, {}, 'told-already'],
    ['told in the month before only', { 'silence:2026-10:1': '2026-10-20' }, {}, [first]],
    ['told a week ago, and wants less', { [first]: '2026-11-16' }, { rhythm: 'less' }, 'told-already'],
    ['told a week ago, and wants only duties', { [first]: '2026-11-16' }, { extras: false }, 'told-already'],
    ['never told, and wants less', {}, { rhythm: 'less' }, [first]],
    ['never told, and wants only duties', {}, { extras: false }, [first]],
  ] as const)('%s', ([, keys, wishes, expected]) => {
    expect(outcome(decide(recipient({ desk: desk([silent], keys), wishes }), MONDAY))).toEqual(expected);
  });

  test('all that is silent is in one reminder', () => {
    const two = [silent, owed({ commitment: 10, silent: ['10.2'] })];
    const decision = decide(recipient({ desk: desk(two) }), MONDAY);
    expect(decision).toMatchObject({
      remind: { parts: [{ silent: ['4.1', '4.3', '10.2'], silence: 1, due: [] }] },
    });
  });

  test('nothing owed, nothing said', () => {
    expect(outcome(decide(recipient({ desk: desk([owed()]) }), MONDAY))).toBe('nothing-owed');
    expect(outcome(decide(recipient({}), MONDAY))).toBe('nothing-owed');
  });
});

describe('due dates', () => {
  // 2026-11-23 is a Monday.
  test.for([
    ['2026-12-08', 'nothing-owed'],
    ['2026-12-07', ['due:4.1:2026-12-07:D-14']],
    ['2026-11-27', ['due:4.1:2026-11-27:D-14']],
    ['2026-11-26', ['due:4.1:2026-11-26:D-3']],
    ['2026-11-23', ['due:4.1:2026-11-23:D-3']],
    ['2026-11-22', ['due:4.1:2026-11-22:D+1']],
    ['2026-11-16', ['due:4.1:2026-11-16:D+1']],
    ['2026-11-15', ['due:4.1:2026-11-15:W1']],
    ['2026-09-01', ['due:4.1:2026-09-01:W11']],
  ] as const)('due on %s', ([on, expected]) => {
    const one = recipient({ desk: desk([owed({ due: [due('4.1', on)] })]) });
    expect(outcome(decide(one, MONDAY))).toEqual(expected);
  });

  test('each stage once; another activity and a moved date begin anew', () => {
    const keys = { 'due:4.1:2026-11-22:D+1': '2026-11-23' };
    const one = (dates: ReturnType<typeof due>[]) => recipient({ desk: desk([owed({ due: dates })], keys) });
    expect(outcome(decide(one([due('4.1', '2026-11-22')]), MONDAY))).toBe('told-already');
    const both = [due('4.1', '2026-11-22'), due('4.2', '2026-11-22')];
    const decision = decide(one(both), MONDAY);
    expect(outcome(decision)).toEqual(['due:4.2:2026-11-22:D+1']);
    expect(decision).toMatchObject({ remind: { parts: [{ due: [{ code: '4.2', stage: 'D+1' }] }] } });
    expect(outcome(decide(one([due('4.1', '2026-11-21')]), MONDAY))).toEqual(['due:4.1:2026-11-21:D+1']);
  });

  test.for([
    [{ extras: false }, '2026-12-07', 'nothing-owed'],
    [{ extras: false }, '2026-11-24', 'nothing-owed'],
    [{ extras: false }, '2026-11-20', ['due:4.1:2026-11-20:D+1']],
    [{ rhythm: 'less' }, '2026-12-07', ['due:4.1:2026-12-07:D-14']],
  ] as const)('%j, due on %s', ([wishes, on, expected]) => {
    const one = recipient({ desk: desk([owed({ due: [due('4.1', on)] })]), wishes });
    expect(outcome(decide(one, MONDAY))).toEqual(expected);
  });
});

describe('when', () => {
  const one = (given: Parameters<typeof recipient>[0]) => recipient({ desk: desk([silent]), ...given });
  test.for([
    ['2026-11-23T08:59:59Z', {}, 'too-early'],
    ['2026-11-23T17:59:59Z', {}, [first]],
    ['2026-11-23T18:00:00Z', {}, 'too-late'],
    ['2026-11-23T06:30:00Z', { hour: 7 }, 'too-early'],
    ['2026-11-23T07:00:00Z', { hour: 7 }, [first]],
    ['2026-11-23T13:59:00Z', { hour: 14 }, 'too-early'],
    ['2026-11-22T10:00:00Z', {}, 'not-a-working-day'],
    [MONDAY, { days: [2, 4] }, 'not-their-day'],
    ['2026-11-24T09:00:00Z', { days: [2, 4] }, [first]],
    ['2026-11-22T10:00:00Z', { days: [7] }, 'not-a-working-day'],
    [MONDAY, { snoozedUntil: '2026-11-24' }, 'snoozed'],
    [MONDAY, { snoozedUntil: '2026-11-23' }, [first, 'snooze:2026-11-23']],
    [MONDAY, { awayFrom: '2026-11-23', awayUntil: '2026-11-23' }, 'away'],
    [MONDAY, { awayFrom: '2026-11-20' }, 'away'],
    [MONDAY, { awayFrom: '2026-11-16', awayUntil: '2026-11-22' }, [first]],
    [MONDAY, { awayFrom: '2026-11-24', awayUntil: '2026-11-30' }, [first]],
  ] as const)('at %s with %j', ([instant, wishes, expected]) => {
    expect(outcome(decide(one({ wishes }), instant))).toEqual(expected);
  });

  test('not twice on a day, not in the middle of a dialogue', () => {
    expect(outcome(decide(one({ remindedOn: '2026-11-23' }), MONDAY))).toBe('reminded-today');
    expect(outcome(decide(one({ remindedOn: '2026-11-22' }), MONDAY))).toEqual([first]);
    expect(outcome(decide(one({ lastEventAt: new Date('2026-11-23T08:30:01Z') }), MONDAY))).toBe(
      'in-dialogue',
    );
    expect(outcome(decide(one({ lastEventAt: new Date('2026-11-23T08:30:00Z') }), MONDAY))).toEqual([first]);
  });

  test('what was put off comes back once, whole, unless it was answered', () => {
    const keys = { [first]: '2026-11-19' };
    const wishes = { snoozedUntil: '2026-11-23' };
    const put = one({ desk: desk([silent], keys), wishes });
    expect(outcome(decide(put, MONDAY))).toEqual(['snooze:2026-11-23']);
    expect(decide(put, MONDAY)).toMatchObject({
      remind: { parts: [{ silence: 'again', silent: ['4.1', '4.3'] }] },
    });
    const told = one({ desk: desk([silent], { ...keys, 'snooze:2026-11-23': '2026-11-23' }), wishes });
    expect(outcome(decide(told, '2026-11-24T09:00:00Z'))).toBe('told-already');
    expect(outcome(decide(one({ desk: desk([owed()], keys), wishes }), MONDAY))).toBe('nothing-owed');
    const long = one({ desk: desk([silent], keys), wishes: { snoozedUntil: '2026-11-10', rhythm: 'less' } });
    expect(outcome(decide(long, MONDAY))).toBe('told-already');
  });
});

describe('others', () => {
  test('a deputy is told of both desks in one reminder, and the keys are those of the absent', () => {
    const absent = desk([owed({ commitment: 10, silent: ['10.1'] })], {}, 2);
    const both = recipient({ desk: desk([silent]), standsInFor: [absent] });
    expect(outcome(decide(both, MONDAY))).toEqual([first, `2 ${first}`]);
    expect(decide(both, MONDAY)).toMatchObject({ remind: { parts: [{ name: null }, { name: 'person 2' }] } });
    expect(outcome(decide({ ...both, desk: desk([owed()]) }, MONDAY))).toEqual([`2 ${first}`]);
  });

  const earlier = unanswered(71, '2026-11-02');
  const later = unanswered(72, '2026-11-16');
  const past = [earlier, later];
  const keys = { [first]: '2026-11-02', [second]: '2026-11-16' };
  const shared = (over: Parameters<typeof owed>[0] = {}) =>
    owed({
      silent: ['4.1'],
      leads: [
        { person: 1, unanswered: [] },
        { person: 2, unanswered: past },
      ],
      ...over,
    });
  const told = (one: ReturnType<typeof shared>, wishes = {}, more = {}) =>
    decide(recipient({ desk: desk([one], { ...keys, ...more }), wishes }), MONDAY);

  test('after two reminders without an answer, and a week, the other lead is told, once in a period', () => {
    expect(outcome(told(shared()))).toEqual(['second:2026-11:4']);
    expect(told(shared())).toMatchObject({
      remind: { escalates: [71, 72], parts: [{ second: [4], silent: [] }] },
    });
    expect(outcome(told(shared(), {}, { 'second:2026-11:4': '2026-11-20' }))).toBe('told-already');
  });

  test.for([
    [
      'the second is younger than a week',
      shared({ leads: [{ person: 2, unanswered: [earlier, unanswered(73, '2026-11-17')] }] }),
    ],
    ['one was answered', shared({ leads: [{ person: 2, unanswered: [later] }] })],
    [
      'they were about another commitment',
      shared({ leads: [{ person: 2, unanswered: [unanswered(74, '2026-11-02', [9]), later] }] }),
    ],
    ['somebody has reported since the first', shared({ reportedAt: new Date('2026-11-03T10:00:00Z') })],
    ['they are one’s own', shared({ leads: [{ person: 1, unanswered: past }] })],
  ] as const)('not when %s', ([, one]) => {
    expect(outcome(told(one))).toBe('told-already');
  });

  test('who wants less is not asked for others', () => {
    expect(outcome(told(shared(), { rhythm: 'less' }))).toBe('told-already');
  });
});
