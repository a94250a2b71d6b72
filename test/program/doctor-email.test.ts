import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { startSmtp } from '../support/smtp.ts';
import { about, doctor } from './doctor-fixture.ts';

const ACCOUNT = { user: 'iltizam', password: 'geheim@1' };
const MAIL_FROM = 'Iltizam <iltizam@plan.example>';

let program: TestProgram;
beforeAll(async () => {
  program = await openTestProgram('pglite');
  program.setClock(new Date().toISOString());
});
afterAll(() => program.close());

const openServer = async () => {
  const server = await startSmtp(ACCOUNT);
  onTestFinished(() => server.stop());
  return server;
};
const examine = async (url: string) => {
  const { code, lines } = await doctor(program.services, { SMTP_URL: url, MAIL_FROM });
  return { code, line: about(lines, 'E-mail').join('\n') };
};

test('a mail server that lets us in is well, and gets no letter', async () => {
  const server = await openServer();
  const { line } = await examine(server.url);
  expect(line).toBe(`ok    E-mail: 127.0.0.1:${server.port} takes letters from ${MAIL_FROM}`);
  expect([server.mails, server.violations]).toEqual([[], []]);
});

test('a wrong password is said, and not repeated', async () => {
  const server = await openServer();
  const { code, line } = await examine(server.url.replace('geheim', 'falsch'));
  expect([code, line]).toEqual([
    1,
    expect.stringMatching(/^WRONG E-mail: 127.0.0.1:\d+ refuses the user or password/),
  ]);
  expect(line).not.toMatch(/falsch|geheim/);
});

test('a server that is not there is said', async () => {
  const { line } = await examine('smtp://127.0.0.1:1');
  expect(line).toMatch(
    /^WRONG E-mail: no mail server answers at 127.0.0.1:1 .*ECONNREFUSED.*check the network/,
  );
});

test('a server that speaks something else is said', async () => {
  const server = await openServer();
  server.fail({ at: 'CONNECT', reply: '554 5.3.2 Go away' });
  expect((await examine(server.url)).line).toMatch(/^WRONG E-mail: 127.0.0.1:\d+ refuses us: .*554 5.3.2/);
});

test('without one it is off', async () => {
  const { lines } = await doctor(program.services, {});
  expect(about(lines, 'E-mail')).toEqual(['ok    E-mail: off (SMTP_URL is not set)']);
});
