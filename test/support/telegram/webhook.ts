import { setTimeout as sleep } from 'node:timers/promises';
import { refuse } from './refuse.ts';
import type { Params, Update } from './types.ts';
import { isUpload } from './types.ts';
import type { Updates } from './updates.ts';

export type Webhook = ReturnType<typeof createWebhook>;
type Target = { url: string; secret: string; connections: number; stopped: AbortController };

export type WebhookOptions = {
  /** Takes http:// and any port, as the real server does in its local mode. */
  readonly local: boolean;
  readonly retryMs: number;
  /** A bot may answer an update with a call in the body. */
  readonly onReply: (method: string, params: Params) => Promise<void>;
};

const PORTS = ['', '80', '88', '443', '8443'];

/** Updates by POST, in order for each chat, each until it is taken: https://core.telegram.org/bots/api#setwebhook */
export function createWebhook(updates: Updates, options: WebhookOptions) {
  let target: Target | undefined;
  let lastError: { date: number; message: string } | undefined;
  const lines = new Map<string, Promise<void>>();

  const enqueue = (update: Update, to: Target) => {
    const key = chatOf(update);
    const line = (lines.get(key) ?? Promise.resolve()).then(() => deliver(update, to));
    lines.set(key, line);
  };
  updates.onPush((update) => target && enqueue(update, target));

  async function deliver(update: Update, to: Target): Promise<void> {
    while (!to.stopped.signal.aborted) {
      const problem = await post(update, to);
      if (problem === undefined) return updates.confirm(update.update_id);
      lastError = { date: Math.floor(Date.now() / 1000), message: problem };
      await sleep(options.retryMs, undefined, { signal: to.stopped.signal }).catch(() => undefined);
    }
  }

  async function post(update: Update, to: Target): Promise<string | undefined> {
    const headers = {
      'content-type': 'application/json',
      ...(to.secret && { 'X-Telegram-Bot-Api-Secret-Token': to.secret }),
    };
    try {
      const body = JSON.stringify(update);
      const response = await fetch(to.url, {
        method: 'POST',
        headers,
        body,
        signal: to.stopped.signal,
        redirect: 'manual',
      });
      const said = await response.text();
      if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
      const { method, ...params } = readReply(said);
      if (typeof method === 'string') await options.onReply(method, params);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  const remove = () => {
    target?.stopped.abort();
    target = undefined;
    lines.clear();
    lastError = undefined;
  };

  return {
    isSet: () => target !== undefined,
    remove,
    set(params: Params) {
      const url = params['url'] as string;
      const secret = (params['secret_token'] as string | undefined) ?? '';
      const connections = (params['max_connections'] as number | undefined) ?? 40;
      if (url !== '') checkTarget(url, secret, connections, params['certificate'], options.local);
      remove();
      if (url === '') return;
      updates.abort('terminated by setWebhook request');
      target = { url, secret, connections, stopped: new AbortController() };
      for (const update of updates.pending()) enqueue(update, target);
    },
    info: () => ({
      url: target?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.pending().length,
      ...(target && { max_connections: target.connections }),
      ...(updates.allowed().length > 0 && { allowed_updates: updates.allowed() }),
      ...(lastError && { last_error_date: lastError.date, last_error_message: lastError.message }),
    }),
  };
}

function checkTarget(url: string, secret: string, connections: number, certificate: unknown, local: boolean) {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw refuse('invalid webhook URL specified');
  if (secret.length > 256) throw refuse('secret token is too long');
  if (!/^[\w-]*$/.test(secret)) throw refuse('secret token contains unallowed characters');
  if (connections < 1 || connections > 100) throw refuse('max_connections must be 1-100');
  if (certificate !== undefined && !isUpload(certificate)) throw refuse('certificate must be an InputFile');
  if (local) return;
  if (parsed.protocol === 'http:') throw refuse('bad webhook: An HTTPS URL must be provided for webhook');
  if (!PORTS.includes(parsed.port)) {
    throw refuse('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
}

function chatOf(update: Update): string {
  const [payload] = Object.entries(update).flatMap(([name, it]) =>
    name === 'update_id' ? [] : [it as Params],
  );
  const message = (payload?.['message'] as Params | undefined) ?? payload;
  return String((message?.['chat'] as { id: number } | undefined)?.id);
}

function readReply(body: string): Params {
  try {
    const reply: unknown = JSON.parse(body);
    return typeof reply === 'object' && reply !== null ? (reply as Params) : {};
  } catch {
    return {};
  }
}
