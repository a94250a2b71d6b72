import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { quantile } from '../support/statistics.ts';

export type Load = {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Bytes of one answer as they went over the line. */
  readonly bytes: number;
};

type Asked = { readonly status: number; readonly bytes: number; readonly etag: string | undefined };

/** Asks for one address again and again, `at` requests at a time, from many addresses behind a proxy of ours. */
export async function load(
  base: string,
  path: string,
  {
    at,
    seconds,
    conditional,
  }: { readonly at: number; readonly seconds: number; readonly conditional: boolean },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: at });
  let visitor = 0;
  const ask = (etag?: string): Promise<Asked> =>
    new Promise((resolve, reject) => {
      visitor = (visitor + 1) % 60_000;
      const headers = {
        'Accept-Encoding': 'gzip',
        'X-Forwarded-For': `10.1.${visitor >> 8}.${visitor & 255}`,
        ...(etag === undefined ? {} : { 'If-None-Match': etag }),
      };
      request(`${base}${path}`, { agent, headers }, (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes, etag: answer.headers.etag }));
        answer.on('error', reject);
      })
        .on('error', reject)
        .end();
    });
  const first = await ask();
  if (first.status !== 200) throw new Error(`${path} answered ${first.status}`);
  if (conditional && first.etag === undefined) throw new Error(`${path} has no ETag`);
  const times: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  let { etag } = first;
  await Promise.all(
    Array.from({ length: at }, async () => {
      while (performance.now() < end) {
        const asked = performance.now();
        const answer = await ask(conditional ? etag : undefined);
        times.push(performance.now() - asked);
        // What changed meanwhile is read whole, as a reader would.
        if (answer.status !== 200 && answer.status !== 304)
          throw new Error(`${path} answered ${answer.status}`);
        if (answer.status === 200) ({ etag } = answer);
      }
    }),
  );
  const took = (performance.now() - begun) / 1_000;
  agent.destroy();
  return {
    perSecond: times.length / took,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytes: first.bytes,
  };
}
