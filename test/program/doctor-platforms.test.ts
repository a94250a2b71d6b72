import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';
import { about, doctor, startPlatform } from './doctor-fixture.ts';
import type { Platform } from './doctor-fixture.ts';

const TELEGRAM = '123456:AAsecretOfTelegram';
const DISCORD = 'secretOfDiscord.xyz.abc';

let program: TestProgram;
let platform: Platform;
beforeAll(async () => {
  program = await openTestProgram('pglite');
  program.setClock(new Date().toISOString());
  platform = await startPlatform();
});
beforeEach(() => {
  Object.assign(platform, { answers: {}, asked: [] });
});
afterAll(async () => {
  platform.server.close();
  await program.close();
});

describe('Telegram', () => {
  const given = () => ({ TELEGRAM_BOT_TOKEN: TELEGRAM, TELEGRAM_API_ROOT: platform.root });
  const webhook = { TELEGRAM_WEBHOOK_URL: 'http://here.example/telegram', TELEGRAM_WEBHOOK_SECRET: 's' };
  const api = `/bot${TELEGRAM}`;
  const me = { body: { ok: true, result: { id: 1, is_bot: true, username: 'iltizam_bot' } } };
  const info = (result: object) => ({ body: { ok: true, result } });

  test.for([
    ['polls', {}, { url: '', pending_update_count: 2 }, 'ok    Telegram updates: come by polling; 2 wait'],
    ['polls against a webhook', {}, { url: 'https://x.example' }, 'look  Telegram updates: a webhook is set'],
    [
      'is called',
      webhook,
      { url: webhook.TELEGRAM_WEBHOOK_URL },
      'ok    Telegram updates: come by webhook; 0 wait',
    ],
    [
      'is called elsewhere',
      webhook,
      { url: 'https://x.example' },
      'look  Telegram updates: the webhook is another',
    ],
    [
      'is called in vain',
      webhook,
      {
        url: webhook.TELEGRAM_WEBHOOK_URL,
        pending_update_count: 3,
        last_error_message: 'Connection refused',
      },
      'look  Telegram updates: Telegram could not deliver lately (Connection refused); 3 wait.',
    ],
  ] as const)('that %s', async ([, more, result, line]) => {
    platform.answers = { [`${api}/getMe`]: me, [`${api}/getWebhookInfo`]: info(result) };
    const { code, lines } = await doctor(program.services, { ...given(), ...more });
    expect(about(lines, 'Telegram')).toEqual([
      'ok    Telegram: the bot is @iltizam_bot',
      expect.stringContaining(line),
    ]);
    expect(code).toBe(0);
  });

  test('whose webhook cannot be asked for is looked at', async () => {
    platform.answers = { [`${api}/getMe`]: me };
    expect(about((await doctor(program.services, given())).lines, 'Telegram')[1]).toMatch(/^look {2}/);
  });

  test.for([401, 404])('that refuses the token with %i', async (status) => {
    platform.answers = {
      [`${api}/getMe`]: { status, body: { ok: false, error_code: status, description: 'Unauthorized' } },
    };
    const { code, lines } = await doctor(program.services, given());
    expect(about(lines, 'Telegram')).toEqual([
      expect.stringMatching(/^WRONG Telegram: refuses TELEGRAM_BOT_TOKEN: /),
    ]);
    expect(code).toBe(1);
  });

  test('that is another server is not said to refuse the token', async () => {
    const { code, lines } = await doctor(program.services, given());
    expect(about(lines, 'Telegram')).toEqual([
      expect.stringMatching(/^WRONG .* status 404: .*TELEGRAM_API_ROOT/),
    ]);
    expect(code).toBe(1);
  });

  test('that does not answer', async () => {
    const { code, lines } = await doctor(program.services, {
      ...given(),
      TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
    });
    expect(about(lines, 'Telegram')).toEqual([
      expect.stringMatching(
        /^WRONG Telegram: does not answer at http:\/\/127\.0\.0\.1:1 \(.+\): check the network/,
      ),
    ]);
    expect(code).toBe(1);
  });
});

describe('Discord', () => {
  const given = (more: Record<string, string> = {}) => ({
    DISCORD_BOT_TOKEN: DISCORD,
    DISCORD_APPLICATION_ID: '77',
    DISCORD_API_ROOT: `${platform.root}/api`,
    ...more,
  });
  const gateway = (remaining = 990, shards = 1) => ({
    '/api/v10/gateway/bot': {
      body: { url: 'wss://x', shards, session_start_limit: { total: 1000, remaining } },
    },
  });
  const application = (id = '77') => ({ '/api/v10/applications/@me': { body: { id, name: 'Iltizam' } } });
  const found = async (more: Record<string, string> = {}) => {
    const { code, lines } = await doctor(program.services, given(more));
    return [code, ...about(lines, 'Discord')];
  };

  test('that is well', async () => {
    platform.answers = { ...gateway(), ...application() };
    expect(await found()).toEqual([
      0,
      'ok    Discord: the application is Iltizam',
      'ok    Discord gateway: can be connected to',
    ]);
    expect(platform.asked.map(({ authorization }) => authorization)).toEqual(Array(2).fill(`Bot ${DISCORD}`));
  });

  test('whose application is another', async () => {
    platform.answers = { ...gateway(), ...application('78') };
    expect((await found()).slice(0, 2)).toEqual([
      1,
      expect.stringMatching(/^WRONG .*DISCORD_APPLICATION_ID .* 78\.$/),
    ]);
  });

  test('whose application cannot be read, and whose gateway has little left', async () => {
    platform.answers = gateway(3);
    expect(await found()).toEqual([
      0,
      expect.stringMatching(/^look {2}Discord: takes the token/),
      expect.stringMatching(/^look {2}Discord gateway: only 3 of 1000/),
    ]);
  });

  test('that wants more shards than are set', async () => {
    platform.answers = { ...gateway(990, 4), ...application() };
    expect(await found()).toContainEqual(expect.stringMatching(/advises 4 shards: set DISCORD_SHARDS/));
    for (const shards of ['auto', '4'])
      expect((await found({ DISCORD_SHARDS: shards })).join()).not.toContain('advises');
  });

  test('that refuses the token', async () => {
    platform.answers = {
      '/api/v10/gateway/bot': { status: 401, body: { message: '401: Unauthorized', code: 0 } },
    };
    expect(await found()).toEqual([1, expect.stringMatching(/^WRONG Discord: refuses DISCORD_BOT_TOKEN: /)]);
  });

  test('that is another server, or none', async () => {
    expect(await found()).toEqual([1, expect.stringMatching(/^WRONG .* status 404: .*DISCORD_API_ROOT/)]);
    expect(await found({ DISCORD_API_ROOT: 'http://127.0.0.1:1' })).toEqual([
      1,
      expect.stringMatching(/^WRONG Discord: does not answer at http:\/\/127\.0\.0\.1:1 \(.+\)/),
    ]);
  });
});
