import { chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import type { Log, Services } from '#app/services.ts';
import type { Config } from '../../config.ts';
import { COMMANDS } from '../commands.ts';
import { Failure, runSafely } from '../command.ts';
import type { CommandContext } from '../command.ts';
import { controlAddress } from './address.ts';
import { framesOf, sendFrame } from './frames.ts';
import type { FromClient } from './frames.ts';

type Host = {
  readonly services: Services;
  readonly config: Config;
  readonly publicUrl: string;
  readonly log: Log;
};

/**
 * Lets commands run inside of this program, which alone has the embedded database open. Only who may enter the
 * data folder can connect. The caller holds the folder's lock, so a socket that lies there is a dead one's.
 */
export async function serveControl(host: Host): Promise<{ stop(): Promise<void> }> {
  const address = controlAddress(host.config.dataDir);
  if (address === undefined) {
    host.log.warn(
      { folder: host.config.dataDir },
      'The path of this folder is too long for a socket: no commands while the program runs',
    );
    return { stop: async () => {} };
  }
  const open = new Set<Socket>();
  const running = new Set<Promise<void>>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // Whoever goes away in the middle only ends their own command.
    socket.on('error', () => {});
    const served = serveOne(socket, host)
      .catch((error: unknown) => {
        if (!socket.destroyed) host.log.error({ error }, 'A command failed');
      })
      .finally(() => running.delete(served));
    running.add(served);
  });
  if (process.platform !== 'win32') rmSync(address, { force: true });
  await listen(server, address);
  return {
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      // What a command is about to write, it writes before the database is closed.
      await Promise.all(running);
    },
  };
}

function listen(server: ReturnType<typeof createServer>, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const umask = process.umask(0o177);
    server.once('error', reject).listen(address, () => {
      if (process.platform !== 'win32') chmodSync(address, 0o600);
      resolve();
    });
    process.umask(umask);
  });
}

async function serveOne(socket: Socket, host: Host): Promise<void> {
  const frames = framesOf<FromClient>(socket);
  const { value: request } = await frames.next();
  if (!request || !('run' in request)) return void socket.destroy();
  const command = COMMANDS[request.run];
  const context = contextOf(socket, frames, host, request.interactive);
  const exit = command
    ? await runSafely(command, context, request.argv).catch((error: unknown) => {
        // Whoever asked went away in the middle of it.
        if (socket.destroyed) return 1;
        host.log.error({ command: request.run, error }, 'A command failed');
        context.err(`It failed: ${error instanceof Error ? error.message : String(error)}`);
        return 1;
      })
    : 2;
  sendFrame(socket, { exit });
  socket.end();
}

function contextOf(
  socket: Socket,
  frames: AsyncGenerator<FromClient>,
  { services, config, publicUrl }: Host,
  interactive: boolean,
): CommandContext {
  const answer = async () => {
    const { value } = await frames.next();
    if (value && 'failed' in value) throw new Failure(value.failed);
    return value;
  };
  // What would be written for nobody is not even made.
  const done = async () => {
    if ((await answer()) === undefined) throw new Failure('Whoever asked went away.');
  };
  return {
    config,
    publicUrl,
    interactive,
    services: async () => services,
    write: (text) => sendFrame(socket, { write: text }),
    out: (line) => sendFrame(socket, { write: `${line}\n` }),
    err: (line) => sendFrame(socket, { err: line }),
    async nextLine() {
      sendFrame(socket, { ask: 'line' });
      const answered = await answer();
      return answered && 'line' in answered && answered.line !== null ? answered.line : undefined;
    },
    async readFile(path) {
      sendFrame(socket, { ask: 'read', path });
      const answered = await answer();
      if (!answered || !('bytes' in answered)) throw new Failure(`${path} did not arrive.`);
      return Buffer.from(answered.bytes, 'base64');
    },
    async writeFile(path, content) {
      const carried =
        typeof content === 'string' ? { text: content } : { bytes: Buffer.from(content).toString('base64') };
      sendFrame(socket, { ask: 'write', path, ...carried });
      await done();
    },
    async appendFile(path, content) {
      sendFrame(socket, { ask: 'append', path, bytes: Buffer.from(content).toString('base64') });
      await done();
    },
    async renameFile(path, to) {
      sendFrame(socket, { ask: 'rename', path, to });
      await done();
    },
    async makeFolder(path) {
      sendFrame(socket, { ask: 'folder', path });
      await done();
    },
  };
}
