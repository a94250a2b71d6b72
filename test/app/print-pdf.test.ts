import { describe, expect, test } from 'vitest';
import { findChromium, printWithContents } from '#app/print-pdf.ts';
import { placesOf } from '#app/printed-places.ts';

const HEADINGS = Array.from({ length: 20 }, (_, index) => `h${index + 1}`);
/** A cover, then a page a heading: more than one branch of the tree of pages holds. */
const pageWith = (pages: ReadonlyMap<string, number>) =>
  `<!doctype html><html lang="fr"><head><title>Rapport</title><style>h2{break-before:page}</style></head><body>
<h1>Rapport</h1><nav>${HEADINGS.map((id) => `<a href="#${id}">${id}: ${pages.get(id) ?? ''}</a>`).join(' ')}</nav>
${HEADINGS.map((id) => `<h2 id="${id}">${id}</h2>`).join('')}</body></html>`;

describe.skipIf(findChromium(undefined) === undefined)('a page with contents that Chromium prints', () => {
  test('knows its pages the second time, and has its headings as bookmarks', async () => {
    const told: ReadonlyMap<string, number>[] = [];
    const pdf = await printWithContents((pages) => {
      told.push(pages);
      return pageWith(pages);
    }, undefined);
    const expected = new Map(HEADINGS.map((id, index) => [id, index + 2]));
    expect(told).toEqual([new Map(), expected]);
    expect(placesOf(pdf)).toEqual(expected);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain('/Outlines');
    for (const id of HEADINGS) expect(text).toContain(`/Dest /${id}\n`);
  });
});

test('of a PDF that is written otherwise no page is known', () => {
  expect(placesOf(Buffer.from('%PDF-1.7\n1 0 obj\n<</Type /ObjStm>>\nendobj\n'))).toEqual(new Map());
});
