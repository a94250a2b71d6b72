import { ExternalHyperlink, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Text } from '../content.ts';
import { segmentsOf } from '../segments.ts';
import { COLOUR, languageTag } from './styles.ts';

/** A text in runs of one direction and one language each. */
export function runsOf(text: Text, look: Partial<IRunOptions> = {}): TextRun[] {
  return segmentsOf(text).map(
    ({ text: words, language, direction }) =>
      new TextRun({
        ...look,
        text: words,
        language: languageTag(language),
        ...(direction === 'rtl' ? { rightToLeft: true } : {}),
      }),
  );
}

export function linkOf(text: Text, href: string): ParagraphChild {
  return new ExternalHyperlink({
    link: href,
    children: [new TextRun({ text: text.text, color: COLOUR.accent, underline: {} })],
  });
}
