import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Hono } from 'hono';

const fonts = path.dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/ibm-plex-sans-arabic/package.json'),
);
const here = (...files: readonly string[]) =>
  files.map((file) => path.join(import.meta.dirname, 'assets', file));
const client = (file: string) => [path.resolve(import.meta.dirname, '../../adapters/web/client', file)];

const FONT = 'font/ttf';
const STYLE = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE_PARTS = [
  'base',
  'frame',
  'opening',
  'lists',
  'record',
  'digest',
  'open-house',
  'chat',
  'composer',
  'media',
];

/** What pages load. The parts of one file are joined in this order. */
const FILES = {
  'text.ttf': { parts: [path.join(fonts, '400Regular/IBMPlexSansArabic_400Regular.ttf')], type: FONT },
  'strong.ttf': { parts: [path.join(fonts, '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf')], type: FONT },
  'style.css': { parts: here(...STYLE_PARTS.map((part) => `style/${part}.css`)), type: STYLE },
  'icon.svg': { parts: here('icon.svg'), type: 'image/svg+xml' },
  'thread.js': { parts: client('thread.js'), type: SCRIPT },
  'field.js': { parts: client('field.js'), type: SCRIPT },
  'post.js': { parts: client('post.js'), type: SCRIPT },
  'chat.js': { parts: client('chat.js'), type: SCRIPT },
} as const;
type Name = keyof typeof FILES;

type Asset = {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly type: string;
  readonly path: string;
  brotli?: Promise<Buffer>;
};

const assets = new Map<Name, Asset>();

/** Read once. A file that names others (fonts, modules) changes its own hash with theirs. */
function assetOf(name: Name): Asset {
  const known = assets.get(name);
  if (known) return known;
  const { parts, type } = FILES[name];
  const read = Buffer.concat(parts.map((part) => readFileSync(part)));
  const bytes = type === STYLE || type === SCRIPT ? Buffer.from(withPaths(read.toString('utf8'))) : read;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const made: Asset = { bytes, type, path: `/assets/${hash}/${name}` };
  assets.set(name, made);
  return made;
}

/** `url("text.ttf")` and `from './post.js'` become addresses with a hash. */
function withPaths(text: string): string {
  return text
    .replace(/url\("([\w.]+)"\)/g, (all, name: string) => (isAsset(name) ? `url("${assetPath(name)}")` : all))
    .replace(/from '\.\/([\w.]+)'/g, (all, name: string) =>
      isAsset(name) ? `from '${assetPath(name)}'` : all,
    );
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
