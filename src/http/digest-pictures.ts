import { pngOf } from '#app/picture.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import type { Language } from '#i18n/language.ts';
import { digestPicture } from '#report/digest-picture.ts';

/** The newest weeks in three languages; a picture has some 60 KB. */
const MOST = 60;

/**
 * Pictures of frozen digests, drawn once: what is frozen does not change, and drawing takes a processor some tens of
 * milliseconds. Those that were asked for last are kept.
 */
export function keepPictures() {
  const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    pngOf(planId: number, digest: Digest, language: Language): Promise<Uint8Array<ArrayBuffer>> {
      const { week, issue } = digest.snapshot;
      const key = [planId, week, issue, language].join(' ');
      const known = drawn.get(key);
      if (known) drawn.delete(key);
      const picture = known ?? pngOf(digestPicture(digest, language)).then((png) => new Uint8Array(png));
      drawn.set(key, picture);
      // One that could not be drawn is drawn again.
      picture.catch(() => drawn.delete(key));
      const [oldest] = drawn.keys();
      if (drawn.size > MOST && oldest !== undefined) drawn.delete(oldest);
      return picture;
    },
  };
}
