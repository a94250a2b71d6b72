import { Hono } from 'hono';
import type { WebPorts } from './ports.ts';
import { visitorOf } from './visitor.ts';

/**
 * Evidence: only what an entry of the record refers to, or what its reader has sent, and always as a file to be
 * kept: nothing that somebody uploaded is ever opened as a page of this site.
 */
export function fileRoutes(ports: WebPorts): Hono {
  const app = new Hono();
  app.get('/files/:sha256{[0-9a-f]{64}}/:name', async (c) => {
    const { sha256, name } = c.req.param();
    const visitor = await visitorOf(c, ports);
    const file = await ports.findFile(sha256, name, visitor?.personId);
    if (!file) return c.notFound();
    return c.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': file.type,
      'Content-Length': String(file.bytes.length),
      'Content-Disposition': `attachment; filename*=UTF-8''${encoded(name)}`,
      'X-Content-Type-Options': 'nosniff',
      // A draft's file is its sender's alone, and a withheld one must be able to go.
      'Cache-Control': 'private, no-cache',
    });
  });
  app.get('/files/made/:id{[1-9][0-9]*}', async (c) => {
    const visitor = await visitorOf(c, ports);
    const made = visitor && (await ports.findDocument(Number(c.req.param('id')), visitor.personId));
    if (!made) return c.notFound();
    return c.body(new Uint8Array(made.bytes), 200, {
      'Content-Type': made.type,
      'Content-Length': String(made.bytes.length),
      'Content-Disposition': `attachment; filename*=UTF-8''${encoded(made.name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    });
  });
  return app;
}

/** RFC 5987 wants some characters encoded that encodeURIComponent leaves. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
