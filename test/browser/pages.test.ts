import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receive } from '#app/receive.ts';
import { listen } from '#http/listen.ts';
import type { Listening } from '#http/listen.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { CONTRAST, violations } from '../support/accessibility.ts';
import { chromiumPath, comesTrue, follow, openChromium } from '../support/chromium.ts';
import { contribute } from '../support/contributions.ts';
import { openSite } from '../support/site.ts';
import type { Site } from '../support/site.ts';

if (!chromiumPath)
  console.warn('The browser tests are left out: no Chromium here (apt-get install chromium).');

const PATHS = [
  '',
  '/MA-PAN2/4',
  '/MA-PAN2/4/3',
  '/MA-PAN2/axes/transparency',
  '/MA-PAN2/updates/148',
  '/MA-PAN2/questions/1',
  '/MA-PAN2/search?q=transparence',
  '/MA-PAN2/4?asOf=2023-12-31',
  '/policy',
  '/MA-PAN2/verify',
  '/chat',
  '/nowhere',
  '?asOf=2023-07-31',
  '/sign-in',
  '/sign-in/bcdf-2345',
];

describe.skipIf(!chromiumPath)('pages in a browser', () => {
  let site: Site;
  let listening: Listening;
  let browser: Browser;
  beforeAll(async () => {
    site = await openSite('pglite');
    let sent = 0;
    for (const text of [
      '4.3 80 % 600 actes de plus publiés',
      'le portail est lent',
      'https://example.org/preuve',
      'c’est tout',
      'confirmer',
    ]) {
      sent += 1;
      const from = { platform: 'terminal', chat: 'lead' } as const;
      await receive(site.program.services, {
        from,
        message: `browser ${sent}`,
        content: { kind: 'said', text },
      });
    }
    const said = { about: '4.3', text: 'Est-ce **vrai** ?', at: '2026-11-23T08:00:00Z' } as const;
    await contribute(site.program, { ...said, kind: 'contest', number: 1 });
    await contribute(site.program, { ...said, about: '4', kind: 'question', number: 1 });
    listening = await listen(site.app.fetch, { host: '127.0.0.1', port: 0 });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await listening.stop(100);
    await site.close();
  });

  /** Opens a page and gives what went wrong in it: errors, refusals of the policy, requests to anybody else. */
  const visit = async (path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const base = `http://127.0.0.1:${listening.port}`;
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes('404')) wrong.push(line.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(base)) wrong.push(request.url());
    });
    await page.goto(base + path);
    await look(page);
    await context.close();
    expect(wrong).toEqual([]);
  };

  describe.for(LANGUAGES)('in %s', (language) => {
    test.for(PATHS)('%s can be used by everybody, in the dark, and on the narrowest telephone', (path) =>
      visit(`/${language}${path}`, {}, async (page) => {
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, CONTRAST)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      }),
    );

    test('what is unfolded is whole, too', () =>
      visit(`/${language}/MA-PAN2/4`, { viewport: { width: 320, height: 640 } }, async (page) => {
        await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await violations(page)).toEqual([]);
      }));

    test('everything is there without a script', () =>
      visit(`/${language}`, { javaScriptEnabled: false }, async (page) => {
        expect(await page.locator('.commitments li').count()).toBe(22);
        await follow(page, () => page.locator('.commitments a').nth(3).click());
        await follow(page, () => page.locator('.activities a').nth(2).click());
        expect(page.url()).toContain('/MA-PAN2/4/3');
        expect(await page.locator('[aria-labelledby=history] .entry').count()).toBe(2);
      }));
  });

  test('bars begin on the reading side', async () => {
    const gap = async (language: string) => {
      let sides = { left: 0, right: 0 };
      await visit(`/${language}`, {}, async (page) => {
        const whole = await page.locator('.axes .bar-whole').nth(3).boundingBox();
        const part = await page.locator('.axes .bar-part').nth(3).boundingBox();
        if (!whole || !part) throw new Error('There is no bar');
        sides = {
          left: Math.round(part.x - whole.x),
          right: Math.round(whole.x + whole.width - part.x - part.width),
        };
      });
      return sides;
    };
    const [french, arabic] = [await gap('fr'), await gap('ar')];
    expect([french.left, arabic.right]).toEqual([0, 0]);
    expect(Math.min(french.right, arabic.left)).toBeGreaterThan(50);
  });

  test('the keyboard comes to the content first, and sees where it is', () =>
    visit('/en', {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Skip to content');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      await page.keyboard.press('Enter');
      await comesTrue(page, 'document.activeElement.id === "content"');
    }));

  test('a trend line begins on the reading side', async () => {
    const first = async (language: string) => {
      let place = 0;
      await visit(`/${language}/MA-PAN2/4`, { viewport: { width: 390, height: 780 } }, async (page) => {
        place = Math.round((await page.locator('.trend-dot').first().boundingBox())?.x ?? -1);
        for (const text of await page.locator('.trend-drawing text').all()) {
          const box = await text.boundingBox();
          expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
        }
      });
      return place;
    };
    expect(await first('fr')).toBeLessThan(60);
    expect(await first('ar')).toBeGreaterThan(330);
  });

  test('what can be pressed is large enough for a thumb', () =>
    visit('/fr/chat', { viewport: { width: 390, height: 780 } }, async (page) => {
      for (const control of await page.locator('button:visible, .top a, textarea').all()) {
        expect((await control.boundingBox())?.height, await control.innerText()).toBeGreaterThanOrEqual(44);
      }
    }));

  test('the fonts are ours, in both scripts', () =>
    visit('/ar', {}, async (page) => {
      // They are asked for when the page is first drawn, which may be after it is loaded.
      await comesTrue(page, '[...document.fonts].filter(({ status }) => status === "loaded").length === 2');
      expect(await page.evaluate('document.fonts.check("600 1em Plex", "التزام Iltizam")')).toBe(true);
    }));
});
