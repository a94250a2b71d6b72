import type { WebSocket } from 'ws';
import type { Json } from '../types.ts';
import type { World } from '../world.ts';
import { refuseIntents } from './intents.ts';
import type { Session, Sessions } from './sessions.ts';

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
export const OP = {
  beat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
};
const LARGEST_PAYLOAD = 4096;
const EVENTS_A_MINUTE = 120;

export type Context = {
  readonly world: World;
  readonly sessions: Sessions;
  readonly heartbeatInterval: number;
  readonly privilegedIntents: number;
  /** While it is true, heartbeats get no answer and events do not go out: a connection that is dead, but open. */
  mute: boolean;
  readonly identified: { readonly intents: number; readonly session: string }[];
  readonly resumed: { readonly session: string; readonly replayed: number }[];
  onReady(session: Session): void;
};

/**
 * One client, from HELLO to its close. Close codes:
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function talk(context: Context, socket: WebSocket, wire: (payload: Json) => void) {
  const { world, sessions } = context;
  let session: Session | undefined;
  const send = (payload: Json) => {
    if (!context.mute && socket.readyState === socket.OPEN) wire(payload);
  };
  const expectBeat = () =>
    setTimeout(() => socket.close(4009, 'Session timed out'), context.heartbeatInterval * 1.5);
  let beat = expectBeat();
  const arrivals: number[] = [];

  const identify = (d: Json) => {
    if (session !== undefined) return socket.close(4005, 'Already authenticated.');
    if (d['token'] !== world.token) return socket.close(4004, 'Authentication failed.');
    const [shard, count] = (d['shard'] as [number, number] | undefined) ?? [0, 1];
    if (!(Number.isInteger(shard) && shard >= 0 && shard < count))
      return socket.close(4010, 'Invalid shard.');
    if (d['properties'] === undefined) return socket.close(4002, 'Error while decoding payload.');
    const code = refuseIntents(d['intents'], context.privilegedIntents);
    if (code === 4013) return socket.close(4013, 'Invalid intent(s).');
    if (code === 4014) return socket.close(4014, 'Disallowed intent(s).');
    session = sessions.begin(d['intents'] as number, send);
    context.identified.push({ intents: session.intents, session: session.id });
    context.onReady(session);
    world.changes.emit('change');
  };
  const resume = (d: Json) => {
    if (session !== undefined) return socket.close(4005, 'Already authenticated.');
    if (d['token'] !== world.token) return socket.close(4004, 'Authentication failed.');
    const found = sessions.find(d['session_id']);
    const seq = Number(d['seq']);
    if (found === undefined) return send({ op: OP.invalid, d: false });
    if (!Number.isInteger(seq) || seq > found.events.length) return socket.close(4007, 'Invalid sequence.');
    session = found;
    session.send = send;
    const missed = found.events.slice(seq);
    for (const event of missed) send(event);
    context.resumed.push({ session: found.id, replayed: missed.length });
    sessions.tell(found, 'RESUMED', {});
    world.changes.emit('change');
  };

  socket.on('message', (data: Buffer) => {
    if (data.length > LARGEST_PAYLOAD) return socket.close(4002, 'Error while decoding payload.');
    const now = Date.now();
    arrivals.push(now);
    if (arrivals.filter((at) => at > now - 60_000).length > EVENTS_A_MINUTE)
      return socket.close(4008, 'Rate limited.');
    const payload = readPayload(data);
    if (payload === undefined) return socket.close(4002, 'Error while decoding payload.');
    const { op, d } = payload;
    if (op === OP.beat) {
      clearTimeout(beat);
      beat = expectBeat();
      return send({ op: OP.ack });
    }
    if (op === OP.identify) return identify(d as Json);
    if (op === OP.resume) return resume(d as Json);
    if (session === undefined) return socket.close(4003, 'Not authenticated.');
    if (op !== OP.presence) socket.close(4001, 'Unknown opcode.');
  });
  socket.on('close', (code) => {
    clearTimeout(beat);
    world.changes.emit('change');
    if (session?.send !== send) return;
    session.send = undefined;
    // A client that says goodbye with one of these has ended its session.
    if (code === 1000 || code === 1001) sessions.end(session);
  });
  send({ op: OP.hello, d: { heartbeat_interval: context.heartbeatInterval } });
}

function readPayload(data: Buffer): { op: unknown; d: unknown } | undefined {
  try {
    const payload: unknown = JSON.parse(data.toString());
    return typeof payload === 'object' && payload !== null
      ? (payload as { op: unknown; d: unknown })
      : undefined;
  } catch {
    return undefined;
  }
}
