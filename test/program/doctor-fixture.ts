import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import type { Services } from '#app/services.ts';
import { runSafely } from '../../src/cli/command.ts';
import { run } from '../../src/cli/doctor.ts';
import { readConfig } from '../../src/config.ts';
import { fakeContext } from './fake-context.ts';

/** What stands at a path; without it, 404 as a server says it that is not the platform. */
export type Answers = Record<string, { readonly status?: number; readonly body: unknown }>;

/** A platform that answers as a test says. */
export type Platform = {
  readonly root: string;
  answers: Answers;
  asked: { readonly url: string | undefined; readonly authorization: string | undefined }[];
  readonly server: Server;
};

export async function startPlatform(): Promise<Platform> {
  const server = createServer(({ url, headers }, response) => {
    platform.asked.push({ url, authorization: headers.authorization });
    const { status = 200, body } = platform.answers[url ?? ''] ?? { status: 404, body: 'no such page' };
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const platform: Platform = { root, answers: {}, asked: [], server };
  return platform;
}

/** What the doctor says, in lines; never anything of a token (each begins with "secretOf" somewhere). */
export async function doctor(services: Services, variables: Record<string, string> = {}) {
  const { context, printed } = fakeContext({ services });
  const code = await runSafely(run, { ...context, config: readConfig(variables) }, []);
  expect(printed.out + printed.err).not.toContain('secretOf');
  expect(printed.err).toBe('');
  return { code, lines: printed.out.trimEnd().split('\n') };
}

export function about(lines: readonly string[], what: string): readonly string[] {
  return lines.filter((line) => line.slice(6).startsWith(what));
}
