import type { Addressed } from '#chat/message.ts';
import type { Places } from '#domain/access.ts';
import type { Db } from '#store/schema.ts';
import type { Clock } from '../clock.ts';
import type { CodeLimit } from './code-limit.ts';
import type { PublishLimit } from './publish-limit.ts';

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
  /** Where codes are used: of the platforms that run, as far as their names are known by now. */
  readonly places: () => Places;
  /** For how many days what was heard and said is kept. */
  readonly keptDays: number;
  readonly codeLimit: CodeLimit;
  readonly publishLimit: PublishLimit;
  /** The Chromium that prints reports, where the configuration names one. */
  readonly chromium?: string | undefined;
  /** Hands rows that were just written to delivery; what does not arrive now is found again in the outbox. */
  readonly deliver: (rows: readonly Addressed[]) => void;
};
