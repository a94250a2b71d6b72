import { expect } from 'vitest';
import { verifyRecord } from '#domain/chain.ts';
import type { Verdict } from '#domain/chain.ts';
import { checkStandings } from '#store/check-record.ts';
import { readRecord } from '#store/record.ts';
import type { TestProgram } from './program.ts';

/** The record of the plan, recomputed from its first entry. */
export function verdict({ db, planId }: TestProgram): Promise<Verdict> {
  return verifyRecord(readRecord(db, planId));
}

/** The chain is whole, and whatever is derived from it says the same. */
export async function expectWhole(program: TestProgram): Promise<void> {
  expect(await verdict(program)).toMatchObject({ whole: true });
  expect(await checkStandings(program.db, program.planId)).toEqual([]);
}

/** The updates of the record, in order. */
export function updates({ db }: TestProgram) {
  return db.selectFrom('entry').where('kind', '=', 'update').orderBy('seq').selectAll().execute();
}
