const LONGEST_LINK = 2_000;

/**
 * The web links in a text. `refused` names the scheme of the first that is not one: only http and https lead
 * somewhere a reader may be sent. `www.example.org/a` is read as https.
 */
export function readLinks(text: string): { readonly links: readonly string[]; readonly refused?: string } {
  const links: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (word.length > LONGEST_LINK) continue;
    const bare = word.replace(/^[<("'«]+|[>)"'»,;.!؟?]+$/gu, '');
    const scheme = /^([a-z][a-z0-9+.-]{1,20}):(?!\d)/i.exec(bare)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
      if (/^[a-z][a-z0-9+.-]*:\S/i.test(bare) && looksLikeScheme(scheme, bare))
        return { links: [], refused: scheme };
      continue;
    }
    const url = parsed(scheme ? bare : /^www\.[^\s.]+\.\S+$/i.test(bare) ? `https://${bare}` : '');
    if (url && url.length <= LONGEST_LINK) links.push(url);
  }
  return { links };
}

/** "Note:voir" is prose; `javascript:`, `ftp://` and `data:` are not. */
function looksLikeScheme(scheme: string, word: string): boolean {
  return (
    word.startsWith(`${scheme}://`) ||
    ['javascript', 'data', 'vbscript', 'file', 'mailto', 'tel', 'blob'].includes(scheme)
  );
}

function parsed(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  // A name in front of the host is how a link pretends to lead elsewhere.
  return url.hostname.includes('.') && url.username === '' && url.password === '' ? url.href : undefined;
}
