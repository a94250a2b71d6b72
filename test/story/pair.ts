import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { command, startServer } from '../program/child.ts';
import type { Server } from '../program/child.ts';

const sample = path.resolve(import.meta.dirname, '../../plans/ma-pan2.json');

/** The sample plan, in a database of one's own. */
export async function importPlan(variables: NodeJS.ProcessEnv): Promise<void> {
  const { code, err } = await command('plan', ['import', sample], variables);
  if (code !== 0) throw new Error(`No plan: ${err}`);
}

/** Two programs on one database. */
export async function startPair(variables: NodeJS.ProcessEnv): Promise<readonly [Server, Server]> {
  const first = await startServer(variables);
  return [first, await startServer(variables)];
}

export type Balancer = Awaited<ReturnType<typeof startBalancer>>;

/**
 * What stands in front of several programs: each request goes to the next of them, or to both at once. A program that
 * does not answer makes it a 502, as with any such.
 */
export async function startBalancer() {
  let targets: readonly Server[] = [];
  let turn = 0;
  let both = false;
  const forward = (server: Server, request: IncomingMessage, body: Buffer) => {
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && !/^(host|connection|content-length|transfer-encoding)$/.test(name)
        ? [[name, value]]
        : [],
    );
    const { method = 'POST', url = '/' } = request;
    return fetch(`${server.url}${url}`, { method, headers, body: new Uint8Array(body) });
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    turn += 1;
    const next = targets[turn % targets.length];
    const chosen = both ? targets : next ? [next] : [];
    const answers = await Promise.allSettled(chosen.map((it) => forward(it, request, Buffer.concat(chunks))));
    const statuses = answers.map((it) => (it.status === 'fulfilled' ? it.value.status : 502));
    response.writeHead(Math.max(502 * Number(statuses.length === 0), ...statuses)).end();
  };
  const http = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    /** From now on to these, in turn; `atOnce`: each request to all of them. */
    to(servers: readonly Server[], { atOnce = false } = {}) {
      targets = servers;
      both = atOnce;
    },
    async stop() {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
}
