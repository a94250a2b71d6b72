import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDigest } from '#app/make-digest.ts';
import { withholdText } from '#app/withhold-text.ts';
import { findPlanByCode } from '#store/plans.ts';
import { findDigest } from '#store/digest.ts';
import { findVisibleFile, keepBytes } from '#store/files.ts';
import { Outdated } from '#store/passing-error.ts';
import { deleteUnusedFiles } from '#store/waste.ts';
import { digestMessage } from '#report/digest-message.ts';
import { databaseKinds } from '../support/databases.ts';
import { actingCoordinator } from '../support/decide.ts';
import { expectWhole, verdict } from '../support/record.ts';
import { openSite, seen } from '../support/site.ts';
import type { Site } from '../support/site.ts';
import { newLead } from '../support/talk.ts';
import type { Talker } from '../support/talk.ts';

const PRIVATE = 'Mme Alami, 06 12 34 56 78, ne répond plus.';
const REASON = 'Le texte nommait une personne privée.';
const LAWFUL = 'Un compte rendu public.';
const BYTES = Buffer.from('Un compte rendu avec des noms.');
const SHA = createHash('sha256').update(BYTES).digest('hex');

describe.for(databaseKinds)('texts withheld on %s', (kind) => {
  let site: Site;
  let lead: Talker;
  beforeEach(async () => {
    site = await openSite(kind);
    lead = await newLead(site.program, [4]);
  });
  afterEach(() => site.close());

  async function withhold(seq: number, name: string, reason = REASON): Promise<readonly number[]> {
    const { program } = site;
    const acting = await actingCoordinator(program);
    const text = { planId: program.planId, seq, name };
    return program.db.transaction().execute((trx) => withholdText(trx, text, reason, acting));
  }

  /** No. 148: an update of 4.3 with a difficulty. */
  async function reports(difficulties = PRIVATE): Promise<void> {
    await lead.says('4.3 80 %', LAWFUL, 'c’est tout', difficulties, 'passer', 'passer');
    await lead.taps('Confirmer');
  }

  async function storedTexts(): Promise<string> {
    const { rows } = await sql<{ all: string }>`
      select coalesce(string_agg(texts::text, ' '), '') || coalesce((select string_agg(snapshot::text, ' ') from digest), '')
        as all from entry`.execute(site.program.db);
    return rows[0]?.all ?? '';
  }

  test('a text is gone from the record, its hash stays, and the chain is whole', async () => {
    await reports();
    expect(await storedTexts()).toContain('Alami');
    expect(await withhold(148, 'difficulties')).toEqual([148]);
    expect(await storedTexts()).not.toContain('Alami');
    expect(await storedTexts()).toContain(LAWFUL);
    expect(await verdict(site.program)).toMatchObject({ whole: true, withheld: 1 });
    await expectWhole(site.program);
  });

  test('twice is once, and the first reason stays', async () => {
    await reports();
    await withhold(148, 'difficulties');
    expect(await withhold(148, 'difficulties', 'Autre chose.')).toEqual([]);
    const rows = await site.program.db.selectFrom('withholding').select(['seq', 'name', 'reason']).execute();
    expect(rows).toEqual([{ seq: 148, name: 'difficulties', reason: REASON }]);
  });

  test.for([
    [148, 'nextSteps'],
    [148, 'evidence.0'],
    [148, 'band'],
    [1, 'reason'],
    [9999, 'actions'],
  ] as const)('what is not there cannot be withheld: %s', async ([seq, name]) => {
    await reports();
    await expect(withhold(seq, name)).rejects.toThrow(Outdated);
  });

  test('a correction that repeats the text loses it, too', async () => {
    await reports();
    await lead.taps('Corriger');
    await lead.taps('L’avancement');
    await lead.says('85');
    await lead.taps('Confirmer');
    expect(await withhold(149, 'difficulties')).toEqual([148, 149]);
    expect(await storedTexts()).not.toContain('Alami');
    await expectWhole(site.program);
  });

  test('every page, table and message says so in its place', async () => {
    await reports();
    await withhold(148, 'difficulties');
    await lead.taps('Voir');
    expect(lead.last()).toContain(`Texte retenu : ${REASON}`);
    await lead.taps('L’historique');
    expect(lead.last()).toContain(`Texte retenu : ${REASON}`);
    const browser = site.visit();
    const page = seen(await browser.text('/fr/MA-PAN2/4/3'));
    expect(page).toContain(`Texte retenu : ${REASON}`);
    const csv = await browser.text('/data/updates.csv');
    expect(csv).toContain(`[withheld: ${REASON}]`);
    const last = (await browser.text('/data/record.ndjson')).trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({ seq: 148, withheld: { difficulties: REASON } });
    for (const read of [page, csv, last, lead.told.at(-1)])
      expect(JSON.stringify(read)).not.toContain('Alami');
  });

  test('open data that were read before are told as changed', async () => {
    await reports();
    const browser = site.visit();
    const tag = (await browser.get('/data/record.ndjson')).headers.get('ETag') ?? '';
    expect((await browser.get('/data/record.ndjson', { 'If-None-Match': tag })).status).toBe(304);
    await withhold(148, 'difficulties');
    expect((await browser.get('/data/record.ndjson', { 'If-None-Match': tag })).status).toBe(200);
  });

  test('a digest that quoted it says so, and forgets it; nothing else of it changes', async () => {
    const { program } = site;
    program.setClock('2026-11-24T10:00:00Z');
    await reports();
    const plan = await findPlanByCode(program.db, 'MA-PAN2');
    if (!plan) throw new Error('No plan');
    const monday = new Date('2026-11-30T07:00:00Z');
    const { snapshot } = await makeDigest(program.db, plan, '2026-W48', monday);
    expect(snapshot.difficulties.items).toMatchObject([{ code: '4.3', excerpt: PRIVATE }]);
    await withhold(148, 'difficulties');
    const kept = await findDigest(program.db, plan.id, '2026-W48');
    expect(kept?.snapshot.difficulties.items).toMatchObject([{ code: '4.3', excerpt: '', withheld: REASON }]);
    expect(await storedTexts()).not.toContain('Alami');
    expect(JSON.stringify(kept && digestMessage(kept))).toContain(REASON);
    await expect(
      sql`update digest set snapshot = jsonb_set(snapshot, '{difficulties,items,0,title}', '{}')`.execute(
        program.db,
      ),
    ).rejects.toThrow('append-only');
  });

  test('a digest made afterwards says so, too', async () => {
    const { program } = site;
    program.setClock('2026-11-24T10:00:00Z');
    await reports();
    await withhold(148, 'difficulties');
    const plan = await findPlanByCode(program.db, 'MA-PAN2');
    if (!plan) throw new Error('No plan');
    const digest = await makeDigest(program.db, plan, '2026-W48', new Date('2026-11-30T07:00:00Z'));
    expect(digest.snapshot.difficulties.items).toMatchObject([
      { code: '4.3', excerpt: '', withheld: REASON },
    ]);
  });

  test('a file can no longer be fetched under any entry, and its bytes go with the next clean-up', async () => {
    const { program } = site;
    const at = program.services.clock();
    await keepBytes(program.db, { sha256: SHA, type: 'text/plain', bytes: BYTES, at });
    const file = { sha256: SHA, name: 'noms.txt', type: 'text/plain', size: BYTES.length };
    for (const said of ['4.3 95 %', '4.2 95 %']) {
      await lead.says(said, 'passer', 'passer');
      await lead.send({ kind: 'attached', files: [file], text: '' });
      await lead.says('https://exemple.ma/bilan', 'c’est tout');
      await lead.taps('Confirmer');
    }
    const visible = () => findVisibleFile(program.db, SHA, 'noms.txt', undefined);
    expect(await visible()).toBeDefined();
    expect(await withhold(148, 'evidence.0')).toEqual([148, 149]);
    expect(await visible()).toBeUndefined();
    await expectWhole(program);
    await lead.taps('Voir');
    expect(lead.last()).toContain(`Preuve retenue : ${REASON}`);
    expect(lead.last()).toContain('https://exemple.ma/bilan');
    const csv = await site.visit().text('/data/updates.csv');
    expect(csv).toContain(`[withheld: ${REASON}] https://exemple.ma/bilan`);
    await sql`delete from inbox`.execute(program.db);
    await sql`update session set state = 'null'`.execute(program.db);
    expect(await deleteUnusedFiles(program.db, new Date(at.getTime() + 1))).toBe(1);
    await expectWhole(program);
  });

  test('a new update after it starts from a clean sheet', async () => {
    await reports();
    await withhold(148, 'difficulties');
    await lead.says('4.3 85 %', 'passer', 'passer', 'passer');
    await lead.taps('Confirmer');
    expect(await storedTexts()).not.toContain('Alami');
    await expectWhole(site.program);
  });
});
