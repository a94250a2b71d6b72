import { deflateSync, crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepFile } from '#app/evidence.ts';
import { stripJpeg } from '#app/photo/jpeg.ts';
import { orientationOf, tiffWith } from '#app/photo/orientation.ts';
import { stripPng } from '#app/photo/png.ts';
import { stripWebp } from '#app/photo/webp.ts';
import { isEvidenceType, isTableType } from '#domain/file-types.ts';
import { freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';

const SECRET = 'GPS 33.5731 -7.5898, Casablanca';

function segment(marker: number, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

const exif = (orientation: number) =>
  Buffer.concat([Buffer.from('Exif\0\0'), tiffWith(orientation), Buffer.from(SECRET)]);
const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
const SCAN = Buffer.concat([
  segment(0xda, '\x01\x01\x00\x00\x3f\x00'),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
]);

const jpeg = (orientation = 1) =>
  Buffer.concat([
    START,
    segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0'),
    segment(0xe0, `JFXX\0${SECRET}`),
    segment(0xe1, exif(orientation)),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`),
    segment(0xe2, 'ICC_PROFILE\0\x01\x01profile'),
    segment(0xe2, `MPF\0${SECRET}`),
    segment(0xed, `Photoshop 3.0\0${SECRET}`),
    segment(0xfe, SECRET),
    segment(0xdb, 'tables'),
    SCAN,
    segment(0xc4, 'more tables'),
    SCAN,
    END,
    Buffer.from(`trailer ${SECRET}`),
  ]);

function chunk(name: string, data: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(name), Buffer.from(data)]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(body.length - 4, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const png = (orientation = 1) =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f])),
    ...['tEXt', 'zTXt', 'iTXt', 'tIME', 'prVt'].map((name) => chunk(name, `Comment\0${SECRET}`)),
    chunk('eXIf', Buffer.concat([tiffWith(orientation), Buffer.from(SECRET)])),
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    chunk('IEND', ''),
    Buffer.from(SECRET),
  ]);

function riff(name: string, data: Buffer | string): Buffer {
  const bytes = Buffer.from(data);
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)]);
}

const webp = (orientation = 1) => {
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    riff('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    riff('VP8 ', 'picture'),
    riff('EXIF', exif(orientation)),
    riff('XMP ', SECRET),
  ]);
  return Buffer.concat([
    Buffer.from('RIFF'),
    Buffer.from(Uint32Array.of(body.length).buffer),
    body,
    Buffer.from(SECRET),
  ]);
};

describe.for([
  ['JPEG', jpeg, stripJpeg, (kept: Buffer) => orientationOf(kept.subarray(kept.indexOf('Exif\0\0') + 6))],
  ['PNG', png, stripPng, (kept: Buffer) => orientationOf(kept.subarray(kept.indexOf('eXIf') + 4))],
  ['WebP', webp, stripWebp, (kept: Buffer) => orientationOf(kept.subarray(kept.indexOf('EXIF') + 8))],
] as const)('a %s', ([, make, strip, orientationIn]) => {
  test('loses its place, its words and whatever hangs behind it', () => {
    const kept = strip(make());
    expect(kept?.toString('latin1')).not.toContain('Casablanca');
    expect(kept?.toString('latin1')).not.toMatch(/exif/i);
  });

  test('keeps which way is up, and that alone', () => {
    const kept = strip(make(6));
    if (!kept) throw new Error('It was refused');
    expect(orientationIn(kept)).toBe(6);
    expect(kept.toString('latin1')).not.toContain('Casablanca');
  });

  test('comes out of a second time as it went in', () => {
    for (const orientation of [1, 8]) {
      const once = strip(make(orientation));
      expect(once && strip(once)).toEqual(once);
    }
  });

  test('that is cut off is refused, and none makes it fail', () => {
    const whole = make(3);
    const end = strip(whole)?.length ?? 0;
    expect(strip(whole.subarray(0, end / 2))).toBeUndefined();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(whole.length),
        (changes, length) => {
          const broken = Buffer.from(whole);
          for (const [at, value] of changes) broken[at] = value;
          strip(broken.subarray(0, length));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('a JPEG keeps its colours, its tables and every scan', () => {
  const kept = stripJpeg(jpeg());
  expect(kept?.includes('ICC_PROFILE')).toBe(true);
  expect(kept?.includes('more tables')).toBe(true);
  expect(kept?.subarray(-2)).toEqual(END);
  expect(kept?.toString('latin1').split(SCAN.toString('latin1'))).toHaveLength(3);
});

describe('evidence', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase('pglite');
  });
  afterAll(() => database.close());
  const keep = (name: string, bytes: Uint8Array | string) =>
    keepFile(
      { db: database.db, clock: () => new Date('2026-11-23T09:00:00Z') },
      { name, bytes: Buffer.from(bytes) },
    );

  test('is kept under the hash of what is kept, once', async () => {
    const [one, two] = [await keep('a.jpg', jpeg()), await keep('b.jpeg', jpeg())];
    expect(one).toMatchObject({ name: 'a.jpg', type: 'image/jpeg', size: stripJpeg(jpeg())?.length });
    expect('sha256' in one && 'sha256' in two && one.sha256 === two.sha256).toBe(true);
    const rows = await database.db.selectFrom('file').select(['bytes', 'type']).execute();
    expect(rows).toHaveLength(1);
    expect(Buffer.from(rows[0]?.bytes ?? '').includes(SECRET)).toBe(false);
  });

  test.for([
    ['a.pdf', '%PDF-1.4\n%%EOF', 'application/pdf'],
    ['tableau.csv', 'a;b\n1;é', 'text/csv'],
    ['note.TXT', 'bonjour', 'text/plain'],
  ] as const)('%s is accepted', async ([name, bytes, type]) =>
    expect(await keep(name, bytes)).toMatchObject({ name, type }),
  );

  test.for([
    ['latin1.csv', Buffer.from([0x61, 0xe9, 0x0a]), 'text/csv; charset=windows-1252'],
    ['plan.json', '{}', 'application/json'],
  ] as const)('%s is kept, for a plan may be in it, and is no evidence', async ([name, bytes, type]) => {
    expect(await keep(name, bytes)).toMatchObject({ name, type });
    expect([isTableType(type), isEvidenceType(type)]).toEqual([true, false]);
  });

  test.for([
    ['empty.pdf', '', 'empty'],
    ['large.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'too-large'],
    ['page.html', '<script>alert(1)</script>', 'type'],
    ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'type'],
    ['archive.zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'type'],
    ['program.pdf', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'type'],
    ['plan.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'workbook'],
    ['plan.json', Buffer.from([0x7b, 0xe9, 0x7d]), 'type'],
    ['zeros.txt', Buffer.alloc(10), 'type'],
    ['cut.jpg', jpeg().subarray(0, 60), 'type'],
  ] as const)('%s is refused', async ([name, bytes, refused]) =>
    expect(await keep(name, bytes)).toEqual({ refused }),
  );

  test.for([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\temp\\note.txt', 'note.txt'],
    ['a\u202egpj.txt', 'agpj.txt'],
    ['تقرير.txt', 'تقرير.txt'],
    ['.txt', 'txt.txt'],
    [`${'é'.repeat(300)}.txt`, `${'é'.repeat(120)}.txt`],
  ] as const)('%s is called %s', async ([given, name]) =>
    expect(await keep(given, 'text')).toMatchObject({ name }),
  );

  test('a name cannot promise another type than the bytes have', async () => {
    expect(await keep('invoice.exe', '%PDF-1.4\n%%EOF')).toMatchObject({ name: 'invoice.exe.pdf' });
  });
});
