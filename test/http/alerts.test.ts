import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { metricsRoutes, startMetrics } from '#http/metrics.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';

const FILE = new URL('../../docs/operations/alerts.yml', import.meta.url);

let program: TestProgram;
beforeAll(async () => {
  program = await openTestProgram('pglite');
});
afterAll(() => program.close());

test('each alert asks for metrics and labels that there are', async () => {
  const metrics = startMetrics();
  metricsRoutes(program.services, [], metrics, 'abcdefghijklmnop');
  metrics.turn('web', 'failed', 0.1);
  const names = metrics.registry.getMetricsAsArray().map(({ name }) => name);
  const expressions = [...(await readFile(FILE, 'utf8')).matchAll(/^ *expr: (.+)$/gm)].map(
    ([, expression = '']) => expression,
  );
  expect(expressions.length).toBeGreaterThan(5);
  for (const expression of expressions) {
    const asked = expression.match(/\biltizam_\w+/g) ?? [];
    expect(asked.length > 0 || expression.startsWith('up{'), expression).toBe(true);
    for (const name of asked) expect(names, expression).toContain(name.replace(/_bucket$/, ''));
  }
  // A label of Prometheus' own would be renamed, and an alert that asks for it would never come.
  for (const metric of metrics.registry.getMetricsAsArray()) {
    const { labelNames } = metric as unknown as { readonly labelNames: readonly string[] };
    expect(labelNames, metric.name).not.toContain('job');
    expect(labelNames, metric.name).not.toContain('instance');
    for (const [, label = ''] of expressions
      .filter((expression) => expression.includes(metric.name))
      .flatMap((expression) => [...expression.matchAll(new RegExp(`${metric.name}\\{(\\w+)=`, 'g'))]))
      expect(labelNames, metric.name).toContain(label);
  }
});
