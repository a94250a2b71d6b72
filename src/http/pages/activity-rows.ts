import { html } from 'hono/html';
import type { PublicActivity } from '#store/public-commitment.ts';
import type { CommitmentView } from './commitment-page.ts';
import { contestedMark } from './voice-marks.ts';
import type { Html, View } from './view.ts';
import { bandMark, dated, marked, wayTo } from './view.ts';

/** An activity in the list of its commitment. */
export function activityRow(
  activity: PublicActivity,
  { plan, commitment, contests }: CommitmentView,
  view: View,
): Html {
  const code = `${commitment.number}.${activity.number}`;
  const contested = contests.some(
    (contest) => contest.commitment === commitment.number && contest.activity === activity.number,
  );
  return html`<li${activity.withdrawn ? html` class="withdrawn"` : ''}>
<span class="ordinal" aria-hidden="true"><bdi dir="ltr">${code}</bdi></span>
<div class="what"><a href="${wayTo(view, plan, `${commitment.number}/${activity.number}`)}"><span class="hidden">${view.t('page-activity', { code })} </span>${marked(activity.title, plan, view)}</a>
<p class="facts">${bandMark(activity.band, view)} <span class="number" dir="ltr">${view.percent(activity.progress)}</span>${contested ? html` ${contestedMark(view)}` : ''}</p>
<p class="facts quiet">${activityFacts(activity, view)}</p></div>
</li>`;
}

/** Weight, due date and last report, in one line. */
export function activityFacts(activity: PublicActivity, view: View): Html {
  const { t } = view;
  const { dueOn, reportedAt } = activity;
  const due =
    dueOn &&
    (activity.dueInvented
      ? t('page-due-invented', { day: { day: dueOn } })
      : t('page-due', { day: { day: dueOn } }));
  return html`${activity.withdrawn ? html`<span>${t('page-withdrawn')}</span> ` : ''}<span>${t('page-weight', { weight: activity.weight })}</span>
${due ? html` <span>${due}</span>` : ''}
 <span>${reportedAt ? dated(reportedAt, t('page-reported', { day: { day: reportedAt } })) : t('page-not-reported')}</span>`;
}
