import type { World } from '../world.ts';

/** Resolves with what `find` finds, as soon as it finds something; rejects after so many milliseconds. */
export function waitFor<T>(
  world: World,
  find: () => T | undefined,
  milliseconds: number,
  complain: () => string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      world.changes.off('change', look);
    };
    const look = () => {
      try {
        const found = find();
        if (found === undefined) return;
        end();
        resolve(found);
      } catch (error) {
        // It must not fall on whoever made the change.
        end();
        reject(error as Error);
      }
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(complain()));
    }, milliseconds);
    world.changes.on('change', look);
    look();
  });
}
