import { columnLetter, readCellName } from '#domain/plan-table/cell.ts';
import { MOST_COLUMNS, UnreadableUpload, tooManyRows } from './limits.ts';
import type { UploadLimits } from './limits.ts';
import type { Parts } from './unzip.ts';

/** What a reader of values does not tell of a sheet. */
export type SheetLook = {
  readonly name: string;
  /** `A2:A8`. */
  readonly merged: readonly string[];
  readonly hidden: readonly string[];
  /** Addresses of formulas without a stored value, of cells that show an error, and of percentages. */
  readonly uncalculated: ReadonlySet<string>;
  readonly failed: ReadonlySet<string>;
  readonly percents: ReadonlySet<string>;
};

const WORKBOOK = 'xl/workbook.xml';

/**
 * Looks at a workbook before its values are read: whether it is of a sane size, and what stands in it beside values.
 * Throws when it is too large or broken.
 */
export function lookAtWorkbook(parts: Parts, limits: UploadLimits): readonly SheetLook[] {
  const workbook = parts.text(WORKBOOK);
  const links = parts.text('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || links === undefined) throw new UnreadableUpload({ code: 'broken-workbook' });
  const targets = new Map(
    [...tags(links, 'Relationship')].map(({ attribute }) => [attribute('Id'), attribute('Target') ?? '']),
  );
  const styles = percentStyles(parts.text('xl/styles.xml') ?? '');
  return [...tags(workbook, 'sheet')].flatMap(({ attribute }) => {
    const name = unescaped(attribute('name') ?? '');
    const path = pathOf(targets.get(attribute('r:id')) ?? '');
    const text = parts.text(path);
    if (text === undefined) return [];
    const state = attribute('state');
    const look = lookAtSheet(text, name, styles, limits);
    return [state ? { ...look, hidden: [name, ...look.hidden] } : look];
  });
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

type Tag = { readonly attribute: (name: string) => string | undefined; readonly body: string };

/** The elements of a name, with or without a prefix, and what stands between each and the next. */
function* tags(xml: string, name: string): Generator<Tag> {
  // No part of a tag runs over the next one: a text of a million opened tags is read once.
  const pattern = new RegExp(`<(?:\\w{1,20}:)?${name}(\\s[^<>]*)?>`, 'g');
  let tag = pattern.exec(xml);
  while (tag) {
    const [, attributes = ''] = tag;
    const from = pattern.lastIndex;
    tag = pattern.exec(xml);
    yield {
      attribute: (wanted) => new RegExp(`(?:^|\\s)${wanted}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1],
      body: attributes.endsWith('/') ? '' : xml.slice(from, tag?.index),
    };
  }
}

/** The cell formats that show a percentage: formats 9 and 10, and those of one's own with its sign. */
function percentStyles(xml: string): ReadonlySet<string> {
  const own = new Set(
    [...tags(xml, 'numFmt')].flatMap(({ attribute }) =>
      /[%٪]/.test((attribute('formatCode') ?? '').replace(/"[^"]*"|&quot;.*?&quot;/g, ''))
        ? [attribute('numFmtId')]
        : [],
    ),
  );
  const [, formats = ''] = /<(?:\w{1,20}:)?cellXfs\b([\s\S]*?)<\/(?:\w{1,20}:)?cellXfs>/.exec(xml) ?? [];
  return new Set(
    [...tags(formats, 'xf')].flatMap(({ attribute }, index) => {
      const id = attribute('numFmtId') ?? '0';
      return id === '9' || id === '10' || own.has(id) ? [String(index)] : [];
    }),
  );
}

function lookAtSheet(
  xml: string,
  name: string,
  percentStyle: ReadonlySet<string>,
  limits: UploadLimits,
): SheetLook {
  checkDimension(xml, limits);
  const uncalculated = new Set<string>();
  const failed = new Set<string>();
  const percents = new Set<string>();
  let count = 0;
  for (const { attribute, body } of tags(xml, 'c')) {
    count += 1;
    if (count > limits.cells) throw tooManyRows(limits);
    const address = attribute('r') ?? '';
    checkPlace(address, limits);
    const valued = /<(?:\w+:)?v[\s>]/.test(body) || /<(?:\w+:)?is[\s>]/.test(body);
    if (!valued && /<(?:\w+:)?f[\s/>]/.test(body)) uncalculated.add(address);
    if (attribute('t') === 'e') failed.add(address);
    else if (percentStyle.has(attribute('s') ?? '')) percents.add(address);
  }
  return {
    name,
    merged: [...tags(xml, 'mergeCell')].flatMap(({ attribute }) => attribute('ref') ?? []),
    hidden: hiddenColumns(xml, name),
    uncalculated,
    failed,
    percents,
  };
}

/** A reader makes room for whatever a sheet says it has. */
function checkDimension(xml: string, limits: UploadLimits): void {
  for (const { attribute } of tags(xml, 'dimension')) {
    for (const corner of (attribute('ref') ?? '').split(':')) checkPlace(corner, limits);
  }
}

function checkPlace(address: string, limits: UploadLimits): void {
  const place = readCellName(address);
  if (!place) throw new UnreadableUpload({ code: 'broken-workbook' });
  if (place.row >= limits.rows || place.column >= MOST_COLUMNS) throw tooManyRows(limits);
}

/** `activities!C:D`; hidden rows are counted, not named. */
function hiddenColumns(xml: string, name: string): readonly string[] {
  const columns = [...tags(xml, 'col')]
    .filter(({ attribute }) => /^(?:1|true)$/.test(attribute('hidden') ?? ''))
    .map(({ attribute }) => {
      const [from = 1, to = from] = [attribute('min'), attribute('max')].map((index) => Number(index ?? 1));
      return `${name}!${columnLetter(from - 1)}:${columnLetter(Math.min(to, MOST_COLUMNS) - 1)}`;
    });
  const rows = [...tags(xml, 'row')]
    .filter(({ attribute }) => /^(?:1|true)$/.test(attribute('hidden') ?? ''))
    .map(({ attribute }) => `${name}!${attribute('r') ?? ''}`);
  return [...columns, ...rows.slice(0, 10)];
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d{1,7});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&amp;/g, '&');
}
