import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { choice, text } from '#chat/lines.ts';
import type { Message } from '#chat/message.ts';
import { say } from '#i18n/phrase.ts';
import { databaseKinds } from '../../support/databases.ts';
import { notingPlatform, openPostOffice } from './post-office.ts';
import type { PostOffice } from './post-office.ts';

const words = [text(say('ask-band'))];
const question: Message = { lines: words, choices: [choice('a', say('choice-complete'))] };
const formOnly: Message = { lines: words, form: say('form-open') };
const receipt: Message = { ...question, lasting: true };
const plain: Message = { lines: words };

describe.for(databaseKinds)('what stands in a chat, on %s', (kind) => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice(kind);
  });
  afterEach(() => office.empty());
  afterAll(() => office.program.close());

  let turn = 0;
  /** What the platform was asked to do with earlier messages, message by message; each becomes n1, n2 and so on. */
  type Said = { readonly message: Message; readonly on?: string; readonly unasked?: true };
  async function tell(
    all: readonly Said[],
    how: 'in one process' | 'restarted each time' | 'by two in turns',
  ): Promise<readonly { readonly replaces?: string; readonly closes: readonly string[] }[]> {
    const platform = notingPlatform();
    let delivery = office.startAs('one', platform);
    const other = office.startAs('two', platform);
    for (const [index, { message, on, unasked }] of all.entries()) {
      if (!unasked) turn += 1;
      const answering = { answers: unasked ? null : `m${turn}`, replaces: on ?? null, turn };
      const [name, chosen] =
        how === 'by two in turns' && index % 2 === 1 ? ['two', other] : ['one', delivery];
      chosen.deliver([await office.write('a', message, { ...answering, leasedBy: name ?? '' })]);
      await chosen.settled();
      if (how !== 'restarted each time') continue;
      await delivery.stop();
      delivery = office.startAs('one', platform);
    }
    return platform.sent.map(({ replaces, closes }) => ({ ...(replaces ? { replaces } : {}), closes }));
  }

  describe.for(['in one process', 'restarted each time', 'by two in turns'] as const)('%s', (how) => {
    test('the answer to a button of the newest message takes its place', async () => {
      const told = await tell([{ message: question }, { message: question, on: 'n1' }], how);
      expect(told).toEqual([{ closes: [] }, { replaces: 'n1', closes: [] }]);
    });

    test('a lasting answer takes no place, and the buttons that led to it go', async () => {
      const told = await tell([{ message: question }, { message: receipt, on: 'n1' }], how);
      expect(told[1]).toEqual({ closes: ['n1'] });
    });

    test('the buttons of what lasts stay', async () => {
      const told = await tell([{ message: receipt }, { message: question }], how);
      expect(told[1]).toEqual({ closes: [] });
    });

    test('a typed answer closes the buttons of the question, a form’s too; what has none is left alone', async () => {
      const told = await tell(
        [{ message: question }, { message: formOnly }, { message: plain }, { message: question }],
        how,
      );
      expect(told.map(({ closes }) => closes)).toEqual([[], ['n1'], ['n2'], []]);
    });

    test('a button further up is answered below, and goes', async () => {
      const told = await tell(
        [{ message: question }, { message: question }, { message: question, on: 'n1' }],
        how,
      );
      expect(told[2]?.replaces).toBeUndefined();
      expect(told[2]?.closes.toSorted()).toEqual(['n1', 'n2']);
    });

    test('what is said unasked leaves the open question its buttons, until it is answered', async () => {
      const told = await tell(
        [
          { message: question },
          { message: plain, unasked: true },
          { message: question, unasked: true },
          { message: question, on: 'n1' },
        ],
        how,
      );
      expect(told[1]).toEqual({ closes: [] });
      expect(told[2]).toEqual({ closes: [] });
      expect(told[3]?.replaces, 'it is no longer the newest').toBeUndefined();
      expect(told[3]?.closes.toSorted()).toEqual(['n1', 'n3']);
    });
  });

  test('a platform that edits nothing is asked for nothing', async () => {
    const platform = notingPlatform(undefined, {}, 'telegram');
    const { edits: _, ...can } = platform.can;
    const delivery = office.start({ ...platform, can });
    delivery.deliver([
      await office.write('a', question, { answers: 'm1' }),
      await office.write('a', question, { answers: 'm2', replaces: 'n1' }),
    ]);
    await delivery.settled();
    expect(platform.sent).toMatchObject([{ closes: [] }, { closes: [] }]);
    expect(platform.sent[1]).not.toHaveProperty('replaces');
  });

  test('of a long answer the first page takes the place, and the last closes what is over', async () => {
    const long = { lines: ['eins', 'zwei'].map((word) => ({ quote: word.padEnd(30, '.') })) };
    const platform = notingPlatform(undefined, { maxText: 32 });
    const delivery = office.start(platform);
    delivery.deliver([
      await office.write('a', question, { answers: 'm1', turn: 1 }),
      await office.write('a', long, { answers: 'm2', turn: 2, replaces: 'n1' }),
      await office.write('a', question, { answers: 'm3', turn: 3 }),
      await office.write('a', long, { answers: 'm4', turn: 4 }),
    ]);
    await delivery.settled();
    const asked = platform.sent.map(({ page, replaces, closes }) => ({ page, replaces, closes }));
    expect(asked.slice(1, 3)).toEqual([
      { page: 0, replaces: 'n1', closes: [] },
      { page: 1, replaces: undefined, closes: [] },
    ]);
    expect(asked.slice(-2)).toEqual([
      { page: 0, replaces: undefined, closes: [] },
      { page: 1, replaces: undefined, closes: ['n4'] },
    ]);
  });
});
