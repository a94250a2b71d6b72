import { expect, test } from 'vitest';

test('the tests run on Node 24.12 or later', () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  expect(
    major * 1000 + minor,
    `This is ${process.version}: run the tests by npm or npx, which put Node 24 first in the path.`,
  ).toBeGreaterThanOrEqual(24_012);
});

test('Node knows that Morocco left daylight saving time for good', () => {
  const { tz = 'none' } = process.versions;
  const advice = `Node's time-zone data is ${tz}; deadlines in Morocco need 2026c or later: take a newer Node.`;
  // Versions are a year and a letter, so they sort as words.
  expect(tz >= '2026c', advice).toBe(true);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Africa/Casablanca', hour: '2-digit' });
  expect(hour.format(new Date('2026-12-01T12:00:00Z')), advice).toBe('12');
});
