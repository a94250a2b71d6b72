import { unzipped } from './zip.ts';

type Paragraph = { readonly style: string; readonly text: string; readonly rightToLeft: boolean };
export type WordDocument = {
  readonly paragraphs: readonly Paragraph[];
  /** The texts of the cells, row by row; the head is the first row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly pictures: number;
  readonly xml: string;
};

/** What a reader sees of a document of Word, from its XML. */
export function readWord(bytes: Uint8Array): WordDocument {
  const parts = unzipped(bytes);
  const xml = parts.get('word/document.xml') ?? '';
  return {
    paragraphs: piecesOf(xml, 'w:p').map(paragraphOf),
    tables: piecesOf(xml, 'w:tbl').map((table) =>
      piecesOf(table, 'w:tr').map((row) => piecesOf(row, 'w:tc').map(textOf)),
    ),
    pictures: [...parts.keys()].filter((name) => name.startsWith('word/media/')).length,
    xml,
  };
}

function paragraphOf(xml: string): Paragraph {
  return {
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
    text: textOf(xml),
    rightToLeft: /<w:pPr>.*<w:bidi\/>.*<\/w:pPr>/s.test(xml),
  };
}

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  return texts
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Elements of a name; no table stands in a table here. */
function piecesOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs'))].map(([piece]) => piece);
}
