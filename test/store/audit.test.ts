import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AUDIT_ACTIONS } from '#domain/audit.ts';
import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { auditLine } from '#report/secretariat/audit-line.ts';
import { listAudited } from '#store/secretariat/audit.ts';
import { auditedActs } from '../support/audited-acts.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';

describe.for(databaseKinds)('the audit log on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());

  test('has one line of each act, written with it, and a sentence for it in three languages', async () => {
    const acts = await auditedActs(program);
    const seen = new Set<string>();
    for (const [action, act] of Object.entries(acts)) {
      const before = await listAudited(program.db, null, { limit: 1_000 });
      await act();
      const [newest, ...earlier] = await listAudited(program.db, null, { limit: 1_000 });
      expect({ newest: newest?.action, earlier: earlier.length }).toEqual({
        newest: action,
        earlier: before.length,
      });
      if (!newest) continue;
      for (const language of LANGUAGES) {
        const line = words(auditLine(newest), { language, timeZone: 'Africa/Casablanca' });
        expect(line).not.toMatch(/[{}]|undefined|secretariat-/);
        seen.add(`${language} ${line}`);
      }
    }
    expect(seen.size).toBe(AUDIT_ACTIONS.length * LANGUAGES.length);
    expect(program.troubles).toEqual([]);
  });
});
