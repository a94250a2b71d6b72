import { once } from 'node:events';
import { get as httpGet } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { signUpVisitor } from '#app/identity.ts';
import { receive } from '#app/receive.ts';
import { startLimits } from '#http/limits.ts';
import { listen } from '#http/listen.ts';
import { parseForm } from '../../adapters/web/parse.ts';
import { databaseKinds } from '../support/databases.ts';
import { openSite, seen } from '../support/site.ts';
import type { Browser, Site } from '../support/site.ts';

const PDF = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';
const JSON_ONLY = { Accept: 'application/json' };
const FIREFOX = 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0';
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('a form', () => {
  const form = (fields: Record<string, string | File>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return parseForm(data);
  };

  test('is what was said, with one kind of line end', () => {
    expect(form({ id: uuid(1), text: 'a\r\nb' })).toMatchObject({
      id: uuid(1),
      content: { kind: 'said', text: 'a\nb' },
    });
  });

  test('is a button of an open question, or a standing one', () => {
    expect(form({ button: '12:complete', text: 'unsent' })).toMatchObject({
      content: { kind: 'chose', turn: 12, choice: 'complete' },
    });
    expect(form({ button: 'language:ar' })).toMatchObject({
      content: { kind: 'pressed', verb: 'language', target: 'ar' },
    });
  });

  test.for([{}, { text: ' \n ' }, { button: 'no button of ours' }, { file: new File([], '') }])(
    'without anything in it is empty: %j',
    (fields) => {
      expect(form(fields as Record<string, string>)).toBe('empty');
    },
  );

  test('is one message when it is sent twice, and another one when it says something else', () => {
    const ids = [
      { page: 'p', text: 'a' },
      { page: 'p', text: 'a' },
      { page: 'p', text: 'b' },
      { page: 'q', text: 'a' },
    ].map((fields) => {
      const sent = form(fields);
      return typeof sent === 'string' ? sent : sent.id;
    });
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
  });
});

describe.for([...databaseKinds])('the chat page on %s', (kind) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(kind);
  });
  afterAll(() => site.close());
  const signIn = async (): Promise<Browser> => {
    const lead = site.visit();
    const response = await lead.post('/sign-in', { code: await site.leadCode() });
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/chat']);
    return lead;
  };
  const persons = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from person`.execute(site.program.db)).rows[0]?.n;

  test('makes nobody of someone who only looks, and a person of whoever says a first word', async () => {
    const before = await persons();
    const visitor = site.visit();
    expect(seen(await visitor.text('/fr/chat'))).toContain('Où en est le plan ?');
    expect([await persons(), visitor.cookies.has('iltizam')]).toEqual([before, false]);

    const answer = await visitor.post('/fr/chat', { page: 'first', text: 'engagement 10' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/fr/chat#latest']);
    expect(answer.headers.getSetCookie().join()).toMatch(
      /iltizam=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax/,
    );
    const html = seen(await visitor.text('/fr/chat'));
    expect(html).toContain('>engagement 10</div>');
    expect(html).toContain('données ouvertes : 80 %');
    expect(await persons()).toBe(Number(before) + 1);
  });

  test('a first message that is sent twice at once makes one person and one message', async () => {
    const before = await persons();
    const [one, two] = [site.visit(), site.visit()];
    await Promise.all([one, two].map((it) => it.post('/en/chat', { page: 'twice', text: 'commitment 3' })));
    expect(await persons()).toBe(Number(before) + 1);
    expect(one.cookies.get('iltizam')).toBe(two.cookies.get('iltizam'));
    expect((await one.text('/en/chat')).match(/class="heard"/g)).toHaveLength(1);
  });

  test('keeps the thread on a second device, with the words of the buttons that were pressed', async () => {
    const [phone, desk] = [await signIn(), await signIn()];
    const [, button = ''] =
      /name="button" value="([^"]+)">Mettre à jour/.exec(seen(await phone.text('/chat'))) ?? [];
    await phone.post('/chat', { page: 'press', button });
    const html = seen(await desk.text('/chat'));
    expect(html).toMatch(/class="words"[^>]*>Mettre à jour</);
    expect(html).toContain('Quel');
    expect(html).toContain('Connecté : Demo lead 1');
    expect(html.match(/class="said open"/g)).toHaveLength(1);
  });

  test('offers the file of a plan to whoever may bring one', async () => {
    const visitor = site.visit();
    await visitor.post('/fr/chat', { page: 'picker', text: 'engagement 10' });
    const accepted = async () =>
      (/ accept="([^"]*)"/.exec(await visitor.text('/fr/chat'))?.[1] ?? '').split(',');
    const evidence = ['.pdf', '.png', '.jpg', '.jpeg', '.webp', '.docx', '.xlsx', '.csv'];
    expect(await accepted()).toEqual(expect.arrayContaining(evidence));
    expect(await accepted()).not.toContain('.json');
    await sql`
      insert into post (person_id, role, since)
      select max(id), 'coordinator', '2026-11-23T09:00:00Z' from person`.execute(site.program.db);
    expect(await accepted()).toEqual(expect.arrayContaining([...evidence, '.json']));
  });

  test('to a script it answers what is new, once for each message', async () => {
    const visitor = site.visit();
    const first = await visitor.post('/en/chat', { id: uuid(7), text: 'commitment 10' }, JSON_ONLY);
    const { outcome, items, place } = (await first.json()) as {
      outcome: string;
      items: string[];
      place: string;
    };
    expect(outcome).toBe('answered');
    expect(items).toHaveLength(2);
    expect(items[0]).toContain(`data-message="${uuid(7)}"`);
    expect(items[1]).toContain('80%');
    const again = await visitor.post(
      '/en/chat',
      { id: uuid(7), text: 'commitment 10' },
      { ...JSON_ONLY, 'X-Place': place },
    );
    expect(await again.json()).toMatchObject({ outcome: 'answered', items: [] });
  });

  test('what people write is text, in the page and in the stream', async () => {
    const visitor = site.visit();
    const evil = '<img src=x onerror=alert(1)> "\' &amp; </textarea><script>alert(2)</script>';
    await visitor.post('/en/chat', { page: 'evil', text: evil });
    const html = await visitor.text('/en/chat');
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    const prefilled = await visitor.text(`/en/chat?text=${encodeURIComponent(evil)}`);
    expect(prefilled).not.toContain('</textarea><script>');
  });

  test('a language button tells the conversation, and opens the page in that language', async () => {
    const lead = await signIn();
    const response = await lead.post('/fr/chat', { page: 'speak', button: 'language:ar' });
    expect(response.headers.get('Location')).toBe('/ar/chat#latest');
    const html = await lead.text('/chat');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toMatch(/class="said( open)?" id="o\d+" lang="ar" dir="rtl"/);
    await lead.post('/ar/chat', { page: 'speak again', button: 'language:fr' });
  });

  test('an older part of the thread is a page away', async () => {
    const visitor = site.visit();
    for (let i = 0; i < 55; i += 1)
      await visitor.post('/en/chat', { id: uuid(1000 + i), text: `commitment ${1 + (i % 22)}` }, JSON_ONLY);
    const newest = await visitor.text('/en/chat');
    expect(newest.match(/class="heard"/g)).toHaveLength(50);
    const [, earlier = ''] = /href="(\?before=[^"]+)"/.exec(newest) ?? [];
    const older = await visitor.text(`/en/chat${earlier.replaceAll('&amp;', '&')}`);
    expect(older.match(/class="heard"/g)).toHaveLength(5);
    expect(older).not.toContain('data-place');
    expect((await visitor.get('/en/chat?before=nonsense')).status).toBe(200);
  }, 60_000);

  describe('files', () => {
    const send = (lead: Browser, file: File, page: string) =>
      lead.post('/fr/chat', { page, text: '', file }, JSON_ONLY);

    test('their sender gets them back as files to keep, and nobody else while they are in no record', async () => {
      const lead = await signIn();
      expect((await send(lead, new File([PDF], 'preuve n° 1.pdf'), 'f1')).status).toBe(200);
      const { sha256 } = await site.program.db
        .selectFrom('file')
        .select(sql<string>`encode(sha256, 'hex')`.as('sha256'))
        .executeTakeFirstOrThrow();
      const path = `/files/${sha256}/${encodeURIComponent('preuve n° 1.pdf')}`;
      const file = await lead.get(path);
      expect(await file.text()).toBe(PDF);
      expect(file.headers.get('Content-Type')).toBe('application/pdf');
      expect(file.headers.get('Content-Disposition')).toBe(
        "attachment; filename*=UTF-8''preuve%20n%C2%B0%201.pdf",
      );
      expect(file.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(file.headers.get('Content-Security-Policy')).toContain('sandbox');
      expect((await site.visit().get(path)).status).toBe(404);
      expect((await lead.get(`/files/${sha256}/other.pdf`)).status).toBe(404);
    });

    test.for([
      ['empty', new File([], 'rien.pdf'), 400, 'vide (0 octet)'],
      ['of a type that is not on the list', new File(['MZ\u0090\u0000'], 'a.exe'), 400, 'type de fichier'],
      ['too large', new File([new Uint8Array(21 * 1024 * 1024)], 'a.txt'), 413, 'dépasse 20 Mo'],
    ] as const)('one that is %s is refused in clear words', async ([, file, status, words]) => {
      const response = await send(await signIn(), file, 'refused');
      expect(response.status).toBe(status);
      expect(seen(JSON.stringify(await response.json()))).toContain(words);
    });

    test('somebody who is nobody yet cannot leave any', async () => {
      const response = await send(site.visit(), new File([PDF], 'a.pdf'), 'nobody');
      expect(response.status).toBe(400);
    });
  });

  describe('signing in', () => {
    test('a link works once, and a wrong one says no more than that', async () => {
      const code = await site.leadCode();
      const lead = site.visit();
      expect((await lead.post('/sign-in', { code })).status).toBe(303);
      for (const used of [code, 'bcdfgbcdfgbcdfgbcdfgbcdf', '%00', "' or true", '']) {
        const response = await site.visit().post('/sign-in', { code: used });
        expect(response.status).toBe(403);
        expect(seen(await response.text())).toContain('Ce lien ne permet pas d’entrer');
      }
      expect(seen(await lead.text('/chat'))).toContain('attendent une nouvelle');
    });

    test('the button pressed twice leads on, and the code stands nowhere', async () => {
      const code = await site.leadCode();
      const lead = site.visit();
      await lead.post('/sign-in', { code });
      expect((await lead.post('/sign-in', { code })).headers.get('Location')).toBe('/chat');
      const { rows } = await sql<{ all: string }>`
        select json_agg(inbox)::text || (select json_agg(outbox)::text from outbox) as all from inbox`.execute(
        site.program.db,
      );
      expect(rows[0]?.all).not.toContain(code);
    });

    test('to look at a link does not use it up', async () => {
      const code = await site.leadCode();
      await site.app.request(`/sign-in/${code}`, { method: 'HEAD' });
      const lead = site.visit();
      for (const language of ['fr', 'ar', 'en']) {
        const html = await lead.text(`/${language}/sign-in/${code}`);
        expect(html).toContain(`<input type="hidden" name="code" value="${code}">`);
        expect(html).toContain(`href="/ar/sign-in/${code}"`);
      }
      expect(lead.cookies.has('iltizam')).toBe(false);
      expect((await lead.post('/sign-in', { code })).status).toBe(303);
      expect(await site.visit().text('/sign-in')).toContain('name="code" dir="ltr" required');
      expect((await lead.post('/sign-in', { code }, { Origin: 'https://elsewhere.example' })).status).toBe(
        403,
      );
    });

    test('signing out ends it for the browser and for its cookie', async () => {
      const lead = await signIn();
      const token = lead.cookies.get('iltizam') ?? '';
      expect(seen(await (await lead.post('/sign-out', {})).text())).toContain('Vous êtes déconnecté');
      expect(lead.cookies.has('iltizam')).toBe(false);
      const thief = site.visit();
      thief.cookies.set('iltizam', token);
      expect(await thief.text('/fr/chat')).toContain('id="welcome"');
    });
  });

  describe('what is kept of a person', () => {
    const press = (one: Browser, button: string) => one.post('/fr/chat', { page: button, button });

    test('is a file for its owner, and for nobody else', async () => {
      const visitor = site.visit();
      await visitor.post('/fr/chat', { page: 'own', text: 'engagement 10' }, { 'User-Agent': FIREFOX });
      await press(visitor, 'my-data:yes');
      const [, path = ''] = /href="(\/files\/made\/\d+)"/.exec(await visitor.text('/fr/chat')) ?? [];
      const file = await visitor.get(path);
      expect([file.status, file.headers.get('Content-Type')]).toEqual([200, 'application/json']);
      expect(await file.json()).toMatchObject({
        person: { name: null, language: 'fr' },
        devices: [{ label: 'Firefox, Android' }],
        heard: [{ content: { kind: 'said', text: 'engagement 10' } }, { content: { kind: 'pressed' } }],
        updates: [],
      });
      for (const other of [site.visit(), await signIn()]) expect((await other.get(path)).status).toBe(404);
      expect((await visitor.get('/files/made/999999')).status).toBe(404);
    });

    test('is forgotten, with the browser: what it said is gone, and it is nobody’s', async () => {
      const visitor = site.visit();
      await visitor.post('/fr/chat', { page: 'secret', text: 'ma phrase très privée' });
      const today = new Date(site.program.services.clock()).toISOString().slice(0, 10);
      const answer = await press(visitor, `forget:yes-${today}`);
      expect(answer.headers.get('Location')).toBe('/forgotten');
      expect(seen(await visitor.text('/forgotten'))).toContain('Vos données sont effacées');
      expect(visitor.cookies.has('iltizam')).toBe(false);
      const { rows } = await sql<{ all: string }>`
        select json_agg(inbox)::text || (select json_agg(outbox)::text from outbox) as all from inbox`.execute(
        site.program.db,
      );
      expect(rows[0]?.all).not.toContain('privée');
    });

    test('a browser that signs itself out in the chat is shown so', async () => {
      const visitor = site.visit();
      await visitor.post('/fr/chat', { page: 'x', text: 'plan' });
      await press(visitor, 'devices:');
      const [, button = ''] = /value="(sign-out:\d+)"/.exec(await visitor.text('/fr/chat')) ?? [];
      const answer = await visitor.post('/fr/chat', { id: uuid(77), button }, JSON_ONLY);
      expect(await answer.json()).toMatchObject({ goTo: '/signed-out' });
    });
  });

  describe('the stream', () => {
    const listenTo = async (cookie: string, headers: Record<string, string> = {}, query = '') => {
      const listening = await listen(site.app.fetch, { host: '127.0.0.1', port: 0 });
      const asked = httpGet({
        port: listening.port,
        path: `/fr/chat/stream${query}`,
        headers: { Cookie: `iltizam=${cookie}`, ...headers },
      });
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      const until = async (pattern: RegExp) => {
        for (const end = Date.now() + 30_000; !pattern.test(text) && Date.now() < end; )
          await new Promise((resolve) => setTimeout(resolve, 10));
        return text;
      };
      const close = async () => {
        asked.destroy();
        await listening.stop(100);
      };
      return { response, until, close };
    };

    test('brings what another device says and hears, and goes on after what was seen', async () => {
      const { token, pseudonym } = await signUpVisitor(site.program.services, 'fr');
      const phone = site.visit();
      phone.cookies.set('iltizam', token);
      const desk = await listenTo(token, {}, '?after=0-0');
      expect(desk.response.headers['content-type']).toBe('text/event-stream');
      await phone.post('/fr/chat', { id: uuid(71), text: 'engagement 10' }, JSON_ONLY);
      const heard = seen(await desk.until(/class="said/));
      expect(heard).toContain(`data-message="${uuid(71)}"`);
      expect(heard).toContain('80 %');
      await desk.close();

      // Written by another process: nobody wakes this one.
      const [id] = [...heard.matchAll(/^id: (\S+)$/gm)].map((match) => match[1]).slice(-1);
      const later = await listenTo(token, { 'Last-Event-ID': id ?? '' });
      const from = { platform: 'web', chat: pseudonym } as const;
      await receive(site.program.services, {
        from,
        message: 'elsewhere',
        content: { kind: 'said', text: 'engagement 3' },
      });
      expect(seen(await later.until(/72 %/))).toContain('72 %');
      await later.close();
    });

    test('tells a browser that is nobody’s not to come back', async () => {
      expect((await site.visit().get('/fr/chat/stream')).status).toBe(204);
    });
  });

  test('who says too much at once is told when to go on, and keeps the text', async () => {
    const limits = startLimits({
      message: { points: 1, duration: 60 },
      arrival: { points: 1, duration: 60 },
    });
    const limited = await openSite('pglite', { limits });
    const visitor = limited.visit();
    expect((await visitor.post('/en/chat', { page: 'a', text: 'one' })).status).toBe(303);
    const refused = await visitor.post('/en/chat', { page: 'b', text: 'two words' });
    expect([refused.status, Number(refused.headers.get('Retry-After')) > 0]).toEqual([429, true]);
    expect(seen(await refused.text())).toMatch(/Too many messages at once[\s\S]*two words<\/textarea>/);
    await limited.close();
  });

  test('a turn that fails says so, and keeps the text in the field', async () => {
    const failing = await openSite('pglite', { receive: async () => ({ outcome: 'failed' }) });
    const page = await failing.visit().post('/en/chat', { page: 'a', text: 'my <long> text' });
    expect(page.status).toBe(503);
    const html = await page.text();
    expect(html).toContain('my &lt;long&gt; text</textarea>');
    expect(html).toContain('answering it failed');
    const script = await failing.visit().post('/en/chat', { id: uuid(9), text: 'x' }, JSON_ONLY);
    expect(await script.json()).toMatchObject({
      outcome: 'refused',
      problem: expect.stringContaining('still in the field') as string,
    });
    await failing.program.close();
    const gone = await failing.visit().post('/ar/chat', { id: uuid(10), text: 'x' }, JSON_ONLY);
    expect([gone.status, ((await gone.json()) as { outcome: string }).outcome]).toEqual([503, 'failed']);
  });
});
