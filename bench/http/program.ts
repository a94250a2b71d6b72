import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The whole program on that database, as `npm start` starts it, on any free port and behind a proxy on this machine. */
export async function startPages(
  databaseUrl: string,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { DATA_DIR: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--max-semi-space-size=4', MAIN], {
    env: {
      ...inherited,
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: '0',
      TRUSTED_PROXIES: '127.0.0.1',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
    },
    // Away from the .env of whoever develops this.
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => void child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [, address] = /Iltizam runs on (\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    void ended.then((code) => reject(new Error(`The program ended with ${code} before it was ready`)));
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      const code = await ended;
      if (code !== 0) throw new Error(`The program ended with ${code}`);
    },
  };
}
