import { directionOf } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { markup, raw } from '../../email/markup.ts';
import type { Text } from '../content.ts';
import { segmentsOf } from '../segments.ts';

/** A text, what is isolated in it in elements of their own. */
export function inline(text: Text): ReturnType<typeof raw> {
  return raw(
    segmentsOf(text)
      .map((segment) =>
        segment.isolated
          ? markup`<bdi dir="${segment.direction}"${languageOf(segment.language, text.language)}>${segment.text}</bdi>`
          : markup`${segment.text}`,
      )
      .join(''),
  );
}

function languageOf(own: Language, around: Language): ReturnType<typeof raw> {
  return raw(own === around ? '' : markup` lang="${own}"`);
}

/** `lang` and `dir` of an element whose text is in another language than what is around it. */
export function attributesOf({ language }: Text, around: Language): ReturnType<typeof raw> {
  return raw(language === around ? '' : markup` lang="${language}" dir="${directionOf(language)}"`);
}
