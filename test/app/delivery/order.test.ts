import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { replayDeadLetters } from '#store/dead-letters.ts';
import { databaseKinds } from '../../support/databases.ts';
import { notingPlatform, openPostOffice } from './post-office.ts';
import type { PostOffice } from './post-office.ts';

describe.for(databaseKinds)('messages of one chat, on %s', (kind) => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice(kind);
  });
  afterEach(() => office.empty());
  afterAll(() => office.program.close());

  /** Objects to the first message so many times. */
  const objecting = (times: number, retryAfter = 3) => {
    let left = times;
    return notingPlatform(() => {
      if (left === 0) return undefined;
      left -= 1;
      return { failed: 'throttled', retryAfter };
    });
  };

  test('go in their order, and what was marked is not sent again', async () => {
    const platform = notingPlatform();
    const delivery = office.start(platform);
    delivery.deliver([
      await office.write('a', '1'),
      await office.write('a', '2'),
      await office.write('b', '1'),
    ]);
    delivery.deliver([await office.write('a', '3')]);
    await delivery.settled();
    expect(platform.texts('a')).toEqual(['1', '2', '3']);
    expect(platform.texts('b')).toEqual(['1']);
    expect(await office.rows()).toMatchObject(Array(4).fill({ state: 'sent', leased_by: null, attempts: 1 }));
    await office.tick(delivery);
    expect(platform.sent).toHaveLength(4);
  });

  test('wait for one that has to come again: none overtakes it, neither those at hand nor those written later', async () => {
    const platform = objecting(1);
    const delivery = office.start(platform);
    delivery.deliver([
      await office.write('a', '1', { answers: 'm1' }),
      await office.write('a', '2', { answers: 'm2' }),
    ]);
    await delivery.settled();
    // Leased, as by a turn that saw the first still on its way.
    delivery.deliver([await office.write('a', '3', { answers: 'm3' }), await office.write('b', 'else')]);
    await delivery.settled();
    delivery.deliver([await office.write('a', '4', { answers: 'm4' })]);
    await office.tick(delivery);
    expect(platform.texts()).toEqual(['1', 'else']);

    for (let second = 0; second < 6; second += 1) {
      office.wait(1);
      await office.tick(delivery);
    }
    expect(platform.texts('a')).toEqual(['1', '1', '2', '3', '4']);
    delivery.deliver([await office.write('a', '5', { answers: 'm5' })]);
    await delivery.settled();
    expect(platform.texts('a').at(-1), 'at once, now that all is in order again').toBe('5');
  });

  test('are not sent before the platform’s seconds are over, and waiting is no attempt', async () => {
    const platform = objecting(20);
    const delivery = office.start(platform);
    delivery.deliver([await office.write('a', '1')]);
    await delivery.settled();
    for (let round = 1; round < 20; round += 1) {
      office.wait(2.9);
      await office.tick(delivery);
      expect(platform.sent).toHaveLength(round);
      office.wait(0.1);
      await office.tick(delivery);
      expect(platform.sent).toHaveLength(round + 1);
    }
    expect(await office.rows()).toMatchObject([{ state: 'waits', attempts: 0, leased_by: null }]);
    office.wait(3);
    await office.tick(delivery);
    expect(await office.rows()).toMatchObject([{ state: 'sent', attempts: 1, last_error: null }]);
  });

  describe('a message in pages', () => {
    const long = ['eins', 'zwei', 'drei'].map((word) => word.padEnd(30, '.'));
    const message = { lines: long.map((quote) => ({ quote })) };
    const paged = (failures: readonly number[], failed: 'throttled' | 'unreachable' = 'unreachable') => {
      const left = [...failures];
      return notingPlatform(
        ({ page }) => {
          if (!left.includes(page)) return undefined;
          left.splice(left.indexOf(page), 1);
          return failed === 'throttled' ? { failed, retryAfter: 1 } : { failed, why: 'reset' };
        },
        { maxText: 32 },
      );
    };

    test('goes on where it failed, in another process too', async () => {
      const first = paged([1]);
      const delivery = office.start(first);
      delivery.deliver([await office.write('a', message, { answers: 'm' })]);
      await delivery.settled();
      expect(first.sent.map(({ page }) => page)).toEqual([0, 1]);
      await delivery.stop();
      expect(await office.rows()).toMatchObject([{ state: 'waits', pages_sent: 1 }]);

      office.wait(5);
      const second = paged([2], 'throttled');
      const other = office.startAs('other', second);
      await office.tick(other);
      office.wait(5);
      await office.tick(other);
      expect(second.sent.map(({ page }) => page)).toEqual([1, 2, 2]);
      expect(second.texts()).toEqual([long[1], long[2], long[2]]);
      expect(await office.rows()).toMatchObject([{ state: 'sent', sent_as: 'n3' }]);
    });

    test('keeps what has arrived of it when it dies and is replayed', async () => {
      const platform = notingPlatform(
        ({ page }) =>
          page === 1 && platform.sent.length === 2 ? { failed: 'rejected', why: 'no' } : undefined,
        { maxText: 32 },
      );
      const delivery = office.start(platform);
      delivery.deliver([await office.write('a', message)]);
      await delivery.settled();
      expect(await office.rows()).toMatchObject([{ state: 'dead', pages_sent: 1, last_error: 'no' }]);
      const { db, services } = office.program;
      expect(await replayDeadLetters(db, 'all', services.clock())).toBe(1);
      await office.tick(delivery);
      expect(platform.sent.map(({ page }) => page)).toEqual([0, 1, 1, 2]);
    });

    test('that needs fewer pages by now ends with its last', async () => {
      const row = await office.write('a', message);
      const delivery = office.start(paged([2]));
      delivery.deliver([row]);
      await delivery.settled();
      await delivery.stop();
      office.wait(5);
      const roomy = notingPlatform();
      await office.tick(office.start(roomy));
      expect(roomy.sent.map(({ page }) => page)).toEqual([0]);
      expect(await office.rows()).toMatchObject([{ state: 'sent', sent_as: 'n1' }]);
    });
  });
});
