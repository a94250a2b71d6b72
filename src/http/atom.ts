import { createHash } from 'node:crypto';

/** What Atom feeds (RFC 4287) are written with. */

/** The same for the same parts, wherever and by whichever process it is made: a UUID of version 8 (RFC 9562, 5.8). */
export function uuidOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Without what XML has no place for, and without the marks around inserted values. */
export function escapedXml(text: string): string {
  return escapedHtml(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 refuses.
    text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u2066-\u2069]/g, ''),
  );
}
