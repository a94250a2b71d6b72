import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findForm } from '#app/open-form.ts';
import { suggest } from '#app/suggest.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead } from '../support/talk.ts';

describe.for(databaseKinds)('while somebody types, on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());

  const stranger = { platform: 'discord', chat: '77' } as const;
  const values = async (
    ...asked: Parameters<typeof suggest> extends [unknown, ...infer Rest] ? Rest : never
  ) => (await suggest(program.services, ...asked)).map(({ value }) => value);

  test('nothing typed shows the plan from its beginning, 25 at most', async () => {
    const shown = await values(stranger, 'commitment', '');
    expect(shown.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(shown).toHaveLength(22);
  });

  test('a number finds those that begin with it, in Arabic digits too', async () => {
    expect(await values(stranger, 'commitment', '1')).toEqual(expect.arrayContaining(['1', '10', '18']));
    expect(await values(stranger, 'commitment', '١٠')).toEqual(['10']);
  });

  test('words find titles, with a typing error forgiven', async () => {
    expect(await values(stranger, 'commitment', 'données ouvertes')).toContain('10');
    expect(await values(stranger, 'commitment', 'donnees ouvertez')).toContain('10');
    expect(await values(stranger, 'commitment', 'zzzz')).toEqual([]);
  });

  test('activities are those of the desk: a stranger has none', async () => {
    const lead = await newLead(program, [4]);
    const shown = await values(lead.address, 'activity', '4.');
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.every((code) => code.startsWith('4.'))).toBe(true);
    expect(await values(stranger, 'activity', '')).toEqual([]);
  });

  test('the form is that of the open question, and there is none without one', async () => {
    const lead = await newLead(program, [10]);
    expect(await findForm(program.services, stranger)).toBeUndefined();
    expect(await findForm(program.services, lead.address)).toBeUndefined();
    await lead.says('10.2 70 %');
    const form = await findForm(program.services, lead.address);
    expect(form?.title).toContain('10.2');
    expect(form?.fields.map(({ id }) => id)).toEqual([
      'describe-actions',
      'name-difficulties',
      'add-evidence',
      'plan-next-steps',
    ]);
  });
});
