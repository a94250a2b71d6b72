import { describe, expect, test } from 'vitest';
import { until } from '../telegram/bot.ts';
import { openPost } from './post.ts';

const ACCOUNT = { user: 'iltizam@plan.example', password: 'p@ss:word/é' };

describe('a letter that is not taken', () => {
  test.for([
    ['greylisting', 'RCPT', '451 4.7.1 Greylisted, come again', 'unreachable'],
    ['too many', 'RCPT', '452 4.5.3 Too many', 'unreachable'],
    ['nobody of this name', 'RCPT', '550 5.1.1 <amina@example.org> unknown', 'gone'],
    ['nobody, by an old server', 'RCPT', '550 No such user here', 'gone'],
    ['a closed mailbox', 'RCPT', '550 5.2.1 Mailbox disabled', 'gone'],
    ['a full mailbox', 'RCPT', '552 5.2.2 Mailbox full', 'rejected'],
    ['a matter of policy', 'RCPT', '550 5.7.1 Not from you', 'rejected'],
    ['no room at all', 'DATA', '451 4.3.1 No room', 'unreachable'],
    ['what looks like spam', 'MESSAGE', '554 5.7.1 Spam', 'rejected'],
    ['a server in trouble at the end', 'MESSAGE', '451 4.3.0 Try again', 'unreachable'],
    ['a busy server', 'CONNECT', '421 4.3.2 Busy', 'unreachable'],
    ['a connection that broke before', 'MAIL', 'drop', 'unreachable'],
    ['a connection that broke at the recipient', 'RCPT', 'drop', 'unreachable'],
    ['a connection that broke when all was said', 'MESSAGE', 'drop', 'unknown'],
  ] as const)('for %s', async ([, at, reply, failed]) => {
    const { server, send, email } = await openPost();
    server.fail({ at, reply });
    const outcome = await send();
    expect(outcome).toMatchObject({ failed });
    expect(JSON.stringify(outcome)).not.toContain('amina');
    expect(server.mails).toEqual([]);
    expect(email.connection().state).not.toBe('refused');
    expect(await send()).toHaveProperty('sent');
    expect(email.connection().state).toBe('connected');
  });

  test('because there is no server can be sent later', async () => {
    const { send, email } = await openPost(undefined, { smtpUrl: 'smtp://127.0.0.1:1' });
    expect(await send()).toMatchObject({
      failed: 'unreachable',
      why: expect.stringContaining('ECONNREFUSED'),
    });
    expect(email.connection()).toMatchObject({ state: 'retrying' });
  });
});

test('a letter that is sent again is known by its id', async () => {
  const { server, send } = await openPost();
  server.fail({ at: 'MESSAGE', reply: 'drop' });
  await send({}, { outboxId: 9 });
  const [first, again, other] = [
    await send({}, { outboxId: 9 }),
    await send({}, { outboxId: 9 }),
    await send({}, { outboxId: 10 }),
  ];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

describe('a server with an account', () => {
  test('lets in who has it', async () => {
    const { server, send, email } = await openPost(ACCOUNT);
    await email.start();
    await until('it is connected', () => email.connection().state === 'connected');
    expect(await send()).toHaveProperty('sent');
    expect(server.mails).toHaveLength(1);
  });

  test('refuses a wrong password, which stands nowhere after that', async () => {
    const { server, logged } = await openPost(ACCOUNT);
    const smtpUrl = server.url.replace(/:[^:@]+@/, ':geheim@');
    const wrong = await openPost(undefined, { smtpUrl });
    await wrong.email.start();
    await until('it is refused', () => wrong.email.connection().state === 'refused');
    expect(await wrong.send()).toMatchObject({ failed: 'unreachable' });
    const seen = JSON.stringify([wrong.email.connection(), wrong.logged, logged]);
    expect(seen).toContain('535 5.7.8');
    expect(seen).not.toMatch(/geheim|iltizam@plan/);
  });

  test('that wants one, and got none, refuses', async () => {
    const { server } = await openPost(ACCOUNT);
    const without = await openPost(undefined, { smtpUrl: `smtp://127.0.0.1:${server.port}` });
    expect(await without.send()).toMatchObject({ failed: 'unreachable' });
    expect(without.email.connection().state).toBe('refused');
  });

  test('gets no password over a network without TLS', async () => {
    const { server } = await openPost(ACCOUNT);
    // The same machine by an address that does not look like it.
    const far = await openPost(undefined, { smtpUrl: server.url.replace('127.0.0.1', '[::ffff:127.0.0.1]') });
    expect(await far.send()).toMatchObject({
      failed: 'unreachable',
      why: expect.stringContaining('STARTTLS'),
    });
    expect(server.mails).toEqual([]);
  });
});
