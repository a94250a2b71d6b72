import { expect, onTestFinished } from 'vitest';
import type { Rendered } from '#chat/message.ts';
import type { Sending } from '#chat/platform.ts';
import { connectEmail } from '../../../adapters/email/connect.ts';
import type { Email, EmailOptions } from '../../../adapters/email/connect.ts';
import { readMime } from '../../support/mime.ts';
import type { MimePart } from '../../support/mime.ts';
import { startSmtp } from '../../support/smtp.ts';
import type { SmtpServer } from '../../support/smtp.ts';
import { rendered, sending } from '../telegram/rendered.ts';

export type Post = {
  readonly server: SmtpServer;
  readonly email: Email;
  readonly logged: readonly string[];
  readonly send: (
    facts?: Partial<Rendered>,
    how?: Partial<Sending>,
    to?: string,
  ) => ReturnType<Email['platform']['send']>;
  /** The last letter that the server took. */
  readonly last: () => MimePart;
};

/** A strict mail server, and the adapter that sends to it; both end with the test. */
export async function openPost(
  account?: { readonly user: string; readonly password: string },
  options: Partial<EmailOptions> = {},
): Promise<Post> {
  const server = await startSmtp(account);
  const logged: string[] = [];
  const log = (data: object, message: string) => void logged.push(`${message} ${JSON.stringify(data)}`);
  const email = connectEmail(
    {
      smtpUrl: server.url,
      from: 'Iltizam <iltizam@plan.example>',
      clock: () => new Date('2026-11-23T08:00:00Z'),
      chatUrl: () => 'https://plan.example/chat',
      sentences: (language, url) => ({
        answer: `[answer ${language}] ${url}`,
        leave: `[leave ${language}] ${url}`,
      }),
      ...options,
    },
    { log: { info: log, warn: log, error: log } },
  );
  onTestFinished(async () => {
    await email.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
  });
  return {
    server,
    email,
    logged,
    send: (facts = {}, how = {}, to = 'amina@example.org') =>
      email.platform.send({ platform: 'email', chat: to }, rendered(facts), sending(how)),
    last: () => {
      const mail = server.mails.at(-1);
      if (!mail) throw new Error('No letter was taken');
      return readMime(mail.raw);
    },
  };
}
