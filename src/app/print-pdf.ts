import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { placesOf } from './printed-places.ts';

/** Where a Chromium is on the systems that we know, when nothing says otherwise. */
const PLACES: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Milliseconds after which a print is given up. */
const PATIENCE = 90_000;

/** There is no Chromium to print with, or it did not print. */
export class NoChromium extends Error {}

/** The Chromium of the configuration, else one in a usual place; undefined: there is none. */
export function findChromium(configured: string | undefined): string | undefined {
  return (configured === undefined ? PLACES : [configured]).find((place) => existsSync(place));
}

/**
 * A page with contents as a PDF. No Chromium knows CSS `target-counter()`: it is printed once to see on which page each
 * place comes, and once more with their numbers.
 */
export async function printWithContents(
  pageWith: (pages: ReadonlyMap<string, number>) => string,
  configured: string | undefined,
): Promise<Uint8Array> {
  const first = await printToPdf(pageWith(new Map()), configured);
  const places = placesOf(first);
  return places.size === 0 ? first : printToPdf(pageWith(places), configured);
}

/** A page as a PDF. It is printed from a file, by a browser that reaches no host. Throws NoChromium. */
export async function printToPdf(html: string, configured: string | undefined): Promise<Uint8Array> {
  const chromium = findChromium(configured);
  if (chromium === undefined) {
    throw new NoChromium(
      configured === undefined
        ? 'A PDF is printed by Chromium, and none was found: install it, or set CHROMIUM_PATH. The format html prints well, too.'
        : `There is no Chromium at ${configured} (CHROMIUM_PATH).`,
    );
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'iltizam-report-'));
  try {
    const [page, pdf] = [path.join(folder, 'report.html'), path.join(folder, 'report.pdf')];
    await writeFile(page, html);
    await promisify(execFile)(
      chromium,
      [...flags(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href],
      {
        timeout: PATIENCE,
      },
    ).catch((error: unknown) => {
      throw new NoChromium(`${chromium} did not print: ${firstLine(error)}`);
    });
    if (!existsSync(pdf)) throw new NoChromium(`${chromium} did not print, and did not say why.`);
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function flags(folder: string): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--no-pdf-header-footer',
    // Headings as bookmarks.
    '--generate-pdf-document-outline',
    '--disable-background-networking',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${path.join(folder, 'profile')}`,
    // Its sandbox refuses to start for root; the page is ours, and has no script.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function firstLine(error: unknown): string {
  if (error instanceof Error && 'killed' in error && error.killed === true) return 'it took too long';
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}
