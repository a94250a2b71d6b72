import { html } from 'hono/html';
import type { Change } from '#domain/digest-snapshot.ts';
import { shownRate } from '#domain/rate.ts';
import { words } from '#i18n/catalog.ts';
import { LOCALES } from '#i18n/language.ts';
import { shareWords } from '#report/digest-share.ts';
import type { DigestView } from './digest-page.ts';
import type { Html, View } from './view.ts';
import { localized, pathTo } from './view.ts';

/** The axes, each with its commitments: the rates as of then, those before, and the difference in points. */
export function digestRates({ plan, digest: { snapshot } }: DigestView, view: View): Html {
  const { t } = view;
  const row = (kind: string, name: Html, change: Change, level: 'plan' | 'axis' | 'commitment') =>
    html`<tr class="${kind}"><th scope="row">${name}${shareOf(change, view)}</th><td><span dir="ltr">${view.percent(shownRate(change.now, level))}</span></td><td class="was"><span dir="ltr">${view.percent(shownRate(change.before, level))}</span></td><td><span dir="ltr">${pointsOf(change, view)}</span></td></tr>`;
  return html`<section aria-labelledby="rates"><h2 id="rates">${t('page-digest-rates')}</h2>
<table class="rates"><thead><tr><th scope="col">${t('digest-table-title')}</th><th scope="col">${t('digest-table-rate')}</th><th scope="col" class="was">${t('digest-table-before')}</th><th scope="col">${t('digest-table-change')}</th></tr></thead>
<tbody>${row('of-axis', html`${t('digest-table-plan')}`, snapshot.rate, 'plan')}
${snapshot.axes.map(
  (axis) => html`${row('of-axis', localized(axis.title, view), axis, 'axis')}
${snapshot.commitments
  .filter((one) => one.axis === axis.code)
  .map((one) =>
    row(
      'of-commitment',
      html`<a href="${pathTo(view.language, plan, one.number)}">${one.number}. ${localized(one.title, view)}</a>`,
      one,
      'commitment',
    ),
  )}`,
)}</tbody></table></section>`;
}

function shareOf(change: Change, view: View): Html | '' {
  const share = shareWords(change);
  return share ? html`<br><small>${words(share, view)}</small>` : '';
}

/** "+0.9": as it is rounded wherever a digest says it. */
function pointsOf({ now, before }: Change, { language }: View): string {
  if (now === null || before === null) return '';
  return new Intl.NumberFormat(LOCALES[language], {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  }).format(now - before);
}
