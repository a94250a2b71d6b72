import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A letter as a server takes it. */
export type Received = { readonly from: string; readonly to: readonly string[]; readonly raw: string };
type Verb = 'CONNECT' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'MESSAGE' | 'QUIT';
/** A reply instead of the usual one; `drop` is the end of the connection without one. */
type Fault = { readonly at: Verb; readonly reply: string };

export type SmtpServer = {
  /** With the user's name and password, where it wants them. */
  readonly url: string;
  readonly port: number;
  readonly mails: readonly Received[];
  /** What clients did that RFC 5321 does not allow; a test that expects none looks here. */
  readonly violations: readonly string[];
  /** Once for each call, in this order. The text of `MESSAGE` is what follows the letter itself. */
  fail(...faults: readonly Fault[]): void;
  stop(): Promise<void>;
};

const LONGEST_LINE = 998;
const PATH = /^<([^<>\s]+@[^<>\s]+)>(?: (.*))?$/;

/** A mail server on this machine that takes every letter, keeps it, and checks the form of what it is told. */
export async function startSmtp(account?: {
  readonly user: string;
  readonly password: string;
}): Promise<SmtpServer> {
  const mails: Received[] = [];
  const violations: string[] = [];
  const faults: Fault[] = [];
  const sockets = new Set<Socket>();

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    serve(socket);
  });

  /** Sends the reply, or what a fault says instead; false when the client is not to go on. */
  function answer(socket: Socket, at: Verb, usual: string): boolean {
    const place = faults.findIndex((fault) => fault.at === at);
    const [fault] = place < 0 ? [] : faults.splice(place, 1);
    if (fault?.reply === 'drop') {
      socket.destroy();
      return false;
    }
    socket.write(`${fault?.reply ?? usual}\r\n`);
    return fault === undefined;
  }

  function serve(socket: Socket): void {
    let pending = '';
    let letter: string[] | undefined;
    let greeted = false;
    let signedIn = account === undefined;
    let from: string | undefined;
    let to: string[] = [];
    socket.setEncoding('latin1');
    answer(socket, 'CONNECT', '220 mail.test ESMTP');
    socket.on('data', (chunk: string) => {
      pending += chunk;
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 2);
        if (line.length > LONGEST_LINE) violations.push(`A line of ${line.length} bytes`);
        if (line.includes('\n')) violations.push('A bare line feed');
        if (letter) take(line, letter);
        else command(line);
      }
    });

    function take(line: string, lines: string[]): void {
      if (line !== '.') {
        lines.push(line.startsWith('.') ? line.slice(1) : line);
        return;
      }
      const raw = `${lines.join('\r\n')}\r\n`;
      letter = undefined;
      if (answer(socket, 'MESSAGE', '250 2.0.0 queued')) mails.push({ from: from ?? '', to, raw });
      [from, to] = [undefined, []];
    }

    const say = (reply: string) => void socket.write(`${reply}\r\n`);
    const wrong = (reply: string) => {
      violations.push(reply);
      say(reply);
    };
    const commands: Readonly<Record<string, (rest: string) => void>> = {
      EHLO(rest) {
        if (!rest) wrong('501 5.5.4 EHLO names its client');
        else
          greeted = answer(
            socket,
            'EHLO',
            '250-mail.test\r\n250-SIZE 1000000\r\n250-8BITMIME\r\n250 AUTH PLAIN',
          );
      },
      AUTH(rest) {
        const [, name, password] = Buffer.from(rest.replace('PLAIN ', ''), 'base64').toString().split('\0');
        const right = name === account?.user && password === account?.password;
        const usual = right ? '235 2.7.0 Welcome' : `535 5.7.8 Not ${name}@mail.test`;
        signedIn = answer(socket, 'AUTH', usual) && right;
      },
      MAIL(rest) {
        const path = PATH.exec(rest.replace(/^FROM:/, ''))?.[1];
        if (!greeted) wrong('503 5.5.1 EHLO first');
        else if (!signedIn) say('530 5.7.0 Authentication required');
        else if (path === undefined) wrong('501 5.1.7 That is no address');
        else if (answer(socket, 'MAIL', '250 2.1.0 Ok')) from = path;
      },
      RCPT(rest) {
        const path = PATH.exec(rest.replace(/^TO:/, ''))?.[1];
        if (from === undefined) wrong('503 5.5.1 MAIL first');
        else if (path === undefined) wrong('501 5.1.3 That is no address');
        else if (answer(socket, 'RCPT', '250 2.1.5 Ok')) to = [...to, path];
      },
      DATA() {
        if (to.length === 0) wrong('503 5.5.1 RCPT first');
        else if (answer(socket, 'DATA', '354 End with a dot')) letter = [];
      },
      RSET() {
        [from, to] = [undefined, []];
        say('250 2.0.0 Ok');
      },
      STARTTLS: () => say('502 5.5.1 There is no TLS here'),
      QUIT() {
        answer(socket, 'QUIT', '221 2.0.0 Bye');
        socket.end();
      },
    };
    function command(line: string): void {
      const [verb, rest] = split(line);
      const obey = commands[verb] ?? (() => wrong(`500 5.5.1 There is no command ${verb}`));
      obey(rest);
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const login = account ? `${encodeURIComponent(account.user)}:${encodeURIComponent(account.password)}@` : '';
  return {
    url: `smtp://${login}127.0.0.1:${port}`,
    port,
    mails,
    violations,
    fail: (...more) => void faults.push(...more),
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function split(line: string): [string, string] {
  const space = line.indexOf(' ');
  return space < 0 ? [line.toUpperCase(), ''] : [line.slice(0, space).toUpperCase(), line.slice(space + 1)];
}
