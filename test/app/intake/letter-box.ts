import { sql } from 'kysely';
import { vi } from 'vitest';
import { startIntake } from '#app/intake.ts';
import type { Intake } from '#app/intake.ts';
import type { Services } from '#app/services.ts';
import type { Arrival, Reader } from '#chat/arrival.ts';
import type { DatabaseKind } from '../../support/databases.ts';
import { openTestProgram } from '../../support/program.ts';
import type { TestProgram } from '../../support/program.ts';

export type LetterBox = {
  readonly program: TestProgram;
  start(reader: Reader, instance?: string, services?: Partial<Services>): Intake;
  /** The intake's second goes by. */
  tick(): void;
  wait(seconds: number): void;
  rows(): Promise<readonly Stored[]>;
  empty(): Promise<void>;
};
export type Stored = {
  readonly id: string;
  readonly handled: boolean;
  readonly attempts: number;
  readonly leased_by: string | null;
  readonly last_error: string | null;
};

/** Ids are `chat:what`, so that a test reads like a list of what was said. */
export function arrival(id: string, payload: object = {}): Arrival {
  return { id, chat: id.split(':')[0] ?? '', payload };
}

/** Waits for real work to come to something; the test's own time limit ends it otherwise. */
export async function until(something: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await something())) await new Promise((resolve) => setImmediate(resolve));
}

/** What arrives, on a whole program, with a clock and seconds that a test moves. */
export async function openLetterBox(kind: DatabaseKind): Promise<LetterBox> {
  const program = await openTestProgram(kind);
  const { db, services } = program;
  const running = new Set<Intake>();
  return {
    program,
    start(reader, instance = 'test', changed = {}) {
      if (!vi.isFakeTimers()) vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      const intake = startIntake({ ...services, instance, ...changed }, 'telegram', reader);
      running.add(intake);
      return intake;
    },
    tick: () => void vi.advanceTimersByTime(1_000),
    wait(seconds) {
      program.setClock(new Date(services.clock().getTime() + seconds * 1_000).toISOString());
    },
    async rows() {
      const { rows } = await sql<Stored>`
        select id, handled_at is not null as handled, attempts, leased_by, last_error
        from arrival order by number`.execute(db);
      return rows;
    },
    async empty() {
      for (const intake of running) await intake.stop();
      running.clear();
      vi.useRealTimers();
      await sql`delete from arrival`.execute(db);
      await sql`delete from instance`.execute(db);
      program.troubles.splice(0);
    },
  };
}
