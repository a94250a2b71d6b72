/** Written into each element: mail programs leave style sheets out. The colours are those of the pages. */
const FONT = "font-family:'IBM Plex Sans Arabic','Segoe UI',Tahoma,Arial,sans-serif";

export const STYLE = {
  body: `margin:0;padding:0;background:#f1eee7;color:#1d2433;${FONT}`,
  ground: 'background:#f1eee7',
  sheet: `width:100%;max-width:600px;background:#fbfaf7;border:1px solid #d9d5cc;border-radius:6px;${FONT};font-size:16px;line-height:1.6;color:#1d2433`,
  cell: 'padding:20px 24px 12px',
  upper: 'padding:0 24px',
  title: 'margin:0 0 4px;font-size:22px;line-height:1.35;font-weight:600',
  heading: 'margin:26px 0 6px;font-size:17px;line-height:1.4;font-weight:600',
  text: 'margin:0 0 8px',
  quiet: 'margin:0 0 8px;color:#565d6b;font-size:14px',
  picture: 'display:block;width:100%;max-width:420px;height:auto;border:0;color:#1d2433',
  table: 'width:100%;border-collapse:collapse',
  name: 'padding:8px 0;border-top:1px solid #d9d5cc;vertical-align:top',
  figure:
    'padding:8px 0;border-top:1px solid #d9d5cc;vertical-align:top;white-space:nowrap;font-variant-numeric:tabular-nums',
  // Bordered on the reading side: `quoteOf` adds which one that is.
  quote: 'margin:2px 0 12px;padding:2px 12px;color:#565d6b',
  notice: 'margin:0 0 12px;padding:10px 14px;background:#f4eedd;border-radius:4px',
  foot: 'margin:26px 0 0;padding:12px 0 0;border-top:1px solid #d9d5cc;color:#565d6b;font-size:13px',
} as const;
