import { InternalHyperlink, LeaderType, Paragraph, SimpleField, Tab, TabStopType, TextRun } from 'docx';
import type { Block, ReportContent } from '../content.ts';
import { runsOf } from './runs.ts';
import { directed, ROOM } from './styles.ts';

type Heading = Extract<Block, { block: 'heading' }>;

/** The bookmark of a heading of the first two levels, by its place among them. */
export function bookmarkOf(index: number): string {
  return `_Toc${index + 1}`;
}

export function isListed(block: Block): block is Heading {
  return block.block === 'heading' && block.level <= 2;
}

/**
 * The table of contents, an entry a paragraph with a reference to its page. A field for the whole list would take the
 * direction of its entries and their page numbers only from Word, and other programs show it without numbers.
 */
export function contentsOf({ blocks }: ReportContent): Paragraph[] {
  return blocks.filter(isListed).map(
    ({ level, text }, index) =>
      new Paragraph({
        style: level === 1 ? 'TOC1' : 'TOC2',
        ...directed(text.language),
        tabStops: [{ type: TabStopType.RIGHT, position: ROOM, leader: LeaderType.DOT }],
        children: [
          new InternalHyperlink({ anchor: bookmarkOf(index), children: runsOf(text) }),
          new TextRun({ children: [new Tab()] }),
          new SimpleField(`PAGEREF ${bookmarkOf(index)} \\h`, '–'),
        ],
      }),
  );
}
