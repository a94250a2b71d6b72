import type { Arrival, ChatPorts } from '#chat/arrival.ts';
import type { Inbound } from '#chat/inbound.ts';
import type { Platform } from '#chat/message.ts';
import { findArrival, newestArrivals } from '#store/arrivals.ts';
import { hold, release } from '#store/instances.ts';
import { markReachable } from '#store/notices.ts';
import { moveChat } from '#store/outbox.ts';
import { noteUnreachable } from './delivery/unreachable.ts';
import { keepFile } from './evidence.ts';
import { findForm } from './open-form.ts';
import type { Received } from './receive.ts';
import type { Services } from './services.ts';
import { suggest } from './suggest.ts';

type Wiring = Pick<ChatPorts, 'commands' | 'about'> & {
  readonly take: (arrivals: readonly Arrival[]) => Promise<void>;
  readonly receive: (inbound: Inbound) => Promise<Received>;
};

/** Nothing of the turn was written; the arrival stays, and comes again. */
class TurnFailed extends Error {}

/** Everything that a chat platform's adapter is given. */
export function chatPorts(
  services: Services,
  platform: Platform,
  { take, receive, commands, about }: Wiring,
): ChatPorts {
  const { db, instance, log } = services;
  return {
    take,
    findArrival: (id) => findArrival(db, platform, id),
    newestArrivals: () => newestArrivals(db, platform),
    async receive(inbound) {
      const { outcome } = await receive(inbound);
      if (outcome === 'failed') throw new TurnFailed(`The turn of ${inbound.message} failed`);
    },
    keepFile: (file) => keepFile(services, file),
    moveChat: (from, to) => moveChat(db, platform, from, to),
    async markReachable(chat, reachable) {
      const address = { platform, chat };
      if (reachable) await markReachable(db, address);
      else await noteUnreachable(services, address);
    },
    findForm: (address) => findForm(services, address),
    suggest: (address, kind, words) => suggest(services, address, kind, words),
    commands,
    about,
    hold: (name) => hold(db, name, instance),
    release: (name) => release(db, name, instance),
    log,
  };
}
