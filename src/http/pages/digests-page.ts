import { html } from 'hono/html';
import { shownRate } from '#domain/rate.ts';
import { mondayOf } from '#domain/week.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { ListedDigest } from '#store/digest.ts';
import type { Html, View } from './view.ts';
import { bar, digestsPath, localized, pathTo } from './view.ts';

export const DIGESTS_SHOWN = 26;

/** The digests that were sent, newest first; half a year of them on a page. */
export function digestsPage(
  {
    plan,
    digests,
    from,
  }: { readonly plan: PlanInfo; readonly digests: readonly ListedDigest[]; readonly from: number },
  view: View,
): Html {
  const { t, language } = view;
  const shown = digests.slice(0, DIGESTS_SHOWN);
  const path = digestsPath(language, plan);
  const page = (at: number, label: string) =>
    html`<a href="${path}${at > 0 ? `?from=${at}` : ''}">${label}</a>`;
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-nav-plan')}"><a href="${pathTo(language, plan)}">${localized(plan.title, view)}</a></nav>
<section class="opening"><h1>${t('page-digests')}</h1><p>${t('page-digests-text')}</p>
<p class="ways"><a class="way" href="${path}.atom">${t('page-digests-feed')}</a></p></section>
<section aria-label="${t('page-digests')}">${
    shown.length === 0
      ? html`<p>${t('page-digests-none')}</p>`
      : html`<ul class="axes">${shown.map((one) => digestRow(one, plan, view))}</ul>`
  }
<nav class="pager" aria-label="${t('page-digest-back')}">${digests.length > shown.length ? page(from + DIGESTS_SHOWN, t('page-digests-older')) : ''} ${from > 0 ? page(Math.max(0, from - DIGESTS_SHOWN), t('page-digests-newer')) : ''}</nav></section></div>`;
}

function digestRow({ week, number, corrected, rate }: ListedDigest, plan: PlanInfo, view: View): Html {
  const { t } = view;
  const shown = shownRate(rate, 'plan');
  const title = t(corrected ? 'digest-title-corrected' : 'digest-title', {
    number: String(number),
    day: { day: mondayOf(week) },
  });
  return html`<li><a href="${digestsPath(view.language, plan, week)}">${title}</a>${bar(shown)}<span class="number" dir="ltr">${view.percent(shown)}</span></li>`;
}
