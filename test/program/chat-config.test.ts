import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const TELEGRAM = { TELEGRAM_BOT_TOKEN: '123456:AAsecretOfTelegram' };
const DISCORD = { DISCORD_BOT_TOKEN: 'secretOfDiscord.xyz.abc', DISCORD_APPLICATION_ID: '77' };
const WEBHOOK = {
  TELEGRAM_WEBHOOK_URL: 'https://iltizam.example/telegram',
  TELEGRAM_WEBHOOK_SECRET: 'secretOfWebhook',
};

/** What the refusal says; undefined when there is none. */
function refusal(variables: Record<string, string>): string | undefined {
  try {
    readConfig(variables);
    return undefined;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message;
  }
}

test('without a token no chat platform is connected, whatever else is set', () => {
  expect(readConfig({})).toMatchObject({ telegram: undefined, discord: undefined, retentionDays: 30 });
  expect(readConfig({ TELEGRAM_API_ROOT: 'http://x', DISCORD_SHARDS: '2' })).toMatchObject({
    telegram: undefined,
    discord: undefined,
  });
});

test('a token switches its platform on, at its usual address', () => {
  const { telegram, discord } = readConfig({ ...TELEGRAM, ...DISCORD });
  expect(telegram).toEqual({ token: TELEGRAM.TELEGRAM_BOT_TOKEN, apiRoot: 'https://api.telegram.org' });
  expect(discord).toEqual({
    token: DISCORD.DISCORD_BOT_TOKEN,
    applicationId: '77',
    apiRoot: 'https://discord.com/api',
    shards: 1,
  });
});

test('everything can be pointed elsewhere, and final slashes are left off', () => {
  const { telegram, discord, retentionDays } = readConfig({
    ...TELEGRAM,
    ...DISCORD,
    ...WEBHOOK,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:8081//',
    DISCORD_API_ROOT: 'http://127.0.0.1:8082/api/',
    DISCORD_SHARDS: '12',
    RETENTION_DAYS: '90',
  });
  expect(telegram).toMatchObject({
    apiRoot: 'http://127.0.0.1:8081',
    webhook: { url: WEBHOOK.TELEGRAM_WEBHOOK_URL, secret: WEBHOOK.TELEGRAM_WEBHOOK_SECRET },
  });
  expect(discord).toMatchObject({ apiRoot: 'http://127.0.0.1:8082/api', shards: 12 });
  expect(retentionDays).toBe(90);
  expect(readConfig({ ...DISCORD, DISCORD_SHARDS: 'auto' }).discord?.shards).toBe('auto');
});

test.for([
  ['TELEGRAM_BOT_TOKEN', 'secretOf Telegram'],
  ['TELEGRAM_BOT_TOKEN', 'secretOf/../x'],
  ['TELEGRAM_API_ROOT', 'api.telegram.org'],
  ['TELEGRAM_API_ROOT', 'ftp://api.telegram.org'],
  ['TELEGRAM_WEBHOOK_URL', 'iltizam.example'],
  ['TELEGRAM_WEBHOOK_SECRET', 'secretOf webhook!'],
  ['TELEGRAM_WEBHOOK_SECRET', 'secretOf'.repeat(33)],
  ['DISCORD_BOT_TOKEN', 'Bot secretOfDiscord'],
  ['DISCORD_APPLICATION_ID', 'iltizam'],
  ['DISCORD_API_ROOT', 'nonsense'],
  ['DISCORD_SHARDS', '0'],
  ['DISCORD_SHARDS', 'many'],
  ['RETENTION_DAYS', '0'],
  ['RETENTION_DAYS', 'for ever'],
] as const)(
  '%s=%s is refused in one line that begins with its name and does not repeat it',
  ([name, text]) => {
    const said = refusal({ ...TELEGRAM, ...DISCORD, ...WEBHOOK, [name]: text });
    expect(said).toMatch(new RegExp(`^${name} (must|does not) [^\\n]*\\.$`));
    expect(said).not.toContain('secretOf');
  },
);

describe('what does not go together is said in one line that names what to change', () => {
  const without = (variables: Record<string, string>, name: string) =>
    Object.fromEntries(Object.entries(variables).filter(([known]) => known !== name));
  const all = { ...TELEGRAM, ...DISCORD, ...WEBHOOK };

  test.for([
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_WEBHOOK_SECRET',
    'TELEGRAM_WEBHOOK_URL',
    'DISCORD_APPLICATION_ID',
    'DISCORD_BOT_TOKEN',
  ])('%s is missing', (name) => {
    const said = refusal(without(all, name));
    expect(said).toMatch(new RegExp(`^${name} is missing: [A-Z_]+ is set\\.$`));
  });

  test.for(['http://iltizam.example/telegram', 'https://iltizam.example:3000/telegram'])(
    'Telegram itself does not call %s',
    (url) => {
      expect(refusal({ ...all, TELEGRAM_WEBHOOK_URL: url })).toMatch(
        /^TELEGRAM_WEBHOOK_URL must be https on port/,
      );
      const elsewhere = { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' };
      expect(refusal({ ...all, ...elsewhere }), 'another server may').toBeUndefined();
    },
  );

  test('a port that Telegram calls is taken', () => {
    expect(refusal({ ...all, TELEGRAM_WEBHOOK_URL: 'https://iltizam.example:8443/t' })).toBeUndefined();
  });
});

describe('a mail server', () => {
  const MAIL = {
    SMTP_URL: 'smtps://iltizam:p%40ss@mail.example:465',
    MAIL_FROM: 'Iltizam <iltizam@plan.example>',
  };

  test('is taken with the address that letters come from', () => {
    expect(readConfig(MAIL).email).toEqual({ smtpUrl: MAIL.SMTP_URL, from: MAIL.MAIL_FROM });
    expect(readConfig({ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@b.example' }).email).toBeDefined();
  });

  test.for([
    ['SMTP_URL', 'mail.example'],
    ['SMTP_URL', 'https://mail.example'],
    ['SMTP_URL', 'smtp://mail.example/path'],
    ['SMTP_URL', 'smtp://mail.example?pool=true'],
    ['SMTP_URL', 'smtp://u:secretOf%zz@mail.example'],
    ['MAIL_FROM', 'Iltizam'],
    ['MAIL_FROM', 'a@b.example, c@d.example'],
    ['MAIL_FROM', 'x\r\nBcc: y <a@b.example>'],
  ] as const)('%s=%s is refused in one line', ([name, text]) => {
    const said = refusal({ ...MAIL, [name]: text });
    expect(said).toMatch(new RegExp(`^${name} must [^\\n]*\\.$`));
    expect(said).not.toContain('secretOf');
  });

  test.for([
    ['SMTP_URL', 'MAIL_FROM'],
    ['MAIL_FROM', 'SMTP_URL'],
  ] as const)('%s alone is not enough', ([name, other]) => {
    expect(refusal({ [name]: MAIL[name] })).toBe(`${other} is missing: ${name} is set.`);
  });
});
