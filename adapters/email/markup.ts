import type { Part, Rendered } from '#chat/message.ts';

const FONT = "font-family:'IBM Plex Sans Arabic','Segoe UI',Tahoma,Arial,sans-serif";
/** Written into each element: mail programs leave style sheets out. */
const STYLE = {
  body: `margin:0;padding:24px 12px;background:#f1eee7;color:#1d2433;${FONT}`,
  sheet: `width:100%;max-width:600px;background:#fbfaf7;border:1px solid #d9d5cc;border-radius:6px;${FONT};font-size:16px;line-height:1.6;color:#1d2433`,
  cell: 'padding:20px 24px',
  title: 'margin:0 0 8px;font-size:20px;line-height:1.35;font-weight:600',
  text: 'margin:0 0 10px',
  quiet: 'margin:0 0 10px;color:#565d6b;font-size:14px',
  error: 'margin:0 0 10px;color:#8c2f1f',
  bar: 'margin:0 0 10px;letter-spacing:1px;color:#1f6f5c',
  picture: 'display:block;width:100%;max-width:420px;height:auto;border:0',
  foot: `margin:16px auto 24px;padding:0 12px;max-width:600px;color:#565d6b;font-size:13px;line-height:1.6;${FONT}`,
} as const;

/** What is shown below every letter. */
export type Foot = { readonly lines: readonly string[]; readonly direction: Rendered['direction'] };

/** A message as HTML. `picture`: the Content-ID of one that goes with it; what is said describes it. */
export function htmlOf(message: Rendered, foot: Foot, picture: string | undefined): string {
  const { language, direction, parts } = message;
  const words = parts.map((part) => partOf(part, direction)).join('\n');
  const alt = escaped(parts.map(({ text }) => text).join('\n'));
  const image =
    picture === undefined
      ? ''
      : `<img src="cid:${picture}" width="420" alt="${alt}" style="${STYLE.picture}">`;
  return withFoot(
    `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
</head>
<body style="${STYLE.body}">
<table role="presentation" dir="${direction}" width="600" align="center" cellpadding="0" cellspacing="0" border="0" style="${STYLE.sheet};margin:0 auto"><tr><td style="${STYLE.cell}">
${image || words}
</td></tr></table>
</body>
</html>`,
    foot,
  );
}

/** A letter with the lines that stand below every one. */
export function withFoot(html: string, { lines, direction }: Foot): string {
  const foot = `<div dir="${direction}" style="${STYLE.foot}">${lines.map((line) => linked(line)).join('<br>')}</div>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + foot : `${html.slice(0, end)}${foot}\n${html.slice(end)}`;
}

function partOf({ kind, text }: Part, direction: Rendered['direction']): string {
  const words = linked(text).replaceAll('\n', '<br>');
  const side = direction === 'rtl' ? 'right' : 'left';
  switch (kind) {
    case 'title':
      return `<h1 style="${STYLE.title}">${words}</h1>`;
    case 'text':
      return `<p style="${STYLE.text}">${words}</p>`;
    case 'note':
      return `<p style="${STYLE.quiet}">${words}</p>`;
    case 'error':
      return `<p style="${STYLE.error}">${words}</p>`;
    case 'quote':
      return `<p dir="auto" style="${STYLE.quiet};padding:2px 12px;border-${side}:3px solid #d9d5cc;text-align:${side}">${words}</p>`;
    case 'bar':
      return `<p aria-hidden="true" style="${STYLE.bar}">${words}</p>`;
    default:
      return kind satisfies never;
  }
}

const LINK = /https?:\/\/[^\s<>"\u2066-\u2069]+/g;

/** Addresses become links, everything else is escaped. */
function linked(text: string): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const url = match[0].replace(/[.,;:!?)»’'\]]+$/, '');
    html += `${escaped(text.slice(from, match.index))}<a href="${escaped(url)}" style="color:#1f6f5c"><bdi dir="ltr">${escaped(url)}</bdi></a>`;
    from = match.index + url.length;
  }
  return html + escaped(text.slice(from));
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
