import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receive } from '#app/receive.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { databaseKinds } from '../support/databases.ts';
import { openSite, seen } from '../support/site.ts';
import type { Site } from '../support/site.ts';

describe.for([...databaseKinds])('public pages on %s', (kind) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(kind);
    let sent = 0;
    const say = (text: string) => {
      sent += 1;
      const from = { platform: 'terminal', chat: 'lead' } as const;
      return receive(site.program.services, {
        from,
        message: `pages ${sent}`,
        content: { kind: 'said', text },
      });
    };
    for (const line of [
      '4.3 80 % 600 actes <b>publiés</b>',
      'le portail est lent',
      'sans preuve',
      'confirmer',
    ])
      await say(line);
    for (const line of ['4.3 79 %', 'une erreur', 'corrigé', 'aucune', 'sans preuve', 'confirmer'])
      await say(line);
  });
  afterAll(() => site.close());
  const page = async (path: string) => seen(await site.visit().text(path));

  test('the first page goes to the reader’s language, and remembers the one that was read', async () => {
    const reader = site.visit();
    const first = await reader.get('/', { 'Accept-Language': 'de, ar-MA;q=0.9, en;q=0.5' });
    expect([first.status, first.headers.get('Location')]).toEqual([302, '/ar']);
    expect((await site.visit().get('/')).headers.get('Location')).toBe('/fr');
    await reader.get('/en');
    expect((await reader.get('/', { 'Accept-Language': 'ar' })).headers.get('Location')).toBe('/en');
  });

  test('the plan page shows the published figures', async () => {
    const html = await page('/fr?asOf=2023-07-31');
    expect(html).toContain('>82 %</span>');
    for (const rate of ['88,1 %', '76,3 %', '82,3 %', '62,8 %', '100 %'])
      expect(html).toContain(`>${rate}</span>`);
    expect(html.match(/class="ordinal"/g)).toHaveLength(22);
    expect(html).toContain('État au 31 juillet 2023');
    expect(html).toContain('Déduits, non publiés');
  });

  test('an update is among the last ones, and so is the head of the record', async () => {
    const html = await page('/fr/MA-PAN2');
    const record = await (await site.visit().get('/data/record.ndjson')).text();
    const last = JSON.parse(record.trimEnd().split('\n').at(-1) ?? '') as { hash: string; seq: number };
    expect(html).toContain(last.hash);
    expect(html).toContain(`href="/fr/MA-PAN2/updates/${last.seq}"`);
  });

  test('a state of the past has neither later updates nor the later head', async () => {
    const html = await page('/fr?asOf=2024-01-01');
    expect(html).toContain('Aucune nouvelle n’était enregistrée à cette date.');
    expect(html).toContain('n° 147');
  });

  test('an activity shows its history with corrections, and texts of people as text', async () => {
    const html = await page('/fr/MA-PAN2/4/3');
    expect(html).toContain('Nouvelle du 23 novembre 2026');
    expect(html).toContain('Chiffre de départ, du rapport arrêté au 31 juillet 2023');
    expect(html).toContain('actes &lt;b&gt;publiés&lt;/b&gt;');
    expect(html).not.toContain('<b>publiés');
    expect(html).toContain('Échéance inventée pour la démonstration');
  });

  test.for(LANGUAGES)('each page is whole in %s, and says its language and direction', async (language) => {
    for (const path of [
      '',
      '/MA-PAN2',
      '/MA-PAN2/10',
      '/MA-PAN2/4/3',
      '/MA-PAN2/verify',
      '/chat',
      '/MA-PAN2/99',
      '/nothing',
    ]) {
      const html = await page(`/${language}${path}`);
      expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(html).toContain('</html>');
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).not.toMatch(
        /undefined|\[object|NaN|style="|<script(?! type="module" src="\/assets| type="application\/ld\+json")|onclick/,
      );
    }
  });

  test('titles in another language than the page’s are marked as translations that nobody official made', async () => {
    expect(await page('/ar')).toContain('ترجمة غير رسمية');
    expect(await page('/fr')).not.toContain('non officielle');
    expect(await page('/en/MA-PAN2/4/3')).toContain('Unofficial translation');
  });

  test('every page of the demonstration says that it is one', async () => {
    for (const path of ['/fr', '/fr/MA-PAN2/4', '/fr/MA-PAN2/4/3', '/fr/chat'])
      expect(await page(path)).toContain('class="demonstration"');
  });

  test.for([
    ['/fr/MA-PAN2/77', 404, 'Cette page n’existe pas'],
    ['/ar/MA-PAN2/4/99999999999999999999', 404, 'هذه الصفحة غير موجودة'],
    ['/en/NO-PLAN', 404, 'This page does not exist'],
    ['/fr/MA-PAN2/4/3/2', 404, 'Cette page n’existe pas'],
    ['/fr?asOf=2023-02-30', 400, 'Cette date n’est pas lisible'],
    ['/%00%ff', 404, 'Cette page n’existe pas'],
  ] as const)('%s answers %i with a way on', async ([path, status, text]) => {
    const response = await site.visit().get(path);
    const html = seen(await response.text());
    expect(response.status).toBe(status);
    expect(html).toContain(text);
    expect(html).toContain('class="way"');
  });

  test('a page that did not change is not sent again', async () => {
    const first = await site.visit().get('/fr');
    const again = await site.visit().get('/fr', { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('nothing was logged as trouble', () => expect(site.program.troubles).toEqual([]));
});
