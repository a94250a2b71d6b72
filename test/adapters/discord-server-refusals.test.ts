import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MUTE, button, dotted, row, select } from '../support/discord/bodies.ts';
import { openDiscord } from '../support/discord/connect.ts';
import type { Opened } from '../support/discord/connect.ts';
import type { Person } from '../support/discord/person/person.ts';

const rows = (...components: object[]) => ({ content: 'x', components: components.map((it) => row(it)) });
const embeds = (length: number) => [
  { description: 'x'.repeat(4000) },
  { description: 'x'.repeat(length - 4000) },
];
let it: Opened;
let amina: Person;
beforeAll(async () => {
  it = await openDiscord();
  amina = it.discord.user({ name: 'Amina' });
});
afterAll(() => it.close());
const say = (body: object) => it.call('POST', `/channels/${amina.channelId}/messages`, { ...MUTE, ...body });
describe('a message is refused', () => {
  test.for([
    ['2,001 characters', { content: 'x'.repeat(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    ['a field nobody knows', { content: 'x', txt: 1 }, 'txt UNKNOWN_FIELD'],
    ['a field of another type', { content: 5 }, 'content STRING_TYPE_CONVERT'],
    ['embeds of 6,001', { embeds: embeds(6001) }, 'embeds MAX_EMBED_SIZE_EXCEEDED'],
    ['a long embed title', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
    ['six rows', rows(...[1, 2, 3, 4, 5, 6].map((n) => button(`${n}`))), 'components BASE_TYPE_BAD_LENGTH'],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...[1, 2, 3, 4, 5, 6].map((n) => button(`${n}`)))] },
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a button beside a select',
      { content: 'x', components: [row(select(1), button('a'))] },
      'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    ['one custom_id twice', rows(button('a'), button('a')), 'components COMPONENT_CUSTOM_ID_DUPLICATED'],
    [
      'a custom_id of 101',
      rows(button('a'.repeat(101))),
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label of 81',
      rows(button('a', { label: 'x'.repeat(81) })),
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button without words',
      rows(button('a', { label: '' })),
      'components.0.components.0.label BASE_TYPE_REQUIRED',
    ],
    ['26 options', rows(select(26)), 'components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    [
      'an option with a long label',
      rows(select(1, { options: [{ label: 'x'.repeat(101), value: 'v' }] })),
      'components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH',
    ],
    ['a nonce of 26', { content: 'x', nonce: 'x'.repeat(26) }, 'nonce BASE_TYPE_MAX_LENGTH'],
    [
      'an answer to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      'message_reference REPLIES_UNKNOWN_MESSAGE',
    ],
    [
      'a file that is not there',
      { content: 'x', attachments: [{ id: '0' }] },
      'attachments.0.id ATTACHMENT_NOT_FOUND',
    ],
    [
      'content among components of version 2',
      { content: 'x', flags: 32_768, components: [{ type: 10, content: 'y' }] },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'a text outside of version 2',
      { components: [{ type: 10, content: 'y' }] },
      'components.0.type BASE_TYPE_CHOICES',
    ],
  ] as [string, object, string][])('for %s', async ([, body, error]) => {
    const before = it.discord.refusals.length;
    const { status, body: answer } = await say(body);
    expect([status, answer?.code, dotted(answer?.errors)]).toEqual([400, 50_035, [error]]);
    expect(it.discord.refusals.slice(before)).toMatchObject([{ status: 400, code: 50_035 }]);
  });

  test('when it is empty, and taken up to the limits', async () => {
    expect((await say({ content: ' ' })).body?.code).toBe(50_006);
    const full = [1, 2, 3, 4, 5].map((n) => button(`${n}`.repeat(100), { label: 'x'.repeat(80) }));
    const components = [row(...full), row(select(25))];
    expect((await say({ content: '🙂'.repeat(2000), components, embeds: embeds(6000) })).status).toBe(200);
  });

  test('only for what it is: mentions are noted, not refused', async () => {
    expect((await say({ content: '@everyone', allowed_mentions: undefined })).status).toBe(200);
    const noted = it.discord.violations.at(-1);
    expect([noted?.kind, noted?.call.body]).toEqual(['mentions', { content: '@everyone' }]);
  });
});

test('a nonce that is enforced makes one message of two', async () => {
  const send = () => say({ content: 'once', nonce: 'n1', enforce_nonce: true });
  const [first, second] = [await send(), await send()];
  expect(second.body?.id).toBe(first.body?.id);
  expect((await say({ content: 'once', nonce: 'n1' })).body?.id).not.toBe(first.body?.id);
  it.discord.forgetNonces();
  expect((await send()).body?.id).not.toBe(first.body?.id);
});

test.for([
  ['an unknown path', 'GET', '/nowhere', 404, 0],
  ['an unknown method', 'DELETE', '/gateway/bot', 405, 0],
  ['an unknown channel', 'GET', '/channels/1/messages', 404, 10_003],
  ['an unknown user', 'GET', '/users/1', 404, 10_013],
  ['a channel that is no id', 'GET', '/channels/x', 400, 50_035],
  ['a limit of 101', 'GET', '/channels/1/messages?limit=101', 400, 50_035],
] as [string, string, string, number, number][])('%s is refused', async ([, method, path, status, code]) => {
  const answer = await it.call(method, path);
  expect([answer.status, answer.body?.code]).toEqual([status, code]);
});

test('nobody comes in with another token, and the list of messages goes by id', async () => {
  expect((await it.call('GET', '/users/@me', undefined, 'wrong')).status).toBe(401);
  const bob = it.discord.user({ name: 'Bob' });
  const ids = ['a', 'b', 'c'].map((text) => bob.dm(text).id);
  const list = async (query: string) =>
    (
      (await it.call('GET', `/channels/${bob.channelId}/messages${query}`)).body as unknown as {
        content: string;
      }[]
    )
      .map(({ content }) => content)
      .join('');
  expect(await list(`?after=${ids[0]}`)).toBe('cb');
  expect(await list('?after=0&limit=2')).toBe('ba');
  expect(await list(`?around=${ids[1]}&limit=3`)).toBe('cba');
  expect(await list(`?before=${ids[2]}&limit=1`)).toBe('b');
});

test('a bucket that is empty says how long, and a call before that is a violation', async () => {
  const strict = await openDiscord({ rates: { limit: 2, milliseconds: 60_000 } });
  const ask = () => strict.call('GET', '/users/@me');
  expect((await ask()).headers.get('X-RateLimit-Remaining')).toBe('1');
  expect((await ask()).headers.get('X-RateLimit-Remaining')).toBe('0');
  const refused = await ask();
  expect([refused.status, refused.headers.get('X-RateLimit-Scope')]).toEqual([429, 'user']);
  expect(refused.body).toMatchObject({ global: false, retry_after: expect.any(Number) as number });
  expect(strict.discord.violations).toEqual([]);
  await ask();
  expect(strict.discord.violations).toMatchObject([{ kind: 'rate' }]);
  expect(strict.discord.refusals).toEqual([]);
  await strict.close();
});
