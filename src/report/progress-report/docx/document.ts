import {
  AlignmentType,
  Document,
  Footer,
  PageBreak,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { ReportContent } from '../content.ts';
import { blocksOf } from './blocks.ts';
import { contentsOf } from './contents.ts';
import { coverOf } from './cover.ts';
import { runsOf } from './runs.ts';
import { COLOUR, FONT, MARGIN, PAGE, ROOM, stylesFor, directed } from './styles.ts';

/** The fonts that the document carries with it: the program's own. */
export type Fonts = { readonly text: Uint8Array; readonly strong: Uint8Array };

/**
 * A report as a document of a word processor, right-to-left where its language is. `pictures` are the PNGs of its
 * pictures, in their order.
 */
export function documentOf(content: ReportContent, pictures: readonly Uint8Array[], fonts: Fonts): Document {
  const { language, cover, contentsTitle } = content;
  return new Document({
    title: `${cover.title.text} – ${cover.plan.text}`.replaceAll(/[\u2066-\u2069]/g, ''),
    creator: 'Iltizam',
    styles: stylesFor(language),
    fonts: [{ name: FONT, data: Buffer.from(fonts.text), bold: Buffer.from(fonts.strong) }],
    // Pages are known only to whoever lays them out: Word asks whether to number the contents when it opens it.
    features: { updateFields: true },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: PAGE,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 560, footer: 560 },
          },
        },
        footers: { default: footer(content) },
        children: [
          ...coverOf(cover),
          new Paragraph({ children: [new PageBreak()] }),
          new Paragraph({ style: 'Contents', ...directed(language), children: runsOf(contentsTitle) }),
          ...contentsOf(content),
          ...blocksOf(content.blocks, pictures, language),
        ],
      },
    ],
  });
}

function footer({ foot, language }: ReportContent): Footer {
  const number = new TextRun({
    children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    color: COLOUR.quiet,
    size: 16,
  });
  const paragraph = new Paragraph({
    ...directed(language),
    alignment: AlignmentType.START,
    tabStops: [{ type: TabStopType.RIGHT, position: ROOM }],
    children: [...runsOf(foot, { size: 16, color: COLOUR.quiet }), number],
  });
  return new Footer({ children: [paragraph] });
}
