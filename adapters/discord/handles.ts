import type { ChatPorts } from '#chat/arrival.ts';
import type { Kept, KeptInteraction } from './kept.ts';
import { isInteraction } from './kept.ts';
import { interactionOf } from './parse.ts';

/** An interaction that can still be answered through its token. */
export type Handle = {
  readonly kept: KeptInteraction;
  /** False when Discord did not hear our acknowledgement: then it takes no answer either. */
  readonly acknowledged: Promise<boolean>;
  /** The message of the outbox that its first answer is; `unknown` after a restart. */
  answeredBy: number | 'unknown' | undefined;
};

export type Handles = {
  /** Of what arrives now. */
  remember(kept: KeptInteraction, acknowledged: Promise<boolean>): void;
  /** The interaction that a message answers; undefined when there is none, or its token is over. */
  find(answers: string | undefined): Promise<Handle | undefined>;
  /** A message that was sent through a token can be changed through it, even one for one person's eyes only. */
  made(message: string, handle: Handle): void;
  makerOf(message: string): Handle | undefined;
};

/** https://discord.com/developers/docs/interactions/receiving-and-responding: 15 minutes; less the way there. */
const TOKEN_LASTS_MS = 15 * 60_000 - 15_000;

export function startHandles({ findArrival }: Pick<ChatPorts, 'findArrival'>, clock: () => Date): Handles {
  const handles = new Map<string, Handle>();
  const makers = new Map<string, Handle>();

  const isOver = ({ kept }: Handle) => clock().getTime() - new Date(kept.at).getTime() > TOKEN_LASTS_MS;
  const tidy = <T extends Handle>(map: Map<string, T>) => {
    // Oldest first: the rest is younger.
    for (const [key, handle] of map) {
      if (!isOver(handle)) return;
      map.delete(key);
    }
  };
  const restore = async (id: string): Promise<Handle | undefined> => {
    const kept = (await findArrival(id)) as Kept | undefined;
    if (!kept || !isInteraction(kept)) return undefined;
    const handle: Handle = { kept, acknowledged: Promise.resolve(true), answeredBy: 'unknown' };
    if (!isOver(handle)) handles.set(id, handle);
    return handle;
  };

  return {
    remember(kept, acknowledged) {
      tidy(handles);
      handles.set(kept.id, { kept, acknowledged, answeredBy: undefined });
    },
    async find(answers) {
      const id = answers === undefined ? undefined : interactionOf(answers);
      if (id === undefined) return undefined;
      const handle = handles.get(id) ?? (await restore(id));
      return handle && !isOver(handle) && (await handle.acknowledged) ? handle : undefined;
    },
    made(message, handle) {
      tidy(makers);
      makers.delete(message);
      makers.set(message, handle);
    },
    makerOf(message) {
      const handle = makers.get(message);
      return handle && !isOver(handle) ? handle : undefined;
    },
  };
}
