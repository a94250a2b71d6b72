import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { doVoice } from '#app/areas/voice.ts';
import type { VoiceAct } from '#conversation/voice/act.ts';
import { EVERY_WEEK } from '#domain/working-days.ts';
import { Outdated } from '#store/passing-error.ts';
import { mergePeople } from '#store/merge-people.ts';
import { findVisibleFile, keepBytes } from '#store/files.ts';
import { deleteUnusedFiles } from '#store/waste.ts';
import { countContributions, readPublicContributions } from '#store/voice/public.ts';
import { findContribution } from '#store/voice/responses.ts';
import { findSubject } from '#store/voice/subject.ts';
import { readUnansweredQuestions } from '#store/voice/unanswered.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram, START } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { actingAs, asking, coordinatorOf, newPerson, told } from '../support/voices.ts';

describe.each(databaseKinds)('what the public asks and contests on %s', (kind) => {
  let program: TestProgram;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());
  beforeEach(async () => {
    program.setClock(START);
    await sql`truncate response, contribution, follow, follower, outbox restart identity`.execute(program.db);
    await sql`update plan set public_texts = 'at-once'`.execute(program.db);
  });

  const act = async (personId: number, what: VoiceAct): Promise<void> => {
    const acting = await actingAs(program, personId);
    await program.db.transaction().execute((trx) => doVoice(trx, what, acting));
  };
  const all = () => readPublicContributions(program.db, program.planId, { limit: 10 });

  test('what is confirmed twice, even at the same time, is one question, and leads hear of it once', async () => {
    const person = await newPerson(program);
    const question = asking(program, { commitment: 4 });
    await Promise.all([act(person, question), act(person, question)]);
    await act(person, question);
    expect(await all()).toMatchObject([{ kind: 'question', number: 1, commitment: 4, text: 'Pourquoi ?' }]);
    expect(await told(program, 'contribution:')).toBe(2);
  });

  test('numbers follow each other whoever asks at the same time, and pages are read by the last one shown', async () => {
    const persons = await Promise.all([1, 2, 3, 4, 5].map(() => newPerson(program)));
    await Promise.all(persons.map((one) => act(one, asking(program, { commitment: 10 }))));
    const listed = await all();
    expect(new Set(listed.map(({ number }) => number))).toEqual(new Set([1, 2, 3, 4, 5]));
    const [first, second] = [listed.slice(0, 2), listed.slice(2)];
    const rest = { limit: 10, before: first.at(-1)?.id ?? '' };
    expect(await readPublicContributions(program.db, program.planId, rest)).toEqual(second);
    expect(await countContributions(program.db, program.planId, { commitment: 10 })).toEqual({
      questions: 5,
      answered: 0,
      contests: 0,
      openContests: 0,
    });
  });

  test('five a day and three on one commitment, and from when on it may be again', async () => {
    const person = await newPerson(program);
    const subject = (commitment: number) => {
      const who = { personId: person, now: program.services.clock() };
      return findSubject(program.db, program.planId, { commitment, activity: null }, who);
    };
    for (const at of ['09:00', '09:10', '09:20']) {
      program.setClock(`2026-11-23T${at}:00Z`);
      await act(person, asking(program, { commitment: 4 }));
    }
    expect(await subject(4)).toMatchObject({ again: '2026-11-24T09:00:00.000Z', onThis: true });
    expect(await subject(10)).toMatchObject({ again: null, onThis: false });
    for (const commitment of [10, 10]) await act(person, asking(program, { commitment }));
    expect(await subject(18)).toMatchObject({ again: '2026-11-24T09:00:00.000Z', onThis: false });
    program.setClock('2026-11-24T09:00:00Z');
    expect(await subject(18)).toMatchObject({ again: null });
    expect(await subject(99)).toBeNull();
  });

  test('a contest of a status that has moved meanwhile, or of nothing, is not kept', async () => {
    const person = await newPerson(program);
    const contest = asking(program, {
      kind: 'contest',
      commitment: 4,
      activity: '4.3',
      contested: { seq: 9_999, band: 'significant', progress: 78 },
    });
    await expect(act(person, contest)).rejects.toThrow(Outdated);
    await expect(act(person, asking(program, { commitment: 99 }))).rejects.toThrow(Outdated);
    expect(await all()).toEqual([]);
  });

  test('what waits is nobody’s to read but its author’s, until it is released; then its leads hear of it', async () => {
    await sql`update plan set public_texts = 'released'`.execute(program.db);
    const [person, coordinator] = [await newPerson(program), await coordinatorOf(program)];
    await act(person, asking(program, { commitment: 4, publicTexts: 'released' }));
    expect(await all()).toEqual([]);
    expect(await told(program, 'contribution:')).toBe(0);
    expect(await told(program, 'contribution-waiting:')).toBe(1);
    const ref = { kind: 'question', number: 1 } as const;
    expect(await findContribution(program.db, program.planId, ref, person)).toMatchObject({ own: true });
    const answer: VoiceAct = {
      area: 'voice',
      act: 'respond',
      id: program.services.newId(),
      ref,
      commitment: 4,
      kind: 'answer',
      text: 'Bientôt.',
    };
    await expect(act(coordinator, answer)).rejects.toThrow(Outdated);
    await act(coordinator, { area: 'voice', act: 'release', ref });
    expect(await told(program, 'contribution:')).toBe(2);
    await expect(act(coordinator, { area: 'voice', act: 'release', ref })).rejects.toThrow(Outdated);
    await act(coordinator, answer);
    await act(coordinator, answer);
    expect(await all()).toMatchObject([{ responses: [{ kind: 'answer', text: 'Bientôt.' }] }]);
    expect(await told(program, 'response:')).toBe(1);
  });

  test('a text that is withheld is gone everywhere, with its files, and its reason stands there', async () => {
    const [person, coordinator] = [await newPerson(program), await coordinatorOf(program)];
    const sha256 = 'cd'.repeat(32);
    const bytes = new TextEncoder().encode('Amina');
    await keepBytes(program.db, { sha256, type: 'text/plain', bytes, at: new Date('2026-11-01T09:00:00Z') });
    const evidence = [{ kind: 'file' as const, sha256, name: 'a.txt', type: 'text/plain', size: 5 }];
    await act(person, asking(program, { commitment: 4, text: 'Amina a menti', evidence }));
    expect(await findVisibleFile(program.db, sha256, 'a.txt', undefined)).toBeDefined();
    expect(await findVisibleFile(program.db, sha256, 'b.txt', undefined)).toBeUndefined();
    expect(await deleteUnusedFiles(program.db, new Date(START))).toBe(0);
    const ref = { kind: 'question', number: 1 } as const;
    await act(coordinator, { area: 'voice', act: 'withhold', ref, response: null, reason: 'private' });
    expect(await all()).toMatchObject([{ text: null, withheldReason: 'private', evidence: [] }]);
    const { rows } = await sql<{ kept: string }>`
      select concat((select json_agg(x) from contribution x), (select json_agg(o) from outbox o)) as kept`.execute(
      program.db,
    );
    expect(rows[0]?.kept).not.toContain('Amina');
    expect(await findVisibleFile(program.db, sha256, 'a.txt', undefined)).toBeUndefined();
    expect(await deleteUnusedFiles(program.db, new Date(START))).toBe(1);
  });

  test('coordinators hear once that a contest was replied to, and of a reply that is withheld no more', async () => {
    const [person, coordinator] = [await newPerson(program), await coordinatorOf(program)];
    await act(person, asking(program, { kind: 'contest', commitment: 4, contested: { rate: 90 } }));
    const ref = { kind: 'contest', number: 1 } as const;
    const reply: VoiceAct = {
      area: 'voice',
      act: 'respond',
      id: program.services.newId(),
      ...{ ref, commitment: 4, kind: 'reply', text: 'Les pièces suivent.' },
    };
    await Promise.all([act(person, reply), act(person, reply)]);
    const { rows } = await sql<{ personId: number; message: string }>`
      select person_id as "personId", message::text as message from outbox
      where dedupe_key like 'response:%:closing:%'`.execute(program.db);
    expect(rows.map(({ personId }) => personId)).toEqual([coordinator]);
    expect(rows[0]?.message).toContain('voice-close:c1');
    expect(rows[0]?.message).toContain('Les pièces suivent.');
    const response = reply.id;
    await act(coordinator, { area: 'voice', act: 'withhold', ref, response, reason: 'private' });
    const { rows: kept } = await sql<{ message: string }>`select message::text from outbox`.execute(
      program.db,
    );
    expect(JSON.stringify(kept)).not.toContain('Les pièces suivent.');
  });

  test('a coordinator who replies is not told of it, and nobody is of an answer to a question', async () => {
    const [person, coordinator] = [await newPerson(program), await coordinatorOf(program)];
    await act(person, asking(program, { kind: 'contest', commitment: 4, contested: { rate: 90 } }));
    await act(person, asking(program, { commitment: 4 }));
    const respond = (kind: 'answer' | 'reply', of: 'question' | 'contest'): VoiceAct => ({
      area: 'voice',
      act: 'respond',
      id: program.services.newId(),
      ...{ ref: { kind: of, number: 1 }, commitment: 4, kind, text: 'Vu.' },
    });
    await act(coordinator, respond('reply', 'contest'));
    await act(person, respond('answer', 'question'));
    expect(await told(program, 'response:%:closing')).toBe(0);
  });

  test('two coordinators close one contest once', async () => {
    const [person, coordinator] = [await newPerson(program), await coordinatorOf(program)];
    await act(person, asking(program, { kind: 'contest', commitment: 4, contested: { rate: 90 } }));
    const ref = { kind: 'contest', number: 1 } as const;
    const close = (outcome: 'upheld' | 'dismissed'): Promise<void> =>
      act(coordinator, {
        area: 'voice',
        act: 'close',
        id: program.services.newId(),
        ref,
        text: outcome,
        outcome,
      });
    const came = await Promise.allSettled([close('upheld'), close('dismissed')]);
    expect(came.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [one] = await all();
    expect(one?.responses.map(({ text }) => text)).toEqual([one?.outcome]);
    expect(await countContributions(program.db, program.planId)).toMatchObject({
      openContests: 0,
      contests: 1,
    });
  });

  test('a question is overdue after ten working days without an answer that can be read', async () => {
    const person = await newPerson(program);
    await act(person, asking(program, { commitment: 4 }));
    const overdue = (today: string) =>
      readUnansweredQuestions(program.db, program.planId, {
        today,
        timeZone: 'Africa/Casablanca',
        calendar: EVERY_WEEK,
      });
    expect(await overdue('2026-12-07')).toEqual([]);
    expect(await overdue('2026-12-08')).toMatchObject([
      { number: 1, commitment: 4, since: '2026-11-23', due: '2026-12-07', beginning: 'Pourquoi ?' },
    ]);
  });

  test('two persons who are one human follow, ask and are limited as one', async () => {
    const [one, other] = [await newPerson(program), await newPerson(program)];
    for (const [person, commitment] of [
      [one, 4],
      [other, 4],
      [other, 10],
    ] as const) {
      await act(person, { area: 'voice', act: 'follow', target: { kind: 'commitment', commitment } });
      await act(person, asking(program, { commitment }));
    }
    await program.db.transaction().execute((trx) => mergePeople(trx, other, one, program.services.clock()));
    const { rows } = await sql<{ follows: number; followers: number; said: number }>`
      select (select count(*)::int from follow where person_id = ${one}) as follows,
        (select count(*)::int from follower) as followers,
        (select count(*)::int from contribution where person_id = ${one}) as said`.execute(program.db);
    expect(rows[0]).toEqual({ follows: 2, followers: 1, said: 3 });
  });
});
