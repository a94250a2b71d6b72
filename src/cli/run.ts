import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { systemClock } from '../clock.ts';
import { addressOf, ConfigError, readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { FolderInUse } from '../database/folder-lock.ts';
import { openLog } from '../log.ts';
import { openProgram, whereabouts } from '../program.ts';
import type { Program } from '../program.ts';
import { Failure, RunsElsewhere, runSafely } from './command.ts';
import type { Command, CommandContext } from './command.ts';
import { findRunningProgram, runThere } from './control/ask.ts';
import { openInput } from './input.ts';

/** Milliseconds to wait while somebody else has the embedded database open and does not take commands. */
const PATIENCE = 10_000;

/**
 * Runs a command as a process of its own: on the database itself where nothing else has it open, otherwise
 * inside of the running program. Ends the process with the command's exit code.
 */
export async function runCommand(name: string, command: Command): Promise<never> {
  // Whoever reads our output may stop reading (`… | head`): that is no failure.
  process.stdout.on('error', () => process.exit(0));
  let program: Program | undefined;
  const input = openInput();
  const here = (config: Config): CommandContext => ({
    config,
    publicUrl: config.publicUrl ?? addressOf(config.host, config.port),
    interactive: input.interactive,
    async services() {
      program ??= await openHere(config);
      return program.services;
    },
    write: (text) => void process.stdout.write(text),
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    nextLine: () => input.nextLine(),
    readFile: (path) => readFile(path).catch(refuse),
    writeFile: (path, content) => writeFile(path, content).catch(refuse),
    appendFile: (path, content) => appendFile(path, content).catch(refuse),
    renameFile: (from, to) => rename(from, to).catch(refuse),
    makeFolder: (path) =>
      mkdir(path, { recursive: true }).then(
        () => {},
        (error: unknown) => refuse(error),
      ),
  });
  const exit = await start(name, command, here).catch((error: unknown) => {
    console.error(`It failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 1;
  });
  await program?.close();
  input.close();
  return process.exit(await flushed(exit));
}

async function start(
  name: string,
  command: Command,
  here: (config: Config) => CommandContext,
): Promise<number> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    return 1;
  }
  const context = here(config);
  const argv = process.argv.slice(2);
  try {
    return await runSafely(command, context, argv);
  } catch (error) {
    if (!(error instanceof RunsElsewhere)) throw error;
    return await runSafely(
      async () => {
        const socket = await findRunningProgram(config.dataDir);
        if (!socket) throw new Failure('The program ended just now: run the command again.');
        return runThere(socket, name, argv, context);
      },
      context,
      argv,
    );
  }
}

async function openHere(config: Config): Promise<Program> {
  const log = openLog(config.logLevel === 'info' || config.logLevel === 'debug' ? 'warn' : config.logLevel);
  const open = (patience: number) =>
    openProgram({ where: whereabouts(config, patience), config, clock: systemClock, log });
  if (config.databaseUrl !== undefined) return open(0);
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    // The program may run, or be about to; another command may have the database open for a moment.
    const running = await findRunningProgram(config.dataDir);
    running?.destroy();
    if (running) throw new RunsElsewhere();
    try {
      return await open(300);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      if (performance.now() < deadline) continue;
      throw new Failure(
        `${config.dataDir} is in use by a program that takes no commands: try again in a moment.`,
      );
    }
  }
}

function refuse(error: unknown): never {
  throw new Failure(error instanceof Error ? error.message : String(error));
}

/** A pipe takes its time: nothing that was written may be lost by the end of the process. */
async function flushed(exit: number): Promise<number> {
  await new Promise((resolve) => process.stdout.write('', resolve));
  await new Promise((resolve) => process.stderr.write('', resolve));
  return exit;
}
