import { createHash } from 'node:crypto';
import type { Arrival, ChatPorts } from '#chat/arrival.ts';
import type { Inbound } from '#chat/inbound.ts';
import type { Rendered } from '#chat/message.ts';
import type { Sending } from '#chat/platform.ts';
import { connectDiscord } from '../../../adapters/discord/connect.ts';
import type { Discord, DiscordOptions } from '../../../adapters/discord/connect.ts';
import type { DiscordServer } from '../../support/discord/server.ts';

/** What outlives a process: what was stored, and what was received of it. */
export type Memory = {
  readonly arrivals: Arrival[];
  readonly received: Inbound[];
  readonly logged: string[];
};
export const newMemory = (): Memory => ({ arrivals: [], received: [], logged: [] });

const COMMANDS: ChatPorts['commands'] = [
  { command: 'help', descriptions: { fr: 'Aide', ar: 'مساعدة', en: 'Help' } },
  {
    command: 'status',
    descriptions: { fr: 'Où en est un engagement', ar: 'أين وصل التزام', en: 'Where a commitment stands' },
    takes: {
      kind: 'commitment',
      required: false,
      descriptions: { fr: 'Lequel', ar: 'أيها', en: 'Which one' },
    },
  },
];

/** The newest arrival of each chat, of those from which direct messages may be read. */
export function newestOf({ arrivals }: Memory): readonly Arrival[] {
  const resuming = arrivals.filter(({ payload }) => 'resumes' in payload && payload.resumes === true);
  return [...new Map(resuming.map((arrival) => [arrival.chat, arrival])).values()];
}

/** Ports over a memory, with an intake that reads what is stored in order; `more` takes the place of some. */
function portsOver(memory: Memory, discord: () => Discord, more: Partial<ChatPorts>): ChatPorts {
  let reading = Promise.resolve();
  const log = (_data: object, message: string) => void memory.logged.push(message);
  return {
    async take(arrivals) {
      for (const arrival of arrivals) {
        if (memory.arrivals.some(({ id }) => id === arrival.id)) continue;
        memory.arrivals.push(JSON.parse(JSON.stringify(arrival)) as Arrival);
        reading = reading.then(() => discord().reader.read([arrival]));
      }
    },
    findArrival: async (id) => memory.arrivals.find((arrival) => arrival.id === id)?.payload,
    newestArrivals: async () => newestOf(memory),
    async receive(inbound) {
      memory.received.push(inbound);
    },
    async keepFile({ name, bytes }) {
      if (bytes.length === 0) return { refused: 'empty' };
      if (name.endsWith('.exe')) return { refused: 'type' };
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { sha256, name, type: 'text/plain', size: bytes.length };
    },
    async moveChat() {},
    async markReachable() {},
    findForm: async () => undefined,
    suggest: async () => [],
    commands: COMMANDS,
    about: { fr: { short: '', long: '' }, ar: { short: '', long: '' }, en: { short: '', long: '' } },
    hold: async () => true,
    async release() {},
    log: { info: log, warn: log, error: log },
    ...more,
  };
}

export type Options = Partial<Omit<DiscordOptions, 'applicationId'>>;

/** The adapter before a server, not yet started. */
export function prepare(
  server: DiscordServer,
  memory: Memory,
  more: Partial<ChatPorts> = {},
  options: Options = {},
): Discord {
  const { token, applicationId, url: apiRoot } = server;
  const clock = () => new Date();
  const ports = portsOver(memory, () => discord, more);
  const discord: Discord = connectDiscord({ token, applicationId, apiRoot, clock, ...options }, ports);
  return discord;
}

/** A message of words alone, and whatever else is told. */
export const said = (text: string, more: Partial<Rendered> = {}): Rendered => ({
  language: 'fr',
  direction: 'ltr',
  parts: text === '' ? [] : [{ kind: 'text', text }],
  choices: [],
  numbered: true,
  takesFiles: false,
  lasting: false,
  ...more,
});

let rows = 0;
/** How a new row of the outbox is sent. */
export const sending = (more: Partial<Sending> = {}): Sending => {
  rows += 1;
  return { outboxId: rows, page: 0, closes: [], ...more };
};

export const addressOf = (chat: string) => ({ platform: 'discord', chat }) as const;
