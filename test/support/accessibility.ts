import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EVERYTHING = { type: 'tag', values: RULES };
/** What alone depends on the light. */
export const CONTRAST = { type: 'rule', values: ['color-contrast'] };

/** What keeps somebody from using the page, a line each; `only` some of axe's rules. */
export async function violations(page: Page, only: object = EVERYTHING): Promise<readonly string[]> {
  if (await page.evaluate('!window.axe')) await page.evaluate(axe);
  // What passes is not described: that would take as long as looking.
  const options = JSON.stringify({ runOnly: only, resultTypes: ['violations'] });
  const found = (await page.evaluate(`axe.run(${options}).then(({ violations }) => violations)`)) as {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
