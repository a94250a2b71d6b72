import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '#http/listen.ts';
import type { Listening } from '#http/listen.ts';
import { chromiumPath, comesTrue, follow, openChromium } from '../support/chromium.ts';
import { openSite, seen } from '../support/site.ts';
import type { Site } from '../support/site.ts';

describe.skipIf(!chromiumPath)('the chat in a browser', () => {
  let site: Site;
  let listening: Listening;
  let browser: Browser;
  let base: string;
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    site = await openSite('pglite');
    listening = await listen(site.app.fetch, { host: '127.0.0.1', port: 0 });
    base = `http://127.0.0.1:${listening.port}`;
    browser = await openChromium();
  });
  afterEach(async () => {
    for (const context of opened.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    site.web.stop();
    await listening.stop(100);
    await site.close();
  });

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 390, height: 780 }, ...options });
    opened.push(context);
    // Sooner than the test's own limit, so that it is the step that fails which is named.
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await page.goto(base + path);
    return page;
  };
  const signIn = async (options?: BrowserContextOptions) =>
    open(`/sign-in/${await site.leadCode()}`, options).then(async (page) => {
      await page.click('form.sign-in button');
      await page.waitForURL('**/chat');
      return page;
    });
  const said = (page: Page) => page.locator('.said:not(#welcome)');
  /** Nothing of this page is on its way: what another device hears may be there before this one's own answer. */
  const settled = (page: Page) => page.locator('#say:not([aria-busy])').waitFor();
  /** Waits until there is one answer more, and gives its words. */
  const answer = async (page: Page, act: () => Promise<void>): Promise<string> => {
    const before = await said(page).count();
    await act();
    await said(page).nth(before).waitFor();
    await settled(page);
    return seen(await said(page).last().innerText());
  };
  const type = (page: Page, text: string) => async () => {
    await page.locator('#text').fill(text);
    await page.keyboard.press('Enter');
  };
  const tap = (page: Page, label: string) => () =>
    page.locator('.said.open button', { hasText: label }).first().click();
  const heardCount = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from inbox`.execute(site.program.db)).rows[0]?.n ?? 0;

  test('Enter sends, Shift and Enter begins a line, and the field is empty when it was answered', async () => {
    const page = await open('/fr/chat');
    await page.locator('#text').fill('engagement 10');
    await page.keyboard.press('Shift+Enter');
    expect(await page.locator('#text').inputValue()).toBe('engagement 10\n');
    expect(await answer(page, () => page.keyboard.press('Enter'))).toContain('données ouvertes : 80 %');
    expect(await page.locator('#text').inputValue()).toBe('');
    expect(await page.locator('#welcome').count()).toBe(0);
    expect(await page.locator('.pending').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
  });

  test('a lead updates an activity by tapping, with a file, and the plan shows it', async () => {
    const page = await signIn();
    expect(await said(page).last().innerText()).toContain('attendent une nouvelle');
    await answer(page, type(page, 'mettre à jour 4.5'));
    await answer(page, tap(page, 'Limitée'));
    await answer(page, type(page, '30'));
    await answer(page, type(page, 'La formation des agents a commencé.'));
    await answer(page, tap(page, 'C’est tout'));
    expect(await answer(page, type(page, 'Le marché a pris du retard.'))).toContain('preuve');
    await page.locator('#file').setInputFiles({
      name: 'preuve.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF'),
    });
    expect(await page.locator('#file-names').innerText()).toBe('preuve.pdf');
    expect(await answer(page, () => page.locator('.send').click())).toContain('preuve.pdf');
    expect(await answer(page, tap(page, 'C’est tout'))).toContain('Récapitulatif');
    expect(await answer(page, tap(page, 'Confirmer'))).toContain('n° 148');
    await page.goto(`${base}/fr/MA-PAN2/4/5`);
    expect(seen(await page.locator('.entry').first().innerText())).toContain('preuve.pdf');
    const rates = (await (await page.request.get(`${base}/data/rates.json`)).json()) as {
      commitments: { rate: number }[];
    };
    expect(rates.commitments[3]?.rate).toBeGreaterThan(90);
  });

  test('every device of a person has the thread, as it grows and after a reload', async () => {
    const [phone, desk] = [await signIn(), await signIn()];
    const words = await answer(desk, type(phone, 'engagement 3'));
    expect(words).toContain('72 %');
    expect(await desk.locator('.heard').last().innerText()).toContain('engagement 3');
    await settled(phone);
    const before = await phone.locator('.thread').innerText();
    await phone.reload();
    expect(await phone.locator('.thread').innerText()).toBe(before);
    const bottom = 'innerHeight + scrollY >= document.documentElement.scrollHeight - 2';
    await comesTrue(phone, bottom);
  });

  test('a double tap is one message', async () => {
    const page = await signIn();
    const before = await heardCount();
    await answer(page, () => page.locator('.said.open button').first().dblclick());
    expect(await heardCount()).toBe(before + 1);
  });

  test('without a connection nothing is lost, and the same message goes when there is one', async () => {
    const page = await open('/en/chat');
    await answer(page, type(page, 'commitment 1'));
    const before = await heardCount();
    await page.context().setOffline(true);
    await type(page, 'commitment 2')();
    await page.locator('.status button').waitFor();
    expect(await page.locator('.status').innerText()).toContain(
      'No connection. Your message is still in the field.',
    );
    expect(await page.locator('#text').inputValue()).toBe('commitment 2');
    expect(await heardCount()).toBe(before);
    await page.context().setOffline(false);
    expect(await answer(page, () => page.locator('.status button').click())).toContain('100%');
    expect([
      await page.locator('#text').inputValue(),
      await page.locator('.status').innerText(),
      await heardCount(),
    ]).toEqual(['', '', before + 1]);
  });

  test('an answer that was lost on its way is not asked for twice', async () => {
    const page = await open('/en/chat');
    await answer(page, type(page, 'commitment 1'));
    const before = await heardCount();
    await page.route('**/en/chat', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await type(page, 'commitment 5')();
    await page.locator('.status button').waitFor();
    await page.unroute('**/en/chat');
    await page.locator('.status button').click();
    await comesTrue(page, 'document.getElementById("text").value === ""');
    expect(await heardCount()).toBe(before + 1);
    expect(await page.locator('.heard', { hasText: 'commitment 5' }).count()).toBe(1);
  });

  test('what was being written survives a reload', async () => {
    const page = await open('/en/chat');
    await page.locator('#text').pressSequentially('not yet');
    await page.reload();
    expect(await page.locator('#text').inputValue()).toBe('not yet');
  });

  test('without a script the forms do the same', async () => {
    const page = await open('/ar/chat', { javaScriptEnabled: false });
    await page.locator('#text').fill('التزام ١٠');
    await follow(page, () => page.locator('.send').click());
    expect(page.url()).toBe(`${base}/ar/chat#latest`);
    expect(seen(await said(page).last().innerText())).toContain('80%');
    expect(await page.locator('.said').last().getAttribute('dir')).toBe('rtl');
    await follow(page, () => page.locator('.said.open button').first().click());
    expect(await page.locator('.heard').count()).toBe(2);
    expect(await page.locator('.languages button[value="language:fr"]').count()).toBe(1);
    await follow(page, () => page.locator('.languages button[value="language:fr"]').click());
    expect(page.url()).toBe(`${base}/fr/chat#latest`);
  });

  test('answers are announced, and only the last question stands out', async () => {
    const page = await open('/en/chat');
    await answer(page, type(page, 'commitment 10'));
    await answer(page, type(page, 'commitment 3'));
    const thread = page.locator('#thread');
    expect([await thread.getAttribute('role'), await thread.getAttribute('aria-live')]).toEqual([
      'log',
      'polite',
    ]);
    expect(await page.locator('.said.open').count()).toBe(1);
    expect(await page.locator('.said').last().getAttribute('class')).toContain('open');
  });

  test('a reader further up is not moved, but told', async () => {
    const [phone, desk] = [await signIn(), await signIn()];
    for (const number of [1, 2, 3]) await answer(phone, type(phone, `engagement ${number}`));
    await comesTrue(desk, 'document.querySelectorAll(".heard").length > 2');
    await desk.evaluate('scrollTo(0, 0)');
    await answer(desk, type(phone, 'engagement 9'));
    expect(await desk.evaluate('scrollY')).toBe(0);
    await desk.locator('#new-answer').click();
    expect(await desk.evaluate('scrollY')).toBeGreaterThan(0);
  });
});
