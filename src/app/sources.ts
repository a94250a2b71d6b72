import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Services } from './services.ts';

/** Where ids and salts come from. */
export type Sources = Pick<Services, 'newId' | 'newSalt'>;

export const randomSources: Sources = { newId: randomUUID, newSalt: () => randomBytes(16).toString('hex') };

/** The same ones in every run: with a clock that stands still, so is a whole conversation. */
export function countedSources(): Sources {
  let made = 0;
  const next = () => {
    made += 1;
    return createHash('sha256').update(`iltizam ${made}`).digest('hex');
  };
  return {
    newId: () => next().replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5'),
    newSalt: () => next().slice(0, 32),
  };
}
