import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { examineInstallation } from '../../src/cli/doctor/installation.ts';
import { readConfig } from '../../src/config.ts';

const TELEGRAM = { TELEGRAM_BOT_TOKEN: '123456:AAsecretOfTelegram' };

async function find(about: string, variables: Record<string, string>) {
  return (await examineInstallation(readConfig(variables))).find((finding) => finding.about === about);
}

describe('the doctor looks at the installation', () => {
  test('how much room the embedded database has', async () => {
    expect(await find('Disk', { DATA_DIR: tmpdir() })).toMatchObject({
      says: expect.stringMatching(/\d+\.\d GB are free in /),
    });
    expect(await find('Disk', { DATABASE_URL: 'postgres://a@b/c', DATA_DIR: tmpdir() })).toBeUndefined();
  });

  test.for<[Record<string, string>, 'ok' | 'look', string]>([
    [{}, 'ok', 'this machine'],
    [TELEGRAM, 'look', 'PUBLIC_URL is not set'],
    [{ ...TELEGRAM, PUBLIC_URL: 'http://iltizam.example' }, 'look', 'not https'],
    [{ PUBLIC_URL: 'https://iltizam.example' }, 'look', 'TRUSTED_PROXIES is not set'],
    [{ ...TELEGRAM, PUBLIC_URL: 'https://iltizam.example', TRUSTED_PROXIES: '127.0.0.1' }, 'ok', '127.0.0.1'],
  ])('%j: %s', async ([variables, state, says]) => {
    expect(await find('Address', variables)).toMatchObject({ state, says: expect.stringContaining(says) });
  });

  test('whether somebody may watch it', async () => {
    expect((await find('Metrics', {}))?.says).toContain('METRICS_TOKEN is not set');
    const watched = await find('Metrics', { METRICS_TOKEN: 'secretOfMetrics123' });
    expect(watched?.says).toContain('/metrics');
    expect(watched?.says).not.toContain('secretOf');
  });
});
