import { directionOf } from '#i18n/language.ts';
import { markup, raw } from '../../email/markup.ts';
import type { ReportContent } from '../content.ts';
import { clean } from '../segments.ts';
import { htmlOfBlocks } from './blocks.ts';
import { contentsList } from './contents.ts';
import { styleOf } from './style.ts';
import { attributesOf, inline } from './inline.ts';

/**
 * A report as a page of its own: it prints well, and asks no host for anything. `pages`: on which printed page each
 * heading comes, by its id.
 */
export function htmlOf(
  content: ReportContent,
  fonts: { readonly text: Uint8Array; readonly strong: Uint8Array },
  pages?: ReadonlyMap<string, number>,
): string {
  const { language, cover, blocks } = content;
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${clean(`${cover.title.text} – ${cover.plan.text}`)}</title>
<style>${raw(styleOf(content, fonts))}</style>
</head>
<body>
<header class="cover">
<p class="country"${attributesOf(cover.country, language)}>${inline(cover.country)}</p>
<h1 class="title"${attributesOf(cover.title, language)}>${inline(cover.title)}</h1>
<p class="plan"${attributesOf(cover.plan, language)}>${inline(cover.plan)}</p>
${raw(cover.facts.map((fact) => markup`<p class="fact">${inline(fact)}</p>`).join('\n'))}
${raw(cover.notes.map((note) => markup`<p class="note">${inline(note)}</p>`).join('\n'))}
</header>
${raw(contentsList(content, pages))}
<main>
${raw(htmlOfBlocks(blocks, language))}
</main>
</body>
</html>
`;
}
