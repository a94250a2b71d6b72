import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '#http/listen.ts';
import { createHttp } from '#http/server.ts';
import { startLimits } from '#http/limits.ts';
import { openSite } from '../support/site.ts';
import type { Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite('pglite');
});
afterAll(() => site.close());

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

test.for(['/fr', '/fr/chat', '/nothing', '/healthz', '/data/rates.json', '/sign-in/wrong'])(
  '%s is served under a strict policy',
  async (path) => {
    const { headers } = await site.visit().get(path);
    expect(headers.get('Content-Security-Policy')).toBe(POLICY);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Strict-Transport-Security')).toBeNull();
  },
);

test('behind https cookies are for https only, and browsers are told to stay there', async () => {
  const secure = await openSite('pglite', { secure: true });
  const response = await secure.visit().get('/fr');
  expect(response.headers.get('Set-Cookie')).toContain('; Secure');
  expect(response.headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
  await secure.close();
});

describe('a form of another site', () => {
  test.for([
    ['no origin', {}],
    ['another origin', { Origin: 'https://elsewhere.example' }],
    ['another site', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
  ] as const)('is refused: %s', async ([, headers]) => {
    const body = new URLSearchParams({ text: 'engagement 10' });
    const response = await site.app.request('/en/chat', { method: 'POST', body, headers });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('nothing was done');
  });

  test('and one of ours is not', async () => {
    const response = await site.visit().post('/en/chat', { page: 'a', text: 'commitment 10' });
    expect(response.status).toBe(303);
  });
});

test('bodies have a limit, and pages take none', async () => {
  const large = 'x'.repeat(26 * 1024 * 1024);
  const chat = await site.visit().post('/fr/chat', { page: 'a', text: large });
  expect(chat.status).toBe(413);
  const page = await site.app.request('/fr', {
    method: 'POST',
    body: 'x'.repeat(100_000),
    headers: { Origin: 'http://localhost' },
  });
  expect(page.status).toBeGreaterThanOrEqual(400);
});

describe('limits', () => {
  const limitedSite = (trustedProxies: readonly string[]) =>
    openSite('pglite', { limits: startLimits({ page: { points: 3, duration: 60 } }), trustedProxies });

  test('an address that asks too often is told when to come back', async () => {
    const limited = await limitedSite([]);
    const visitor = limited.visit();
    for (let i = 0; i < 3; i += 1) expect((await visitor.get('/en')).status).toBe(200);
    const refused = await visitor.get('/en', { 'X-Forwarded-For': '192.0.2.7' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('Too many requests');
    await limited.close();
  });

  test('behind a proxy of ours each address counts for itself', async () => {
    const limited = await limitedSite(['127.0.0.1', '10.0.0.0/8']);
    const ask = (address: string) => limited.visit().get('/en', { 'X-Forwarded-For': `spoofed, ${address}` });
    for (let i = 0; i < 3; i += 1) await ask('192.0.2.1');
    expect((await ask('192.0.2.1')).status).toBe(429);
    expect((await ask('192.0.2.2')).status).toBe(200);
    for (let i = 0; i < 3; i += 1) await ask(`2001:db8::${i}`);
    expect((await ask('2001:db8:0:0:ffff::1')).status).toBe(429);
    expect((await ask('2001:db8:0:1::1')).status).toBe(200);
    await limited.close();
  });
});

describe('who writes X-Forwarded-For', () => {
  const countedAs = async (trustedProxies: readonly string[], forwarded: string) => {
    const { services } = site.program;
    const app = createHttp({ services, limits, secure: false, trustedProxies });
    spent.length = 0;
    await app.request('/en', { headers: { 'X-Forwarded-For': forwarded } });
    return spent[0];
  };
  const spent: string[] = [];
  const limits = { spend: async (_: string, address: string) => void spent.push(address) };

  test.for([
    [[], '192.0.2.1', '127.0.0.1'],
    [['10.0.0.0/8'], '192.0.2.1', '127.0.0.1'],
    [['127.0.0.1'], '192.0.2.1', '192.0.2.1'],
    [['127.0.0.1'], 'spoofed, 192.0.2.1, 10.1.2.3', '10.1.2.3'],
    [['127.0.0.1', '10.0.0.0/8'], '203.0.113.9, 192.0.2.1, ::ffff:10.1.2.3', '192.0.2.1'],
    [['127.0.0.0/8', 'fd00::/8'], '2001:db8:1:2:3::4, fd12::1', '2001:db8:1:2'],
    [['127.0.0.1'], 'nonsense', '127.0.0.1'],
    [['127.0.0.1'], '', '127.0.0.1'],
  ] as const)('of the proxies %j, %s counts for %s', async ([proxies, forwarded, address]) => {
    expect(await countedAs(proxies, forwarded)).toBe(address);
  });
});

describe('assets', () => {
  test('are kept for ever under the hash of their bytes, fonts included', async () => {
    const html = await site.visit().text('/fr');
    const [, style = ''] = /href="(\/assets\/[^"]+style\.css)"/.exec(html) ?? [];
    const response = await site.visit().get(style);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    const fonts = [...(await response.text()).matchAll(/url\("([^"]+)"\)/g)].map(([, url = '']) => url);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) {
      const file = await site.visit().get(font, { 'Accept-Encoding': 'br' });
      expect([file.status, file.headers.get('Content-Type'), file.headers.get('Content-Encoding')]).toEqual([
        200,
        'font/ttf',
        'br',
      ]);
      expect((await file.arrayBuffer()).byteLength).toBeLessThan(100_000);
    }
  });

  test('an older hash gets what there is now, and does not keep it', async () => {
    const response = await site.visit().get('/assets/000000000000/style.css');
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-cache']);
    expect((await site.visit().get('/assets/000000000000/other.css')).status).toBe(404);
    expect((await site.visit().get('/assets/000000000000/__proto__')).status).toBe(404);
  });
});

test('the plan page with its style and script is below 60 kB on the wire', async () => {
  const listening = await listen(site.app.fetch, { host: '127.0.0.1', port: 0 });
  const fetched = async (path: string) => {
    const headers = { 'Accept-Encoding': 'gzip, br' };
    const [response] = await once(request({ port: listening.port, path, headers }).end(), 'response');
    let size = 0;
    for await (const chunk of response) size += (chunk as Buffer).length;
    return { size, encoding: response.headers['content-encoding'] as string };
  };
  const html = await site.visit().text('/fr/chat');
  const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+(?:css|js))"/g)].map(
    ([, asset = '']) => asset,
  );
  const script = await site.visit().text(assets.find((asset) => asset.endsWith('.js')) ?? '');
  const modules = [...script.matchAll(/from '(\/assets\/[^']+)'/g)].map(([, asset = '']) => asset);
  const sizes = await Promise.all(['/fr', ...assets, ...modules].map(fetched));
  expect(sizes.map(({ encoding }) => encoding)).toEqual(['br', 'br', 'br', 'br', 'br', 'br']);
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(60_000);
  await listening.stop(1000);
});
