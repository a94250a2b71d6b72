import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { Failure } from '../command.ts';
import type { CommandContext } from '../command.ts';
import { controlAddress } from './address.ts';
import { framesOf, sendFrame } from './frames.ts';
import type { FromServer, Question } from './frames.ts';

/** The running program of this folder; undefined when none answers. */
export async function findRunningProgram(folder: string): Promise<Socket | undefined> {
  const address = controlAddress(folder);
  if (address === undefined) return undefined;
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.on('error', () => {});
      resolve(socket);
    });
    socket.once('error', () => resolve(undefined));
  });
}

/** Runs a command inside of the running program, with the terminal and the files of this process. */
export async function runThere(
  socket: Socket,
  name: string,
  argv: readonly string[],
  here: CommandContext,
): Promise<number> {
  sendFrame(socket, { run: name, argv, interactive: here.interactive });
  const exit = await play(socket, here).catch((error: unknown) => {
    if (socket.destroyed) return undefined;
    throw error;
  });
  if (exit === undefined) throw new Failure('The program ended before the command did.');
  return exit;
}

/** Does what the program asks for until it says how the command ended; undefined when it ended without saying. */
async function play(socket: Socket, here: CommandContext): Promise<number | undefined> {
  for await (const frame of framesOf<FromServer>(socket)) {
    if ('exit' in frame) return frame.exit;
    if ('write' in frame) here.write(frame.write);
    else if ('err' in frame) here.err(frame.err);
    else await answer(socket, frame, here);
  }
  return undefined;
}

async function answer(socket: Socket, question: Question, here: CommandContext): Promise<void> {
  try {
    switch (question.ask) {
      case 'line':
        return sendFrame(socket, { line: (await here.nextLine()) ?? null });
      case 'read':
        return sendFrame(socket, {
          bytes: Buffer.from(await here.readFile(question.path)).toString('base64'),
        });
      case 'write':
        await here.writeFile(
          question.path,
          'bytes' in question ? Buffer.from(question.bytes, 'base64') : question.text,
        );
        return sendFrame(socket, { written: true });
      case 'append':
        await here.appendFile(question.path, Buffer.from(question.bytes, 'base64'));
        return sendFrame(socket, { written: true });
      case 'rename':
        await here.renameFile(question.path, question.to);
        return sendFrame(socket, { written: true });
      case 'folder':
        await here.makeFolder(question.path);
        return sendFrame(socket, { written: true });
    }
  } catch (error) {
    sendFrame(socket, { failed: error instanceof Error ? error.message : String(error) });
  }
}
