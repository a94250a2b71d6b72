/** One bot among those that are compared, playing on a database of its own. */
export type Contestant = {
  /** Message 0..8 of that person's conversation; resolves when it is answered and what it changed is stored. */
  play(person: number, message: number, options?: { readonly double?: boolean }): Promise<void>;
  /** Updates saved so far. */
  saved(): Promise<number>;
  /** Resolves when whatever its answers have left to be done is done. */
  settled?(): Promise<void>;
  /** Looks its own record over; what it found, in a line. Throws when something is wrong with it. */
  verify?(): Promise<string>;
  close(): Promise<void>;
};

/** Whom to be ready for: persons 1 to `persons`; of each two less than `lanes` apart, both may be talking at once. */
export type Expected = { readonly persons: number; readonly lanes: number };

/** Messages of one conversation, for every contestant. */
export const MESSAGES = 9;

export const CONTESTANTS = ['iltizam', 'telegraf', 'grammy'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

export const NAMES: Record<ContestantName, string> = {
  iltizam: 'Iltizam',
  telegraf: 'Telegraf',
  grammy: 'grammY',
};

const PEERS = {
  telegraf: new URL('../peers/telegraf-wizard.ts', import.meta.url),
  grammy: new URL('../peers/grammy-conversation.ts', import.meta.url),
};

/** Loads only the one that plays: a peer brings packages of its own. */
export async function start(
  name: ContestantName,
  databaseUrl: string,
  expected: Expected,
): Promise<Contestant> {
  if (name === 'iltizam') return (await import('./iltizam.ts')).start(databaseUrl, expected);
  const peer = (await import(PEERS[name].href)) as { start(databaseUrl: string): Promise<Contestant> };
  return peer.start(databaseUrl);
}
