/** The only place that asks what time it is. Everything else is told. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** A clock that stands still: transcripts and tests are then reproducible to the letter. */
export function fixedClock(instant: string): Clock {
  const at = new Date(instant).getTime();
  if (Number.isNaN(at)) throw new RangeError(`Not an instant: ${instant}`);
  return () => new Date(at);
}
