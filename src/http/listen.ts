import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

/** The address cannot be listened on; the message says why and what to do. */
export class CannotListen extends Error {}

export type Listening = {
  readonly port: number;
  /** No new requests; those that are being answered get `patience` (ms), streams and idle connections nothing. */
  stop(patience: number): Promise<void>;
};

/** Serves HTTP. Port 0 takes a free one. Throws CannotListen. */
export async function listen(
  fetch: Parameters<typeof createAdaptorServer>[0]['fetch'],
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  // Without HTTP/2 options it is a server of node:http.
  const server = createAdaptorServer({ fetch }) as Server;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new CannotListen(reasonOf(error, host, port));
  }
  return {
    port: (server.address() as AddressInfo).port,
    async stop(patience) {
      const closed = once(server, 'close');
      server.close();
      // A stream that ends leaves a connection that waits for the next request: nobody else would close it.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const lastCall = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearInterval(idle);
      clearTimeout(lastCall);
    },
  };
}

function reasonOf(error: unknown, host: string, port: number): string {
  const { code = 'unknown', message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return `PORT ${port} is in use on ${host}. Choose another one; PORT=0 takes a free one.`;
    case 'EACCES':
      return `PORT ${port} is not allowed to you: ports below 1024 are the system's. Choose a higher one.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine.`;
    default:
      return `HOST ${host} and PORT ${port} cannot be listened on: ${message}`;
  }
}
