import { withWholeRanges } from '#i18n/ranges.ts';
import { bar } from '#chat/localize.ts';
import type { Line } from '#chat/message.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import { words } from '#i18n/catalog.ts';
import type { Reader } from '#i18n/catalog.ts';
import { directionOf } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import { markup, raw } from './email/markup.ts';
import { emailOpening, emailSections } from './email/sections.ts';
import { STYLE } from './email/style.ts';
import { digestLines } from './digest-message.ts';
import { digestPictureAlt } from './digest-picture.ts';
import { digestTitle, titleValue } from './digest-words.ts';

export type Email = { readonly subject: string; readonly text: string; readonly html: string };

/**
 * The digest as a letter in the reader's language. `picture` is the Content-ID of the PNG that goes with it (RFC 2392),
 * where there is one: nothing in the letter asks any host for anything.
 */
export function digestEmail(digest: Digest, language: Language, picture: string | undefined): Email {
  const reader = { language, timeZone: digest.snapshot.plan.timeZone };
  return {
    subject: words(digestTitle(digest), reader).replaceAll(/[\u2066-\u2069]/g, ''),
    text: textOf([{ phrase: say('digest-email-intro') }, ...digestLines(digest)], reader),
    html: htmlOf(digest, reader, picture),
  };
}

/** A digest as plain text, for whoever prints it. */
export function digestText(digest: Digest, language: Language): string {
  return textOf(digestLines(digest), { language, timeZone: digest.snapshot.plan.timeZone });
}

/** Each Arabic line says that it begins on the right, whatever it begins with. */
function textOf(lines: readonly Line[], reader: Reader): string {
  const mark = directionOf(reader.language) === 'rtl' ? '\u200f' : '';
  return lines
    .map((line) => {
      if ('bar' in line) return `${mark}${bar(line.bar ?? 0)}\n`;
      if ('quote' in line) return `${mark}> ${line.quote.replaceAll('\n', `\n${mark}> `)}`;
      const text = `${mark}${words(line.phrase, reader)}`;
      return line.as === 'title' ? `\n${text}\n` : text;
    })
    .join('\n')
    .trim();
}

function htmlOf(digest: Digest, reader: Reader, picture: string | undefined): string {
  const { snapshot } = digest;
  const { language } = reader;
  const direction = directionOf(language);
  const subject = words(digestTitle(digest), reader);
  const plan = withWholeRanges(
    words(say('digest-plan-line', { title: titleValue(snapshot.plan.title) }), reader),
  );
  const alt = words(digestPictureAlt(digest), reader).replaceAll(/[\u2066-\u2069]/g, '');
  // Tables, and the style of each cell in the cell: what mail programs agree on.
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${subject}</title>
</head>
<body style="${STYLE.body}">
<table role="presentation" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLE.ground}"><tr><td align="center" style="padding:24px 8px">
<table role="presentation" dir="${direction}" width="600" cellpadding="0" cellspacing="0" border="0" style="${STYLE.sheet}">
<tr><td style="${STYLE.cell}">
<h1 style="${STYLE.title}">${subject}</h1>
<p style="${STYLE.quiet}">${plan}</p>
</td></tr>
<tr><td style="${STYLE.upper}">${raw(emailOpening(digest, reader))}</td></tr>
${raw(picture === undefined ? '' : pictureRow(picture, alt))}
<tr><td style="${STYLE.cell}">${raw(emailSections(digest, reader))}</td></tr>
</table>
</td></tr></table>
</body>
</html>`;
}

function pictureRow(contentId: string, alt: string): string {
  return markup`<tr><td align="center" style="padding:0"><img src="cid:${contentId}" width="420" alt="${alt}" style="${STYLE.picture}"></td></tr>`;
}
