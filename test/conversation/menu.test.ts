import { expect, test } from 'vitest';
import { LISTED_COMMANDS, menuFor } from '#conversation/menu.ts';
import { slashCommand } from '#conversation/vocabulary.ts';
import type { Role } from '#domain/reading.ts';

const named = (roles: readonly Role[]) => menuFor(roles).map(({ command }) => command);

test('what is listed exists, once, in a form that platforms take', () => {
  const names = LISTED_COMMANDS.map(({ command }) => command);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name !== 'status' && !slashCommand(name))).toEqual([]);
  // Both Telegram and Discord take a hundred, of 32 small letters.
  expect(names.length).toBeLessThanOrEqual(100);
  expect(names.filter((name) => !/^[a-z]{1,32}$/.test(name))).toEqual([]);
});

test('what is listed is described shortly, in every language', () => {
  const said = LISTED_COMMANDS.flatMap(({ descriptions, takes }) => [
    ...Object.values(descriptions),
    ...Object.values(takes?.descriptions ?? {}),
  ]);
  expect(said.filter((words) => words.length < 3 || words.length > 100)).toEqual([]);
});

test('only the coordination is shown what only the coordination may do', () => {
  expect(named(['coordinator'])).toEqual(expect.arrayContaining(['correct', 'withhold', 'desk']));
  for (const roles of [[], ['lead'], ['committee']] as const)
    expect(named(roles).filter((name) => ['correct', 'withhold', 'desk'].includes(name))).toEqual([]);
});
