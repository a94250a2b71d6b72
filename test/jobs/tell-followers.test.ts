import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { doVoice } from '#app/areas/voice.ts';
import type { VoiceAct } from '#conversation/voice/act.ts';
import type { FollowTarget } from '#domain/follow.ts';
import { tellFollowers } from '#jobs/tell-followers.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { comesToSummary, newLead, talker } from '../support/talk.ts';
import { actingAs, asking, newPerson, told } from '../support/voices.ts';

const DAY = 24 * 3600_000;

describe.each(databaseKinds)('what followers are told on %s', (kind) => {
  let program: TestProgram;
  let days = 0;
  beforeAll(async () => {
    program = await openTestProgram(kind);
  });
  afterAll(() => program.close());
  // Each test has a Monday of its own, so that what the record holds lies before it.
  beforeEach(async () => {
    days += 7;
    at(0, '08:00');
    await sql`truncate response, contribution, follow, follower, outbox restart identity`.execute(program.db);
  });

  const at = (day: number, time: string) =>
    program.setClock(new Date(Date.parse(`2026-11-16T${time}:00Z`) + (days + day) * DAY).toISOString());
  const act = async (personId: number, what: VoiceAct): Promise<void> => {
    const acting = await actingAs(program, personId);
    await program.db.transaction().execute((trx) => doVoice(trx, what, acting));
  };
  const follows = (personId: number, target: FollowTarget) =>
    act(personId, { area: 'voice', act: 'follow', target });
  const four = { kind: 'commitment', commitment: 4 } as const;
  const messages = async (): Promise<readonly { readonly person: number; readonly text: string }[]> => {
    const { rows } = await sql<{ person: number; text: string }>`
      select person_id as person, message::text as text from outbox where dedupe_key like 'follow:%' order by id`.execute(
      program.db,
    );
    return rows;
  };
  const moves = async (code: string, percent: number) => {
    const lead = await newLead(program, [Number(code.split('.')[0])]);
    await comesToSummary(lead, `${code} ${percent} % fait ce jour`);
    await lead.says('confirmer');
    expect(lead.last()).toContain('Enregistré');
  };

  test('each is told once what changed since they followed, in the morning, whoever else tells at the same time', async () => {
    await moves('4.3', 80);
    const [one, two, idle] = [await newPerson(program), await newPerson(program), await newPerson(program)];
    await follows(one, four);
    await follows(two, { kind: 'plan' });
    await follows(idle, { kind: 'commitment', commitment: 10 });
    await moves('4.3', 82);
    at(0, '10:00');
    expect(await tellFollowers(program.services)).toEqual({ considered: 0, told: 0 });
    at(1, '08:59');
    expect(await tellFollowers(program.services)).toEqual({ considered: 0, told: 0 });
    at(1, '09:00');
    const came = await Promise.all([tellFollowers(program.services), tellFollowers(program.services)]);
    expect(came.reduce((sum, { told: many }) => sum + many, 0)).toBe(2);
    const said = await messages();
    expect(new Set(said.map(({ person }) => person))).toEqual(new Set([one, two]));
    // What was there before they followed is not told: 82, and not from 78.
    expect(said[0]?.text).toContain('"percent": 80');
    expect(said[0]?.text).not.toContain('"percent": 78');
    at(2, '09:30');
    expect(await tellFollowers(program.services)).toEqual({ considered: 3, told: 0 });
  });

  test('weekly ones hear on Monday of the whole week; who changed nothing hears nothing', async () => {
    const one = await newPerson(program);
    await follows(one, four);
    await act(one, { area: 'voice', act: 'rhythm', rhythm: 'weekly' });
    await moves('4.3', 84);
    at(3, '09:30');
    expect(await tellFollowers(program.services)).toEqual({ considered: 0, told: 0 });
    at(7, '09:30');
    expect(await tellFollowers(program.services)).toEqual({ considered: 1, told: 1 });
    at(14, '09:30');
    expect(await tellFollowers(program.services)).toEqual({ considered: 1, told: 0 });
    days += 14;
  });

  test('an answer to a question is news to followers, once', async () => {
    const [one, asker] = [await newPerson(program), await newPerson(program)];
    await act(asker, asking(program, { commitment: 4 }));
    await follows(one, four);
    at(0, '08:30');
    const ref = { kind: 'question', number: 1 } as const;
    const id = program.services.newId();
    await act(asker, { area: 'voice', act: 'respond', id, ref, commitment: 4, kind: 'answer', text: 'Oui.' });
    at(1, '09:30');
    await tellFollowers(program.services);
    expect((await messages()).map(({ text }) => text.includes('voice-news-answered'))).toEqual([true]);
    at(2, '09:30');
    expect(await tellFollowers(program.services)).toEqual({ considered: 1, told: 0 });
  });

  test('a crash on the way tells nobody, and the next tick tells all', async () => {
    const persons = await Promise.all(Array.from({ length: 20 }, () => newPerson(program)));
    for (const one of persons) await follows(one, { kind: 'plan' });
    await moves('4.3', 86);
    at(1, '09:30');
    await sql`alter table outbox add constraint breaks check (dedupe_key not like 'follow:%' or id < 8)`.execute(
      program.db,
    );
    await expect(tellFollowers(program.services)).rejects.toThrow(/breaks/);
    expect(await told(program, 'follow:')).toBe(0);
    await sql`alter table outbox drop constraint breaks`.execute(program.db);
    expect(await tellFollowers(program.services)).toEqual({ considered: 20, told: 20 });
  });

  test('who is forgotten is told nothing more; what everybody could read stays, and what waited is gone', async () => {
    const one = talker(program, { platform: 'terminal', chat: `forgets ${kind}` });
    await one.says('suivre l’engagement 4', 'poser une question sur l’engagement 4', 'Qui décide ?', 'oui');
    await sql`update plan set public_texts = 'released'`.execute(program.db);
    await one.says('poser une question sur l’engagement 4', 'Un secret', 'oui', 'oubliez-moi');
    await one.taps('Continuer');
    await one.taps('Oui, oubliez-moi');
    await sql`update plan set public_texts = 'at-once'`.execute(program.db);
    const { rows } = await sql<{ text: string | null; person: number | null }>`
      select text, person_id as person from contribution order by number`.execute(program.db);
    expect(rows).toEqual([
      { text: 'Qui décide ?', person: null },
      { text: null, person: null },
    ]);
    await moves('4.3', 88);
    at(1, '09:30');
    expect(await tellFollowers(program.services)).toEqual({ considered: 0, told: 0 });
  });
});
