import type { Answer } from './calls.ts';
import type { TelegramServer } from './server.ts';
import type { Params, Update } from './types.ts';

type Reply = Answer & { readonly status: number };

/** Calls a method over HTTP, as a bot does. */
export async function call(
  server: TelegramServer,
  method: string,
  body: Params | FormData = {},
): Promise<Reply> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${server.url}/bot${server.token}/${method}`, {
    method: 'POST',
    body: isForm ? body : JSON.stringify(body),
    ...(!isForm && { headers: { 'content-type': 'application/json' } }),
  });
  return { ...((await response.json()) as Answer), status: response.status };
}

/** The result of a call that must go well. */
export async function succeed<Result>(
  server: TelegramServer,
  method: string,
  body: Params | FormData = {},
): Promise<Result> {
  const reply = await call(server, method, body);
  if (!reply.ok) throw new Error(`${method}: ${reply.description}`);
  return reply.result as Result;
}

export const getUpdates = (server: TelegramServer, body: Params = {}) =>
  succeed<Update[]>(server, 'getUpdates', body);

/** "400 Bad Request: …" for what a rule of the API forbids; throws when it is not, or not kept among the refusals. */
export async function refusal(server: TelegramServer, reply: Promise<Reply>): Promise<string> {
  const before = server.refusals.length;
  const answer = await reply;
  if (answer.ok || answer.status !== answer.error_code)
    throw new Error(`Not refused: ${JSON.stringify(answer)}`);
  if (server.refusals.length !== before + 1) throw new Error(`Not kept: ${answer.description}`);
  return `${answer.status} ${answer.description}`;
}
