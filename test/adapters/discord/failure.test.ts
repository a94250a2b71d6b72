import { Client, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { expect, test } from 'vitest';
import { deliveryErrorOf, whyOf } from '../../../adapters/discord/failure.ts';
import { refusalOf, refusalOfClose } from '../../../adapters/discord/refusal.ts';

const URL = 'https://discord.com/api/v10/webhooks/1/secret';
const sent = { body: { content: 'secret' }, files: undefined };
const refused = (status: number, code: number | undefined, message = 'No') =>
  new DiscordAPIError({ code, message } as never, code as never, status, 'POST', URL, sent);
const limited = (global: boolean) =>
  new RateLimitError({
    global,
    method: 'POST',
    url: URL,
    route: '/channels/:id/messages',
    majorParameter: '1',
    hash: 'h',
    limit: 5,
    timeToReset: 1,
    retryAfter: 2_500,
    sublimitTimeout: 0,
    scope: 'user',
  });
const broken = (code: string) => Object.assign(new Error(`socket ${code}`), { code });

test.for([
  ['closed direct messages', refused(403, 50_007), 'gone', 'gone'],
  ['no server in common', refused(403, 50_278), 'gone', 'gone'],
  ['nobody of this name', refused(404, 10_013), 'gone', 'gone'],
  ['an empty message', refused(400, 50_006), 'rejected', 'rejected'],
  ['a wrong form', refused(400, 50_035), 'rejected', 'rejected'],
  ['too many new conversations', refused(429, 40_003), 'throttled', 'throttled'],
  ['a token that is not known now', refused(401, 0), 'unreachable', 'unreachable'],
  ['a refusal of what stands before Discord', refused(403, undefined), 'unreachable', 'unreachable'],
  ['a bad gateway', new HTTPError(502, 'Bad Gateway', 'POST', URL, sent), 'unreachable', 'unreachable'],
  ['nobody there', broken('ECONNREFUSED'), 'unreachable', 'unreachable'],
  ['no such name', broken('ENOTFOUND'), 'unreachable', 'unreachable'],
  ['a connection that broke', broken('ECONNRESET'), 'unreachable', 'unknown'],
  ['an answer that never came', new DOMException('late', 'AbortError'), 'unreachable', 'unknown'],
  ['an empty bucket', limited(false), 'throttled', 'throttled'],
] as const)('%s', ([, error, repeatable, once]) => {
  expect(deliveryErrorOf(error, true).failed).toBe(repeatable);
  expect(deliveryErrorOf(error, false).failed).toBe(once);
  expect(whyOf(error)).not.toContain('secret');
});

test('how long to wait is told in seconds, and for whom', () => {
  expect(deliveryErrorOf(limited(false), true)).toEqual({ failed: 'throttled', retryAfter: 2.5 });
  expect(deliveryErrorOf(limited(true), true)).toEqual({ failed: 'throttled', retryAfter: 2.5, all: true });
});

test.for([
  ['401', refused(401, 0), /DISCORD_BOT_TOKEN/],
  ['4004 while it logs in', new Error('Authentication failed'), /DISCORD_BOT_TOKEN/],
  ['4014 while it logs in', new Error('Used disallowed intents'), /intents/],
] as const)('%s ends the start', ([, error, words]) => {
  expect(refusalOf(error)?.message).toMatch(words);
});

test('a login without a token ends the start', async () => {
  const error = await new Client({ intents: [] }).login('').catch((caught: unknown) => caught);
  expect(refusalOf(error)?.message).toMatch(/DISCORD_BOT_TOKEN/);
});

test('what may pass does not', () => {
  expect([refusalOf(broken('ECONNRESET')), refusalOf(refused(403, undefined))]).toEqual([
    undefined,
    undefined,
  ]);
  expect([refusalOfClose(4000), refusalOfClose(1006)]).toEqual([undefined, undefined]);
});
