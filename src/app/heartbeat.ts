import { BEAT_MS, beat, endInstance } from '#store/instances.ts';
import type { Services } from './services.ts';

/** Tells the other processes on this database that this one lives, until it stops. */
export async function startHeartbeat({
  db,
  instance,
  log,
}: Pick<Services, 'db' | 'instance' | 'log'>): Promise<{ stop(): Promise<void> }> {
  await beat(db, instance);
  let beating: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    beating = beat(db, instance).catch((error: unknown) => {
      log.warn({ err: error }, 'No sign of life could be given; another process may take over');
    });
  }, BEAT_MS);
  return {
    async stop() {
      clearInterval(timer);
      await beating;
      await endInstance(db, instance);
    },
  };
}
