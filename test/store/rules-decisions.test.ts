import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds } from '../support/databases.ts';
import { writeByHand } from '../support/entry-by-hand.ts';
import type { Entry } from '../support/entry-by-hand.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { comesToSummary, newLead } from '../support/talk.ts';

const salted = (text: string) => ({ salt: '00', text });
const because = { reason: salted('r') };
const HASH = `encode(sha256(convert_to((texts -> 'actions' ->> 'salt') || e'\\n' || (texts -> 'actions' ->> 'text'), 'UTF8')), 'hex')`;

/** 148 is an update of 4.3 to 80 %, with a text. */
describe.for(databaseKinds)('of decisions, the record on %s refuses by itself', (kind) => {
  let program: TestProgram;
  let update = '';
  beforeAll(async () => {
    program = await openTestProgram(kind);
    const lead = await newLead(program, [4]);
    await comesToSummary(lead, '4.3 80 % 600 actes');
    await lead.taps('Confirmer');
    const { id } = await program.db
      .selectFrom('entry')
      .select('id')
      .where('seq', '=', 148)
      .executeTakeFirstOrThrow();
    update = id;
  });
  afterAll(() => program.close());

  test.for<[string, Entry, string]>([
    ['a sound weight is taken', { kind: 'weight', weight: 3, texts: because }, 'accepted'],
    ['a sound withdrawal is taken', { kind: 'withdrawal', texts: because }, 'accepted'],
    ['a sound restoration is taken', { kind: 'restoration', texts: because }, 'accepted'],
    ['a sound addition is taken', { kind: 'addition', base: null, weight: 1, texts: because }, 'accepted'],
    ['a kind of one’s own', { kind: 'dream', texts: because }, 'entry_kind_check'],
    ['a weight of nothing', { kind: 'weight', weight: 0, texts: because }, 'weight_where_it_is_said'],
    ['a weight below nothing', { kind: 'weight', weight: -1, texts: because }, 'weight_where_it_is_said'],
    ['a weight without a reason', { kind: 'weight', weight: 3 }, 'decision_has_reason'],
    ['a withdrawal without a reason', { kind: 'withdrawal' }, 'decision_has_reason'],
    ['an addition without a reason', { kind: 'addition', base: null, weight: 1 }, 'decision_has_reason'],
    [
      'a weight of nobody’s',
      { kind: 'weight', weight: 3, author: null, texts: because },
      'update_has_author',
    ],
    ['a withdrawal of nothing', { kind: 'withdrawal', base: null, texts: because }, 'update_has_author'],
    [
      'a restoration with evidence',
      { kind: 'restoration', evidence: [{ kind: 'link' }], texts: because },
      'only_updates_are_corrected',
    ],
    [
      'a withdrawal that changes nothing',
      { kind: 'withdrawal', unchanged: true, texts: because },
      'only_updates_are_corrected',
    ],
    [
      'a weight outside of its band',
      { kind: 'weight', weight: 3, band: 'limited', texts: because },
      'band_agrees_with_progress',
    ],
  ])('%s', async ([, entry, outcome]) => {
    expect(await writeByHand(program, entry)).toBe(outcome);
  });

  test('a decision that corrects an update', async () => {
    const entry = { kind: 'weight', weight: 3, supersedes: update, origin: 148, texts: because };
    expect(await writeByHand(program, entry)).toBe('only_updates_are_corrected');
  });

  /** Nothing is left of it. */
  async function attempt(...statements: string[]): Promise<string> {
    return program.db
      .transaction()
      .execute(async (trx) => {
        for (const statement of statements) await sql.raw(statement).execute(trx);
        throw new Error('accepted');
      })
      .catch((error: Error) => error.message);
  }

  test('a text gives way to its own hash', async () => {
    const statement = `update entry set texts = jsonb_build_object('actions', jsonb_build_object('withheld', ${HASH})) where seq = 148`;
    expect(await attempt(statement)).toBe('accepted');
  });

  test.for([
    ['another hash', `jsonb_build_object('actions', jsonb_build_object('withheld', repeat('ab', 32)))`],
    [
      'something beside the hash',
      `jsonb_build_object('actions', jsonb_build_object('withheld', ${HASH}, 'text', 'x'))`,
    ],
    ['another text', `jsonb_set(texts, '{actions,text}', '"700 actes"')`],
    ['another salt', `jsonb_set(texts, '{actions,salt}', '"00"')`],
    ['nothing', `texts - 'actions'`],
    ['a name of its own', `jsonb_build_object('acts', texts -> 'actions')`],
    ['one text more', `texts || '{"reason": {"salt": "0", "text": "x"}}'`],
  ])('to nothing else: %s', async ([, texts]) => {
    expect(await attempt(`update entry set texts = ${texts} where seq = 148`)).toContain(
      'The record is append-only',
    );
  });

  test('what was withheld does not come back, and nothing else of the entry changes with it', async () => {
    const withhold = `jsonb_build_object('actions', jsonb_build_object('withheld', ${HASH}))`;
    const both = `update entry set texts = ${withhold}, progress = 81 where seq = 148`;
    expect(await attempt(both)).toContain('The record is append-only');
    const whole = await sql<{ texts: object }>`select texts from entry where seq = 148`.execute(program.db);
    const back = `update entry set texts = '${JSON.stringify(whole.rows[0]?.texts)}' where seq = 148`;
    const withheld = `update entry set texts = ${withhold} where seq = 148`;
    expect(await attempt(withheld, withheld)).toContain('The record is append-only');
    expect(await attempt(withheld, back)).toContain('The record is append-only');
  });
});
