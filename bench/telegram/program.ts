import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { LocalTelegram } from './local-server.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export const MODES = ['polling', 'webhooks'] as const;
export type Mode = (typeof MODES)[number];

export type Program = {
  readonly pid: number;
  /** Ends it in order; throws when it does not end well. */
  stop(): Promise<void>;
  /** Ends it, whatever it does, if it has not ended. */
  kill(): Promise<void>;
};

/** The whole program, as `npm start` starts it, on that database and with that server for Telegram. */
export async function startProgram(
  databaseUrl: string,
  telegram: LocalTelegram,
  mode: Mode,
): Promise<Program> {
  const port = await findFreePort();
  const { DATA_DIR: _, ...inherited } = process.env;
  const webhook = {
    TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
    TELEGRAM_WEBHOOK_SECRET: 'bench',
  };
  const child = spawn(process.execPath, ['--max-semi-space-size=4', MAIN], {
    env: {
      ...inherited,
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      // With LOG_LEVEL=warn it also says what it could get over.
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      ...(mode === 'webhooks' ? webhook : {}),
    },
    // Away from the .env of whoever develops this.
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  void ended.then(() => process.off('exit', end));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Iltizam runs on')) resolve();
    });
    void ended.then((code) => reject(new Error(`The program ended with ${code} before it was ready`)));
  });
  return {
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      const code = await ended;
      if (code !== 0) throw new Error(`The program ended with ${code}`);
    },
    async kill() {
      end();
      await ended;
    },
  };
}

/** The address of a webhook is told before the program listens. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  return port;
}
