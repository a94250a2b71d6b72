import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contribute } from '../support/contributions.ts';
import { databaseKinds } from '../support/databases.ts';
import { openSite, seen } from '../support/site.ts';
import type { Site } from '../support/site.ts';

describe.for([...databaseKinds])('what the public says, on pages on %s', (kind) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(kind);
    site.program.setClock('2026-12-20T10:00:00Z');
    const { program } = site;
    const at = '2026-12-01T10:00:00Z';
    await contribute(program, {
      kind: 'question',
      number: 1,
      about: '4',
      text: 'Quand le <b>deuxième lot</b> ?',
      at,
      answers: [{ kind: 'answer', text: 'En mars.', at: '2026-12-03T10:00:00Z' }],
    });
    await contribute(program, {
      kind: 'question',
      number: 2,
      about: '4',
      text: 'En attente',
      at,
      released: null,
    });
    await contribute(program, {
      kind: 'question',
      number: 3,
      about: '4',
      text: null,
      at,
      withheldReason: 'private',
    });
    await contribute(program, {
      kind: 'contest',
      number: 1,
      about: '4.3',
      text: 'Le portail est fermé.',
      at,
    });
    await contribute(program, {
      kind: 'contest',
      number: 2,
      about: '4.1',
      text: 'Rien n’est recueilli.',
      at,
      outcome: 'dismissed',
      answers: [
        { kind: 'reply', text: 'Voir la preuve.', at: '2026-12-04T10:00:00Z' },
        { kind: 'closing', text: 'La preuve suffit.', at: '2026-12-05T10:00:00Z' },
      ],
    });
    for (let number = 10; number < 30; number += 1)
      await contribute(program, {
        kind: 'question',
        number,
        about: '10',
        text: 'Longue '.repeat(700),
        at: `2026-12-02T10:00:${number}Z`,
      });
  });
  afterAll(() => site.close());
  const page = async (path: string) => seen(await site.visit().text(path));

  test('questions and contests stand beside the commitment, as text, with their answers', async () => {
    const html = await page('/fr/MA-PAN2/4');
    expect(html).toContain('Quand le &lt;b&gt;deuxième lot&lt;/b&gt; ?');
    expect(html).toContain('Réponse des responsables, le 3 décembre 2026');
    expect(html).toContain('Conclusion de la coordination, le 5 décembre 2026');
    expect(html).toContain('Non retenue');
    expect(html).toContain('https://example.org/contre');
    expect(html).not.toContain('En attente');
    expect(html).toContain('Texte retenu : vie privée');
  });

  test('an open contest is marked by form and word wherever the status is; a closed one is not', async () => {
    const mark = 'class="contested"';
    expect(await page('/fr/MA-PAN2')).toContain(mark);
    expect(await page('/fr/MA-PAN2/axes/transparency')).toContain(mark);
    expect(await page('/fr/MA-PAN2/4/3')).toContain(mark);
    expect(await page('/fr/MA-PAN2/4/1')).not.toContain(mark);
    expect((await page('/fr/MA-PAN2/10')).includes(mark)).toBe(false);
  });

  test('the past knows neither later contests nor later answers', async () => {
    const before = await page('/fr/MA-PAN2/4?asOf=2026-11-30');
    expect(before).not.toContain('deuxième lot');
    expect(before).not.toContain('class="contested"');
    const between = await page('/fr/MA-PAN2/4/1?asOf=2026-12-04');
    expect(between).toContain('class="contested"');
    expect(between).toContain('Voir la preuve.');
    expect(between).not.toContain('La preuve suffit.');
    expect(between).not.toContain('Non retenue');
  });

  test('many long ones come in pages, each to be read whole at its address', async () => {
    const numbers: string[] = [];
    let path: string | undefined = '/fr/MA-PAN2/10';
    while (path !== undefined) {
      const html: string = await page(path);
      numbers.push(...[...html.matchAll(/id="question-(\d+)"/g)].map(([, number]) => number ?? ''));
      path = /href="([^"]*voices=[^"#]*)#voices"/.exec(html)?.[1];
    }
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => String(29 - index)));
    expect(await page('/fr/MA-PAN2/10')).toContain('href="/fr/MA-PAN2/questions/29">Lire le texte entier');
    expect(await page('/fr/MA-PAN2/questions/29')).toContain('Longue '.repeat(700).trim());
  });

  test('what waits to be released has no page', async () => {
    expect((await site.visit().get('/fr/MA-PAN2/questions/2')).status).toBe(404);
    expect((await site.visit().get('/fr/MA-PAN2/questions/3')).status).toBe(200);
  });

  test('nothing was logged as trouble', () => expect(site.program.troubles).toEqual([]));
});
