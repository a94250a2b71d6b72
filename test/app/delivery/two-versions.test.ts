import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '#chat/message.ts';
import { MOST_ATTEMPTS } from '#domain/retry.ts';
import { beat } from '#store/instances.ts';
import { databaseKinds } from '../../support/databases.ts';
import { openOlderVersion } from '../../support/older-version.ts';
import type { OlderVersion } from '../../support/older-version.ts';
import { notingPlatform, openPostOffice } from './post-office.ts';
import type { PostOffice } from './post-office.ts';

/** The newer version's own. */
const NEW: Message = { lines: [{ phrase: { key: 'digest-choice-history' } }] };
/** Of a version that is still to come. */
const FUTURE: Message = { lines: [{ phrase: { key: 'never-heard-of' as never } }] };

describe.for(databaseKinds)('two versions on one outbox, on %s', (kind) => {
  let office: PostOffice;
  let older: OlderVersion;
  beforeAll(async () => {
    office = await openPostOffice(kind);
    older = await openOlderVersion('digest-choice-history');
  });
  afterEach(() => office.empty());
  afterAll(async () => {
    await older.remove();
    await office.program.close();
  });

  const states = async () => (await office.rows()).map(({ state }) => state);

  test('what the older one cannot say it leaves to the newer one, and what comes behind it waits', async () => {
    const { db } = office.program;
    for (const name of ['old', 'new']) await beat(db, name);
    const [there, here] = [notingPlatform(), notingPlatform()];
    const old = office.startAs('old', there, older.startDelivery);
    await office.write('a', NEW, { leasedBy: null });
    await office.write('a', 'second', { leasedBy: null });
    await office.write('b', 'elsewhere', { leasedBy: null });
    for (let second = 0; second < 5; second += 1) await office.tick(old);
    expect(there.texts()).toEqual(['elsewhere']);
    expect(await office.rows()).toMatchObject([
      {
        state: 'waits',
        attempts: 1,
        leased_by: null,
        last_error: expect.stringContaining('another version'),
      },
      { state: 'waits', attempts: 0 },
      { state: 'sent' },
    ]);
    const newer = office.startAs('new', here);
    for (let second = 0; second < 5; second += 1) await office.tick(old, newer);
    expect([...there.texts('a'), ...here.texts('a')]).toHaveLength(2);
    expect(here.texts()[0]).toBe('Bilans précédents');
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
  });

  test('the one that follows a version says at once what that could not', async () => {
    const there = notingPlatform();
    const old = office.startAs('old', there, older.startDelivery);
    await office.write('a', NEW, { leasedBy: null });
    await office.tick(old);
    await old.stop();
    const here = notingPlatform();
    await office.tick(office.startAs('new', here));
    expect([there.sent.length, here.sent.length]).toEqual([0, 1]);
  });

  test.for<[string, Message]>([
    ['sentence', FUTURE],
    ['shape of a line', { lines: [{ table: [['4.3', 80]] } as never] }],
    ['way to show a line', { lines: [{ phrase: { key: 'digest-moved' }, as: 'banner' as never }] }],
    [
      'kind of value',
      { lines: [{ phrase: { key: 'digest-choice-silent', values: { count: { big: 3 } as never } } }] },
    ],
    ['choice', { lines: [], choices: [{ id: 'x', label: { key: 'never-heard-of' as never } }] }],
  ])(
    'a %s that no version knows is left to a person after an hour, and the chat goes on',
    async ([, message]) => {
      const platform = notingPlatform();
      const delivery = office.start(platform);
      delivery.deliver([await office.write('a', message), await office.write('a', 'second')]);
      await delivery.settled();
      for (let minute = 0; minute < 55; minute += 1) {
        office.wait(60);
        await office.tick(delivery);
      }
      expect(await states(), 'for an hour it waits').toEqual(['waits', 'waits']);
      expect((await office.rows())[0]?.attempts, 'without spinning').toBeLessThan(MOST_ATTEMPTS);
      for (let minute = 0; minute < 15; minute += 1) {
        office.wait(60);
        await office.tick(delivery);
      }
      expect(await office.rows()).toMatchObject([
        {
          state: 'dead',
          attempts: MOST_ATTEMPTS,
          last_error: expect.stringContaining('no version that ran'),
        },
        { state: 'sent' },
      ]);
      expect(platform.texts()).toEqual(['second']);
    },
  );
});
