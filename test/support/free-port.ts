import { createServer } from 'node:net';

/**
 * A port of this machine at which nobody listens, to be listened at later, or again. It lies below those that the
 * system hands out by itself (from 32,768 on Linux, from 49,152 elsewhere): nobody is given it meanwhile, and a
 * client that tries it too early cannot be connected to itself.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
