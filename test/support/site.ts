import { createInvitation } from '#app/identity.ts';
import { receive } from '#app/receive.ts';
import type { Inbound } from '#chat/inbound.ts';
import { startLimits } from '#http/limits.ts';
import type { Limits } from '#http/limits.ts';
import { createHttp } from '#http/server.ts';
import { webPorts } from '#http/web-ports.ts';
import { connectWeb } from '../../adapters/web/connect.ts';
import type { Web } from '../../adapters/web/connect.ts';
import type { DatabaseKind } from './databases.ts';
import { openTestProgram } from './program.ts';
import type { TestProgram } from './program.ts';

export type Site = {
  readonly program: TestProgram;
  readonly web: Web;
  readonly app: ReturnType<typeof createHttp>;
  /** A browser: it keeps its cookies, and says where its forms come from. */
  visit(): Browser;
  /** The code of a sign-in link of the demonstration's first lead. */
  leadCode(): Promise<string>;
  close(): Promise<void>;
};

export type Browser = {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  text(path: string): Promise<string>;
  post(
    path: string,
    fields: Record<string, string | File | readonly File[]>,
    headers?: Record<string, string>,
  ): Promise<Response>;
};

type Receive = (inbound: Inbound) => ReturnType<typeof receive>;

/** The whole site on the sample plan, without a socket. */
export async function openSite(
  kind: DatabaseKind,
  options: {
    readonly secure?: boolean;
    readonly trustedProxies?: readonly string[];
    readonly limits?: Limits;
    readonly receive?: Receive;
  } = {},
): Promise<Site> {
  const program = await openTestProgram(kind);
  const { services } = program;
  const limits = options.limits ?? startLimits();
  const web = { secure: options.secure ?? false, trustedProxies: options.trustedProxies ?? [] };
  const hear: Receive = options.receive ?? ((inbound) => receive({ ...services, deliver: wake }, inbound));
  const chat = connectWeb(webPorts(services, hear, limits, web));
  const wake = (rows: Parameters<typeof services.deliver>[0]) => {
    for (const { address, id } of rows)
      void chat.platform.send(address, undefined as never, { outboxId: id, page: 0, closes: [] });
  };
  const app = createHttp({ services, limits, chat: chat.app, ...web });
  return {
    program,
    web: chat,
    app,
    visit: () => browser(app),
    async leadCode() {
      const { id } = await services.db
        .selectFrom('person')
        .where('name', '=', 'Demo lead 1')
        .select('id')
        .executeTakeFirstOrThrow();
      const invitation = {
        planId: program.planId,
        role: 'lead',
        commitments: [4, 10, 18],
        personId: id,
        language: 'fr',
      } as const;
      return createInvitation(services, invitation);
    },
    async close() {
      chat.stop();
      await program.close();
    },
  };
}

function browser(app: Site['app']): Browser {
  const cookies = new Map<string, string>();
  const send = async (
    path: string,
    init: Omit<RequestInit, 'headers'> & { headers: Record<string, string> },
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookie ? { Cookie: cookie } : {}), ...init.headers };
    const response = await app.request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      if (attributes.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    get: (path, headers = {}) => send(path, { headers }),
    text: async (path) => (await send(path, { headers: {} })).text(),
    post(path, fields, headers = {}) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) {
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
      }
      return send(path, { method: 'POST', body, headers: { Origin: 'http://localhost', ...headers } });
    },
  };
}

/** Without the marks around inserted values, and with plain spaces: what a reader sees. */
export function seen(text: string): string {
  return text.replace(/[\u200e\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');
}
