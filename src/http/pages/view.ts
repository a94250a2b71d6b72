import { html } from 'hono/html';
import type { Band } from '#domain/band.ts';
import { withWholeRanges } from '#i18n/ranges.ts';
import type { LocalizedText, PlanInfo } from '#domain/plan.ts';
import { percent, words } from '#i18n/catalog.ts';
import type { Reader } from '#i18n/catalog.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { directionOf, textIn } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';

export type Html = ReturnType<typeof html>;

/** Who reads a page: their language, the plan's zone, and the sentences in both. */
export type View = Reader & {
  /** The past state that is looked at, as the reader asked for it: links keep it. Undefined for now. */
  readonly asked?: string | undefined;
  readonly t: <K extends MessageKey>(...phrase: Parameters<typeof say<K>>) => string;
  readonly percent: (rate: number | null) => string;
};

export function viewFor(language: Language, timeZone = 'UTC', asked?: string): View {
  const reader = { language, timeZone };
  return {
    ...reader,
    asked,
    t: (...phrase) => words(say(...phrase), reader),
    percent: (rate) => percent(rate, language),
  };
}

/** A text in another language than the page's says so, with its direction. */
export function localized(text: LocalizedText, view: View): Html {
  const found = textIn(text, view.language);
  const shown = found.language === 'ar' ? withWholeRanges(found.text) : found.text;
  if (found.language === view.language) return html`${shown}`;
  return html`<span lang="${found.language}" dir="${directionOf(found.language)}">${shown}</span>`;
}

/** Whether the reader sees this text in a translation that nobody official has made. */
export function isUnofficial(text: LocalizedText, plan: PlanInfo, view: View): boolean {
  return plan.unofficialTranslations.includes(textIn(text, view.language).language);
}

/** A text with the mark of an unofficial translation; what the mark means stands once on each page. */
export function marked(text: LocalizedText, plan: PlanInfo, view: View): Html {
  const mark = isUnofficial(text, plan, view) ? html`<span class="mark" aria-hidden="true">*</span>` : '';
  return html`${localized(text, view)}${mark}`;
}

/** A bar from the reading side. Its figure always stands beside it in words, so it is hidden from readers aloud. */
export function bar(rate: number | null): Html {
  const width = Math.min(100, Math.max(0, rate ?? 0));
  return html`<svg class="bar" aria-hidden="true" focusable="false"><rect class="bar-whole" width="100%" height="100%" rx="2"/><rect class="bar-part" width="${width}%" height="100%" rx="2"/></svg>`;
}

const BAND_KEYS = {
  not_started: 'page-band-not-started',
  limited: 'page-band-limited',
  significant: 'page-band-significant',
  complete: 'page-band-complete',
} as const satisfies Record<Band, MessageKey>;

export function bandName(band: Band, view: View): string {
  return view.t(BAND_KEYS[band]);
}

const COUNT_KEYS = {
  not_started: 'page-count-not-started',
  limited: 'page-count-limited',
  significant: 'page-count-significant',
  complete: 'page-count-complete',
} as const satisfies Record<Band, MessageKey>;

/** The word for so many activities of a band. */
export function bandCount(band: Band, count: number, view: View): string {
  return view.t(COUNT_KEYS[band], { count });
}

/** ○ ◔ ◕ ●, drawn: no font is sure to have all four in one size. */
const FILLED: Record<Band, string> = {
  not_started: '',
  limited: 'M8 8V2a6 6 0 0 1 6 6z',
  significant: 'M8 8V2a6 6 0 1 1-6 6z',
  complete: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
};

export function glyph(band: Band): Html {
  const path = FILLED[band] ? html`<path d="${FILLED[band]}"/>` : '';
  return html`<svg class="glyph ${band}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle cx="8" cy="8" r="6.5"/>${path}</svg>`;
}

/** A band told by form, word and colour. */
export function bandMark(band: Band, view: View): Html {
  return html`<span class="band ${band}">${glyph(band)}<span>${bandName(band, view)}</span></span>`;
}

/** The address of a plan, a commitment or an activity. */
export function pathTo(language: Language, plan: PlanInfo, commitment?: number, activity?: number): string {
  return ['', language, encodeURIComponent(plan.code), commitment, activity]
    .filter((part) => part !== undefined)
    .join('/');
}

/** A heading of a level: what stands in a list on one page stands alone on another. */
export type Level = 2 | 3 | 4;

export function heading(level: Level, text: Html | string): Html {
  if (level === 2) return html`<h2>${text}</h2>`;
  return level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;
}

type Query = { readonly [name: string]: string | number | undefined };

/** An address with what is asked of it; what is undefined, empty or 0 is left out. */
export function withQuery(path: string, query: Query, anchor = ''): string {
  const asked = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== '' && value !== 0,
  );
  const text = asked.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
  return `${path}${text && `?${text}`}${anchor && `#${anchor}`}`;
}

/** The address of a page of the plan that keeps the past state that is looked at: `4/3`, `axes/transparency`. */
export function wayTo(view: View, plan: PlanInfo, rest = '', query: Query = {}, anchor = ''): string {
  const path = [pathTo(view.language, plan), ...(rest ? [rest] : [])].join('/');
  return withQuery(path, { ...query, asOf: view.asked }, anchor);
}

/** The permanent address of an entry of the record. */
export function updatePath(language: Language, plan: PlanInfo, seq: number): string {
  return `${pathTo(language, plan)}/updates/${seq}`;
}

/** The address of a plan's digests, or of one of them. */
export function digestsPath(language: Language, plan: PlanInfo, week?: string): string {
  return `${pathTo(language, plan)}/digests${week === undefined ? '' : `/${week}`}`;
}

/** `4.3` → commitment 4, activity 3, as the last parts of an address. */
export function pathOfCode(language: Language, plan: PlanInfo, code: string): string {
  return `${pathTo(language, plan)}/${code.replace('.', '/')}`;
}

/** An instant as a day in the reader's words, with the machine's form beside it. */
export function dated(instant: string, text: string): Html {
  return html`<time datetime="${instant}">${text}</time>`;
}
