import type { Context } from 'hono';
import type { InboundContent, InboundFile } from '#chat/inbound.ts';
import type { Live } from './live.ts';
import { parseForm } from './parse.ts';
import type { Sent } from './parse.ts';
import type { Arrivals } from './arrivals.ts';
import type { Visitor, WebPorts } from './ports.ts';
import { rendered, renderItem } from './render.ts';
import { isScript, showChat } from './show.ts';
import type { Trouble } from './show.ts';
import { rendererFor, visitorOf } from './visitor.ts';

const MEGABYTE = 1024 * 1024;

/** One form of the chat page: from what the browser sent to the page that answers it. */
export async function receiveForm(
  c: Context,
  ports: WebPorts,
  live: Live,
  arrivals: Arrivals,
): Promise<Response> {
  const wait = await ports.limit(c, 'message');
  const sent = await readForm(c);
  if (sent === 'empty') return showChat(c, ports, { status: 400, problem: 'web-empty' });
  if (sent === 'too-long') return showChat(c, ports, { status: 413, problem: 'web-too-long' });
  const text = 'text' in sent.content ? sent.content.text : '';
  if (wait !== undefined) {
    c.header('Retry-After', String(wait));
    return showChat(c, ports, { status: 429, problem: 'web-too-many', values: { seconds: wait }, text });
  }
  try {
    const trouble = await pass(c, ports, live, arrivals, sent);
    return trouble ? await showChat(c, ports, { ...trouble, text }) : await answer(c, ports, sent);
  } catch (error) {
    ports.log(error, 'a message could not be received');
    if (isScript(c)) {
      const problem = ports.sentence('web-failed', rendererFor(c, ports, undefined).language);
      return c.json({ outcome: 'failed', problem }, 503);
    }
    throw error;
  }
}

async function readForm(c: Context): Promise<Sent | 'empty' | 'too-long'> {
  try {
    return parseForm(await c.req.formData());
  } catch {
    // Not a form at all: as good as empty.
    return 'empty';
  }
}

/** Hands the message on; comes back with why it could not. */
async function pass(
  c: Context,
  ports: WebPorts,
  live: Live,
  arrivals: Arrivals,
  sent: Sent,
): Promise<Omit<Trouble, 'text'> | undefined> {
  const known = await visitorOf(c, ports);
  if (!known && sent.files.length > 0) return { status: 400, problem: 'web-refused-nobody' };
  const files = await keepFiles(c, ports, sent.files);
  if ('problem' in files) return files;
  const visitor = known ?? (await arrivals.welcome(c, sent.id));
  if ('problem' in visitor) return visitor;
  const { outcome } = await ports.receive({
    from: { platform: 'web', chat: visitor.pseudonym },
    message: `${visitor.pseudonym}:${sent.id}`,
    content: contentOf(sent, files),
    address: ports.addressOf(c),
  });
  live.wake(visitor.pseudonym);
  return outcome === 'failed' ? { status: 503, problem: 'web-unanswered' } : undefined;
}

function contentOf({ content }: Sent, files: readonly InboundFile[]): InboundContent {
  return content.kind === 'files' ? { kind: 'attached', files, text: content.text } : content;
}

async function keepFiles(
  c: Context,
  ports: WebPorts,
  files: readonly File[],
): Promise<readonly InboundFile[] | Omit<Trouble, 'text'>> {
  const kept: InboundFile[] = [];
  for (const file of files) {
    const wait = await ports.limit(c, 'upload', Math.ceil(file.size / MEGABYTE) || 1);
    if (wait !== undefined) return { status: 429, problem: 'web-too-many', values: { seconds: wait } };
    const one = await ports.keepFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    if ('refused' in one)
      return { status: one.refused === 'too-large' ? 413 : 400, problem: `web-refused-${one.refused}` };
    kept.push(one);
  }
  return kept;
}

/** To a script what is new, to a form the way to the page. */
async function answer(c: Context, ports: WebPorts, sent: Sent): Promise<Response> {
  const visitor = (c.get('arrived') as Visitor | undefined) ?? (await visitorOf(c, ports));
  // What was said has ended this very session: by signing out, or by being forgotten.
  const left = isForgetting(sent) ? '/forgotten' : '/signed-out';
  if (!isScript(c)) return c.redirect(visitor ? `${placeAfter(c, sent)}#latest` : left, 303);
  if (!visitor) return c.json({ outcome: 'answered', items: [], place: '0-0', goTo: left });
  const renderer = rendererFor(c, ports, visitor);
  const after = c.req.header('X-Place') ?? '0-0';
  const { items, place } = await ports.readNews(visitor.personId, renderer.language, after);
  const shown = await Promise.all(items.map((item) => rendered(renderItem(item, renderer))));
  return c.json({ outcome: 'answered', items: shown, place });
}

function isForgetting({ content }: Sent): boolean {
  return content.kind === 'pressed' && content.verb === 'forget';
}

/** A page in another language, when that was the button; else the same one. */
function placeAfter(c: Context, { content }: Sent): string {
  const language = content.kind === 'pressed' && content.verb === 'language' ? content.target : '';
  return /^(fr|ar|en)$/.test(language) ? `/${language}/chat` : c.req.path;
}
