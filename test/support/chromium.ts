import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { vi } from 'vitest';

/** Debian's package has it there; `CHROMIUM` says another place. */
const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a browser is that the tests may drive; undefined: those tests are left out. */
export const chromiumPath = PLACES.find((place) => place !== '' && existsSync(place));

/** A browser with a profile of its own, that talks to nobody but the pages it is sent to. */
export function openChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('There is no Chromium here: ask chromiumPath first.');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
}

/** Does what leads to another page, and waits until that one is loaded: a click alone waits for no more than its head. */
export async function follow(page: Page, act: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

/**
 * Waits until a JavaScript expression is true in the page. Playwright's own `waitForFunction` evaluates a text anew
 * inside of the page each time, which our pages' content security policy forbids from the second time on.
 */
export async function comesTrue(page: Page, expression: string): Promise<void> {
  await vi.waitUntil(() => page.evaluate(expression), { timeout: 30_000, interval: 50 });
}
