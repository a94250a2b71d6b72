import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Hono } from 'hono';

const fonts = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/ibm-plex-sans-arabic/package.json'));
const root = path.resolve(import.meta.dirname, '../..');

const FILES = {
  'text.ttf': { file: path.join(fonts, '400Regular/IBMPlexSansArabic_400Regular.ttf'), type: 'font/ttf' },
  'strong.ttf': { file: path.join(fonts, '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'), type: 'font/ttf' },
  'style.css': { file: path.join(import.meta.dirname, 'assets/style.css'), type: 'text/css; charset=utf-8' },
  'icon.svg': { file: path.join(import.meta.dirname, 'assets/icon.svg'), type: 'image/svg+xml' },
  'chat.js': { file: path.join(root, 'adapters/web/client/chat.js'), type: 'text/javascript; charset=utf-8' },
} as const;
type Name = keyof typeof FILES;

type Asset = { readonly bytes: Buffer<ArrayBuffer>; readonly type: string; readonly path: string; brotli?: Promise<Buffer> };

const assets = new Map<Name, Asset>();

/** Read once. The stylesheet names the fonts, so its own name changes with theirs. */
function assetOf(name: Name): Asset {
  const known = assets.get(name);
  if (known) return known;
  const { file, type } = FILES[name];
  const read = readFileSync(file);
  const bytes = name === 'style.css' ? Buffer.from(withFonts(read.toString('utf8'))) : Buffer.from(read);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const made: Asset = { bytes, type, path: `/assets/${hash}/${name}` };
  assets.set(name, made);
  return made;
}

function withFonts(style: string): string {
  return style.replace(/url\("(text\.ttf|strong\.ttf)"\)/g, (_, font: Name) => `url("${assetPath(font)}")`);
}

/** The address of a file of ours: it contains the hash of its bytes, and so never changes its content. */
export function assetPath(name: Name): string {
  return assetOf(name).path;
}

const compress = promisify(brotliCompress);

/** Everything that pages load, from the program itself: no page asks any other host for anything. */
export function assetRoutes(): Hono {
  const app = new Hono();
  app.get('/assets/:hash/:name', async (c) => {
    const name = c.req.param('name');
    if (!isAsset(name)) return c.notFound();
    const asset = assetOf(name);
    // An older page may still ask for an older hash: what there is now serves it, but is not to be kept for it.
    c.header('Cache-Control', c.req.path === asset.path ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.header('Content-Type', asset.type);
    c.header('Vary', 'Accept-Encoding');
    if (!c.req.header('Accept-Encoding')?.includes('br')) return c.body(asset.bytes);
    asset.brotli ??= compress(asset.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    c.header('Content-Encoding', 'br');
    return c.body(new Uint8Array(await asset.brotli));
  });
  app.get('/favicon.ico', (c) => c.redirect(assetPath('icon.svg'), 302));
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /sign-in/\nDisallow: /chat\n'));
  return app;
}

function isAsset(name: string): name is Name {
  return Object.hasOwn(FILES, name);
}
