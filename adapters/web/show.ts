import type { Context } from 'hono';
import { html } from 'hono/html';
import { chatPage } from './chat-page.ts';
import type { Html, Sentence, Visitor, WebPorts } from './ports.ts';
import type { Renderer } from './render.ts';
import { rendererFor, visitorOf } from './visitor.ts';

/** What went wrong with a form that was just sent; its text goes back into the field. */
export type Trouble = {
  readonly status: 400 | 413 | 429 | 503;
  readonly problem: Sentence;
  readonly values?: { readonly [name: string]: string | number };
  readonly text?: string;
};

/** Whether a script asks, which reads JSON; a form without one gets a page. */
export function isScript(c: Context): boolean {
  return c.req.header('Accept')?.startsWith('application/json') ?? false;
}

/** The chat page, or to a script the trouble alone. */
export async function showChat(c: Context, ports: WebPorts, trouble?: Trouble): Promise<Response> {
  const visitor = await visitorOf(c, ports);
  const renderer = rendererFor(c, ports, visitor);
  const problem = trouble && ports.sentence(trouble.problem, renderer.language, trouble.values);
  if (trouble && isScript(c)) return c.json({ outcome: 'refused', problem }, trouble.status);
  const body = await bodyOf(c, ports, visitor, renderer, problem, trouble?.text);
  const switcher = html`<input type="hidden" name="page" value="${renderer.page}" autocomplete="off">`;
  // The way back must ask again: a kept page would send its old id.
  c.header('Cache-Control', 'no-store');
  const status = trouble?.status ?? 200;
  return ports.page(c, { language: renderer.language, body, status, ...(visitor ? { switcher } : {}) });
}

async function bodyOf(
  c: Context,
  ports: WebPorts,
  visitor: Visitor | undefined,
  renderer: Renderer,
  problem: string | undefined,
  text = c.req.query('text')?.slice(0, 500) ?? '',
): Promise<Html> {
  const before = c.req.query('before');
  const { language } = renderer;
  const [thread, imports] = visitor
    ? await Promise.all([
        ports.readThread(visitor.personId, language, before),
        ports.mayImport(visitor.personId),
      ])
    : [{ items: [], earlier: null, place: '0-0' }, false];
  const signedIn = visitor?.name ? ports.sentence('web-signed-in', language, { name: visitor.name }) : '';
  return chatPage(
    {
      visitor,
      imports,
      ...thread,
      older: before !== undefined && visitor !== undefined,
      problem,
      text,
      signedIn,
    },
    renderer,
  );
}
