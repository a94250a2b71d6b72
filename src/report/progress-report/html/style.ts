import { directionOf } from '#i18n/language.ts';
import type { ReportContent } from '../content.ts';
import { clean } from '../segments.ts';

/** The look of the pages (src/http/assets/style), for paper: fonts inside, page numbers where printed. */
export function styleOf(
  { foot, language }: ReportContent,
  fonts: { readonly text: Uint8Array; readonly strong: Uint8Array },
): string {
  const rtl = directionOf(language) === 'rtl';
  const [near, far] = rtl ? ['right', 'left'] : ['left', 'right'];
  return `${face(fonts.text, 400)}
${face(fonts.strong, 600)}
@page{size:A4;margin:20mm 18mm 18mm;
@bottom-${near}{content:${quoted(clean(foot.text))};font:8pt "IBM Plex Sans Arabic",sans-serif;color:#565d6b;direction:${rtl ? 'rtl' : 'ltr'}}
@bottom-${far}{content:counter(page) " / " counter(pages);font:8pt "IBM Plex Sans Arabic",sans-serif;color:#565d6b}}
@page:first{@bottom-${near}{content:""}@bottom-${far}{content:""}}
${SHEET}`;
}

function face(font: Uint8Array, weight: number): string {
  const data = Buffer.from(font).toString('base64');
  return `@font-face{font-family:"IBM Plex Sans Arabic";font-weight:${weight};src:url(data:font/ttf;base64,${data}) format("truetype")}`;
}

/** As CSS writes a text. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\<>\n]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

const SHEET = `*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:2rem 1.25rem 4rem;font:10.5pt/1.5 "IBM Plex Sans Arabic",sans-serif;color:#1d2433;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact;font-variant-numeric:tabular-nums}
.cover{min-height:70vh;padding-top:6rem}
.cover .country{font-size:14pt;color:#565d6b;margin:0 0 2rem}
.cover .title{font-size:34pt;line-height:1.15;color:#0b5d4e;margin:0 0 1rem}
.cover .plan{font-size:17pt;line-height:1.35;margin:0 0 2rem;padding-bottom:1.25rem;border-bottom:2px solid #0b5d4e}
.cover .fact{font-size:13pt;margin:0 0 .25rem}
.cover .note{margin-top:2rem}
.cover .note+.note{margin-top:.5rem}
.contents h2,h2{font-size:19pt;line-height:1.25;color:#0b5d4e;margin:3rem 0 1rem}
h3{font-size:14pt;line-height:1.3;color:#0b5d4e;margin:2rem 0 .6rem}
h4{font-size:11.5pt;margin:1.3rem 0 .4rem}
h5{font-size:10.5pt;margin:1.1rem 0 .3rem}
h2,h3,h4,h5,.label,.lead,.keeps{break-after:avoid;break-inside:avoid}
p{margin:0 0 .5rem;orphans:3;widows:3}
.lead{font-size:14pt;font-weight:600;color:#0b5d4e}
.note{font-size:9pt;color:#565d6b}
.label{font-weight:600;margin:.7rem 0 .2rem}
.write{background:#fff3d6;border:1px solid #c98a00;border-radius:3px;padding:.6rem .8rem;margin:.8rem 0;break-inside:avoid}
.code{background:#f1eee7;padding:.35rem .5rem;font-size:9pt;overflow-wrap:anywhere}
.contents ol{list-style:none;margin:0;padding:0}
.contents a{color:inherit;text-decoration:none;display:block}
.contents.numbered a{display:flex;justify-content:space-between;gap:1rem}
.page{flex:none;width:2.5rem;text-align:end;font-weight:400}
.contents .l1{font-weight:600;margin-top:.5rem}
.contents .l2{padding-inline-start:1.2rem;font-size:9.5pt}
ul{margin:0 0 .6rem;padding-inline-start:1.2rem}
li{margin:0 0 .2rem}
a{color:#0b5d4e;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:.4rem 0 1rem;font-size:9pt;line-height:1.4}
th,td{text-align:start;vertical-align:top;padding:.28rem .35rem;border-top:1px solid #d9d5cc;border-bottom:1px solid #d9d5cc;overflow-wrap:anywhere}
thead{display:table-header-group}
thead th{background:#f1eee7;color:#565d6b;font-weight:600;font-size:8pt}
.dense thead th{font-size:7pt;overflow-wrap:normal;padding-inline:.15rem}
tr{break-inside:avoid}
.middle{text-align:center}
.end{text-align:end;white-space:nowrap}
.facts th{width:30%;font-weight:400;color:#565d6b}
.facts td{font-weight:600}
.box{width:1.15em;height:1.15em;fill:none;stroke:#8a8f99;stroke-width:1.2;vertical-align:-.15em}
.box.ticked{stroke:#0b5d4e;stroke-width:2}
figure{margin:.5rem 0 1rem;break-inside:avoid}
figure svg{display:block;width:100%;height:auto}
@media print{body{max-width:none;padding:0}.cover{min-height:0;padding-top:45mm}.contents,main>h2{break-before:page}h2{margin-top:0}.contents h2{margin-top:0}}
`;
