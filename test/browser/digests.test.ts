import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '#http/listen.ts';
import type { Listening } from '#http/listen.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { CONTRAST, violations } from '../support/accessibility.ts';
import { chromiumPath, openChromium } from '../support/chromium.ts';
import { sendTwoDigests } from '../support/sent-digests.ts';
import { openSite } from '../support/site.ts';
import type { Site } from '../support/site.ts';

const PATHS = ['/digests', '/digests/2026-W49', '/digests/2026-W48'];
/** A folder to look at the pages in; nothing is kept without. */
const PICTURES = process.env['PICTURES'];

describe.skipIf(!chromiumPath)('digests in a browser', () => {
  let site: Site;
  let listening: Listening;
  let browser: Browser;
  beforeAll(async () => {
    site = await openSite('pglite');
    await sendTwoDigests(site.program);
    listening = await listen(site.app.fetch, { host: '127.0.0.1', port: 0 });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await listening.stop(100);
    await site.close();
  });

  type Photograph = (name: string) => Promise<void>;

  /** Opens a page; whatever goes wrong in it, and a request to anybody else, fails the test. */
  async function visit(path: string, look: (page: Page, photograph: Photograph) => Promise<void>) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const base = `http://127.0.0.1:${listening.port}`;
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
    page.on('request', (request) => request.url().startsWith(base) || wrong.push(request.url()));
    await page.goto(base + path);
    await look(page, async (name) => {
      const file = `${PICTURES}/${path.replaceAll('/', '-').slice(1)}-${name}.png`;
      if (PICTURES) await page.screenshot({ path: file, fullPage: true });
    });
    await context.close();
    expect(wrong).toEqual([]);
  }

  describe.for(LANGUAGES)('in %s', (language) => {
    const paths = PATHS.map((path) => `/${language}/MA-PAN2${path}`);

    test.for(paths)('%s can be used by everybody, in the dark, and on the narrowest telephone', (path) =>
      visit(path, async (page, photograph) => {
        expect(await violations(page)).toEqual([]);
        await photograph('light');
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, CONTRAST)).toEqual([]);
        await photograph('dark');
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        await photograph('narrow');
      }),
    );

    test('the picture is there', () =>
      visit(paths[1] ?? '', async (page) => {
        const picture = page.locator('img.digest-picture');
        await picture.scrollIntoViewIfNeeded();
        expect(await page.evaluate('document.querySelector("img.digest-picture").naturalWidth')).toBe(720);
      }));
  });
});
