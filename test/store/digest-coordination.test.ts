import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDigest } from '#app/make-digest.ts';
import { DIGEST_SETTING } from '#domain/digest-time.ts';
import type { PlanInfo } from '#domain/plan.ts';
import {
  holdDigest,
  markDigestSent,
  readDigestSetting,
  releaseDigest,
  setDigestLine,
  writeDigestSetting,
} from '#store/digest-coordination.ts';
import { findDigest } from '#store/digest.ts';
import { getPlanByCode } from '#store/plans.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { comesToSummary, newLead } from '../support/talk.ts';

const NOW = new Date('2026-11-23T07:00:00Z');

describe.for(databaseKinds)('the coordinator and the digest on %s', (kind) => {
  let program: TestProgram;
  let plan: PlanInfo;

  beforeAll(async () => {
    program = await openTestProgram(kind);
    plan = await getPlanByCode(program.db, 'MA-PAN2');
  });
  afterAll(() => program.close());

  const kept = () => findDigest(program.db, plan.id, '2026-W47');

  test('a plan has the usual hour until somebody sets another', async () => {
    expect(await readDigestSetting(program.db, plan.id)).toEqual(DIGEST_SETTING);
    const friday = { weekday: 5, hour: 17, previewMinutes: 0 };
    await writeDigestSetting(program.db, plan.id, friday);
    await writeDigestSetting(program.db, plan.id, { ...friday, hour: 16 });
    expect(await readDigestSetting(program.db, plan.id)).toEqual({ ...friday, hour: 16 });
    await expect(writeDigestSetting(program.db, plan.id, { ...friday, weekday: 8 })).rejects.toThrow(
      'weekday',
    );
  });

  test('it is held, given a line, released and sent once', async () => {
    const key = { planId: plan.id, week: '2026-W47', issue: 1 } as const;
    expect(await holdDigest(program.db, key, NOW)).toBe(false);
    const { snapshot } = await makeDigest(program.db, plan, '2026-W47', NOW);
    expect(await holdDigest(program.db, key, NOW)).toBe(true);
    expect(await kept()).toMatchObject({ heldAt: NOW.toISOString(), sentAt: null });
    const { id: author } = await program.db
      .selectFrom('person')
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(await setDigestLine(program.db, key, { text: 'Réunion jeudi.', author })).toBe(true);
    expect(await releaseDigest(program.db, key)).toBe(true);
    expect(await kept()).toMatchObject({ heldAt: null, line: 'Réunion jeudi.' });
    const sent = await Promise.all([1, 2, 3].map(() => markDigestSent(program.db, key, NOW)));
    expect(sent.filter(Boolean)).toHaveLength(1);
    expect(await holdDigest(program.db, key, NOW)).toBe(false);
    expect(await setDigestLine(program.db, key, null)).toBe(false);
    expect(await kept()).toMatchObject({ sentAt: NOW.toISOString(), line: 'Réunion jeudi.', snapshot });
  });

  test('a difficulty is told once', async () => {
    const lead = await newLead(program, [4]);
    program.setClock('2026-11-24T10:00:00Z');
    await lead.says('4.3 80 %', 'passer', 'Le serveur manque.', 'passer', 'passer');
    await lead.taps('Confirmer');
    program.setClock('2026-12-01T10:00:00Z');
    await comesToSummary(lead, '4.2 80 %');
    await lead.taps('Confirmer');
    const monday = new Date('2026-11-30T07:00:00Z');
    const { snapshot } = await makeDigest(program.db, plan, '2026-W48', monday);
    expect(snapshot.difficulties.items).toMatchObject([{ code: '4.3', excerpt: 'Le serveur manque.' }]);
    const next = await makeDigest(program.db, plan, '2026-W49', new Date('2026-12-07T07:00:00Z'));
    expect(next.snapshot.difficulties.items).toEqual([]);
  });
});
