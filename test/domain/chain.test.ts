import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, contentHash, GENESIS, link, textHash, verifyRecord } from '#domain/chain.ts';
import type { Json, RecordEntry, RecordText } from '#domain/chain.ts';

describe('canonical JSON (RFC 8785)', () => {
  test('of the example of section 3.2.3', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('sorts keys by UTF-16 code units, as the example of section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value).replace('"1":', '"a1":')) as object)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test.for([
    // Appendix B, IEEE 754 bits and their form.
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ] as const)('writes the number %s as %s', ([bits, text]) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
  });

  test('is one for the same content, in whatever order its keys came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned as Json)).toBe(canonicalJson(value as Json));
        expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

/** A record as the store writes it. */
function recordOf(texts: readonly Record<string, string>[]): RecordEntry[] {
  const entries: RecordEntry[] = [];
  let prev = GENESIS;
  for (const [index, words] of texts.entries()) {
    const salted = Object.fromEntries(
      Object.entries(words).map(([name, text]): [string, RecordText] => [
        name,
        { salt: `salt ${index} ${name}`, text },
      ]),
    );
    const hashes = Object.entries(words).map(([name, text]) => [
      name,
      textHash(`salt ${index} ${name}`, text),
    ]);
    const content = {
      kind: 'update',
      plan: 'T',
      activity: `1.${index + 1}`,
      progress: index,
      texts: Object.fromEntries(hashes) as Record<string, string>,
    };
    const hashed = contentHash(content);
    const hash = link(prev, hashed);
    entries.push({ plan: 'T', seq: index + 1, content, texts: salted, contentHash: hashed, prev, hash });
    prev = hash;
  }
  return entries;
}

const records = fc
  .array(fc.dictionary(fc.constantFrom('actions', 'difficulties', 'reason'), fc.string()), {
    minLength: 1,
    maxLength: 6,
  })
  .map(recordOf);

describe('a record', () => {
  test('of nothing is whole, and its head is what stands before the first entry', async () => {
    expect(await verifyRecord([])).toEqual({ whole: true, entries: 0, head: GENESIS, withheld: 0 });
  });

  test('as it was written is whole', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (record) => {
        const head = record.at(-1)?.hash;
        expect(await verifyRecord(record)).toEqual({
          whole: true,
          entries: record.length,
          head,
          withheld: 0,
        });
      }),
    );
  });

  test('breaks by the change of any character of it', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.nat(), fc.nat(25), async (record, place, turn) => {
        const written = record.map((entry) => JSON.stringify(entry));
        const line = place % written.length;
        const text = written[line] ?? '';
        const at = place % text.length;
        const other = String.fromCharCode(97 + turn);
        fc.pre(text[at] !== other);
        written[line] = text.slice(0, at) + other + text.slice(at + 1);
        let changed: RecordEntry[];
        try {
          changed = written.map((one) => JSON.parse(one) as RecordEntry);
        } catch {
          return;
        }
        // A changed letter case of an escape (\u00E9) reads the same: then nothing was changed.
        if (JSON.stringify(changed) === JSON.stringify(record)) return;
        const verdict = await verifyRecord(changed).catch(() => ({ whole: false }));
        expect(verdict.whole).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('breaks when an entry is left out, doubled or moved', async () => {
    const record = recordOf([{ actions: 'a' }, { actions: 'b' }, { actions: 'c' }]);
    const [a, b, c] = record as [RecordEntry, RecordEntry, RecordEntry];
    for (const changed of [
      [b, c],
      [a, c],
      [a, a, b, c],
      [b, a, c],
      [a, c, b],
    ]) {
      expect((await verifyRecord(changed)).whole).toBe(false);
    }
  });

  test('that was rewritten as a whole is noticed by whoever kept an earlier head', async () => {
    const record = recordOf([{ actions: 'a' }, { actions: 'b' }, { actions: 'c' }]);
    const forged = recordOf([{ actions: 'a' }, { actions: 'B' }, { actions: 'c' }]);
    for (const { hash } of record.slice(1)) {
      expect(await verifyRecord(forged, hash)).toMatchObject({ whole: false, why: 'head' });
    }
    expect((await verifyRecord(forged, record[0]?.hash)).whole).toBe(true);
    expect((await verifyRecord(record, GENESIS)).whole).toBe(true);
  });

  test('that was cut short is noticed by whoever kept a later head', async () => {
    const record = recordOf([{}, {}, {}]);
    expect(await verifyRecord(record.slice(0, 2), record[2]?.hash)).toMatchObject({
      whole: false,
      why: 'head',
    });
  });

  test('stays whole when a text is withheld, and says how many are', async () => {
    const record = recordOf([{ actions: 'a name', reason: 'r' }, { actions: 'b' }]);
    const withholding = (hashOf: (entry: RecordEntry) => string) =>
      record.map((one) => ({ ...one, texts: { ...one.texts, actions: { withheld: hashOf(one) } } }));
    const own = ({ texts: { actions } }: RecordEntry) =>
      actions && 'text' in actions ? textHash(actions.salt, actions.text) : '';
    expect(await verifyRecord(withholding(own))).toMatchObject({ whole: true, withheld: 2 });
    expect(await verifyRecord(withholding(() => textHash('', 'x')))).toMatchObject({ why: 'text' });
  });

  test('breaks when lines of a text are hidden in its salt', async () => {
    const [entry] = recordOf([{ actions: 'said first\nsaid then' }]);
    const salt = 'salt 0 actions\nsaid first';
    expect(textHash(salt, 'said then')).toBe(textHash('salt 0 actions', 'said first\nsaid then'));
    const changed = { ...(entry as RecordEntry), texts: { actions: { salt, text: 'said then' } } };
    expect(await verifyRecord([changed])).toEqual({ whole: false, seq: 1, why: 'text' });
  });

  test('breaks when a text is taken away without a word', async () => {
    const [entry] = recordOf([{ actions: 'a' }]);
    expect(await verifyRecord([{ ...(entry as RecordEntry), texts: {} }])).toEqual({
      whole: false,
      seq: 1,
      why: 'text',
    });
  });
});
