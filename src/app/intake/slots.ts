/** Lets so many be at work at a time; the others wait in the order in which they came. */
export function startSlots(most: number): { use<T>(work: () => Promise<T>): Promise<T> } {
  let free = most;
  const waiting: (() => void)[] = [];
  return {
    async use(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
