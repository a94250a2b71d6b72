import { EventEmitter, once } from 'node:events';
import { METHODS } from './methods/table.ts';
import { isRefusal } from './refuse.ts';
import { findMethod, readParameters } from './spec.ts';
import type { Params } from './types.ts';
import type { Connections, World } from './world.ts';

export type Answer =
  | { ok: true; result: unknown }
  | { ok: false; error_code: number; description: string; parameters?: object };

/** A request of the bot; `answered` is undefined while it waits, and 'dropped' when no answer reached the bot. */
export type Call = {
  readonly method: string;
  readonly params: Params;
  /** Milliseconds. */
  readonly at: number;
  answered: Answer | 'dropped' | undefined;
};

export type Refused = { readonly method: string; readonly params: Params; readonly why: string };
export type CallRecord = ReturnType<typeof createRecord>;

export function createRecord() {
  const calls: Call[] = [];
  const refusals: Refused[] = [];
  const heard = new EventEmitter();
  heard.setMaxListeners(0);
  return {
    calls,
    refusals,
    begin(method: string, params: Params, at: number): Call {
      const call: Call = { method, params, at, answered: undefined };
      calls.push(call);
      return call;
    },
    finish(call: Call, answered: Answer | 'dropped') {
      call.answered = answered;
      heard.emit('answered');
    },
    async waitFor(method: string, fits: (call: Call) => boolean, ms: number): Promise<Call> {
      const signal = AbortSignal.timeout(ms);
      for (;;) {
        const call = calls.find((it) => it.method === method && it.answered !== undefined && fits(it));
        if (call) return call;
        await once(heard, 'answered', { signal }).catch(() => {
          throw new Error(
            `No such ${method} in ${ms} ms; there were ${calls.map((it) => it.method).join(', ')}`,
          );
        });
      }
    },
  };
}

/** Does what a call says; never throws for what the bot did. */
export async function answerCall(
  world: World,
  connections: Connections,
  record: CallRecord,
  name: string,
  raw: Params,
): Promise<Answer> {
  const method = findMethod(name);
  if (method === undefined) {
    record.refusals.push({ method: name, params: raw, why: 'there is no such method' });
    return { ok: false, error_code: 404, description: 'Not Found: method not found' };
  }
  try {
    const params = readParameters(method, raw);
    const result = await METHODS[method]?.(world, params, connections);
    world.changed.emit('change');
    return { ok: true, result };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error.refusal === 'rule') record.refusals.push({ method, params: raw, why: error.message });
    const { status, message, parameters } = error;
    return { ok: false, error_code: status, description: message, ...(parameters && { parameters }) };
  }
}
