import type { Addressed } from '#chat/message.ts';
import type { Db } from '#store/schema.ts';
import type { Clock } from '../clock.ts';

export type Log = {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
};

/** What the shell works with; made once, in the composition root. */
export type Services = {
  readonly db: Db;
  readonly clock: Clock;
  /** Names this process among others on the same database. */
  readonly instance: string;
  /** A new UUID. */
  readonly newId: () => string;
  /** 16 random bytes in hex. */
  readonly newSalt: () => string;
  readonly log: Log;
  /** Hands rows that were just written to delivery; what does not arrive now is found again in the outbox. */
  readonly deliver: (rows: readonly Addressed[]) => void;
};
