/** Messages that this process leaves to others for a while. */
export type Left = {
  leave(id: number, until: Date): void;
  /** Those that it leaves now. */
  ids(now: Date): readonly number[];
};

export function startLeft(): Left {
  const untils = new Map<number, number>();
  return {
    leave: (id, until) => void untils.set(id, until.getTime()),
    ids(now) {
      for (const [id, until] of untils) if (until <= now.getTime()) untils.delete(id);
      return [...untils.keys()];
    },
  };
}
