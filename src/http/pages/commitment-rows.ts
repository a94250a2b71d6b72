import { html } from 'hono/html';
import { BANDS } from '#domain/band.ts';
import { shownRate } from '#domain/rate.ts';
import type { BandCounts, PublicCommitment } from '#store/public-plan.ts';
import type { PlanView } from './plan-page.ts';
import { contestedMark } from './voice-marks.ts';
import type { Html, View } from './view.ts';
import { bandCount, bar, glyph, marked, wayTo } from './view.ts';

/** How many activities stand in which band, the furthest first. */
export function bandCounts(counts: readonly BandCounts[], view: View): Html {
  const total = (band: (typeof BANDS)[number]) => counts.reduce((sum, count) => sum + (count[band] ?? 0), 0);
  return html`<h2 class="hidden">${view.t('page-bands')}</h2><ul class="bands">${[...BANDS]
    .reverse()
    .map(
      (band) =>
        html`<li class="band ${band}">${glyph(band)}<span class="count">${total(band)}</span> <span>${bandCount(band, total(band), view)}</span></li>`,
    )}</ul>`;
}

/** Commitments with their rates, each a way to its page. */
export function commitmentRows(
  commitments: readonly PublicCommitment[],
  page: Pick<PlanView, 'plan' | 'rates' | 'counts' | 'contests'>,
  view: View,
): Html {
  return html`<ul class="commitments">${commitments.map((commitment) => commitmentRow(commitment, page, view))}</ul>`;
}

function commitmentRow(
  commitment: PublicCommitment,
  page: Pick<PlanView, 'plan' | 'rates' | 'counts' | 'contests'>,
  view: View,
): Html {
  const { plan } = page;
  const { number } = commitment;
  const found = page.rates.commitments.find((one) => one.number === number);
  const rate = shownRate(found?.rate ?? null, 'commitment');
  const counts = page.counts.get(number);
  const contested = page.contests.some((contest) => contest.commitment === number);
  return html`<li>
<span class="ordinal" aria-hidden="true">${number}</span>
<div class="what"><a href="${wayTo(view, plan, String(number))}"><span class="hidden">${view.t('page-commitment', { number: String(number) })} </span>${marked(commitment.title, plan, view)}</a>
<p class="organisation">${marked(commitment.organisation, plan, view)}</p>
${counts ? commitmentCounts(counts, view) : ''}${contested ? html`<p>${contestedMark(view)}</p>` : ''}</div>
${bar(rate)}<span class="number" dir="ltr">${rate === null ? view.t('page-no-rate') : view.percent(rate)}</span>
</li>`;
}

function commitmentCounts(counts: BandCounts, view: View): Html {
  const shown = [...BANDS].reverse().filter((band) => counts[band]);
  return html`<p class="small-counts">${shown.map(
    (band) =>
      html`<span class="band ${band}">${glyph(band)}${counts[band]}<span class="hidden"> ${bandCount(band, counts[band] ?? 0, view)}</span></span> `,
  )}</p>`;
}
