import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Resident memory in MB of the whole program on a PostgreSQL, at rest: started, a page shown, then left alone. */
export async function restingMemory(databaseUrl: string): Promise<number> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn' };
  const program = spawn(process.execPath, ['--max-semi-space-size=4', MAIN], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      program.stdout.on('data', (chunk) => {
        said += chunk;
        const found = /http:\/\/\S+/.exec(said)?.[0];
        if (found) resolve(found);
      });
      program.on('exit', (code) =>
        reject(new Error(`The program ended with ${code} before it said where it is`)),
      );
    });
    await (await fetch(`${address}/fr`)).text();
    await sleep(5_000);
    const status = await readFile(`/proc/${program.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  } finally {
    program.kill('SIGTERM');
  }
}
