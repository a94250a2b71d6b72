import { html } from 'hono/html';
import type { IndicatorAim, IndicatorPoint, IndicatorSeries } from '#domain/indicator.ts';
import { lastPoint, PERCENT } from '#domain/indicator.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { LOCALES } from '#i18n/language.ts';
import { sourceWords } from './assessments.ts';
import { valueLine } from './trend.ts';
import type { Html, View } from './view.ts';
import { marked } from './view.ts';

/** Values of an indicator that are listed; the line is drawn of all of them. */
const MOST_VALUES = 24;

/** The indicators of a commitment: where each began, where it is, where it is to come to, and how it moved. */
export function indicatorsOf(indicators: readonly IndicatorSeries[], plan: PlanInfo, view: View): Html {
  const { t } = view;
  if (indicators.length === 0) return html``;
  return html`<section aria-labelledby="indicators"><h2 id="indicators">${t('page-indicators')}</h2>
<ul class="listed indicators">${indicators.map((series) => html`<li>${indicator(series, plan, view)}</li>`)}</ul></section>`;
}

function indicator(series: IndicatorSeries, plan: PlanInfo, view: View): Html {
  const { t } = view;
  const last = lastPoint(series);
  const said = (value: number) => inUnit(value, series.unit, view);
  const fact = (name: string, aim: IndicatorAim | IndicatorPoint | null | undefined) =>
    aim
      ? html`<div><dt>${name}</dt><dd><strong><bdi>${said(aim.value)}</bdi></strong>${aim.on ? html` <span class="quiet">${t('page-day', { day: { day: aim.on } })}</span>` : ''}</dd></div>`
      : '';
  return html`<h3>${marked(series.name, plan, view)}</h3>
<dl class="pairs">${fact(t('page-indicator-baseline'), series.baseline)}${last ? fact(t('page-indicator-value'), last) : html`<div><dt>${t('page-indicator-value')}</dt><dd>${t('page-indicator-none')}</dd></div>`}${fact(t('page-indicator-target'), series.target)}</dl>
${valueLine(
  series.points.map(({ on, value }) => ({ at: on, value })),
  said,
  view,
)}${values(series, said, view)}`;
}

function values({ points }: IndicatorSeries, said: (value: number) => string, view: View): Html | '' {
  const { t } = view;
  const entered = points.filter(({ source }) => source !== null);
  if (entered.length === 0) return '';
  const shown = entered.slice(-MOST_VALUES).toReversed();
  return html`<details><summary>${t('page-indicator-values', { count: entered.length })}</summary><ul class="plain-list">${shown.map(
    ({ on, value, source, corrected }) =>
      html`<li>${t('page-day', { day: { day: on } })} : <bdi>${said(value)}</bdi>${corrected ? html` <span class="tag">${t('page-tag-correction')}</span>` : ''} <span class="source">${sourceWords(source ?? '')}</span></li>`,
  )}</ul></details>`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** `85 %`, `2 700`, `12,5 km`. */
function inUnit(value: number, unit: string, { language }: View): string {
  const style = unit === PERCENT ? 'percent' : 'decimal';
  const key = `${language} ${style}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], { style, maximumFractionDigits: 6 });
  formats.set(key, format);
  const number = format.format(unit === PERCENT ? value / 100 : value);
  return unit === PERCENT || unit === 'count' ? number : `${number} ${unit}`;
}
