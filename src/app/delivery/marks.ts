import { markFates } from '#store/outbox.ts';
import type { Fate } from '#store/outbox.ts';
import type { Services } from '../services.ts';

/** Fates on their way into the outbox. */
export type Marks = {
  /** `soon`: a message that was sent into the world, and would be sent again if the process died now. */
  add(fate: Fate, soon: boolean): void;
  /** Writes what has gathered; resolves when everything added before is stored, or will be tried again. */
  flush(): Promise<void>;
  stop(): Promise<void>;
};

/** Milliseconds in which marks gather that are not urgent: one statement for many. */
const GATHER_MS = 40;
/** Milliseconds after which a database that failed is asked again. */
const AGAIN_MS = 500;

/** `stored` hears of each row once its fate stands in the outbox. */
export function startMarks(
  { db, clock, log, instance }: Pick<Services, 'db' | 'clock' | 'log' | 'instance'>,
  stored: (id: number) => void,
): Marks {
  let fates: Fate[] = [];
  let marking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    marking = marking.then(async () => {
      const batch = fates;
      fates = [];
      if (batch.length === 0) return;
      try {
        await markFates(db, batch, clock(), instance);
        for (const { id } of batch) stored(id);
      } catch (error) {
        // Kept for the next flush: an unmarked message would be said twice.
        fates = [...batch, ...fates];
        log.warn({ err: error, rows: batch.length }, 'Sent messages could not be marked yet');
        if (!stopped) later(AGAIN_MS);
      }
    });
    return marking;
  };
  const later = (milliseconds: number) => {
    timer ??= setTimeout(() => void flush(), milliseconds);
  };
  return {
    add(fate, soon) {
      fates.push(fate);
      if (soon) void flush();
      else later(GATHER_MS);
    },
    flush,
    async stop() {
      await flush();
      stopped = true;
      await flush();
    },
  };
}
