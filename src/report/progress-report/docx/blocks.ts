import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  ShadingType,
} from 'docx';
import type { FileChild, IParagraphOptions, IRunOptions } from 'docx';
import { directionOf } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Block, Text } from '../content.ts';
import { clean } from '../segments.ts';
import { bookmarkOf, isListed } from './contents.ts';
import { linkOf, runsOf } from './runs.ts';
import { CODE_FONT, COLOUR, directed } from './styles.ts';
import { factsTable, tableOf } from './tables.ts';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

export function blocksOf(
  blocks: readonly Block[],
  pictures: readonly Uint8Array[],
  language: Language,
): FileChild[] {
  let next = 0;
  let listed = 0;
  return blocks.flatMap((block): FileChild[] => {
    switch (block.block) {
      case 'heading':
        if (!isListed(block)) return [heading(block)];
        listed += 1;
        return [heading(block, bookmarkOf(listed - 1))];
      case 'paragraph':
        return [paragraph(block)];
      case 'placeholder':
        return [placeholder(block.mark, block.text)];
      case 'list':
        return block.items.map(({ text, href }) => item(text, href));
      case 'table':
        return [tableOf(block, language), gap()];
      case 'facts':
        return [factsTable(block.facts, language), gap()];
      case 'picture': {
        const png = pictures[next];
        next += 1;
        if (!png) throw new Error('A picture of the report was not drawn');
        return [picture(block, png, language)];
      }
      default:
        return block satisfies never;
    }
  });
}

function heading({ level, text }: Extract<Block, { block: 'heading' }>, bookmark?: string): Paragraph {
  return new Paragraph({
    heading: LEVELS[level - 1] ?? HeadingLevel.HEADING_4,
    ...directed(text.language),
    ...(level === 1 ? { pageBreakBefore: true } : {}),
    children:
      bookmark === undefined ? runsOf(text) : [new Bookmark({ id: bookmark, children: runsOf(text) })],
  });
}

function paragraph({ text, as, keeps }: Extract<Block, { block: 'paragraph' }>): Paragraph {
  const look: Partial<IRunOptions> = {
    ...(as === 'lead' ? { size: 28, bold: true, color: COLOUR.accent } : {}),
    ...(as === 'note' ? { size: 17, color: COLOUR.quiet } : {}),
    ...(as === 'label' ? { bold: true } : {}),
    ...(as === 'code' ? { size: 17 } : {}),
  };
  const shape: Partial<IParagraphOptions> = {
    ...(as === 'label' ? { spacing: { before: 140, after: 40 } } : {}),
    ...(as === 'code' ? { shading: { type: ShadingType.CLEAR, fill: COLOUR.head } } : {}),
  };
  // A fingerprint or a command has no language; a formula has that of the report.
  const foreign = as === 'code' && /^[\x20-\x7e]+$/.test(text.text);
  return new Paragraph({
    ...shape,
    ...directed(foreign ? 'en' : text.language),
    ...(keeps ? { keepNext: true } : {}),
    children: foreign
      ? runsOf({ ...text, language: 'en' }, { ...look, font: CODE_FONT })
      : runsOf(text, look),
  });
}

/** Nobody publishes it by mistake: it has a colour and a frame of its own. */
function placeholder(mark: Text, text: Text): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 4, space: 6, color: COLOUR.writeLine };
  return new Paragraph({
    ...directed(text.language),
    shading: { type: ShadingType.CLEAR, fill: COLOUR.write },
    border: { top: side, bottom: side, left: side, right: side },
    spacing: { before: 160, after: 200 },
    indent: { start: 140, end: 140 },
    keepLines: true,
    children: [
      ...runsOf(mark, { bold: true }),
      ...runsOf({ text: ' – ', language: text.language }),
      ...runsOf(text, { italics: directionOf(text.language) === 'ltr' }),
    ],
  });
}

/** With its sign as text: a numbering would take its direction from the document, not from the paragraph. */
function item(text: Text, href: string | undefined): Paragraph {
  return new Paragraph({
    ...directed(text.language),
    indent: { start: 300, hanging: 200 },
    spacing: { after: 60 },
    children: [
      ...runsOf({ text: '•\u00a0', language: text.language }),
      ...(href === undefined ? runsOf(text) : [linkOf(text, href)]),
    ],
  });
}

/** Two tables without a paragraph between them become one. */
function gap(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 60, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

function picture(
  { width, height, alt }: Extract<Block, { block: 'picture' }>,
  png: Uint8Array,
  language: Language,
): Paragraph {
  const words = clean(alt.text);
  return new Paragraph({
    ...directed(language),
    alignment: AlignmentType.CENTER,
    // A line of less than its height would cut it.
    spacing: { before: 60, after: 160, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height },
        altText: { name: words.slice(0, 80), description: words },
      }),
    ],
  });
}
