import { markup, raw } from '../../email/markup.ts';
import type { Block, ReportContent } from '../content.ts';
import { attributesOf, inline } from './inline.ts';

type Heading = Extract<Block, { block: 'heading' }>;

/** The address of a heading: its place among the headings. */
export function idOf(index: number): string {
  return `h${index + 1}`;
}

/** Headings of the first two levels, as links; with `pages`, which know the page of an id, each has room for its number. */
export function contentsList(
  { blocks, contentsTitle, language }: ReportContent,
  pages?: ReadonlyMap<string, number>,
): string {
  const items = blocks
    .filter((block): block is Heading => block.block === 'heading')
    .map((heading, index) => ({ heading, id: idOf(index) }))
    .filter(({ heading }) => heading.level <= 2)
    .map(({ heading: { level, text }, id }) => {
      const attributes = attributesOf(text, language);
      const link = pages
        ? markup`<a href="#${id}"><span${attributes}>${inline(text)}</span><span class="page">${String(pages.get(id) ?? '')}</span></a>`
        : markup`<a href="#${id}"${attributes}>${inline(text)}</a>`;
      return markup`<li class="l${String(level)}">${raw(link)}</li>`;
    });
  return markup`<nav class="contents${pages ? ' numbered' : ''}"><h2>${inline(contentsTitle)}</h2>
<ol>${raw(items.join('\n'))}</ol></nav>`;
}
