import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRoute, resolve } from '../checks/openapi.ts';
import type { Route, Schema } from '../checks/openapi.ts';
import { problem } from '../checks/problem.ts';
import { checkSchema } from '../checks/schema.ts';
import type { Json } from '../types.ts';
import type { Call, World } from '../world.ts';
import { refuse, refuseForm } from './answer.ts';
import type { Answer } from './answer.ts';
import { readBody } from './body.ts';
import { keepFaults } from './faults.ts';
import { handlers } from './handlers.ts';
import { countRates } from './rates.ts';
import type { Limited, Rates } from './rates.ts';

/** Answers `/api/v10/…` and the downloads of `/attachments/…`. */
export function serveRest(world: World, rates: Rates) {
  const faults = keepFaults();
  const buckets = countRates(rates, (call) => world.violations.push({ kind: 'rate', call }));

  const limit = (call: Call, route: Route, limited: Limited, response: ServerResponse): Answer => {
    buckets.block(call, route.params, limited);
    response.setHeader('X-RateLimit-Scope', limited.scope);
    if (limited.global) response.setHeader('X-RateLimit-Global', 'true');
    response.setHeader('Retry-After', String(Math.ceil(limited.retryAfter)));
    const { retryAfter: retry_after, global } = limited;
    return { status: 429, body: { message: 'You are being rate limited.', retry_after, global } };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/attachments/')) return download(world, pathname, response);
    const method = request.method ?? 'GET';
    const path = /^\/api\/v10(\/.*)$/.exec(pathname)?.[1];
    const route = path === undefined ? undefined : findRoute(method, path);
    const body = await readBody(request);
    const sent = typeof body === 'string' ? { json: body, files: new Map() } : body;
    const call: Call = {
      method,
      route: typeof route === 'object' ? route.template : pathname,
      path: pathname,
      query: Object.fromEntries(searchParams),
      body: sent.json,
      files: [...sent.files].sort(([a], [b]) => a - b).map(([, file]) => file),
      at: Date.now(),
    };
    world.calls.push(call);
    if (typeof route !== 'object') {
      const refused =
        route === 'method' ? refuse(405, 0, '405: Method Not Allowed') : refuse(404, 0, '404: Not Found');
      return send(world, call, response, refused);
    }
    const fault = faults.take(method, route.template);
    if (fault?.kind === 'drop-before') return response.destroy();
    if (fault?.kind === 500 || fault?.kind === 502 || fault?.kind === 503) {
      call.status = fault.kind;
      return response.writeHead(fault.kind, { 'Content-Type': 'text/html' }).end('<html>error</html>');
    }
    if (fault?.kind === 'slow') await sleep(fault.milliseconds);
    const { headers, limited } = buckets.count(call, route.params);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const ordered: Limited | undefined =
      fault?.kind === 429
        ? {
            retryAfter: fault.retryAfter ?? 0.2,
            scope: fault.scope ?? 'user',
            global: fault.scope === 'global',
          }
        : undefined;
    const over = ordered ?? limited;
    if (over !== undefined) return send(world, call, response, limit(call, route, over, response));
    const answered =
      refuseEarly(world, route, call, body, request.headers.authorization) ??
      handlers[`${method} ${route.template}`]?.(world, { ...call, params: route.params, call }) ??
      refuse(404, 0, '404: Not Found');
    if (fault?.kind === 'drop-after') {
      call.status = answered.status;
      return response.destroy();
    }
    return send(world, call, response, answered);
  };
  return { handle, fail: faults.fail };
}

/** What is refused whatever the route does: a wrong token, a body that cannot be read or is not as in the file. */
function refuseEarly(
  world: World,
  route: Route,
  call: Call,
  body: Awaited<ReturnType<typeof readBody>>,
  authorization: string | undefined,
): Answer | undefined {
  const open = /^\/(interactions|webhooks)\/|^\/gateway$/.test(route.template);
  if (!open && authorization !== `Bot ${world.token}`) return refuse(401, 0, '401: Unauthorized');
  const { application_id: application } = route.params;
  if (application !== undefined && application !== world.applicationId)
    return refuse(403, 20_012, 'You are not authorized to perform this action on this application');
  if (body === 'too large') return refuse(413, 40_005, 'Request entity too large');
  if (body === 'wrong type')
    return refuseForm([
      problem([], 'CONTENT_TYPE_INVALID', 'Expected "Content-Type" header to be JSON or a form.'),
    ]);
  if (body === 'not json' || body === 'wrong form')
    return refuse(400, 50_109, 'The request body contains invalid JSON.');
  if (route.body !== undefined && body.json === undefined)
    return refuse(400, 50_109, 'The request body contains invalid JSON.');
  const problems = route.body === undefined ? [] : checkSchema(route.body, body.json);
  for (const [name, value] of Object.entries(route.params))
    if (name.endsWith('_id') && !/^\d+$/.test(value))
      problems.push(problem([name], 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`));
  for (const [name, value] of Object.entries(call.query)) {
    const parameter = route.query.find((it) => it.name === name);
    if (parameter === undefined)
      problems.push(problem([name], 'UNKNOWN_FIELD', 'There is no such parameter.'));
    else problems.push(...checkSchema(parameter.schema, readParameter(parameter.schema, value), [name]));
  }
  return problems.length > 0 ? refuseForm(problems) : undefined;
}

/** A value of the query as its schema means it. */
function readParameter(schema: Schema, value: string): unknown {
  const { type } = resolve(schema);
  if (type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  return type === 'integer' && /^\d+$/.test(value) ? Number(value) : value;
}

function send(world: World, call: Call, response: ServerResponse, { status, body }: Answer) {
  call.status = status;
  world.changes.emit('change');
  if (status >= 400 && status !== 429) {
    const { code, message, errors } = body as { code: number; message: string; errors?: Json };
    world.refusals.push({ call, status, code, message, ...(errors === undefined ? {} : { errors }) });
  }
  if (body === undefined) return response.writeHead(status).end();
  return response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function download(world: World, pathname: string, response: ServerResponse) {
  const file = world.files.get(pathname);
  if (file === undefined) return response.writeHead(404).end();
  return response.writeHead(200, { 'Content-Type': file.type }).end(file.bytes);
}
