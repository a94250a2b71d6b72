import { readdir, readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { sql } from 'kysely';
import type { Db } from '#store/schema.ts';

/** Milliseconds of CPU, user and system. */
export type Used = {
  readonly program: number;
  readonly postgres: number;
  /** This process: Telegram and the people in it. */
  readonly people: number;
  /** Whatever else ran on the machine, and took its share of what is measured. */
  readonly others: number;
};

/** Milliseconds: what a tick of /proc/<pid>/stat is, see proc(5). */
const TICK = 10;

/** Counts from now on; gives what tells how much it was. */
export async function countCpus(program: number, db: Db): Promise<() => Promise<Used>> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  const postmaster = (await readTimes(rows[0]?.pid ?? 0))?.parent ?? 0;
  const now = async () => ({
    program: (await readTimes(program))?.own ?? 0,
    postgres: await ofServer(postmaster),
    people: ofThisProcess(),
    machine: ofMachine(),
  });
  const before = await now();
  return async () => {
    const after = await now();
    const used = {
      program: after.program - before.program,
      postgres: after.postgres - before.postgres,
      people: after.people - before.people,
    };
    const others = after.machine - before.machine - used.program - used.postgres - used.people;
    return { ...used, others: Math.max(0, others) };
  };
}

/** The server itself, those of its processes that live, and those that have ended. */
async function ofServer(postmaster: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(pids.map(async (pid) => readTimes(Number(pid))));
  const children = all.filter((times) => times?.parent === postmaster);
  const server = await readTimes(postmaster);
  return children.reduce((sum, times) => sum + (times?.own ?? 0), (server?.own ?? 0) + (server?.ended ?? 0));
}

/** Undefined when there is no such process, or no longer. */
async function readTimes(pid: number) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  // After the name, which stands in brackets: state, parent, … utime (12th), stime, cutime, cstime.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = (from: number) => (Number(fields[from]) + Number(fields[from + 1])) * TICK;
  return { parent: Number(fields[1]), own: ticks(11), ended: ticks(13) };
}

function ofThisProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function ofMachine(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
}
