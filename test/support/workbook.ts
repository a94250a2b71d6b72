import { crc32, deflateRawSync } from 'node:zlib';
import writeXlsxFile from 'write-excel-file/node';
import type { Cell } from '#domain/plan-table/cell.ts';
import { COMMAND_LIMITS } from '#app/upload/limits.ts';
import { readParts } from '#app/upload/unzip.ts';

/** A workbook of these sheets, as a spreadsheet program would save it. */
export function workbookOf(sheets: {
  readonly [name: string]: readonly (readonly Cell[])[];
}): Promise<Uint8Array> {
  return writeXlsxFile(
    Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) })),
  ).toBuffer();
}

function cellOf(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if ('percent' in cell) return { value: cell.percent / 100, type: Number, format: '0%' };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  throw new Error('A fault is made by hand');
}

/** The same workbook with parts changed by hand. */
export function withParts(
  bytes: Uint8Array,
  changes: { readonly [part: string]: (xml: string) => string },
): Uint8Array {
  const parts = readParts(bytes, COMMAND_LIMITS);
  const names = [...new Set([...parts.names, ...Object.keys(changes)])];
  return zipOf(
    names.map((name) => {
      const text = parts.text(name) ?? '';
      return [name, changes[name]?.(text) ?? text];
    }),
  );
}

/** A ZIP file of texts; `says` is the unpacked size that its directory claims. */
export function zipOf(files: readonly (readonly [name: string, text: string, says?: number])[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text, says] of files) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const size = says ?? data.length;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, rest, Buffer.from(name)]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06'), end]);
}
