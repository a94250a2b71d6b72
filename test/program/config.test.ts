import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, ConfigError, readConfig } from '../../src/config.ts';

test('without any variable the program runs on port 3000 of this machine, with its data in .data', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: path.resolve('.data'),
    databaseUrl: undefined,
    publicUrl: undefined,
    trustedProxies: [],
    retentionDays: 30,
    telegram: undefined,
    discord: undefined,
    email: undefined,
    logLevel: 'info',
  });
});

test('an empty variable is one that is not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(readConfig({}));
});

test('every variable is taken, and a final slash is left off the public address', () => {
  const config = readConfig({
    PORT: '0',
    HOST: '0.0.0.0',
    DATA_DIR: '/srv/iltizam',
    DATABASE_URL: 'postgres://u:p@db:5432/iltizam',
    PUBLIC_URL: 'https://iltizam.example/',
    TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16 fd00::/8',
    LOG_LEVEL: 'warn',
  });
  expect(config).toEqual({
    port: 0,
    host: '0.0.0.0',
    dataDir: '/srv/iltizam',
    databaseUrl: 'postgres://u:p@db:5432/iltizam',
    publicUrl: 'https://iltizam.example',
    trustedProxies: ['10.0.0.1', '192.168.0.0/16', 'fd00::/8'],
    retentionDays: 30,
    telegram: undefined,
    discord: undefined,
    email: undefined,
    logLevel: 'warn',
  });
});

test.each([
  ['PORT', 'eighty'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '3000.5'],
  ['HOST', 'no host'],
  ['DATABASE_URL', 'mysql://db/iltizam'],
  ['DATABASE_URL', 'nonsense'],
  ['PUBLIC_URL', 'ftp://iltizam.example'],
  ['TRUSTED_PROXIES', 'true'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused in a line that begins with its name and does not repeat it', (name, text) => {
  const refusal = () => readConfig({ [name]: text });
  expect(refusal).toThrow(ConfigError);
  expect(refusal).toThrow(new RegExp(`^${name} must .*\\.$`));
});

test('several wrong variables are each named, in a line each', () => {
  expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT .*\nLOG_LEVEL .*$/);
});

test('"everywhere" is shown as an address that a browser can open', () => {
  expect(addressOf('0.0.0.0', 3000)).toBe('http://127.0.0.1:3000');
  expect(addressOf('::', 3000)).toBe('http://[::1]:3000');
  expect(addressOf('::1', 80)).toBe('http://[::1]:80');
  expect(addressOf('localhost', 3000)).toBe('http://localhost:3000');
});

test('a file .env in the current folder counts, where the environment itself says nothing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'iltizam-env-'));
  await writeFile(path.join(folder, '.env'), 'PORT=70000\nLOG_LEVEL=loud\n');
  const main = path.resolve(import.meta.dirname, '../../src/main.ts');
  const { DATABASE_URL: _, ...inherited } = process.env;
  const started = spawnSync(process.execPath, [main], {
    cwd: folder,
    env: { ...inherited, LOG_LEVEL: 'warn' },
    encoding: 'utf8',
  });
  await rm(folder, { recursive: true });
  expect(started.status).toBe(1);
  expect(started.stderr).toBe('PORT must be a number from 0 to 65535 (0 takes a free port).\n');
});
