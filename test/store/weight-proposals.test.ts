import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commitmentRate } from '#domain/rate.ts';
import type { ProposedRow } from '#domain/weights.ts';
import { weightEffect } from '#domain/weights.ts';
import { findWeighed } from '#store/committee/weights.ts';
import { findPersonAt } from '#store/people.ts';
import { readTallies, wrongTallies } from '#store/rates.ts';
import { answered, keysOf, letArrive, newHelper, newsOf, pressing } from '../support/committee.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

describe.for(databaseKinds)('proposed weights on %s', (kind) => {
  let program: TestProgram;
  let lead: Talker;
  beforeAll(async () => {
    program = await openTestProgram(kind);
    lead = await newLead(program, [4, 10]);
  });
  afterAll(() => program.close());
  afterEach(() => {
    if (program.troubles.length > 0) throw new Error(JSON.stringify(program.troubles));
  });

  const propose = async (said: string, commitment = 4, by = lead) => {
    await letArrive(program);
    await by.says(`poids ${commitment}`, said, 'c’est tout', 'Comme convenu.', 'oui');
    return last();
  };
  const idOf = async ({ address }: Talker) => (await findPersonAt(program.db, address))?.id ?? 0;
  const last = () =>
    program.db
      .selectFrom('weight_proposal')
      .orderBy('number', 'desc')
      .select(['id', 'decision', 'decided_by'])
      .limit(1)
      .executeTakeFirstOrThrow();
  const weights = async (commitment = 4) => {
    const { rows = [] } = (await findWeighed(program.db, program.planId, commitment)) ?? {};
    return rows;
  };
  const recorded = async () => {
    const rows = await program.db.selectFrom('entry').where('kind', '=', 'weight').select('seq').execute();
    return rows.length;
  };
  const rateOf = async (commitment: number) => {
    const tallies = await readTallies(program.db, program.planId);
    const tally = tallies.find(({ number }) => number === commitment)?.tally;
    return tally ? commitmentRate(tally) : null;
  };

  test('two accept at once: it is recorded once, and the effect is the one that was shown', async () => {
    const helpers = [await newHelper(program, 'committee'), await newHelper(program, 'coordinator')];
    const before = await weights();
    const { id } = await propose('1: 3, 2: 1,5, 3: 2');
    const shown = before.map(
      (row): ProposedRow => ({ ...row, proposed: [3, 1.5, 2][row.number - 1] ?? row.weight }),
    );
    await Promise.all(helpers.map((one) => one.send(pressing('weights-accept', id))));
    expect((await last()).decision).toBe('accepted');
    expect((await weights()).map(({ weight }) => weight)).toEqual(shown.map(({ proposed }) => proposed));
    expect(await recorded()).toBe(3);
    expect(await rateOf(4)).toBeCloseTo(weightEffect(shown).after ?? Number.NaN, 9);
    expect(await wrongTallies(program.db, program.planId)).toEqual([]);
    const said = (await Promise.all(helpers.map(({ id: one }) => answered(program, one)))).toSorted();
    expect(said[0]).toContain('Accepté');
    expect(said[1]).toContain('déjà été acceptée');
    const news = await newsOf(program, await idOf(lead));
    expect(keysOf(news).filter((key) => key === 'committee-news-accepted')).toHaveLength(1);
    expect(JSON.stringify(news)).toContain('"first":"148"');
  });

  test('it is accepted and taken back at once: one of both, and the other is told', async () => {
    const helper = await newHelper(program, 'committee');
    const before = await weights();
    const { id } = await propose('1: 7');
    await Promise.all([helper.send(pressing('weights-accept', id)), lead.send(pressing('weights-back', id))]);
    const { decision } = await last();
    const is = (await weights())[0]?.weight;
    expect(decision === 'accepted' ? is === 7 : is === before[0]?.weight).toBe(true);
    const second = decision === 'accepted' ? await idOf(lead) : helper.id;
    expect(await answered(program, second)).toContain('Cette proposition a');
  });

  test('two leads propose at once: one proposal is open, the other author is shown it', async () => {
    const other = await newLead(program, [4]);
    await letArrive(program);
    for (const one of [lead, other]) await one.says('poids 4', '2: 9', 'c’est tout', 'Parce que.');
    await Promise.all([lead.says('oui'), other.says('oui')]);
    const open = await program.db
      .selectFrom('weight_proposal')
      .where('decision', 'is', null)
      .select('id')
      .execute();
    expect(open).toHaveLength(1);
    expect([lead.last(), other.last()].filter((said) => said.includes('attend déjà'))).toHaveLength(1);
    await lead.send(pressing('weights-back', open[0]?.id ?? ''));
  });

  test('weights that moved since cannot be accepted any more', async () => {
    const helper = await newHelper(program, 'coordinator');
    const { id } = await propose('3: 11');
    await program.db
      .updateTable('activity')
      .set({ weight: 99 })
      .where('commitment', '=', 4)
      .where('number', '=', 5)
      .execute();
    const before = await recorded();
    await helper.send(pressing('weights-accept', id));
    expect(await answered(program, helper.id)).toContain('Les poids ont changé');
    expect((await last()).decision).toBeNull();
    expect(await recorded()).toBe(before);
    await helper.send(pressing('weights-refuse', id));
    await helper.says('À refaire.');
    expect((await last()).decision).toBe('refused');
  });

  test('one’s own proposal is decided by somebody else, unless one coordinates', async () => {
    const { db, planId } = program;
    const both = await newHelper(program, 'committee');
    const { id: commitment } = await db
      .selectFrom('commitment')
      .where('plan_id', '=', planId)
      .where('number', '=', 10)
      .select('id')
      .executeTakeFirstOrThrow();
    const post = { person_id: both.id, plan_id: planId, role: 'lead', commitment_id: commitment } as const;
    await db
      .insertInto('post')
      .values({ ...post, since: program.services.clock(), until: null })
      .execute();
    const { id } = await propose('1: 4', 10, both);
    await both.send(pressing('weights-accept', id));
    expect(await answered(program, both.id)).toContain('C’est votre proposition');
    expect((await last()).decision).toBeNull();
    const coordinator = await newHelper(program, 'coordinator');
    await coordinator.send(pressing('weights-accept', id));
    expect((await last()).decision).toBe('accepted');
    const own = await propose('2: 4', 10, coordinator);
    await coordinator.send(pressing('weights-accept', own.id));
    expect((await last()).decision).toBe('accepted');
  });

  test('whatever is proposed, the effect that is shown is the rate after acceptance', async () => {
    const helper = await newHelper(program, 'coordinator');
    const figure = fc.integer({ min: 1, max: 5_000 }).map((hundredths) => hundredths / 100);
    const list = fc.array(figure, { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(list, async (figures) => {
        const before = await weights(10);
        const shown = before.map((row, index): ProposedRow => ({ ...row, proposed: figures[index] ?? 1 }));
        if (shown.every(({ weight, proposed }) => weight === proposed)) return;
        const said = shown.map(({ number, proposed }) => `10.${number} = ${proposed}`).join('\n');
        const { id } = await propose(said, 10, helper);
        await helper.send(pressing('weights-accept', id));
        expect(await rateOf(10)).toBeCloseTo(weightEffect(shown).after ?? Number.NaN, 9);
        expect((await weights(10)).map(({ weight }) => weight)).toEqual(figures);
      }),
      { numRuns: 6 },
    );
  });
});
