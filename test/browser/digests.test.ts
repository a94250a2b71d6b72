import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '#http/listen.ts';
import type { Listening } from '#http/listen.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { chromiumPath, openChromium } from '../support/chromium.ts';
import { sendTwoDigests } from '../support/sent-digests.ts';
import { openSite } from '../support/site.ts';
import type { Site } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

  /** Opens a page; whatever goes wrong in it, and a request to anybody else, fails the test. */
  async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const base = `http://127.0.0.1:${listening.port}`;
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
    page.on('request', (request) => request.url().startsWith(base) || wrong.push(request.url()));
    await page.goto(base + path);
    await look(page);
    const width = options.viewport?.width ?? 'wide';
    const name = `${path.replaceAll('/', '-').slice(1)}-${width}-${options.colorScheme ?? 'light'}.png`;
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}`, fullPage: true });
    await context.close();
    expect(wrong).toEqual([]);
  }

  async function violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe);
    const found = (await page.evaluate(
      'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
    )) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }

  describe.for(LANGUAGES)('in %s', (language) => {
    const paths = PATHS.map((path) => `/${language}/MA-PAN2${path}`);

    test.for(['light', 'dark'] as const)(
      'they can be read by everybody, when it is %s',
      async (colorScheme) => {
        for (const path of paths)
          await visit(path, { colorScheme }, async (page) => expect(await violations(page)).toEqual([]));
      },
    );

    test('nothing is wider than the narrowest telephone', async () => {
      for (const path of paths)
        await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        });
    });

    test('the picture is there', () =>
      visit(paths[1] ?? '', {}, async (page) => {
        const picture = page.locator('img.digest-picture');
        await picture.scrollIntoViewIfNeeded();
        expect(await page.evaluate('document.querySelector("img.digest-picture").naturalWidth')).toBe(720);
      }));
  });
});
