import { sql } from 'kysely';
import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { weeklyDigest } from '#jobs/weekly-digest.ts';
import { holdDigest, markDigestSent, setDigestLine } from '#store/digest-coordination.ts';
import { databaseKinds } from '../support/databases.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { talker } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

const FREEZES = '2026-11-30T07:00:00Z';
const SENDS = '2026-11-30T08:00:00Z';

describe.each(databaseKinds)('what the coordinator does with a digest on %s', (kind) => {
  let program: TestProgram;
  let coordinator: Talker;
  let member: Talker;
  beforeAll(async () => {
    program = await openTestProgram(kind);
    coordinator = talker(program, { platform: 'terminal', chat: 'coordinator' });
    member = talker(program, { platform: 'terminal', chat: 'committee' });
    for (const one of [coordinator, member]) await one.says('bonjour');
  });
  afterAll(() => program.close());
  beforeEach(async () => {
    await sql`alter table digest disable trigger digest_frozen`.execute(program.db);
    await sql`delete from digest`.execute(program.db);
    await sql`alter table digest enable trigger digest_frozen`.execute(program.db);
    await sql`delete from outbox where dedupe_key like 'digest%'`.execute(program.db);
    await sql`delete from job_run`.execute(program.db);
    await tick(FREEZES);
  });

  /** What it says is taken as delivered: nobody's answer waits behind it. */
  const tick = async (instant: string) => {
    program.setClock(instant);
    const counts = await weeklyDigest(program.services);
    await sql`update outbox set sent_at = now(), sent_as = 'x' where sent_at is null`.execute(program.db);
    return counts;
  };
  /** What somebody is shown of the digest they were sent. */
  const wordsFor = async (chat: string) => {
    const { rows } = await sql<{ message: unknown }>`
      select message from outbox where chat = ${chat} and dedupe_key like '%:words:%'`.execute(program.db);
    return rows.map(({ message }) => JSON.stringify(message));
  };

  test('the preview says when it goes out, and has its three buttons', async () => {
    const { rows } = await sql<{ chat: string; message: { choices: { id: string }[] } }>`
      select chat, message from outbox where dedupe_key like 'digest-preview%'`.execute(program.db);
    expect(rows.map(({ chat }) => chat)).toEqual(['coordinator']);
    expect(rows[0]?.message.choices.map(({ id }) => id)).toEqual(
      ['send', 'hold', 'line'].map((verb) => `digest-${verb}:2026-W48`),
    );
    await coordinator.says('/digest');
    expect(coordinator.last()).toContain('Aperçu du bilan. Il part à 8 h 00, le 30 novembre 2026.');
  });

  test('held back it goes out when it is sent, and not before', async () => {
    await coordinator.says('/digest');
    await coordinator.taps('Retenir');
    expect(coordinator.last()).toContain('rien ne part avant que vous l’envoyiez');
    await coordinator.send(coordinator.button('Retenir'));
    expect(await tick(SENDS)).toMatchObject({ sent: 0 });
    expect(await tick('2026-12-03T10:00:00Z')).toMatchObject({ sent: 0 });
    await coordinator.taps('Envoyer maintenant');
    expect(coordinator.last()).toContain('Le bilan part maintenant');
    expect(await tick('2026-12-03T10:01:00Z')).toMatchObject({ sent: 1 });
    expect(await wordsFor('committee')).toHaveLength(1);
    await coordinator.send({ kind: 'pressed', verb: 'digest-hold', target: '2026-W48' });
    expect(coordinator.last()).toContain('Ce bilan est déjà parti.');
    await coordinator.send({ kind: 'pressed', verb: 'digest-send', target: '2026-W48' });
    expect(coordinator.last()).toContain('Ce bilan est déjà parti.');
    expect(await tick('2026-12-03T10:02:00Z')).toMatchObject({ sent: 0 });
  });

  test('"send now" does not wait for the hour', async () => {
    await coordinator.send({ kind: 'pressed', verb: 'digest-send', target: '2026-W48' });
    expect(await tick('2026-11-30T07:05:00Z')).toMatchObject({ sent: 1 });
    expect(await tick(SENDS)).toMatchObject({ sent: 0 });
  });

  test('what is said after "add a line" stands at the top; it is changed, and removed', async () => {
    await coordinator.says('/digest');
    await coordinator.taps('Ajouter un mot');
    expect(coordinator.last()).toContain('Écrivez le mot à mettre en tête');
    await coordinator.says('x'.repeat(501));
    expect(coordinator.last()).toContain('trop long (501 caractères)');
    await coordinator.says('Réunion du comité jeudi à 10 h.');
    expect(coordinator.last()).toContain('Réunion du comité jeudi à 10 h.');
    await coordinator.taps('Changer le mot');
    await coordinator.taps('Retour');
    await coordinator.taps('Changer le mot');
    await coordinator.says('10');
    await tick(SENDS);
    const [said] = await wordsFor('committee');
    expect(said).toContain('"quote":"10"');
  });

  test('a line is removed', async () => {
    await coordinator.send({ kind: 'pressed', verb: 'digest-line', target: '2026-W48' });
    await coordinator.says('Un mot.');
    await coordinator.send({ kind: 'pressed', verb: 'digest-line', target: '2026-W48' });
    await coordinator.taps('Retirer le mot');
    expect(coordinator.last()).toContain('partira sans mot');
    await tick(SENDS);
    expect((await wordsFor('committee'))[0]).not.toContain('digest-line-of-coordination');
  });

  test('nobody else may, or sees it before it has gone out', async () => {
    for (const verb of ['digest-send', 'digest-hold', 'digest-line']) {
      await member.send({ kind: 'pressed', verb, target: '2026-W48' });
      expect(member.last()).toContain('Seule la coordination');
    }
    await setDigestLine(
      program.db,
      { planId: program.planId, week: '2026-W48', issue: 1 },
      { text: 'Entre nous.', author: 1 },
    );
    await member.says('bilan 2026-W48');
    expect(member.last()).toContain('Bilan de la semaine du 23 novembre 2026');
    expect(member.last()).not.toContain('Entre nous.');
    await member.says('bilans');
    expect(member.last()).toContain('Aucun bilan n’a encore été fait.');
    await tick(SENDS);
    await member.says('bilans');
    expect(member.last()).toContain('semaine du 23 novembre 2026 : 82 %');
  });

  test('a digest that goes out while it is being held has gone out', async () => {
    const key = { planId: program.planId, week: '2026-W48', issue: 1 } as const;
    const { db } = program;
    // Between what the turn has read and what it writes, another process sends it.
    const plugin: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        if (result.rows.length > 0 && 'snapshot' in (result.rows[0] ?? {}))
          await markDigestSent(db, key, new Date(SENDS));
        return result;
      },
    };
    const services = { ...program.services, db: db.withPlugin(plugin) };
    const racing = talker({ ...program, services }, coordinator.address);
    await racing.send({ kind: 'pressed', verb: 'digest-hold', target: '2026-W48' });
    expect(racing.last()).toContain('Ce bilan est déjà parti.');
    await expect(holdDigest(db, key, new Date(SENDS))).resolves.toBe(false);
    await expect(
      sql`update digest set held_at = now() where week = '2026-W48'`.execute(db),
    ).rejects.toMatchObject({ code: '40001' });
  });
});
