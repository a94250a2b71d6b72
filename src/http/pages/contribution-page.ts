import { html } from 'hono/html';
import type { PublicContribution } from '#domain/contribution.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { Html, View } from './view.ts';
import { localized, pathTo, wayTo } from './view.ts';
import { contribution } from './voices.ts';

/** A question or a contest at an address of its own, whole. */
export function contributionPage(said: PublicContribution, plan: PlanInfo, view: View): Html {
  const { t, language } = view;
  const number = String(said.number);
  const commitment = String(said.commitment);
  return html`<div class="wide">
<nav class="trail" aria-label="${t('page-commitments')}"><a href="${wayTo(view, plan)}">${localized(plan.title, view)}</a> <a href="${pathTo(language, plan, said.commitment)}#voices">${t('page-commitment', { number: commitment })}</a></nav>
<section class="opening"><h1>${t(said.kind === 'question' ? 'page-question' : 'page-contest', { number })}</h1>
${contribution(said, plan, view)}</section></div>`;
}
