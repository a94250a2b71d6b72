import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { expectWhole, updates } from '../support/record.ts';
import { comesToSummary, newLead, talker } from '../support/talk.ts';

describe.for(databaseKinds)('a turn on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterEach(() => expectWhole(program));
  afterAll(() => program.close());

  const said = (text: string) => ({ kind: 'said', text }) as const;
  const count = async (table: 'person' | 'inbox' | 'outbox' | 'entry') =>
    (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(program.db)).rows[0]?.n;

  test('a message that arrives twice, even at once, is one turn and one answer', async () => {
    const lead = await newLead(program, [4]);
    await comesToSummary(lead, '4.3 80 %');
    const before = await count('outbox');
    const tap = lead.button('Confirmer');
    const outcomes = await Promise.all([1, 2, 3].map(() => lead.send(tap, 'the same')));
    expect(outcomes.sort()).toEqual(['answered', 'duplicate', 'duplicate']);
    expect(await lead.send(tap, 'the same')).toBe('duplicate');
    expect(await count('outbox')).toBe(Number(before) + 1);
  });

  test('a button that is tapped twice at once counts once, and both taps are answered', async () => {
    const lead = await newLead(program, [10]);
    await comesToSummary(lead, '10.2 70 %');
    const before = (await updates(program)).length;
    const tap = lead.button('Confirmer');
    expect(await Promise.all([lead.send(tap), lead.send(tap)])).toEqual(['answered', 'answered']);
    expect(await updates(program)).toHaveLength(before + 1);
    const answers = lead.told.slice(-2).map(({ parts }) => parts[0]?.text ?? '');
    expect(answers.filter((text) => text.startsWith('Ce bouton'))).toHaveLength(1);
  });

  test('of two leads who confirm at once, the second sees what the first has made of it, and is asked again', async () => {
    const leads = [await newLead(program, [18]), await newLead(program, [18])] as const;
    for (const [index, lead] of leads.entries()) await comesToSummary(lead, `18.6 ${70 + index} %`);
    const before = (await updates(program)).length;
    expect(await Promise.all(leads.map((lead) => lead.send(lead.button('Confirmer'))))).toEqual([
      'answered',
      'answered',
    ]);
    expect(await updates(program)).toHaveLength(before + 1);
    const asked = leads.filter((lead) => lead.last().startsWith('Entre-temps'));
    expect(asked).toHaveLength(1);
  });

  test('twenty people at once: every receipt is told once, none is left out, and the chain is whole', async () => {
    const before = (await updates(program)).length;
    const leads = await Promise.all(
      Array.from({ length: 20 }, (_, index) => newLead(program, [(index % 5) + 1, 9])),
    );
    await Promise.all(leads.map((lead) => lead.says('rien de nouveau')));
    const told = leads
      .flatMap((lead) => /n° (\d+)(?: à (\d+))?/.exec(lead.last())?.slice(1) ?? [])
      .filter(Boolean);
    const all = await updates(program);
    const receipts = new Set(all.slice(before).map(({ seq }) => seq));
    for (const receipt of told) expect(receipts).toContain(Number(receipt));
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 148));
    expect(program.troubles).toEqual([]);
  });

  test('whoever has not spoken is nobody; the first message makes a person, once, and the answer is theirs', async () => {
    const persons = await count('person');
    const chats = ['a', 'a', 'b'].map((chat) => talker(program, { platform: 'terminal', chat }));
    expect(await Promise.all(chats.map((one) => one.send(said('engagement 10'))))).toEqual(
      Array(3).fill('answered'),
    );
    expect(await count('person')).toBe(Number(persons) + 2);
    expect(chats.every((one) => one.last().startsWith('Engagement 10'))).toBe(true);
  });

  test('Arabic is answered in Arabic, before a language was chosen', async () => {
    const one = talker(program, { platform: 'terminal', chat: 'arabic' });
    await one.says('التزام ١٠');
    expect(one.told.at(-1)).toMatchObject({ language: 'ar', direction: 'rtl' });
    await one.says('français', 'التزام ١٠');
    expect(one.told.at(-1)).toMatchObject({ language: 'fr' });
  });

  test('a session of another version begins again, says so, and keeps the text', async () => {
    const lead = await newLead(program, [4]);
    await lead.says('4.2 80 %');
    const state = { version: 0, draft: { step: 3, actions: [{ text: '600 actes' }], x: '\ud83d' } };
    await sql`
      update session set state = ${JSON.stringify(state).replace('\\ud83d', '')}::jsonb where person_id =
        (select person_id from account where chat = ${lead.address.chat})`.execute(program.db);
    await lead.says('retour');
    expect(lead.last()).toMatch(/nous reprenons au début.*600 actes/s);
    await lead.says('4.2 80 %');
    expect(lead.last()).toContain('Votre texte gardé a été repris');
  });

  test.for([
    ['U+0000 and half a character', said('a\u0000b\ud83d')],
    ['a question cut inside a character', said(`${'x'.repeat(199)}😀?`)],
    ['a megabyte', said('é'.repeat(1_000_000))],
    ['a button of nobody’s', { kind: 'pressed', verb: 'constructor', target: '__proto__\u0000' }],
    [
      'a file with a strange name',
      {
        kind: 'attached',
        files: [{ sha256: 'x', name: '\u0000\ud83d', type: 'a', size: 1 }],
        text: '\u0000',
      },
    ],
  ] as const)('%s gets an answer', async ([, content]) => {
    const one = talker(program, { platform: 'terminal', chat: 'odd' });
    expect(await one.send(content)).toBe('answered');
    expect(program.troubles).toEqual([]);
  });

  test('an instant before the last one leaves the kept sums in the order of the record', async () => {
    const lead = await newLead(program, [12]);
    const start = program.services.clock();
    await comesToSummary(lead, '12.5 70 %');
    await lead.taps('Confirmer');
    program.setClock(new Date(start.getTime() - 5_000).toISOString());
    await comesToSummary(lead, '12.6 70 %');
    await lead.taps('Confirmer');
    program.setClock(start.toISOString());
    const copies = await program.db
      .selectFrom('past_tally')
      .innerJoin('commitment', 'commitment.id', 'past_tally.commitment_id')
      .where('number', '=', 12)
      .orderBy('seq')
      .select('at')
      .execute();
    expect(copies.length).toBeGreaterThan(1);
    expect(copies.map(({ at }) => at)).toEqual(copies.map(({ at }) => at).toSorted((a, b) => +a - +b));
  });
});
