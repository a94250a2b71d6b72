import { expect, test } from 'vitest';
import { TelegramError } from 'telegraf';
import { callFailure, codeOf, deliveryError, isTokenRefused } from '../../../adapters/telegram/failure.ts';
import { backOff } from '../../../adapters/telegram/pause.ts';

const TOKEN = '123456789:AAsecret-of_the_bot';

const refused = (error_code: number, description: string, parameters?: object) =>
  new TelegramError({ error_code, description, ...(parameters ? { parameters } : {}) }, { payload: TOKEN });

/** As node-fetch, under telegraf's client, makes them. */
const broken = (reason: string, facts: { code?: string; type?: string } = {}) =>
  Object.assign(
    new Error(`request to https://api.telegram.org/bot${TOKEN}/sendMessage failed, reason: ${reason}`),
    {
      name: 'FetchError',
      type: 'system',
      ...facts,
    },
  );

test.for<[Error, string, string]>([
  [refused(403, 'Forbidden: bot was blocked by the user'), 'gone', 'gone'],
  [refused(403, 'Forbidden: user is deactivated'), 'gone', 'gone'],
  [refused(400, 'Bad Request: chat not found'), 'gone', 'gone'],
  [refused(400, 'Bad Request: not enough rights to send text messages to the chat'), 'gone', 'gone'],
  [refused(400, "Bad Request: can't parse entities"), 'rejected', 'rejected'],
  [refused(400, 'Bad Request: message is too long'), 'rejected', 'rejected'],
  [refused(413, 'Request Entity Too Large'), 'rejected', 'rejected'],
  [refused(401, 'Unauthorized'), 'unreachable', 'unreachable'],
  [refused(404, 'Not Found'), 'unreachable', 'unreachable'],
  [refused(500, 'Internal Server Error'), 'unreachable', 'unreachable'],
  [refused(502, 'Bad Gateway'), 'unreachable', 'unreachable'],
  [refused(503, 'Service Unavailable'), 'unreachable', 'unreachable'],
  [refused(504, 'Gateway Timeout'), 'unknown', 'unreachable'],
  [
    broken('connect ECONNREFUSED 149.154.167.220:443', { code: 'ECONNREFUSED' }),
    'unreachable',
    'unreachable',
  ],
  [broken('', { code: 'ECONNREFUSED' }), 'unreachable', 'unreachable'],
  [broken('getaddrinfo EAI_AGAIN api.telegram.org', { code: 'EAI_AGAIN' }), 'unreachable', 'unreachable'],
  [broken('connect ETIMEDOUT 149.154.167.220:443', { code: 'ETIMEDOUT' }), 'unreachable', 'unreachable'],
  [broken('certificate has expired', { code: 'CERT_HAS_EXPIRED' }), 'unreachable', 'unreachable'],
  [
    broken('Client network socket disconnected before secure TLS connection was established', {
      code: 'ECONNRESET',
    }),
    'unreachable',
    'unreachable',
  ],
  [broken('read ETIMEDOUT', { code: 'ETIMEDOUT' }), 'unknown', 'unreachable'],
  [broken('read ECONNRESET', { code: 'ECONNRESET' }), 'unknown', 'unreachable'],
  [broken('socket hang up', { code: 'ECONNRESET' }), 'unknown', 'unreachable'],
  [broken('Unexpected token < in JSON', { type: 'invalid-json' }), 'unreachable', 'unreachable'],
  [broken('Unexpected end of JSON input', { type: 'invalid-json' }), 'unknown', 'unreachable'],
  [Object.assign(new Error('aborted'), { name: 'AbortError' }), 'unknown', 'unreachable'],
  [new TypeError(`no way with ${TOKEN}`), 'unknown', 'unreachable'],
])('%s is, of a message, %s, and of an edit %s', ([error, ofMessage, ofEdit]) => {
  const failure = callFailure('sendMessage', error, TOKEN);
  const said = deliveryError(failure);
  expect([said.failed, deliveryError(failure, true).failed]).toEqual([ofMessage, ofEdit]);
  expect(`${JSON.stringify(said)} ${failure.message} ${failure.stack}`).not.toMatch(/AAsecret|https?:/);
});

test('says how long to wait, and where a group has gone', () => {
  const wait = refused(429, 'Too Many Requests: retry after 7', { retry_after: 7 });
  expect(deliveryError(callFailure('sendMessage', wait, TOKEN))).toEqual({
    failed: 'throttled',
    retryAfter: 7,
  });
  const soon = refused(429, 'Too Many Requests');
  expect(deliveryError(callFailure('sendMessage', soon, TOKEN))).toEqual({
    failed: 'throttled',
    retryAfter: 5,
  });
  const moved = refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
    migrate_to_chat_id: -100,
  });
  expect(deliveryError(callFailure('sendMessage', moved, TOKEN))).toEqual({ failed: 'moved', chat: '-100' });
});

test('tells a refused token from everything else', () => {
  const failures = [401, 404, 409].map((code) => callFailure('getUpdates', refused(code, 'x'), TOKEN));
  expect(failures.map(isTokenRefused)).toEqual([true, true, false]);
  expect([codeOf(failures[2]), codeOf(new Error('x'))]).toEqual([409, undefined]);
});

test('waits twice as long each time, to a limit', () => {
  expect([1, 2, 3, 5, 6, 100].map((failures) => backOff(failures, 30_000))).toEqual([
    1000, 2000, 4000, 16_000, 30_000, 30_000,
  ]);
});
