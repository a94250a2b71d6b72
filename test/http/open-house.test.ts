import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '#i18n/language.ts';
import { contribute } from '../support/contributions.ts';
import { databaseKinds } from '../support/databases.ts';
import { openSite, seen } from '../support/site.ts';
import type { Site } from '../support/site.ts';
import { newLead } from '../support/talk.ts';

/** Some 57,000 characters that no compression makes much of. */
const LONG = `Début. ${Array.from({ length: 900 }, (_, index) =>
  createHash('sha256').update(String(index)).digest('base64url').replaceAll(/[-_]/g, ' '),
).join(' \n')} ${'mot '.repeat(4_000)}Fin.`;

describe.for([...databaseKinds])('the open house on %s', (kind) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(kind);
    const { program } = site;
    const lead = await newLead(program, [4]);
    program.setClock('2026-11-24T10:00:00Z');
    await lead.says('4.3 82 %', '<i>Publié</i> & relu', 'passer', 'https://example.org/preuve', 'c’est tout');
    await lead.taps('Confirmer');
    program.setClock('2026-12-10T10:00:00Z');
    await lead.says('4.3 70 %', 'Un lot a été retiré', 'passer', 'passer', 'passer');
    await lead.taps('Confirmer');
    program.setClock('2026-12-20T10:00:00Z');
  });
  afterAll(() => site.close());
  const get = (path: string, headers: Record<string, string> = {}) => site.visit().get(path, headers);
  const page = async (path: string) => seen(await (await get(path)).text());
  const figure = (html: string) => /<span class="figure" dir="ltr">([^<]*)<\/span>/.exec(html)?.[1];

  test('an axis has a page, with its rate, its commitments and the way to each', async () => {
    const html = await page('/fr/MA-PAN2/axes/transparency?asOf=2023-07-31');
    expect(figure(html)).toBe('88,1 %');
    expect(html).toContain('href="/fr/MA-PAN2/4?asOf=2023-07-31"');
    expect(html).not.toContain('href="/fr/MA-PAN2/14"');
    expect(await page('/fr/MA-PAN2')).toContain('href="/fr/MA-PAN2/axes/transparency"');
  });

  test('the four kinds of page show any date, and links keep it', async () => {
    const then = '?asOf=2026-11-30';
    expect(figure(await page(`/fr/MA-PAN2/4/3${then}`))).toBe('82 %');
    expect(figure(await page('/fr/MA-PAN2/4/3'))).toBe('70 %');
    expect(figure(await page('/fr/MA-PAN2/4/3?asOf=2026-11-23'))).toBe('78 %');
    expect(await page(`/fr/MA-PAN2/4/3${then}`)).not.toContain('Un lot a été retiré');
    for (const rest of ['', '/axes/transparency', '/4', '/4/3']) {
      const html = await page(`/fr/MA-PAN2${rest}${then}`);
      expect(html, rest).toContain('class="dated"');
      expect(html).toContain('État au 30 novembre 2026, tel que le registre le disait alors.');
      expect(html).toContain(`href="/ar/MA-PAN2${rest}${then}"`);
      expect(html).toContain(`href="/fr/MA-PAN2${rest}"`);
      const ways = [...html.matchAll(/href="\/fr\/MA-PAN2\/\d+(?:\/\d+)?(\?[^"#]*)?"/g)];
      expect(ways.filter(([, query]) => query !== then).map(([way]) => way)).toEqual(
        rest === '' || rest === '/axes/transparency' ? [] : [`href="/fr/MA-PAN2${rest}"`],
      );
    }
  });

  test('before the plan nothing is known, and a date to come is not guessed', async () => {
    const before = await page('/fr/MA-PAN2?asOf=2020-01-01');
    expect(before).toContain('Le registre ne commence que le 31 juillet 2023');
    expect(figure(before)).toBe('—');
    expect(await page('/fr/MA-PAN2/4?asOf=2020-01-01')).toContain('Pas de taux');
    expect((await get('/fr/MA-PAN2/4/3?asOf=2020-01-01')).status).toBe(404);
    const early = await page('/fr/MA-PAN2?asOf=2099-01-01');
    expect(early).toContain('Cette date n’est pas encore venue');
    expect(early).toContain('État au 20 décembre 2026');
  });

  test('a rate is explained down to the figure that is shown', async () => {
    for (const [path, level] of [
      ['/fr/MA-PAN2', 0],
      ['/fr/MA-PAN2/axes/equality', 1],
      ['/fr/MA-PAN2/4', 0],
      ['/fr/MA-PAN2/4?asOf=2023-07-31', 0],
    ] as const) {
      const html = await page(path);
      const sum = /<p class="sum" dir="ltr">([\d,]+) ÷ ([\d,]+) = ([\d,]+) → <strong>([^<]*)<\/strong>/.exec(
        html,
      );
      const [over, under, exact] = [1, 2, 3].map((at) => Number(sum?.[at]?.replace(',', '.')));
      expect((over ?? 0) / (under ?? 1)).toBeCloseTo(exact ?? 0, 1);
      expect(sum?.[4]).toBe(figure(html));
      expect(Number(sum?.[4]?.replace(' %', '').replace(',', '.'))).toBeCloseTo(
        exact ?? 0,
        level === 1 ? 1 : -0.5,
      );
    }
  });

  test('the trend has its first and last value written on it, and a name that says them', async () => {
    const html = await page('/fr/MA-PAN2/4/3');
    const trend = /<svg class="trend-drawing" role="img" aria-label="([^"]*)"/.exec(html)?.[1];
    expect(trend).toBe(
      'L’avancement dans le temps : 78 % le 31 juillet 2023, 70 % le 20 décembre 2026 ; au plus bas 70 %, au plus haut 82 %.',
    );
    expect([...html.matchAll(/text-anchor="(?:start|end)">([^<]*)</g)].map(([, value]) => value)).toEqual([
      '78 %',
      '70 %',
    ]);
  });

  test('a history says what changed, and every entry has an address that stays', async () => {
    const html = await page('/fr/MA-PAN2/4/3');
    expect(html).toContain(
      'Avant : Progression significative, 82 %. Après : Progression significative, 70 %.',
    );
    expect(html).toContain('&lt;i&gt;Publié&lt;/i&gt; &amp; relu');
    const update = await page('/fr/MA-PAN2/updates/148');
    expect(update).toContain('&lt;i&gt;Publié&lt;/i&gt; &amp; relu');
    expect(update).toContain('https://example.org/preuve');
    expect(update).toMatch(/<code dir="ltr">[0-9a-f]{64}<\/code>/);
    expect(update).toContain('href="/fr/MA-PAN2/4/3?before=149#n148"');
    expect(await page('/fr/MA-PAN2/4/3?before=149')).toContain('id="n148"');
    expect(await page('/fr/MA-PAN2/updates/3')).toContain('Chiffre de départ');
  });

  test('a correction shows what it took the place of, on both sides', async () => {
    const lead = await newLead(site.program, [10]);
    await lead.says('10.2 70 %', 'Avant la correction', 'passer', 'passer', 'passer');
    await lead.taps('Confirmer');
    const first = Number(/n°\s*(\d+)/.exec(seen(lead.last()))?.[1]);
    await lead.taps('Défaire');
    const undone = await page(`/fr/MA-PAN2/updates/${first}`);
    expect(undone).toContain(`href="/fr/MA-PAN2/updates/${first + 1}">Annulée par le n° ${first + 1}`);
    expect(await page(`/fr/MA-PAN2/updates/${first + 1}`)).toContain(`N° ${first}, du`);
  });

  test('a text of 60,000 characters is read by pages, and no page of it is heavy', async () => {
    const lead = await newLead(site.program, [18]);
    for (const progress of [59, 58, 57, 56, 55]) {
      await lead.says(
        `18.1 ${progress} %`,
        'Un recul',
        LONG,
        'c’est tout',
        'aucune',
        'passer',
        'sans preuve',
      );
      await lead.taps('Confirmer');
    }
    const activity = await page('/fr/MA-PAN2/18/1');
    const way =
      /href="(\/fr\/MA-PAN2\/updates\/\d+\/actions)">Lire le texte entier \(([\d.]+) caractères\)/.exec(
        activity,
      );
    expect(Number(way?.[2]?.replace('.', ''))).toBeGreaterThan(50_000);
    let whole = '';
    for (let number = 1; number <= 20; number += 1) {
      const html = await (await get(`${way?.[1]}?page=${number}`)).text();
      whole += /<div class="prose" dir="auto">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
      if (!html.includes(`page=${number + 1}"`)) break;
    }
    expect(whole.trim()).toBe(LONG.trim());
    const last = await page(`${way?.[1]}?page=999999999`);
    expect(last).toContain('Fin.');
    expect((await get(`${way?.[1]?.replace('actions', 'nothing')}`)).status).toBe(404);
  });

  test('each page and the style weigh less than 60 kB', async () => {
    const headers = { 'Accept-Encoding': 'br' };
    const style = /href="(\/assets\/[^"]*style\.css)"/.exec(await (await get('/fr')).text())?.[1] ?? '';
    const css = (await (await get(style, headers)).arrayBuffer()).byteLength;
    for (const rest of [
      '',
      '/axes/transparency',
      '/4',
      '/18',
      '/18/1',
      '/4/3',
      '/updates/148',
      '/search?q=plan',
    ]) {
      const bytes = (await (await get(`/ar/MA-PAN2${rest}`, headers)).arrayBuffer()).byteLength;
      expect(bytes + css, rest).toBeLessThan(60_000);
    }
  });

  test('words are searched for in any language, with typing errors, and nothing is a dead end', async () => {
    expect(await page('/fr/MA-PAN2/search?q=donn%C3%A9es+ouvretes')).toContain('href="/fr/MA-PAN2/10"');
    expect(await page('/en/MA-PAN2/search?q=%D8%A7%D9%84%D8%B4%D9%81%D8%A7%D9%81%D9%8A%D8%A9')).toContain(
      'class="listed hits"',
    );
    const nothing = await page('/fr/MA-PAN2/search?q=zzzzqqq');
    expect(nothing).toContain('Rien dans le plan ne répond à « zzzzqqq »');
    expect(nothing).toContain('href="/fr/chat?text=zzzzqqq"');
    expect(await page('/fr/MA-PAN2/search')).toContain('Écrivez un mot ou plusieurs');
    const odd = await page(`/fr/MA-PAN2/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(odd).not.toContain('<script>alert');
    for (const q of ['%00', '%ED%A0%80', 'x'.repeat(5_000), "'", '%25', '&q=2'])
      expect((await get(`/fr/MA-PAN2/search?q=${q}`)).status, q.slice(0, 20)).toBe(200);
  });

  test.for(LANGUAGES)('in %s there are the policy and the feeds', async (language) => {
    const policy = await page(`/${language}/policy`);
    expect(policy).toContain('09-08');
    expect(policy.match(/<h1/g)).toHaveLength(1);
    for (const of of ['', '/axes/transparency', '/4']) {
      const response = await get(`/${language}/MA-PAN2${of}/changes.atom`);
      const xml = await response.text();
      expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
      expect(xml).toContain(`href="http://localhost/${language}/MA-PAN2/updates/149"`);
      const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const again = await get(`/${language}/MA-PAN2${of}/changes.atom`, {
        'If-None-Match': response.headers.get('ETag') ?? '',
      });
      expect(again.status).toBe(304);
    }
  });

  test('what machines read is true, and cannot end its element', async () => {
    const html = await (await get('/fr/MA-PAN2/4')).text();
    const data = JSON.parse(
      /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '',
    ) as {
      '@graph': readonly { '@type': string; actionStatus?: string }[];
    };
    expect(data['@graph'].map((one) => one['@type'])).toEqual([
      'GovernmentOrganization',
      ...Array(5).fill('Action'),
    ]);
    expect(data['@graph'].at(-1)?.actionStatus).toBe('https://schema.org/PotentialActionStatus');
  });

  test('a page comes from memory until something it shows has changed', async () => {
    const first = await get('/fr/MA-PAN2/4', { 'Accept-Encoding': 'br' });
    const tag = first.headers.get('ETag') ?? '';
    const html = brotliDecompressSync(Buffer.from(await first.arrayBuffer())).toString();
    expect((await get('/fr/MA-PAN2/4', { 'If-None-Match': tag })).status).toBe(304);
    expect(await (await get('/fr/MA-PAN2/4')).text()).toBe(html);
    await contribute(site.program, {
      kind: 'question',
      number: 1,
      about: '4',
      text: 'Combien d’<b>actes</b> restent ?',
      at: '2026-12-12T10:00:00Z',
    });
    const after = await get('/fr/MA-PAN2/4', { 'If-None-Match': tag });
    expect(after.status).toBe(200);
    expect(await after.text()).toContain('Combien d’&lt;b&gt;actes&lt;/b&gt; restent ?');
  });

  test.for([
    '/fr/MA-PAN2/axes/nothing',
    '/fr/MA-PAN2/axes/%00',
    '/fr/MA-PAN2/updates/999999',
    '/fr/MA-PAN2/updates/99999999999999999999',
    '/fr/MA-PAN2/updates/0',
    '/fr/MA-PAN2/updates/x',
    '/fr/MA-PAN2/questions/99',
    '/fr/MA-PAN2/axes/nothing/changes.atom',
    '/fr/MA-PAN2/99/changes.atom',
    '/fr/NOPE/search',
  ])('%s is no page', async (path) => expect((await get(path)).status).toBe(404));

  test.for(['?from=-1', '?from=99999999', '?voices=x', '?voices=%00', '?before=1e9', '?asOf='])(
    'a commitment with %s is a page',
    async (query) => {
      expect((await get(`/fr/MA-PAN2/4${query}`)).status).toBe(200);
      expect((await get(`/fr/MA-PAN2/4/3${query}`)).status).toBe(200);
    },
  );

  test('nothing was logged as trouble', () => expect(site.program.troubles).toEqual([]));
});
