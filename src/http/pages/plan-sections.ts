import { html } from 'hono/html';
import type { PlanInfo } from '#domain/plan.ts';
import type { ListedPlan } from '#store/plans.ts';
import type { LastUpdate } from '#store/public-plan.ts';
import type { PlanView } from './plan-page.ts';
import type { Html, View } from './view.ts';
import { bandMark, dated, digestsPath, localized, marked, pathTo, updatePath } from './view.ts';

/** What was recorded last, newest first. */
export function lastUpdates(page: PlanView, view: View): Html {
  const { t } = view;
  const none = view.asked ? t('page-last-updates-none-then') : t('page-last-updates-none');
  return html`<section aria-labelledby="updates"><h2 id="updates">${t('page-last-updates')}</h2>
${
  page.lastUpdates.length === 0
    ? html`<p>${none}</p>`
    : html`<ol class="updates">${page.lastUpdates.map((update) => updateRow(update, page.plan, view))}</ol>`
}</section>`;
}

function updateRow(update: LastUpdate, plan: PlanInfo, view: View): Html {
  const { t } = view;
  const tag = update.retracts
    ? t('page-tag-undo')
    : update.supersedes
      ? t('page-tag-correction')
      : update.unchanged
        ? t('page-tag-unchanged')
        : undefined;
  return html`<li><p class="when">${dated(update.at, t('page-day', { day: { day: update.at } }))} <span class="receipt">${t('page-receipt', { number: String(update.seq) })}</span></p>
<p><a href="${updatePath(view.language, plan, update.seq)}"><bdi dir="ltr">${update.code}</bdi> ${marked(update.title, plan, view)}</a></p>
<p class="facts">${bandMark(update.band, view)} <span dir="ltr">${view.percent(update.progress)}</span>${tag ? html` <span class="tag">${tag}</span>` : ''}</p></li>`;
}

/** The way to what the committee is sent. */
export function digestsOf({ plan }: Pick<PlanView, 'plan'>, { t, language }: View): Html {
  return html`<section aria-labelledby="digests"><h2 id="digests">${t('page-digests')}</h2>
<p>${t('page-digests-text')}</p>
<p class="ways"><a class="way" href="${digestsPath(language, plan)}">${t('page-digest-back')}</a> <a class="way" href="${digestsPath(language, plan)}.atom">${t('page-digests-feed')}</a></p></section>`;
}

/** The record's last link, and how anyone can check it. */
export function theRecord({ head, plan }: PlanView, view: View): Html {
  const { t } = view;
  return html`<section aria-labelledby="record"><h2 id="record">${t('page-record')}</h2>
${
  head
    ? html`<p>${t('page-record-text', { number: String(head.seq), day: { day: head.at } })}</p>
<p class="hash"><span class="label">${t('page-record-head')}</span> <code dir="ltr">${head.hash}</code></p>
<p><a href="${pathTo(view.language, plan)}/verify">${t('page-record-verify')}</a></p>`
    : html`<p>${t('page-record-empty')}</p>`
}</section>`;
}

export function dataLinks(plan: PlanInfo, view: View): Html {
  const { t } = view;
  const files = [
    ['plan.json', t('page-data-plan')],
    ['rates.json', t('page-data-rates')],
    ['updates.csv', t('page-data-updates')],
    ['record.ndjson', t('page-data-record')],
  ] as const;
  return html`<section aria-labelledby="data"><h2 id="data">${t('page-data')}</h2><p>${t('page-data-text')}</p>
<ul class="files">${files.map(([name, what]) => html`<li><a href="${dataPath(plan, name)}"><bdi dir="ltr">${name}</bdi></a> <span>${what}</span></li>`)}</ul>
<p><a href="/data/${encodeURIComponent(plan.code)}?lang=${view.language}">${t('data-title')}</a></p></section>`;
}

export function dataPath(plan: PlanInfo, name: string): string {
  return `/data/${encodeURIComponent(plan.code)}/${name}`;
}

/** Its report gives neither weights nor percentages of activities (plans/README.md); wherever it is shown, we say so. */
export function hasInferredFigures(plan: PlanInfo): boolean {
  return plan.code === 'MA-PAN2' && !plan.inventedUntil;
}

/** The other plans that anybody may look at, where there are any: the open ones first. */
export function otherPlans(plans: readonly ListedPlan[], plan: PlanInfo, view: View): Html {
  const { t, language } = view;
  const others = plans.filter(({ code }) => code !== plan.code);
  if (others.length === 0) return html``;
  const open = (one: ListedPlan) => (one.status === 'open' ? 0 : 1);
  const sorted = others.toSorted((a, b) => open(a) - open(b));
  return html`<section aria-labelledby="plans"><h2 id="plans">${t('page-plans')}</h2><ul class="listed">${sorted.map(
    (one) =>
      html`<li><a href="${pathTo(language, one)}">${localized(one.title, view)}</a>${one.status === 'open' ? '' : html` <span class="tag">${t('page-plan-closed')}</span>`}</li>`,
  )}</ul></section>`;
}

/** How rates are made, and which figures the report does not give. */
export function aboutFigures(plan: PlanInfo, view: View): Html {
  const { t } = view;
  const inferred = plan.inventedUntil
    ? html`<p>${t('page-figures-invented', { day: { day: plan.inventedUntil } })}</p>`
    : inferredFigures(plan, view);
  return html`<section aria-labelledby="figures"><h2 id="figures">${t('page-figures')}</h2><p>${t('page-figures-rates')}</p>${inferred}</section>`;
}

function inferredFigures(plan: PlanInfo, { t }: View): Html | '' {
  return hasInferredFigures(plan)
    ? html`<p>${t('page-figures-published', { day: { day: plan.asOf } })}</p><p>${t('page-figures-inferred')}</p>`
    : '';
}
