import type { RawFile } from 'discord.js';
import { DiscordAPIError, REST, RequestMethod } from 'discord.js';

export type Request = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly route: `/${string}`;
  readonly body?: unknown;
  readonly files?: readonly RawFile[];
  readonly query?: URLSearchParams;
  /** The route carries a token of its own. */
  readonly ownToken?: true;
  readonly signal?: AbortSignal;
};

/** Calls Discord, once; rejects with what discord.js makes of a refusal, or with the error of the connection. */
export type Call = (request: Request) => Promise<unknown>;

/** How long a request may wait for its own bucket to fill again (mostly 5 s), before the sender is told to wait. */
const LONGEST_WAIT_MS = 6_000;
const TIMEOUT_MS = 15_000;

/** What our calls and the gateway's have in common: one attempt, and a 429 is an error: the outbox obeys it. */
export function restOptions(apiRoot: string | undefined) {
  return {
    ...(apiRoot ? { api: apiRoot } : {}),
    retries: 0,
    timeout: TIMEOUT_MS,
    // Of a 429 these two differ; of a bucket that is known to be empty, they are the same.
    rejectOnRateLimit: ({ retryAfter, timeToReset }: { retryAfter: number; timeToReset: number }) =>
      retryAfter !== timeToReset || timeToReset > LONGEST_WAIT_MS,
  };
}

/** Beside the gateway's client, so that messages go out while that one connects anew. */
export function startCalls(token: string, apiRoot: string | undefined): { call: Call; stop(): void } {
  const rest = new REST(restOptions(apiRoot)).setToken(token);
  const call: Call = async ({ method, route, ownToken, body, files, query, signal }) => {
    try {
      return await rest.request({
        method: METHODS[method],
        fullRoute: route,
        ...(ownToken ? { auth: false } : {}),
        ...(body === undefined ? {} : { body }),
        ...(files ? { files: [...files] } : {}),
        ...(query ? { query } : {}),
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      // It forgets a token that was refused once; Discord's troubles pass.
      if (error instanceof DiscordAPIError && error.status === 401) rest.setToken(token);
      throw error;
    }
  };
  return {
    call,
    stop() {
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

const METHODS = {
  GET: RequestMethod.Get,
  POST: RequestMethod.Post,
  PUT: RequestMethod.Put,
  PATCH: RequestMethod.Patch,
  DELETE: RequestMethod.Delete,
} as const;
