import type { APIInteraction, APIMessage, GatewayMessageUpdateDispatchData } from 'discord.js';
import { GatewayDispatchEvents } from 'discord.js';
import type { Arrival, ChatPorts, Reader } from '#chat/arrival.ts';
import type { ChatPlatform, Connection } from '#chat/platform.ts';
import { editArrival, messageArrival } from './arrive.ts';
import { startCalls } from './call.ts';
import { startCatchUp } from './catch-up.ts';
import { registerCommands } from './commands.ts';
import { startDirect } from './direct.ts';
import { openGateway } from './gateway.ts';
import type { GatewayOptions } from './gateway.ts';
import { isFinal } from './failure.ts';
import { startHandles } from './handles.ts';
import { startInteracting } from './interact.ts';
import { startReader } from './read.ts';
import { startSending } from './send.ts';
import { startStoring } from './storing.ts';
import { startWork } from './work.ts';

export { TokenRefused } from './failure.ts';

export type DiscordOptions = GatewayOptions & { readonly applicationId: string };

export type Discord = {
  readonly platform: ChatPlatform;
  readonly reader: Reader;
  /** Rejects with TokenRefused when Discord does not let us in; without a network, it goes on trying. */
  start(): Promise<void>;
  /** Resolves when everything that arrived is stored, and the session is closed. */
  stop(): Promise<void>;
  connection(): Connection;
  /** The bot's name; undefined until Discord has told it. */
  name(): string | undefined;
};

/** Direct messages and interactions reach one shard each; direct messages the first. */
const SHARD_OF_DIRECT_MESSAGES = 0;

/** Speaks with people on Discord: in direct messages, and for their eyes only wherever else a command is used. */
export function connectDiscord(options: DiscordOptions, ports: ChatPorts): Discord {
  const { token, applicationId, apiRoot, clock } = options;
  const work = startWork(ports.log);
  const calls = startCalls(token, apiRoot);
  const { call } = calls;
  const direct = startDirect(call);
  const handles = startHandles(ports, clock);
  const catchUp = startCatchUp(ports, call, clock, work);
  const storing = startStoring(ports, work, (chat) => catchUp.finish(chat));
  const interact = startInteracting({ ports, call, applicationId, direct, handles, storing, clock });
  let name: string | undefined;
  let registered = false;

  const take = async (arrival: Arrival | undefined, channel?: string) => {
    if (!arrival) return;
    if (channel) direct.know(arrival.chat, channel);
    await storing.store(arrival);
  };

  const handle = async (event: GatewayDispatchEvents, data: unknown): Promise<void> => {
    if (event === GatewayDispatchEvents.InteractionCreate) return interact(data as APIInteraction);
    if (event === GatewayDispatchEvents.MessageCreate) {
      const message = data as APIMessage;
      return take(messageArrival(message, clock()), message.channel_id);
    }
    return take(editArrival(data as GatewayMessageUpdateDispatchData, clock()));
  };

  const readMissed = () => {
    const begun = catchUp.begin();
    storing.wait(begun);
    work.run('reading what was missed', async () => {
      await begun;
      await catchUp.sweep((chat, read) => storing.turn(chat, read));
    });
  };

  const register = () => {
    if (registered) return;
    registered = true;
    work.run('registering the commands', async () => {
      const put = () => registerCommands(call, applicationId, ports.commands);
      await work.persist('registering the commands', put, isFinal);
    });
  };

  const gateway = openGateway(
    options,
    {
      identified(shard, bot) {
        name = bot;
        register();
        if (shard === SHARD_OF_DIRECT_MESSAGES) readMissed();
      },
      dispatched(event, data) {
        if (!work.stopping()) work.run(`an event (${event})`, () => handle(event, data));
      },
    },
    ports.log,
  );

  return {
    platform: startSending({ call, applicationId, direct, handles, work }),
    reader: startReader(ports),
    start: () => gateway.start(),
    async stop() {
      await work.stop();
      await gateway.stop();
      calls.stop();
    },
    connection: () => gateway.connection(),
    name: () => name,
  };
}
