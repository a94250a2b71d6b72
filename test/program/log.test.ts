import { expect, test } from 'vitest';
import { newCode, newToken } from '#app/codes.ts';
import { openLog } from '../../src/log.ts';

function logged(data: object, message: string): string {
  const lines: string[] = [];
  openLog('info', { write: (line) => lines.push(line) }).error(data, message);
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

test('an event is one line of JSON', () => {
  const line = logged({ job: 'clean-up' }, 'A job\nfailed');
  expect(line.trimEnd()).not.toContain('\n');
  expect(JSON.parse(line)).toMatchObject({ level: 'error', job: 'clean-up', msg: 'A job\nfailed' });
});

test('an error comes with its message and stack', () => {
  expect(JSON.parse(logged({ error: new Error('broken') }, 'Failed'))).toMatchObject({
    error: { message: 'broken', stack: expect.stringContaining('log.test.ts') },
  });
});

const secrets = {
  'an invitation code': newCode(),
  'a token of a device': newToken(),
  'a bot’s token': 'bot123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1',
};
test.each(Object.entries(secrets))('%s is scrubbed wherever it stands', (_, secret) => {
  const line = logged(
    { url: `http://x/start/${secret}`, error: new Error(`GET /${secret}/getMe failed`), typed: secret },
    `failed for ${secret}.`,
  );
  expect(line).not.toContain(secret.replace('bot', ''));
  expect(JSON.parse(line)).toHaveProperty('msg');
});

test('passwords in addresses and cookies are scrubbed', () => {
  const line = logged(
    { url: 'postgres://iltizam:s3cret@db/iltizam', headers: { cookie: 'session=abc; other=def' } },
    'Authorization: Bearer hush',
  );
  expect(line).not.toMatch(/s3cret|abc|def|hush/);
  expect(line).toContain('postgres://iltizam:[password]@db/iltizam');
});

test('hashes, ids and plain words stay readable', () => {
  const data = {
    hash: 'ab'.repeat(32),
    id: 'c0a80164-7f3b-4d2a-9c1e-0123456789ab',
    plan: 'MA-PAN2',
    at: '2026-11-22T19:20:08.093Z',
  };
  expect(JSON.parse(logged(data, 'The record is whole'))).toMatchObject(data);
});
