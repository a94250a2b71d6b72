import { command } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import type { TelegramServer } from '../support/telegram/server.ts';

/** Milliseconds: longer than it takes another process to see that one is gone, on a machine that does other things. */
export const PATIENCE = 60_000;

/** Entries of the sample plan's record before anybody has said anything. */
export const BEGINNING = 147;

/** A document that is accepted as evidence. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** The code at the end of a link. */
export function codeOf(link: string): string {
  return /[/=]([^/=]+)$/.exec(link.trim())?.[1] ?? '';
}

/** What makes the program speak to this Telegram. */
export function telegramVariables(telegram: TelegramServer): NodeJS.ProcessEnv {
  return { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url };
}

/** The code of an invitation: `args` as of `npm run invite`. Throws what the command said when it fails. */
export async function invite(variables: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await command('invite', args, variables);
  if (code !== 0) throw new Error(`No invitation: ${err}`);
  return codeOf(out.split('\n')[0] ?? '');
}

export async function getText(server: Server, path: string): Promise<string> {
  return (await fetch(`${server.url}${path}`)).text();
}

/** The public record, a line for each entry. */
export async function recordOf(server: Server): Promise<readonly string[]> {
  return (await getText(server, '/data/record.ndjson')).trim().split('\n');
}

/** The rate of a commitment, in per cent. */
export async function rateOf(server: Server, commitment: number): Promise<number | undefined> {
  const { commitments } = JSON.parse(await getText(server, '/data/rates.json')) as {
    commitments: { number: number; rate: number }[];
  };
  return commitments.find(({ number }) => number === commitment)?.rate;
}

export type Health = {
  readonly status: 'ok' | 'degraded';
  readonly reasons?: readonly string[];
  readonly outbox: { readonly waiting: number; readonly dead: number };
  readonly platforms: { readonly [name: string]: { readonly state: string; readonly why?: string } };
};

/** What `/healthz` says; asked again where the database was too slow for it: then it knows nothing else. */
export async function healthOf(server: Server): Promise<Health> {
  for (;;) {
    const answer = await fetch(`${server.url}/healthz`);
    const health = (await answer.json()) as Health;
    if (answer.ok) return health;
  }
}

/** Resolves with what `look` finds, once it is enough; rejects with the last of it. */
export async function until<T>(
  look: () => T | Promise<T>,
  isEnough: (seen: T) => boolean,
  milliseconds = PATIENCE,
): Promise<T> {
  for (const end = Date.now() + milliseconds; ; ) {
    const seen = await look();
    if (isEnough(seen)) return seen;
    if (Date.now() > end) throw new Error(`It did not come about: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Waits until `/healthz` says this of Telegram: its state, and why when that is told. */
export function telegramIs(server: Server, state: string, why = /(?:)/): Promise<Health> {
  return until(
    () => healthOf(server),
    ({ platforms: { telegram } }) => telegram?.state === state && why.test(telegram.why ?? ''),
  );
}
