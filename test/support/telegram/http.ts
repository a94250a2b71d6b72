import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody } from './body.ts';
import type { Answer, Call, CallRecord } from './calls.ts';
import type { createFaults, FaultKind } from './faults.ts';
import { isRefusal } from './refuse.ts';
import { findMethod } from './spec.ts';
import type { Params } from './types.ts';
import type { World } from './world.ts';

export type Desk = {
  readonly token: string;
  readonly world: World;
  readonly faults: ReturnType<typeof createFaults>;
  readonly record: CallRecord;
  readonly answer: (method: string, params: Params, signal: AbortSignal) => Promise<Answer>;
};

/** `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export async function answerRequest(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://telegram');
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname);
  const named = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname);
  try {
    if (file) return sendFile(desk, response, decodeURIComponent(file[1] ?? ''), file[2] ?? '');
    if (!named) return send(response, failure(404, 'Not Found'));
    const method = findMethod(named[2] ?? '') ?? named[2] ?? '';
    const params = await readBody(request, url);
    const call = desk.record.begin(method, params, desk.world.now());
    if (decodeURIComponent(named[1] ?? '') !== desk.token) {
      return finish(desk, response, call, failure(401, 'Unauthorized'));
    }
    await play(desk, response, call);
  } catch (error) {
    if (!isRefusal(error)) return send(response, failure(500, `Internal Server Error: ${String(error)}`));
    desk.record.refusals.push({ method: named?.[2] ?? '', params: {}, why: error.message });
    send(response, failure(error.status, error.message));
  }
}

/** A call, with what is to go wrong with it. */
async function play(desk: Desk, response: ServerResponse, call: Call): Promise<void> {
  const fault = desk.faults.take(call.method);
  const spoiled = spoil(fault);
  if (spoiled === 'html' && typeof fault === 'object' && 'status' in fault) {
    desk.record.finish(call, failure(fault.status, 'Bad Gateway'));
    response.writeHead(fault.status, { 'content-type': 'text/html' });
    response.end(`<html><head><title>${fault.status}</title></head><body>nginx</body></html>`);
    return;
  }
  if (typeof spoiled === 'object') return finish(desk, response, call, spoiled);
  if (fault === 'drop-before') return drop(desk, response, call);
  if (typeof fault === 'object' && 'slowMs' in fault) await sleep(fault.slowMs);
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const answer = await desk.answer(call.method, call.params, gone.signal);
  if (fault === 'drop-after' || gone.signal.aborted) return drop(desk, response, call);
  finish(desk, response, call, answer);
}

/** The answer that a fault gives in place of the true one. */
function spoil(fault: FaultKind | undefined): Answer | 'html' | undefined {
  if (typeof fault !== 'object' || 'slowMs' in fault) return undefined;
  switch (fault.status) {
    case 429: {
      const parameters = { retry_after: fault.retryAfter };
      return { ...failure(429, `Too Many Requests: retry after ${fault.retryAfter}`), parameters };
    }
    case 401:
      return failure(401, 'Unauthorized');
    case 409:
      return failure(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      );
    case 500:
    case 502:
      return 'html';
    default:
      return fault satisfies never;
  }
}

function drop(desk: Desk, response: ServerResponse, call: Call): void {
  desk.record.finish(call, 'dropped');
  response.destroy();
}

function finish(desk: Desk, response: ServerResponse, call: Call, answer: Answer): void {
  desk.record.finish(call, answer);
  send(response, answer);
}

function send(response: ServerResponse, answer: Answer): void {
  const headers = { 'content-type': 'application/json' };
  response.writeHead(answer.ok ? 200 : answer.error_code, headers).end(JSON.stringify(answer));
}

const failure = (error_code: number, description: string) =>
  ({ ok: false, error_code, description }) as const;

function sendFile(desk: Desk, response: ServerResponse, token: string, path: string): void {
  const bytes = token === desk.token ? desk.world.files.findByPath(decodeURIComponent(path)) : undefined;
  if (!bytes) {
    send(response, failure(404, 'Not Found'));
    return;
  }
  const headers = { 'content-type': 'application/octet-stream', 'content-length': bytes.length };
  response.writeHead(200, headers).end(bytes);
}
