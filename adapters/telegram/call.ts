import { Agent as HttpAgent } from 'node:http';
import type { AgentOptions } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Telegram } from 'telegraf';
import type { Opts, Telegram as Methods } from 'telegraf/types';
import { callFailure } from './failure.ts';

export type Api = {
  /** Calls a method of the Bot API; rejects with a CallFailure. `timeout`: milliseconds, 30 s without it. */
  call<M extends keyof Methods>(
    method: M,
    payload: Opts<M>,
    options?: { readonly signal?: AbortSignal; readonly timeout?: number },
  ): Promise<ReturnType<Methods[M]>>;
  /** Where the bytes of a file are fetched, by the path that getFile names. The address holds the token. */
  fileUrl(path: string): URL;
};

const CALL_TIMEOUT = 30_000;
const CONNECT_TIMEOUT = 10_000;

/**
 * A connection that lies idle is closed by us long before the servers' side would (75 s and more), so that a reset
 * of a connection means what it seems to mean: the request had left, and nobody knows what became of it.
 */
const IDLE = 4_000;

/** Telegram's API by telegraf's client, whose errors are told apart, and never hold the token. */
export function openApi(token: string, apiRoot: string): Api {
  // With a path, a root must end in a slash: the client resolves its addresses against it.
  const root = apiRoot.endsWith('/') ? apiRoot : `${apiRoot}/`;
  const agent = connecting(root.startsWith('http:') ? HttpAgent : HttpsAgent);
  const telegram = new Telegram(token, { apiRoot: root });
  // The client drops an agent that it is given for http.
  telegram.options.agent = agent;
  return {
    async call(method, payload, { signal, timeout = CALL_TIMEOUT } = {}) {
      const ends = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
      try {
        return await telegram.callApi(method, payload, { signal: ends as never });
      } catch (error) {
        throw callFailure(method, error, token);
      }
    },
    fileUrl: (path) => new URL(`./file/bot${token}/${path}`, root),
  };
}

/** A connection that does not come about fails as such, and not as a call that got no answer. */
function connecting(Agent: typeof HttpAgent | typeof HttpsAgent): HttpAgent {
  const options: AgentOptions = { keepAlive: true, scheduling: 'lifo', timeout: IDLE };
  const agent = new Agent(options);
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (to, done) => {
    const socket = connect(to, done);
    const tooLong = () =>
      socket?.destroy(Object.assign(new Error('connect ETIMEDOUT'), { code: 'ETIMEDOUT' }));
    const timer = setTimeout(tooLong, CONNECT_TIMEOUT).unref();
    const ready = Agent === HttpsAgent ? 'secureConnect' : 'connect';
    for (const event of [ready, 'close']) socket?.once(event, () => clearTimeout(timer));
    return socket;
  };
  return agent;
}
