import { createHash } from 'node:crypto';
import type { Arrival, ChatPorts } from '#chat/arrival.ts';
import type { Inbound } from '#chat/inbound.ts';

/** What the program gives an adapter, kept in memory: what was stored, received and said of chats can be read. */
export type MemoryPorts = ChatPorts & {
  readonly taken: Map<string, Arrival>;
  /** The ids of what came in, as often as it came. */
  readonly offered: string[];
  readonly received: Inbound[];
  readonly files: Map<string, Uint8Array>;
  readonly moved: string[];
  readonly reachable: string[];
  readonly released: string[];
  readonly logged: string[];
  /** While true, nothing can be stored. */
  down: boolean;
  /** While false, another process holds what may be held once. */
  mayHold: boolean;
};

const described = { fr: 'Où en est le plan', ar: 'أين وصلت الخطة', en: 'Where the plan stands' };

export function memoryPorts(): MemoryPorts {
  const logged: string[] = [];
  const write = (data: object, message: string) => void logged.push(`${message} ${JSON.stringify(data)}`);
  const ports: MemoryPorts = {
    taken: new Map(),
    offered: [],
    received: [],
    files: new Map(),
    moved: [],
    reachable: [],
    released: [],
    logged,
    down: false,
    mayHold: true,
    async take(arrivals) {
      if (ports.down) throw new Error('the database is down');
      for (const arrival of arrivals) {
        ports.offered.push(arrival.id);
        if (!ports.taken.has(arrival.id)) ports.taken.set(arrival.id, arrival);
      }
    },
    findArrival: async (id) => ports.taken.get(id)?.payload,
    newestArrivals: async () => [],
    async receive(inbound) {
      ports.received.push(inbound);
    },
    async keepFile({ name, bytes }) {
      if (bytes.length === 0) return { refused: 'empty' };
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      ports.files.set(sha256, bytes);
      return { sha256, name, type: 'application/octet-stream', size: bytes.length };
    },
    async moveChat(from, to) {
      ports.moved.push(`${from} → ${to}`);
    },
    async markReachable(chat, reachable) {
      ports.reachable.push(`${chat} ${reachable}`);
    },
    findForm: async () => undefined,
    suggest: async () => [],
    commands: ['status', 'update', 'help'].map((command) => ({ command, descriptions: described })),
    about: {
      fr: { short: 'Le plan', long: 'Le plan, en détail' },
      ar: { short: 'الخطة', long: 'الخطة بالتفصيل' },
      en: { short: 'The plan', long: 'The plan in detail' },
    },
    async hold() {
      if (ports.down) throw new Error('the database is down');
      return ports.mayHold;
    },
    async release(name) {
      ports.released.push(name);
    },
    log: { info: write, warn: write, error: write },
  };
  return ports;
}
