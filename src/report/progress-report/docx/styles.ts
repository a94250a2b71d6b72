import { LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';
import type { Language } from '#i18n/language.ts';
import { directionOf, LOCALES } from '#i18n/language.ts';

export const FONT = 'IBM Plex Sans Arabic';
/** A font of the systems that word processors run on which has ballot boxes. */
export const TICK_FONT = 'Segoe UI Symbol';
export const CODE_FONT = 'Courier New';

/** The colours of the pages, as Word writes them. */
export const COLOUR = {
  ink: '1D2433',
  quiet: '565D6B',
  line: 'D9D5CC',
  head: 'F1EEE7',
  accent: '0B5D4E',
  write: 'FFF3D6',
  writeLine: 'C98A00',
} as const;

/** A4, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838 };
export const MARGIN = 1_134;
export const ROOM = PAGE.width - 2 * MARGIN;

const language = { fr: 'fr-FR', ar: 'ar-MA', en: 'en-GB' } as const;

/** For the spelling and the voice of whoever reads it out. */
export function languageTag(own: Language) {
  return own === 'ar' ? { bidirectional: language.ar } : { value: language[own] };
}

/** The direction of a paragraph. Where it begins follows from that. */
export function directed(own: Language): { readonly bidirectional?: true } {
  return directionOf(own) === 'rtl' ? { bidirectional: true } : {};
}

export function stylesFor(own: Language): IStylesOptions {
  const heading = (size: number, before: number, after: number, color: string) => ({
    run: { font: FONT, size, bold: true, color },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  const entry = (id: string, name: string, indent: number, bold: boolean) => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold, size: bold ? 20 : 19 },
    // A contents list that Word makes anew takes its direction from here.
    paragraph: {
      ...directed(own),
      spacing: { before: bold ? 100 : 0, after: 10 },
      indent: { start: indent },
    },
  });
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 20,
          color: COLOUR.ink,
          language: { ...languageTag(own), value: LOCALES[own] },
        },
        paragraph: { spacing: { after: 110, line: 235, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(36, 0, 240, COLOUR.accent),
      heading2: heading(27, 380, 160, COLOUR.accent),
      heading3: heading(22, 260, 100, COLOUR.ink),
      heading4: heading(20, 220, 80, COLOUR.ink),
    },
    paragraphStyles: [
      {
        id: 'Contents',
        name: 'Contents',
        basedOn: 'Normal',
        run: { size: 36, bold: true, color: COLOUR.accent },
        paragraph: { spacing: { after: 240 }, keepNext: true },
      },
      entry('TOC1', 'toc 1', 0, true),
      entry('TOC2', 'toc 2', 240, false),
    ],
  };
}
