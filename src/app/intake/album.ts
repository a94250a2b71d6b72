import type { Arrival, Reader } from '#chat/arrival.ts';

/** Milliseconds in which the rest of an album comes, as its pictures are sent one by one. */
const ALBUM_MS = 500;

/** Takes the first of a queue off it; of an album all that belongs to it, once no more has come for a while. */
export async function gatherAlbum<A extends Arrival>(
  queue: A[],
  reader: Reader,
  stopped: () => boolean,
): Promise<readonly A[]> {
  const first = queue.shift();
  if (!first) return [];
  const album = albumOf(reader, first);
  if (album === undefined) return [first];
  const gathered = [first];
  for (let more = true; more && !stopped(); ) {
    await new Promise((resolve) => setTimeout(resolve, ALBUM_MS));
    const rest = queue.filter((one) => albumOf(reader, one) === album);
    for (const one of rest) queue.splice(queue.indexOf(one), 1);
    gathered.push(...rest);
    more = rest.length > 0;
  }
  return gathered;
}

/** What cannot be looked into stands alone; reading it will say what is wrong with it. */
function albumOf(reader: Reader, arrival: Arrival): string | undefined {
  try {
    return reader.albumOf?.(arrival);
  } catch {
    return undefined;
  }
}
