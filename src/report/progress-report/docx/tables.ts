import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { directionOf } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Block, Cell, Column, Text } from '../content.ts';
import { runsOf } from './runs.ts';
import { COLOUR, ROOM, TICK_FONT, directed } from './styles.ts';

const SIZE = 18;
const line = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = {
  top: line,
  bottom: line,
  left: none,
  right: none,
  insideHorizontal: line,
  insideVertical: none,
};

/** A table whose first column stands where reading begins; its head is repeated on every page, and no row is torn. */
export function tableOf({ columns, rows }: Extract<Block, { block: 'table' }>, language: Language): Table {
  const widths = columns.map(({ width }) => Math.round((ROOM * width) / 100));
  const narrow = columns.length > 6;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cellOf(
        [words(column.title, column, { bold: true, size: narrow ? 13 : 16, color: COLOUR.quiet })],
        widths[index] ?? 0,
        COLOUR.head,
      ),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, index) =>
          cellOf([content(cell, columns[index], language)], widths[index] ?? 0),
        ),
      }),
  );
  return framed([head, ...body], widths, language);
}

/** Names beside what they are. */
export function factsTable(facts: readonly { name: Text; text: Text }[], language: Language): Table {
  const widths = [Math.round(ROOM * 0.3), ROOM - Math.round(ROOM * 0.3)] as const;
  const rows = facts.map(
    ({ name, text }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cellOf([words(name, undefined, { size: SIZE, color: COLOUR.quiet })], widths[0]),
          cellOf([words(text, undefined, { size: SIZE, bold: true })], widths[1]),
        ],
      }),
  );
  return framed(rows, widths, language);
}

function framed(rows: TableRow[], widths: readonly number[], language: Language): Table {
  return new Table({
    rows,
    columnWidths: [...widths],
    width: { size: ROOM, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    ...(directionOf(language) === 'rtl' ? { visuallyRightToLeft: true } : {}),
  });
}

function cellOf(children: Paragraph[], width: number, fill?: string): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 60, right: 60 },
    verticalAlign: VerticalAlignTable.TOP,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
  });
}

function content(cell: Cell, column: Column | undefined, language: Language): Paragraph {
  if ('text' in cell) return words(cell.text, column, { size: SIZE, bold: cell.strong === true });
  return new Paragraph({
    ...directed(language),
    alignment: AlignmentType.CENTER,
    spacing: { after: 0 },
    children: [
      new TextRun({
        text: cell.tick ? '☑' : '☐',
        font: TICK_FONT,
        size: 22,
        bold: cell.tick,
        color: cell.tick ? COLOUR.accent : COLOUR.quiet,
      }),
    ],
  });
}

function words(text: Text, column: Column | undefined, look: Parameters<typeof runsOf>[1]): Paragraph {
  return new Paragraph({
    ...directed(text.language),
    ...(column?.side === 'middle' ? { alignment: AlignmentType.CENTER } : {}),
    ...(column?.side === 'end' ? { alignment: AlignmentType.END } : {}),
    spacing: { after: 0, line: 228, lineRule: LineRuleType.AUTO },
    children: runsOf(text, look),
  });
}
