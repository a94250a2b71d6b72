import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { chatProblems, chatVariables, discordOf, telegramOf } from './config/chat-platforms.ts';
import type { DiscordConfig, TelegramConfig } from './config/chat-platforms.ts';
import { emailOf, emailProblems, emailVariables } from './config/email.ts';
import type { EmailConfig } from './config/email.ts';

/** What the program is told from outside; this file is the only reader of the environment. */
export type Config = {
  /** 0: the system gives a free one. */
  readonly port: number;
  readonly host: string;
  /** Absolute path of the embedded database and what lies beside it. */
  readonly dataDir: string;
  /** With it the program runs on PostgreSQL, and without it on the embedded database. */
  readonly databaseUrl: string | undefined;
  /** How people reach us, without a final slash; undefined: at the address that the program listens on. */
  readonly publicUrl: string | undefined;
  /** Addresses and networks of our proxies, which write X-Forwarded-For. */
  readonly trustedProxies: readonly string[];
  /** Days for which what was heard and what was said is kept; the record is kept for ever. */
  readonly retentionDays: number;
  /** Who may read `/metrics`; nobody without it. */
  readonly metricsToken: string | undefined;
  readonly telegram: TelegramConfig | undefined;
  readonly discord: DiscordConfig | undefined;
  readonly email: EmailConfig | undefined;
  /** The Chromium that prints reports as PDF; undefined: one in a usual place, where there is one. */
  readonly chromium: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
};

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Says what is wrong, a line for each variable. */
export class ConfigError extends Error {}

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535 (0 takes a free port)')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535 (0 takes a free port)')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:%_-]+$/, 'must be a host name or an IP address, such as 127.0.0.1')
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(
      (text) => hasProtocol(text, ['postgres:', 'postgresql:']),
      'must look like postgres://user:password@host:5432/database',
    )
    .optional(),
  PUBLIC_URL: z
    .string()
    .refine((text) => hasProtocol(text, ['http:', 'https:']), 'must look like https://iltizam.example')
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((all) => all.every(isNetwork), 'must be addresses or networks such as 10.0.0.1,192.168.0.0/16')
    .default([]),
  RETENTION_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a number of days, such as 30')
    .transform(Number)
    .default(30),
  METRICS_TOKEN: z
    .string()
    .regex(
      /^[A-Za-z0-9._~+/=-]{16,200}$/,
      'must be at least 16 letters and digits, such as `openssl rand -hex 24` gives',
    )
    .optional(),
  ...chatVariables,
  ...emailVariables,
  CHROMIUM_PATH: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/**
 * Throws a ConfigError that names each variable that cannot be used; an empty one counts as not set. What stands in
 * the file .env of the current folder counts where the environment itself says nothing.
 */
export function readConfig(variables: NodeJS.ProcessEnv = environmentAndFile()): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, text]) => text?.trim()));
  const { data, error } = environment.safeParse(given);
  if (error) {
    throw new ConfigError(
      error.issues.map(({ path: [name], message }) => `${String(name)} ${message}.`).join('\n'),
    );
  }
  const [problem] = [...chatProblems(data), ...emailProblems(data)];
  if (problem) throw new ConfigError(`${problem.name} ${problem.problem}.`);
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: path.resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    publicUrl: data.PUBLIC_URL,
    trustedProxies: data.TRUSTED_PROXIES,
    retentionDays: data.RETENTION_DAYS,
    metricsToken: data.METRICS_TOKEN,
    telegram: telegramOf(data),
    discord: discordOf(data),
    email: emailOf(data),
    chromium: data.CHROMIUM_PATH,
    logLevel: data.LOG_LEVEL,
  };
}

function environmentAndFile(): NodeJS.ProcessEnv {
  // Node's own --env-file-if-exists says on every start without such a file that there is none.
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** Where a browser on this machine finds a server that listens on this host and port. */
export function addressOf(host: string, port: number): string {
  // "Everywhere" is no address to go to.
  const name = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** `10.0.0.1`, `10.0.0.0/8`, `fd00::/8`. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more !== undefined) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

function hasProtocol(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}
