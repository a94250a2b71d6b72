import { html, raw } from 'hono/html';
import type { PlanInfo } from '#domain/plan.ts';
import { directionOf, LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { assetPath } from '../assets.ts';
import type { Html, View } from './view.ts';
import { pathTo } from './view.ts';

export type Page = {
  readonly title: string;
  readonly body: Html;
  /** The same page in another language. */
  readonly path: (language: Language) => string;
  readonly plan?: PlanInfo | undefined;
  readonly current?: 'plan' | 'chat';
  /** Replaces the links between languages, where changing the language is more than another address. */
  readonly languages?: Html;
  readonly script?: boolean;
  /** It has a field to search with of its own. */
  readonly searches?: true | undefined;
  /** The address of an Atom feed of what is on the page. */
  readonly feed?: string | undefined;
  /** What the page says, for machines: JSON-LD in the words of schema.org. */
  readonly structured?: object | undefined;
  /** The page shows a past state, with the instant its record begins; `early` where a date to come was asked for. */
  readonly dated?: Past | 'early' | undefined;
};
type Past = { readonly at: string; readonly since: string | null };

const LANGUAGE_NAMES: Record<Language, string> = { fr: 'Français', ar: 'العربية', en: 'English' };

/** Values are isolated for lines that mix directions; a window's title shows the marks as boxes. */
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** A whole page: what stands around every body. */
export function layout(page: Page, view: View): Html {
  const { t, language } = view;
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${withoutIsolates(page.title)}${page.title === t('page-name') ? '' : ` · ${t('page-name')}`}</title>
<link rel="preload" href="${assetPath('text.ttf')}" as="font" type="font/ttf" crossorigin>
<link rel="stylesheet" href="${assetPath('style.css')}">
<link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">
${LANGUAGES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${page.path(other)}">`)}
${page.feed ? html`<link rel="alternate" type="application/atom+xml" href="${page.feed}">` : ''}
${page.structured ? html`<script type="application/ld+json">${raw(inScript(page.structured))}</script>` : ''}
${page.script ? html`<script type="module" src="${assetPath('chat.js')}"></script>` : ''}
</head>
<body class="${page.current ?? 'plain'}">
<a class="skip" href="#content">${t('page-skip')}</a>
<header class="top">
<div class="wide">
<a class="name" href="/${language}">${wordmark(language)}</a>
${navigation(page, view)}
${page.languages ?? languageLinks(page, view)}
${page.plan && page.current !== 'chat' && !page.searches ? searchForm(page.plan, view) : ''}
</div>
</header>
${page.plan?.demonstration ? demonstration(page.plan, view) : ''}
${page.plan && page.dated ? datedNote(page.plan, page.dated, page.path(language), view) : ''}
<main id="content" tabindex="-1">${page.body}</main>
${page.current === 'chat' ? '' : footer(view)}
</body>
</html>`;
}

/** Nothing in it can end the element or begin a comment. */
function inScript(data: object): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll(/[\u2066-\u2069]/g, '');
}

function searchForm(plan: PlanInfo, { t, language }: View): Html {
  return html`<search><form class="search" method="get" action="${pathTo(language, plan)}/search">
<label class="hidden" for="q">${t('page-search')}</label><input id="q" name="q" type="search" maxlength="200" placeholder="${t('page-search')}"><button>${t('page-search-button')}</button></form></search>`;
}

/** Says on every page that looks back what it looks at, with the way back to now. */
function datedNote(plan: PlanInfo, dated: Past | 'early', path: string, { t }: View): Html {
  if (dated === 'early')
    return html`<aside class="dated" aria-label="${t('page-past-label')}"><p class="wide">${t('page-past-early')}</p></aside>`;
  const before = dated.since === null || dated.at < dated.since;
  const words = before
    ? t('page-past-before', { day: { day: dated.since ?? plan.asOf } })
    : t('page-past-note', { day: { day: dated.at } });
  return html`<aside class="dated" aria-label="${t('page-past-label')}"><p class="wide">${words} <a href="${path.replace(/[?&]asOf=[^&]*/, '')}">${t('page-as-of-now')}</a></p></aside>`;
}

/** The name in the page's script, and the other one beside it. */
function wordmark(language: Language): Html {
  const latin = html`<span lang="fr" dir="ltr">Iltizam</span>`;
  const arabic = html`<span lang="ar" dir="rtl">التزام</span>`;
  const [first, second] = language === 'ar' ? [arabic, latin] : [latin, arabic];
  return html`<strong>${first}</strong><span class="second">${second}</span>`;
}

function navigation(page: Page, { t, language }: View): Html {
  const link = (name: 'plan' | 'chat', href: string, label: string) =>
    html`<li><a href="${href}"${page.current === name ? html` aria-current="page"` : ''}>${label}</a></li>`;
  return html`<nav class="places" aria-label="${t('page-nav')}"><ul>
${link('plan', page.plan ? pathTo(language, page.plan) : `/${language}`, t('page-nav-plan'))}
${link('chat', `/${language}/chat`, t('page-nav-chat'))}
</ul></nav>`;
}

function languageLinks(page: Page, { t, language }: View): Html {
  const item = (other: Language) =>
    other === language
      ? html`<li><span lang="${other}" aria-current="true">${LANGUAGE_NAMES[other]}</span></li>`
      : html`<li><a href="${page.path(other)}" lang="${other}" hreflang="${other}">${LANGUAGE_NAMES[other]}</a></li>`;
  return html`<nav class="languages" aria-label="${t('page-nav-languages')}"><ul>${LANGUAGES.map(item)}</ul></nav>`;
}

/** For a person of the chat the switch also tells the conversation, so it is a form. */
export function languageForm(action: string, hidden: Html, { t, language }: View): Html {
  const item = (other: Language) =>
    other === language
      ? html`<li><span lang="${other}" aria-current="true">${LANGUAGE_NAMES[other]}</span></li>`
      : html`<li><button name="button" value="language:${other}" lang="${other}">${LANGUAGE_NAMES[other]}</button></li>`;
  return html`<nav class="languages" aria-label="${t('page-nav-languages')}"><form method="post" action="${action}">${hidden}<ul>${LANGUAGES.map(item)}</ul></form></nav>`;
}

function demonstration(plan: PlanInfo, { t }: View): Html {
  const words = plan.inventedUntil
    ? t('past-note', { day: { day: plan.inventedUntil } })
    : t('page-demonstration', { day: { day: plan.asOf } });
  return html`<aside class="demonstration" aria-label="${t('page-demonstration-label')}"><p class="wide">${words}</p></aside>`;
}

function footer({ t, language }: View): Html {
  return html`<footer class="bottom"><div class="wide">
<p>${t('page-tagline')}</p>
<p><a href="/${language}">${t('page-nav-plan')}</a> <a href="/${language}/chat">${t('page-nav-chat')}</a> <a href="/${language}/policy">${t('page-policy')}</a></p>
</div></footer>`;
}
