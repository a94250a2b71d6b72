import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keptIn, root } from '../support/kept.ts';
import { copyPrepared } from './prepared.ts';

export type Child = {
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves with what was printed when that is enough, or when the process has ended. */
  until(enough: (out: string) => boolean): Promise<string>;
  type(text: string): void;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
};

/** Presses the button of a sign-in link; the answer has the cookie. */
export function signIn(link: string): Promise<Response> {
  const { origin, pathname } = new URL(link);
  const code = pathname.split('/').at(-1) ?? '';
  return fetch(`${origin}/sign-in`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ code }),
    redirect: 'manual',
  });
}

const running = new Set<ChildProcess>();
// A test that fails leaves its children behind, and they would go on without us.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A file of the program as a process of its own, with these variables and no others of ours. */
export function start(
  file: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv,
  input?: string | Buffer,
): Child {
  const { DATABASE_URL: _, PORT: __, DATA_DIR: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, [path.join(root, file), ...args], {
    // What it has compiled is kept for the next of them: hundreds are started.
    env: { NODE_COMPILE_CACHE: path.join(keptIn, 'compiled'), ...inherited, ...variables },
    // Away from the .env of whoever develops this.
    cwd: tmpdir(),
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let [out, err] = ['', ''];
  // A piece may end in the middle of a letter: the stream puts it together.
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
  child.stdin.on('error', () => {});
  if (input !== undefined) child.stdin.end(input);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    out: () => out,
    err: () => err,
    async until(enough) {
      let over = false;
      void ended.then(() => (over = true));
      while (!enough(out) && !over) await new Promise((resolve) => setTimeout(resolve, 10));
      return out;
    },
    type: (text) => void child.stdin.write(text),
    kill(signal) {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}

export type Server = Child & { readonly url: string; link(role: string): string };

/** The server on a free port, once it says that it is ready. Throws what it said when it does not get there. */
export async function startServer(
  variables: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Promise<Server> {
  const child = start('src/main.ts', args, { PORT: '0', LOG_LEVEL: 'warn', ...variables });
  const out = await child.until((printed) => /Iltizam runs on \S+[\s\S]*\n\n$/.test(printed));
  const url = /Iltizam runs on (\S+)/.exec(out)?.[1];
  if (url === undefined) throw new Error(`The server did not start: ${child.err()}`);
  const link = (role: string) => new RegExp(`^ *${role} +(\\S+)$`, 'm').exec(out)?.[1] ?? '';
  return { ...child, url, link };
}

/** A command to its end. */
export async function command(
  name: 'backup' | 'chat' | 'invite' | 'plan' | 'restore' | 'verify',
  args: readonly string[],
  variables: NodeJS.ProcessEnv,
  input: string | Buffer = '',
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = start(`src/cli/${name}.ts`, args, variables, input);
  const code = await child.ended;
  return { code, out: child.out(), err: child.err() };
}

/** Folders for data, which are gone after `remove`. */
export async function makeFolders() {
  const base = await mkdtemp(path.join(tmpdir(), 'iltizam-'));
  let made = 0;
  const next = () => path.join(base, `data-${++made}`);
  return {
    fresh: next,
    /** One in which the program has started before, and ended: the sample plan and its people are there. */
    async prepared() {
      const copy = next();
      await copyPrepared(copy, async (folder) => {
        const server = await startServer({ DATA_DIR: folder });
        await server.kill('SIGTERM');
      });
      return copy;
    },
    /** A copy of a folder that nothing has open. */
    async copyOf(folder: string) {
      const copy = next();
      await cp(folder, copy, { recursive: true });
      return copy;
    },
    async remove() {
      for (const child of running) child.kill('SIGKILL');
      await rm(base, { recursive: true, force: true });
    },
  };
}
