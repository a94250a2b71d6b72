import { isIP } from 'node:net';
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { SmtpFailure } from './failure.ts';

export type Smtp = {
  /** Connects and signs in, and sends nothing. Throws SmtpFailure. */
  verify(): Promise<void>;
  /** Resolves once the server has taken the letter. Throws SmtpFailure. */
  submit(envelope: { readonly from: string; readonly to: string }, letter: Buffer): Promise<void>;
};

/** Milliseconds. */
const PATIENCE = {
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  dnsTimeout: 20_000,
  socketTimeout: 120_000,
};

/**
 * A mail server at `smtp://user:password@host:port` (STARTTLS where it is offered) or `smtps://…` (TLS from the
 * start). A password never goes over the network in the clear.
 */
export function openSmtp(smtpUrl: string): Smtp {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const host = hostname.replace(/^\[|\]$/g, '');
  const secure = protocol === 'smtps:';
  const user = decodeURIComponent(username);
  const options = {
    host,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: user !== '' && !secure && !isThisMachine(host),
    ...PATIENCE,
  };
  return {
    verify: () => inSession((_connection, done) => done()),
    submit: ({ from, to }, letter) =>
      inSession((connection, done, leaves) => {
        connection.send({ from, to: [to], size: letter.length }, readOnce(letter, leaves), done);
      }),
  };

  async function inSession(
    work: (connection: SMTPConnection, done: (error?: Error | null) => void, leaves: () => void) => void,
  ): Promise<void> {
    const connection = new SMTPConnection(options);
    let left = false;
    try {
      await new Promise<void>((resolve, reject) => {
        const step = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next());
        const begin = () => work(connection, step(resolve), () => (left = true));
        connection.on('error', reject);
        connection.on('end', () => reject(new Error('The server ended the session')));
        connection.connect(
          step(() => {
            if (user === '') begin();
            else connection.login({ user, pass: decodeURIComponent(password) }, step(begin));
          }),
        );
      });
    } catch (error) {
      connection.close();
      throw new SmtpFailure(error, left);
    }
    connection.quit();
  }
}

/** The library reads a letter when the server has asked for it: from then on it may arrive. */
function readOnce(letter: Buffer, leaves: () => void): Readable {
  return new Readable({
    read() {
      leaves();
      this.push(letter);
      this.push(null);
    },
  });
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
