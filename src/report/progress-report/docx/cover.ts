import { BorderStyle, Paragraph } from 'docx';
import type { ReportContent } from '../content.ts';
import { runsOf } from './runs.ts';
import { COLOUR, directed } from './styles.ts';

/** The first page: whose report it is, on what, and as of when. */
export function coverOf({ country, title, plan, facts, notes }: ReportContent['cover']): Paragraph[] {
  return [
    new Paragraph({
      ...directed(country.language),
      spacing: { before: 2_400, after: 900 },
      children: runsOf(country, { size: 28, color: COLOUR.quiet }),
    }),
    new Paragraph({
      ...directed(title.language),
      spacing: { after: 300 },
      children: runsOf(title, { size: 64, bold: true, color: COLOUR.accent }),
    }),
    new Paragraph({
      ...directed(plan.language),
      spacing: { after: 600 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 18, color: COLOUR.accent } },
      children: runsOf(plan, { size: 34 }),
    }),
    ...facts.map(
      (fact) =>
        new Paragraph({
          ...directed(fact.language),
          spacing: { after: 80 },
          children: runsOf(fact, { size: 26 }),
        }),
    ),
    ...notes.map(
      (note, index) =>
        new Paragraph({
          ...directed(note.language),
          spacing: { before: index === 0 ? 900 : 0, after: 120 },
          children: runsOf(note, { size: 19, color: COLOUR.quiet }),
        }),
    ),
  ];
}
