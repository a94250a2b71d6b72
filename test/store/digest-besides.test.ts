import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestFromRecord } from '#app/make-digest.ts';
import { weeklyDigest } from '#jobs/weekly-digest.ts';
import { findSentDigest } from '#store/digest.ts';
import { getPlanByCode } from '#store/plans.ts';
import { letArrive, newHelper, pressing } from '../support/committee.ts';
import { databaseKinds } from '../support/databases.ts';
import { openSite, seen } from '../support/site.ts';
import type { Site } from '../support/site.ts';
import { newLead } from '../support/talk.ts';

describe.for(databaseKinds)('what a digest tells beside figures on %s', (kind) => {
  let site: Site;
  const week = '2026-W48';

  /** A request, weights that were accepted, a value of an indicator, and a question of two weeks before. */
  beforeAll(async () => {
    site = await openSite(kind);
    const { program } = site;
    const { db, planId } = program;
    const lead = await newLead(program, [4]);
    const helper = await newHelper(program, 'committee');
    program.setClock('2026-11-24T10:00:00Z');
    await lead.says('aide du comité 4.3', 'Un texte confidentiel.');
    await lead.taps('Envoyer');
    await lead.says('poids 4', '4.5 = 9', 'c’est tout', 'La dernière étape compte.', 'oui');
    await letArrive(program);
    const { id } = await db.selectFrom('weight_proposal').select('id').executeTakeFirstOrThrow();
    await helper.send(pressing('weights-accept', id));
    await letArrive(program);
    await lead.says('indicateur 4.2 : 2850 le 31 octobre, rapport annuel');
    await lead.taps('Confirmer');
    await sql`
      insert into contribution (id, plan_id, kind, number, commitment_id, channel, language, text, at, local_date, released_at)
      select gen_random_uuid(), ${planId}, 'question', n, c.id, 'web', 'fr', 'Quand ?', at, at::date, at
      from commitment c, (values (1, timestamptz '2026-11-09 10:00Z'), (2, timestamptz '2026-11-24 10:00Z')) as q (n, at)
      where c.plan_id = ${planId} and c.number = 10`.execute(db);
    await sql`
      insert into contribution (id, plan_id, kind, number, commitment_id, activity_id, channel, language, text, at, local_date,
        released_at, contested, closed_at, outcome, withheld_at, withheld_reason)
      select gen_random_uuid(), ${planId}, 'contest', n, c.id, case when n <> 2 then a.id end, 'web', 'fr',
        case when n <> 5 then 'Faux.' end, at, at::date, case when n <> 6 then at end, '{"rate": 50}'::jsonb, closed,
        case when closed is not null then 'upheld' end, case when n = 5 then at end, case when n = 5 then 'abusive' end
      from commitment c join activity a on a.commitment_id = c.id and a.number = 3, (values
        -- Open, open of the commitment, closed in the week, closed after it, withheld, not released.
        (1, timestamptz '2026-11-24 10:00Z', null::timestamptz), (2, timestamptz '2026-11-25 10:00Z', null),
        (3, timestamptz '2026-11-24 10:00Z', timestamptz '2026-11-26 10:00Z'),
        (4, timestamptz '2026-11-26 10:00Z', timestamptz '2026-11-30 06:00Z'),
        (5, timestamptz '2026-11-24 10:00Z', null), (6, timestamptz '2026-11-24 10:00Z', null)) as q (n, at, closed)
      where c.plan_id = ${planId} and c.number = 4`.execute(db);
    for (const instant of ['2026-11-30T07:00:00Z', '2026-11-30T08:00:00Z']) {
      program.setClock(instant);
      await weeklyDigest(program.services);
    }
  });
  afterAll(() => site.close());

  test('all of it, as it was at the end of the week', async () => {
    const { db } = site.program;
    const plan = await getPlanByCode(db, 'MA-PAN2');
    const digest = await findSentDigest(db, plan.id, week);
    if (!digest) throw new Error('It was sent');
    const { snapshot } = digest;
    const { seq } = await db
      .selectFrom('entry')
      .where('kind', '=', 'weight')
      .select('seq')
      .executeTakeFirstOrThrow();
    expect(snapshot.besides).toMatchObject({
      help: {
        count: 1,
        items: [{ number: 1, commitment: 4, code: '4.3', days: 5, escalated: false }],
      },
      questions: { count: 1, items: [{ number: 1, commitment: 10, since: '2026-11-09' }] },
      contests: {
        count: 3,
        items: [
          { number: 1, commitment: 4, code: '4.3', since: '2026-11-24' },
          { number: 2, commitment: 4, code: null, since: '2026-11-25' },
          { number: 4, commitment: 4, code: '4.3', since: '2026-11-26' },
        ],
      },
      decided: { count: 1, items: [{ kind: 'weight', seq, code: '4.5', was: 4, weight: 9 }] },
      indicators: {
        count: 1,
        items: [{ commitment: 4, number: 2, from: 2700, to: 2850, on: '2026-10-31' }],
      },
    });
    const before = await digestFromRecord(db, plan, '2026-W47', new Date('2026-11-30T08:00:00Z'));
    expect(before.snapshot.besides).toMatchObject({
      help: { count: 0 },
      questions: { count: 0 },
      contests: { count: 0 },
      decided: { count: 0 },
      indicators: { count: 0 },
    });
  });

  test('the page tells it to everybody without the words of the request', async () => {
    for (const [language, ...told] of [
      [
        'fr',
        'Une demande d’aide au comité est ouverte : engagement 4 (depuis 5 jours).',
        'Poids : 4.5 de 4 à 9.',
        '3 avancements contestés attendent le mot de clôture : contestation 1 (activité 4.3, 24 novembre 2026), contestation 2 (engagement 4, 25 novembre 2026) et',
      ],
      [
        'en',
        'One request for the committee’s help is open: commitment 4 (for 5 days).',
        'Weights: 4.5 from 4 to 9.',
      ],
      ['ar', 'طلب مساعدة واحد مفتوح لدى اللجنة: الالتزام 4 (منذ 5 أيام).', 'الأوزان: 4.5 من 4 إلى 9.'],
    ]) {
      const page = seen(await site.visit().text(`/${language}/MA-PAN2/digests/${week}`));
      for (const words of told) expect(page).toContain(words);
      expect(page).not.toContain('confidentiel');
    }
  });

  test('nothing that everybody may get holds the words of a request', async () => {
    const of = '/fr/MA-PAN2';
    const paths = [
      of,
      `${of}/4`,
      `${of}/4/3`,
      `${of}/digests.atom`,
      `${of}/digests/${week}/data.csv`,
      '/data/rates.json',
    ];
    for (const path of paths) {
      const answer = await site.visit().get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(await answer.text()).not.toContain('confidentiel');
    }
  });
});
