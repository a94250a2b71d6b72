import type { Context } from 'hono';
import type { Services } from '#app/services.ts';

/** Text in portions, as the reader takes them. An error in the middle cuts the answer off, so that none looks whole. */
export function streamed(
  c: Context,
  text: AsyncGenerator<string>,
  type: string,
  log: Services['log'],
): Response {
  const encoder = new TextEncoder();
  let left = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        let portion = '';
        while (portion.length < 64 * 1024) {
          const next = await text.next();
          // Whoever read it has gone meanwhile.
          if (left) return;
          if (next.done) {
            if (portion) controller.enqueue(encoder.encode(portion));
            controller.close();
            return;
          }
          portion += next.value;
        }
        controller.enqueue(encoder.encode(portion));
      } catch (error) {
        log.error({ error }, 'open data broke off');
        controller.error(error);
      }
    },
    async cancel() {
      left = true;
      await text.return(undefined);
    },
  });
  return c.body(body, 200, { 'Content-Type': type });
}
