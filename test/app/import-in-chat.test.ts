import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDocument } from '#app/documents.ts';
import { keepFile } from '#app/evidence.ts';
import { exportPlan } from '#app/export-plan.ts';
import { planCsv, planXlsx } from '#app/plan-sheets.ts';
import type { PlanDocument } from '#domain/plan-document.ts';
import { insertAccount, insertPerson, insertPosts } from '#store/people.ts';
import { readWaiting } from '#store/waiting.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { activityOf, changedSample, samplePlan } from '../support/sample-plan.ts';
import { newLead, talker } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

const documentOf = (change: (document: PlanDocument) => void) =>
  JSON.parse(changedSample(change)) as PlanDocument;

describe.for(databaseKinds)('a plan sent in a conversation, on %s', (kind) => {
  let program: TestProgram;
  let coordinator: Talker;
  beforeEach(async () => {
    program = await openTestProgram(kind);
    coordinator = talker(program, { platform: 'terminal', chat: 'coordinator' });
  });
  afterEach(() => program.close());

  async function sends(one: Talker, name: string, bytes: Uint8Array): Promise<void> {
    const kept = await keepFile(program.services, { name, bytes });
    if ('refused' in kept) throw new Error(`${name} was refused: ${kept.refused}`);
    expect(await one.send({ kind: 'attached', files: [kept], text: '' })).toBe('answered');
  }
  const workbook = (change: (document: PlanDocument) => void) => planXlsx(documentOf(change), 'fr');
  const retitled = (document: PlanDocument) => {
    document.plan.title.fr = 'Autre titre';
    activityOf(document, 4, 1).dueOn = '2027-01-31';
  };
  const audit = async () =>
    (await sql<{ action: string }>`select action from audit where action like '%-plan'`.execute(program.db))
      .rows;

  test('what would change is said, asked about, and then imported', async () => {
    await sends(coordinator, 'plan.xlsx', await workbook(retitled));
    expect(coordinator.last()).toContain('2 changements dans le plan MA-PAN2');
    expect(coordinator.last()).toContain('Autre titre');
    expect(await exportPlan(program.db)).toBe(samplePlan);
    await coordinator.taps('Importer');
    expect(coordinator.last()).toContain('2 changements sont importés dans le plan MA-PAN2.');
    expect(await exportPlan(program.db)).toBe(changedSample(retitled));
    expect(await audit()).toEqual([{ action: 'change-plan' }]);
    expect(program.troubles).toEqual([]);
  });

  test('“Oui” imports as well, “Abandonner” does not, and a mended file takes the place of the first', async () => {
    await sends(coordinator, 'plan.csv', planCsv(documentOf(retitled), 'ar'));
    await coordinator.taps('Abandonner');
    expect(coordinator.last()).toBe('Rien n’a été importé.');
    await sends(coordinator, 'plan.csv', planCsv(documentOf(retitled), 'fr'));
    await sends(
      coordinator,
      'mieux.json',
      Buffer.from(
        changedSample((document) => {
          document.plan.title.fr = 'Encore un titre';
        }),
      ),
    );
    expect(coordinator.last()).toContain('« mieux.json »');
    await coordinator.says('oui');
    expect(await exportPlan(program.db)).toContain('Encore un titre');
  });

  test('a new plan stands beside the other, with its rates, and its coordinator is who brought it', async () => {
    const bytes = await workbook((document) => {
      document.plan.code = 'MA-PAN3';
    });
    await sends(coordinator, 'plan.xlsx', bytes);
    expect(coordinator.last()).toContain('Nouveau plan MA-PAN3');
    expect(coordinator.last()).toContain('Axes : 5. Engagements : 22. Activités : 147. Indicateurs : ');
    await coordinator.taps('Importer');
    expect(coordinator.last()).toContain('Le plan MA-PAN3 est importé.');
    expect(coordinator.last()).toContain('MA-PAN2');
    expect(await audit()).toEqual([{ action: 'import-plan' }]);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from entry join plan on plan.id = plan_id where code = 'MA-PAN3'`.execute(
      program.db,
    );
    expect(rows[0]?.count).toBe(147);
  });

  test('errors are told by cell, the first twenty here and all in a file', async () => {
    const wrong = documentOf(() => {});
    for (const commitment of wrong.commitments) {
      for (const activity of commitment.activities) activity.weight = -1;
    }
    await sends(coordinator, 'plan.csv', planCsv(wrong, 'fr'));
    expect(coordinator.last()).toContain('147 erreurs : rien n’a été importé');
    expect(coordinator.last()).toMatch(/\n[A-Z]+7 : un poids/);
    expect(coordinator.last()).toContain('Et 127 autres, dans le fichier joint.');
    const waiting = await readWaiting(program.db, coordinator.address);
    const row = waiting.find(({ message }) => message.document);
    if (!row) throw new Error('No message has a file');
    const { name, bytes } = await makeDocument(program.services, row);
    expect(name).toBe('import.txt');
    expect(
      new TextDecoder()
        .decode(bytes)
        .split('\r\n')
        .filter((line) => line.includes('un poids')),
    ).toHaveLength(147);
    expect(await exportPlan(program.db)).toBe(samplePlan);
  });

  test('a plan that has changed meanwhile is not imported into: what the file does now is asked anew', async () => {
    await sends(coordinator, 'plan.xlsx', await workbook(retitled));
    const tap = coordinator.button('Importer');
    await sql`update activity set due_on = '2026-12-24' where commitment = 7 and number = 1`.execute(
      program.db,
    );
    await coordinator.send(tap);
    expect(coordinator.last()).toContain('Le plan a changé entre-temps : rien n’a été importé.');
    expect(coordinator.last()).toContain('3 changements dans le plan MA-PAN2');
    await coordinator.taps('Importer');
    expect(coordinator.last()).toContain('3 changements sont importés');
  });

  test('two coordinators at once: the file is imported once', async () => {
    const other = talker(program, { platform: 'terminal', chat: 'other coordinator' });
    await program.db.transaction().execute(async (trx) => {
      const at = program.services.clock();
      const pseudonym = program.services.newId();
      const person = { pseudonym, name: null, language: 'fr', demonstration: true, at } as const;
      const personId = await insertPerson(trx, person);
      await insertPosts(trx, { personId, planId: null, role: 'coordinator', at }, []);
      await insertAccount(trx, other.address, personId, at);
    });
    const bytes = await workbook(retitled);
    for (const one of [coordinator, other]) await sends(one, 'plan.xlsx', bytes);
    await Promise.all([coordinator, other].map((one) => one.taps('Importer')));
    const told = [coordinator, other].map((one) => one.last());
    expect(told.filter((text) => text.includes('sont importés'))).toHaveLength(1);
    expect(
      told.filter((text) => text.includes('entre-temps') && text.includes('ne change rien')),
    ).toHaveLength(1);
    expect(await audit()).toHaveLength(1);
  });

  test('who does not coordinate imports nothing, and in an update a table of another kind is no evidence', async () => {
    const lead = await newLead(program, [4]);
    await sends(lead, 'plan.csv', planCsv(documentOf(retitled), 'fr'));
    expect(lead.last()).toContain('Un fichier sert de preuve dans une mise à jour.');
    await lead.says('4.3 90 %');
    await sends(lead, 'plan.json', Buffer.from(samplePlan));
    expect(lead.last()).toContain('Ce type de fichier n’est pas accepté.');
    expect(await exportPlan(program.db)).toBe(samplePlan);
  });

  test('a plan of other coordinators, and a closed one, are left alone', async () => {
    await sql`insert into plan (code, document, title, as_of, time_zone, opened_at)
      select 'MA-PAN3', document, title, as_of, time_zone, opened_at from plan`.execute(program.db);
    await sql`update post set plan_id = ${program.planId} where role = 'coordinator'`.execute(program.db);
    await sends(
      coordinator,
      'plan.xlsx',
      await workbook((document) => {
        document.plan.code = 'MA-PAN3';
      }),
    );
    expect(coordinator.last()).toContain('Le plan MA-PAN3 a d’autres coordinateurs');
    await sql`update plan set status = 'closed', closed_at = now() where code = 'MA-PAN2'`.execute(
      program.db,
    );
    await sends(coordinator, 'plan.xlsx', await workbook(retitled));
    expect(coordinator.last()).toContain('Le plan MA-PAN2 est clos.');
  });

  test('/import hands out the form, which says by itself that it is empty', async () => {
    await coordinator.says('/import');
    expect(coordinator.last()).toContain('1500 lignes et 5 Mo');
    const [row] = (await readWaiting(program.db, coordinator.address)).filter(
      ({ message }) => message.document,
    );
    if (!row) throw new Error('No message has a file');
    const { name, bytes } = await makeDocument(program.services, row);
    await sends(coordinator, name, bytes);
    expect(coordinator.last()).toContain('plan!A1 : il faut au moins une ligne');
    expect(coordinator.last()).toContain('5 lignes commencent par #');
  });
});
