import { z } from 'zod';

export type TelegramConfig = {
  readonly token: string;
  /** Without a final slash; `/bot<token>/` and `/file/bot<token>/` follow it. */
  readonly apiRoot: string;
  /** Without it the bot polls. */
  readonly webhook?: { readonly url: string; readonly secret: string };
};

export type DiscordConfig = {
  readonly token: string;
  readonly applicationId: string;
  /** The REST base, without a final slash: the version follows it. */
  readonly apiRoot: string;
  readonly shards: number | 'auto';
};

const TELEGRAM = 'https://api.telegram.org';
const DISCORD = 'https://discord.com/api';
/** Ports that Telegram calls: https://core.telegram.org/bots/api#setwebhook */
const WEBHOOK_PORTS = ['', '443', '80', '88', '8443'];

const token = z.string().regex(/^[\w.:-]{5,200}$/, 'does not look like a token');
const root = (usual: string) =>
  z
    .string()
    .refine(isHttp, `must look like ${usual}`)
    .transform((text) => text.replace(/\/+$/, ''))
    .default(usual);

/** Variables of the chat platforms; each adapter is switched on by its token. */
export const chatVariables = {
  TELEGRAM_BOT_TOKEN: token.optional(),
  TELEGRAM_API_ROOT: root(TELEGRAM),
  TELEGRAM_WEBHOOK_URL: z
    .string()
    .refine(isHttp, 'must look like https://iltizam.example/telegram')
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, 'must be 1 to 256 letters, digits, _ or -')
    .optional(),
  DISCORD_BOT_TOKEN: token.optional(),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{1,20}$/, 'must be the number that the developer portal shows as Application ID')
    .optional(),
  DISCORD_API_ROOT: root(DISCORD),
  DISCORD_SHARDS: z
    .union(
      [
        z.literal('auto'),
        z
          .string()
          .regex(/^[1-9]\d{0,3}$/)
          .transform(Number),
      ],
      'must be auto or a number',
    )
    .default(1),
};
const all = z.object(chatVariables);
type Variables = z.infer<typeof all>;

/** What does not go together, each with the variable that is to be changed. */
export function chatProblems(
  given: Variables,
): readonly { readonly name: string; readonly problem: string }[] {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = given;
  return [
    ...(url && !given.TELEGRAM_BOT_TOKEN
      ? [{ name: 'TELEGRAM_BOT_TOKEN', problem: 'is missing: TELEGRAM_WEBHOOK_URL is set' }]
      : []),
    ...(url && !secret
      ? [{ name: 'TELEGRAM_WEBHOOK_SECRET', problem: 'is missing: TELEGRAM_WEBHOOK_URL is set' }]
      : []),
    ...(secret && !url
      ? [{ name: 'TELEGRAM_WEBHOOK_URL', problem: 'is missing: TELEGRAM_WEBHOOK_SECRET is set' }]
      : []),
    ...(url && given.TELEGRAM_API_ROOT === TELEGRAM && !isReachableByTelegram(url)
      ? [{ name: 'TELEGRAM_WEBHOOK_URL', problem: 'must be https on port 443, 80, 88 or 8443' }]
      : []),
    ...(given.DISCORD_BOT_TOKEN && !given.DISCORD_APPLICATION_ID
      ? [{ name: 'DISCORD_APPLICATION_ID', problem: 'is missing: DISCORD_BOT_TOKEN is set' }]
      : []),
    ...(given.DISCORD_APPLICATION_ID && !given.DISCORD_BOT_TOKEN
      ? [{ name: 'DISCORD_BOT_TOKEN', problem: 'is missing: DISCORD_APPLICATION_ID is set' }]
      : []),
  ];
}

export function telegramOf(given: Variables): TelegramConfig | undefined {
  const { TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT, TELEGRAM_WEBHOOK_URL, TELEGRAM_WEBHOOK_SECRET } = given;
  if (!TELEGRAM_BOT_TOKEN) return undefined;
  const webhook =
    TELEGRAM_WEBHOOK_URL && TELEGRAM_WEBHOOK_SECRET
      ? { webhook: { url: TELEGRAM_WEBHOOK_URL, secret: TELEGRAM_WEBHOOK_SECRET } }
      : {};
  return { token: TELEGRAM_BOT_TOKEN, apiRoot: TELEGRAM_API_ROOT, ...webhook };
}

export function discordOf(given: Variables): DiscordConfig | undefined {
  const { DISCORD_BOT_TOKEN, DISCORD_APPLICATION_ID, DISCORD_API_ROOT, DISCORD_SHARDS } = given;
  if (!DISCORD_BOT_TOKEN || !DISCORD_APPLICATION_ID) return undefined;
  return {
    token: DISCORD_BOT_TOKEN,
    applicationId: DISCORD_APPLICATION_ID,
    apiRoot: DISCORD_API_ROOT,
    shards: DISCORD_SHARDS,
  };
}

function isReachableByTelegram(text: string): boolean {
  const { protocol, port } = new URL(text);
  return protocol === 'https:' && WEBHOOK_PORTS.includes(port);
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
