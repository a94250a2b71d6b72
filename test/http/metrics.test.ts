import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMetrics } from '#http/metrics.ts';
import { startLimits } from '#http/limits.ts';
import { createHttp } from '#http/server.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';

const TOKEN = 'abcdefghijklmnop';
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

describe('/metrics', () => {
  let program: TestProgram;
  const metrics = startMetrics();
  let http: ReturnType<typeof createHttp>;
  const serve = (metricsToken: string | undefined) =>
    createHttp({
      services: program.services,
      limits: startLimits(),
      secure: false,
      trustedProxies: [],
      metrics,
      metricsToken,
    });

  beforeAll(async () => {
    program = await openTestProgram('pglite');
    http = serve(TOKEN);
  });
  afterAll(() => program.close());

  test('is not there without a token in the configuration', async () => {
    expect((await serve(undefined).request('/metrics', bearer(TOKEN))).status).toBe(404);
  });

  test.for(['', TOKEN.slice(1), `${TOKEN}x`, 'Æ'.repeat(16)])('takes no other token: %j', async (token) => {
    const answer = await http.request('/metrics', {
      headers: { Authorization: encodeURI(`Bearer ${token}`) },
    });
    expect(answer.status).toBe(401);
  });

  test('counts turns, messages and requests, and tells what the database knows', async () => {
    metrics.turn('telegram', 'answered', 0.02);
    metrics.turn('telegram', 'failed', 0.02);
    metrics.delivery('discord', 'dead');
    await http.request('/fr');
    await http.request('/%2e%2e/such/a/path');
    const answer = await http.request('/metrics', bearer(TOKEN));
    const text = await answer.text();
    expect(answer.headers.get('Content-Type')).toContain('text/plain');
    for (const line of [
      'iltizam_turns_total{platform="telegram",outcome="answered"} 1',
      'iltizam_turns_total{platform="telegram",outcome="failed"} 1',
      'iltizam_deliveries_total{platform="discord",fate="dead"} 1',
      'iltizam_http_request_seconds_count{kind="page",status="2xx"} 1',
      'iltizam_record_entries{plan="MA-PAN2"} 147',
      'iltizam_database_up 1',
      'iltizam_outbox_waiting 0',
      'process_start_time_seconds',
    ])
      expect(text).toContain(line);
  });
});
