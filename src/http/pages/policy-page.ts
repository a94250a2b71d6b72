import { html } from 'hono/html';
import { ANSWER_DAYS, MOST_A_DAY, MOST_ON_ONE } from '#domain/contribution.ts';
import type { Html, View } from './view.ts';

/** What is public, what is kept and for how long, how contributions are treated, and what everybody has a right to. */
export function policyPage({ keptDays }: { readonly keptDays: number }, { t }: View): Html {
  const section = (id: string, title: string, points: readonly string[]) =>
    html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul class="points">${points.map((point) => html`<li>${point}</li>`)}</ul></section>`;
  return html`<div class="wide policy">
<section class="opening"><h1>${t('page-policy')}</h1><p>${t('page-policy-text')}</p></section>
${section('public', t('page-policy-public'), [
  t('page-policy-public-record'),
  t('page-policy-public-authors'),
  t('page-policy-public-voices'),
  t('page-policy-public-data'),
])}
${section('kept', t('page-policy-kept'), [
  t('page-policy-kept-record'),
  t('page-policy-kept-chat', { days: keptDays }),
  t('page-policy-kept-account'),
  t('page-policy-kept-visits'),
  t('page-policy-kept-cookies'),
])}
${section('moderation', t('page-policy-moderation'), [
  t('page-policy-moderation-before'),
  t('page-policy-moderation-reasons'),
  t('page-policy-moderation-shown'),
  t('page-policy-moderation-kept'),
  t('page-policy-moderation-contest'),
])}
${section('answers', t('page-policy-answers'), [
  t('page-policy-answers-leads', { days: ANSWER_DAYS }),
  t('page-policy-answers-contest'),
  t('page-policy-answers-limits', { day: MOST_A_DAY, one: MOST_ON_ONE }),
])}
${section('rights', t('page-policy-rights'), [
  t('page-policy-rights-law'),
  t('page-policy-rights-see'),
  t('page-policy-rights-forget'),
  t('page-policy-rights-cndp'),
])}
${section('limits', t('page-policy-limits'), [
  t('page-policy-limits-reported'),
  t('page-policy-limits-verify'),
  t('page-policy-limits-platforms'),
])}
</div>`;
}
