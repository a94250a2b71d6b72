import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planRates, shownRate } from '#domain/rate.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { percent } from '#i18n/catalog.ts';
import { findSentDigest } from '#store/digest.ts';
import { readTallies } from '#store/rates.ts';
import { databaseKinds } from '../support/databases.ts';
import { sendTwoDigests } from '../support/sent-digests.ts';
import { openSite, seen } from '../support/site.ts';
import type { Site } from '../support/site.ts';

const inOrder = (texts: readonly (string | undefined)[]) =>
  texts.map(String).toSorted((a, b) => a.localeCompare(b));

describe.for([...databaseKinds])('the public edition of digests on %s', (kind) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(kind);
    await sendTwoDigests(site.program);
  });
  afterAll(() => site.close());
  const get = (path: string, headers: Record<string, string> = {}) => site.visit().get(path, headers);
  const page = async (path: string) => seen(await (await get(path)).text());

  test('there is a list, linked from the plan, with the corrected issue marked', async () => {
    expect(await page('/fr/MA-PAN2')).toContain('href="/fr/MA-PAN2/digests"');
    const list = await page('/fr/MA-PAN2/digests');
    expect(list).toContain('>Bilan n° 2, semaine du 30 novembre 2026</a>');
    expect(list).toContain('>Bilan n° 1, semaine du 23 novembre 2026, édition corrigée</a>');
    expect(list.indexOf('n° 2')).toBeLessThan(list.indexOf('n° 1,'));
  });

  test('its figures are those of the plan’s page as of the snapshot', async () => {
    const { db, planId } = site.program;
    const digest = await findSentDigest(db, planId, '2026-W49');
    if (!digest) throw new Error('It was sent');
    const at = new Date(digest.snapshot.asOf);
    const codes = digest.snapshot.axes.map(({ code }) => code);
    const rates = planRates(codes, await readTallies(db, planId, at));
    expect(digest.snapshot.rate.now).toBe(rates.plan);
    expect(digest.snapshot.axes.map(({ now }) => now)).toEqual(rates.axes.map(({ rate }) => rate));
    expect(digest.snapshot.commitments.map(({ now }) => now)).toEqual(
      rates.commitments.map(({ rate }) => rate),
    );
    const [told, plan] = [
      await page('/fr/MA-PAN2/digests/2026-W49'),
      await page(`/fr/MA-PAN2?asOf=${encodeURIComponent(digest.snapshot.asOf)}`),
    ];
    const shown = [
      ...rates.axes.map(({ rate }) => shownRate(rate, 'axis')),
      ...rates.commitments.map(({ rate }) => shownRate(rate, 'commitment')),
    ].map((rate) => seen(percent(rate, 'fr')));
    for (const figure of shown) {
      expect(plan).toContain(`dir="ltr">${figure}</span>`);
      expect(told).toContain(`<span dir="ltr">${figure}</span>`);
    }
    const cells = [...told.matchAll(/<td><span dir="ltr">([^<]*%)<\/span><\/td><td class="was">/g)].map(
      ([, figure]) => figure,
    );
    expect(inOrder(cells)).toEqual(inOrder([...shown, seen(percent(shownRate(rates.plan, 'plan'), 'fr'))]));
  });

  test.for(LANGUAGES)('in %s the picture is described, and drawn', async (language) => {
    const path = `/${language}/MA-PAN2/digests/2026-W49`;
    const alt = /<img class="digest-picture" src="([^"]+)" width="720" alt="([^"]+)"/.exec(await page(path));
    expect(alt?.[1]).toBe(`${path}/picture.png`);
    expect(alt?.[2]?.length).toBeGreaterThan(80);
    const first = await get(`${path}/picture.png`);
    expect(first.headers.get('Content-Type')).toBe('image/png');
    expect(
      Buffer.from(await first.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    const tag = first.headers.get('ETag') ?? '';
    expect((await get(`${path}/picture.png`, { 'If-None-Match': tag })).status).toBe(304);
  });

  test('a corrected issue says what it says otherwise; a text of a lead is text', async () => {
    const html = await page('/fr/MA-PAN2/digests/2026-W48');
    expect(html).toContain('édition corrigée');
    expect(html).toContain('10.2 n’a pas bougé');
    expect(html).toContain('Le serveur &lt;b&gt;manque&lt;/b&gt; &amp; tarde.');
  });

  test('the coordination’s own line is for the committee', async () => {
    await sql`alter table digest disable trigger digest_gone`.execute(site.program.db);
    await sql`update digest set line = 'Entre nous.', line_by = (select min(id) from person)`.execute(
      site.program.db,
    );
    for (const path of ['/digests/2026-W49', '/digests.atom'])
      expect(await page(`/fr/MA-PAN2${path}`)).not.toContain('Entre nous.');
  });

  test('the tables are files', async () => {
    const csv = await get('/ar/MA-PAN2/digests/2026-W49/data.csv');
    expect(csv.headers.get('Content-Disposition')).toBe('attachment; filename="MA-PAN2-2026-W49.csv"');
    expect(
      Buffer.from(await csv.arrayBuffer())
        .subarray(0, 3)
        .toString('hex'),
    ).toBe('efbbbf');
    const xlsx = await get('/ar/MA-PAN2/digests/2026-W49/data.xlsx');
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('what was not sent, or does not exist, is no page', async () => {
    await sql`insert into digest (plan_id, week, issue, number, snapshot, as_of, frozen_at)
      select plan_id, '2026-W50', 1, 9, snapshot, as_of, frozen_at from digest where week = '2026-W49'`.execute(
      site.program.db,
    );
    for (const week of ['2026-W50', '2026-W54', '2026-W47', 'x', '%00', '2026-W48/nothing'])
      for (const rest of ['', '/picture.png', '/data.csv'])
        expect((await get(`/fr/MA-PAN2/digests/${week}${rest}`)).status, week + rest).toBe(404);
    expect((await get('/fr/NOPE/digests')).status).toBe(404);
    expect((await get('/fr/MA-PAN2/digests?from=x')).status).toBe(200);
    expect(await page('/fr/MA-PAN2/digests')).not.toContain('2026-W50');
    expect(await page('/fr/MA-PAN2/digests.atom')).not.toContain('2026-W50');
  });

  test('the feed is Atom, with ids that stay, and is not sent twice', async () => {
    const first = await get('/ar/MA-PAN2/digests.atom');
    expect(first.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
    const xml = await first.text();
    const ids = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(ids(xml)).toHaveLength(3);
    expect(new Set(ids(xml)).size).toBe(3);
    for (const id of ids(xml)) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(xml).toContain('xml:lang="ar"');
    expect(xml).toContain('href="http://localhost/ar/MA-PAN2/digests/2026-W48"');
    expect(xml).toContain('&lt;div dir=&quot;rtl&quot;&gt;');
    const tag = first.headers.get('ETag') ?? '';
    expect((await get('/ar/MA-PAN2/digests.atom', { 'If-None-Match': tag })).status).toBe(304);
    const french = await (await get('/fr/MA-PAN2/digests.atom')).text();
    expect(ids(french).filter((id) => ids(xml).includes(id))).toEqual([]);
    expect(french).toContain('<link rel="alternate" type="text/html"');
    expect((await page('/fr/MA-PAN2/digests')).replaceAll('&#x2F;', '/')).toContain(
      'type="application/atom+xml" href="/fr/MA-PAN2/digests.atom"',
    );
  });
});
