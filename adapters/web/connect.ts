import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ChatPlatform } from '#chat/platform.ts';
import { startArrivals } from './arrivals.ts';
import { receiveForm } from './exchange.ts';
import { fileRoutes } from './files.ts';
import { startLive } from './live.ts';
import type { WebPorts } from './ports.ts';
import { showChat } from './show.ts';
import { signInRoutes } from './sign-in.ts';
import { streamThread } from './stream.ts';
import { rendererFor, tokenOf, visitorOf } from './visitor.ts';

/** One file of 20 MB, what a form wraps it in, and a text. */
const LARGEST_FORM = 25 * 1024 * 1024;

/** Each is an open connection; above this, pages work without a stream and come back for one. */
const MOST_STREAMS = 5_000;

/** Browsers show what they are given; these figures keep one message readable. */
const CAN = { maxText: 100_000, maxChoices: 20, maxLabel: 200, choiceStyle: 'buttons' } as const;

export type Web = {
  /** To be mounted at the root: /chat, /:lang/chat, /sign-in, /sign-out and /files. */
  readonly app: Hono;
  readonly platform: ChatPlatform;
  /** Ends the open streams. */
  stop(): void;
};

/** The chat as pages and streams. Messages are kept in the outbox: to deliver one is to wake who is connected. */
export function connectWeb(ports: WebPorts): Web {
  const live = startLive(ports);
  const arrivals = startArrivals(ports);
  const app = new Hono();

  const tooLarge = bodyLimit({
    maxSize: LARGEST_FORM,
    onError: (c) => showChat(c, ports, { status: 413, problem: 'web-refused-too-large' }),
  });

  for (const path of ['/chat', '/:lang{(?:fr|ar|en)}/chat'] as const) {
    app.get(path, (c) => showChat(c, ports));
    app.post(path, tooLarge, (c) => receiveForm(c, ports, live, arrivals));
    app.get(`${path}/stream`, async (c) => {
      const visitor = await visitorOf(c, ports);
      // 204 tells a browser's EventSource not to come back.
      if (!visitor) return c.body(null, 204);
      if (live.connected >= MOST_STREAMS) return c.body(null, 503);
      return streamThread(c, ports, live, visitor, rendererFor(c, ports, visitor), tokenOf(c) ?? '');
    });
  }

  app.route('/', signInRoutes(ports));
  app.route('/', fileRoutes(ports));

  const platform: ChatPlatform = {
    platform: 'web',
    can: CAN,
    async send({ chat }, _message, { outboxId }) {
      live.wake(chat);
      return { sent: String(outboxId) };
    },
  };
  return { app, platform, stop: () => live.stop() };
}
