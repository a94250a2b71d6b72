import { markup, raw } from '../../email/markup.ts';
import type { Block, ReportContent } from '../content.ts';
import { attributesOf, inline } from './inline.ts';

type Heading = Extract<Block, { block: 'heading' }>;

/** The address of a heading: its place among the headings. */
export function idOf(index: number): string {
  return `h${index + 1}`;
}

/** Headings of the first two levels, as links. */
export function contentsList({ blocks, contentsTitle, language }: ReportContent): string {
  const items = blocks
    .filter((block): block is Heading => block.block === 'heading')
    .map((heading, index) => ({ heading, index }))
    .filter(({ heading }) => heading.level <= 2)
    .map(
      ({ heading: { level, text }, index }) =>
        markup`<li class="l${String(level)}"><a href="#${idOf(index)}"${attributesOf(text, language)}>${inline(text)}</a></li>`,
    );
  return markup`<nav class="contents"><h2>${inline(contentsTitle)}</h2>
<ol>${raw(items.join('\n'))}</ol></nav>`;
}
