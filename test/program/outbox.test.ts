import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { markFates } from '#store/outbox.ts';
import { run } from '../../src/cli/outbox.ts';
import { runSafely } from '../../src/cli/command.ts';
import { openPostOffice } from '../app/delivery/post-office.ts';
import type { PostOffice } from '../app/delivery/post-office.ts';
import { fakeContext } from './fake-context.ts';

let office: PostOffice;
beforeAll(async () => {
  office = await openPostOffice('pglite');
});
afterEach(() => office.empty());
afterAll(() => office.program.close());

const outbox = async (...argv: readonly string[]) => {
  const { context, printed } = fakeContext({ services: office.program.services });
  return { code: await runSafely(run, context, argv), ...printed };
};
const die = async (chat: string, why: string) => {
  const { id } = await office.write(chat, 'what was said');
  const { db, services } = office.program;
  await markFates(db, [{ id, fate: 'dead', why }], services.clock());
  return id;
};

test('lists dead letters a line each, the newest first, and says neither to whom nor what', async () => {
  const [first, second] = [await die('chat-7', 'blocked by the user'), await die('chat-8', 'rejected')];
  const { code, out, err } = await outbox('list');
  expect({ code, err }).toEqual({ code: 0, err: '2 dead letters, the newest first.\n' });
  expect(out).toBe(
    `${second}  2026-11-23T09:00:00.000Z  telegram  tried once, did not arrive: rejected\n` +
      `${first}  2026-11-23T09:00:00.000Z  telegram  tried once, did not arrive: blocked by the user\n`,
  );
  expect(out).not.toMatch(/said|chat-/);
});

test('says that there are none', async () => {
  expect(await outbox('list')).toEqual({ code: 0, out: '', err: 'No dead letters.\n' });
});

test('puts those that are named on their way again, or all', async () => {
  const [first, , third] = [await die('a', 'x'), await die('b', 'x'), await die('c', 'x')];
  const again = (count: number) => `${count} on their way again; the running program delivers them.\n`;
  expect(await outbox('replay', `${first}`, `${third}`)).toEqual({ code: 0, out: again(2), err: '' });
  expect((await office.rows()).map(({ state }) => state)).toEqual(['waits', 'dead', 'waits']);
  expect(await outbox('replay', `${first}`)).toEqual({ code: 1, out: again(0), err: '' });
  expect(await outbox('replay', 'all')).toEqual({ code: 0, out: again(1), err: '' });
  expect(await outbox('replay', 'all')).toEqual({ code: 0, out: again(0), err: '' });
});

test.for([
  [],
  ['replay'],
  ['list', '3'],
  ['send'],
  ['replay', 'x'],
  ['replay', 'all', '3'],
  ['replay', '1;2'],
])('wrong use (%s) is one line and exit code 2, and touches nothing', async (argv) => {
  const { context, printed } = fakeContext();
  expect(await runSafely(run, context, argv)).toBe(2);
  expect(printed.err).toMatch(/Usage: npm run outbox -- list \| replay [^\n]*\n$/);
  expect(printed.out).toBe('');
});
