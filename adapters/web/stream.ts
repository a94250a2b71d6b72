import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Live } from './live.ts';
import type { Place, Visitor, WebPorts } from './ports.ts';
import type { Renderer } from './render.ts';
import { rendered, renderItem } from './render.ts';

/** Proxies close a connection that says nothing for half a minute. */
const HEARTBEAT = 15_000;
/** How many ids below the last one seen are looked at again: see live.ts. The page knows what it shows already. */
const OVERLAP = 50;

/** Sends a person's thread as it grows, from where the browser left off. */
export function streamThread(
  c: Context,
  ports: WebPorts,
  live: Live,
  visitor: Visitor,
  renderer: Renderer,
  token: string,
): Response {
  const asked = c.req.header('Last-Event-ID') ?? c.req.query('after') ?? '';
  c.header('X-Accel-Buffering', 'no');
  const response = streamSSE(c, async (stream) => {
    const seen = new Set<string>();
    const bell = newBell();
    const unlisten = live.listen(visitor, bell.ring);
    stream.onAbort(bell.ring);
    let place = placeOf(asked);
    await stream.write('retry: 2000\n\n');
    try {
      while (!stream.aborted && !live.stopped) {
        const news = await ports.readNews(visitor.personId, renderer.language, back(place));
        for (const item of news.items) {
          const key = `${item.kind}${item.id}`;
          if (seen.has(key)) continue;
          seen.add(key);
          await stream.writeSSE({
            event: 'item',
            id: news.place,
            data: await rendered(renderItem(item, renderer)),
          });
        }
        place = later(place, news.place);
        if (await bell.heard(HEARTBEAT)) continue;
        // A browser that was signed out elsewhere hears no more.
        if (!(await ports.findVisitor(token))) break;
        await stream.write(': still here\n\n');
      }
    } catch (error) {
      // The browser comes back by itself, and goes on after what it has.
      ports.log(error, 'a stream broke off');
    } finally {
      unlisten();
    }
  });
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

/** Rings that come while nobody listens are heard at the next listening. */
function newBell() {
  let rung = false;
  let hear: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      hear?.();
    },
    /** True when it rang, false when the time was over. */
    async heard(milliseconds: number): Promise<boolean> {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          timer.unref();
          hear = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        hear = undefined;
      }
      const answer = rung;
      rung = false;
      return answer;
    },
  };
}

/** `1204-877`, or an outbox id alone, after which everything that was heard counts as seen. */
function placeOf(text: string): Place {
  if (/^\d{1,15}-\d{1,15}$/.test(text)) return text;
  return /^\d{1,15}$/.test(text) ? `${text}-${Number.MAX_SAFE_INTEGER}` : '0-0';
}

function numbersOf(place: Place): [said: number, heard: number] {
  const [said = 0, heard = 0] = place.split('-').map(Number);
  return [said, heard];
}

function back(place: Place): Place {
  return numbersOf(place)
    .map((id) => Math.max(0, id - OVERLAP))
    .join('-');
}

function later(one: Place, other: Place): Place {
  const [said, heard] = numbersOf(one);
  const [otherSaid, otherHeard] = numbersOf(other);
  return `${Math.max(said, otherSaid)}-${Math.max(heard, otherHeard)}`;
}
