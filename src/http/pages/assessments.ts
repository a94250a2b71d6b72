import { html } from 'hono/html';
import type {
  Assessment,
  CommitmentAssessments,
  Completion,
  EarlyResults,
  Potential,
} from '#domain/assessment.ts';
import { readLinks } from '#domain/links.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import type { Html, View } from './view.ts';

const COMPLETION_KEYS = {
  no_evidence: 'page-irm-no-evidence',
  not_started: 'page-irm-not-started',
  limited: 'page-irm-limited',
  substantial: 'page-irm-substantial',
  complete: 'page-irm-complete',
} as const satisfies Record<Completion, MessageKey>;
const POTENTIAL_KEYS = {
  unclear: 'page-irm-potential-unclear',
  modest: 'page-irm-potential-modest',
  substantial: 'page-irm-potential-substantial',
} as const satisfies Record<Potential, MessageKey>;
const RESULT_KEYS = {
  none: 'page-irm-results-none',
  moderate: 'page-irm-results-moderate',
  significant: 'page-irm-results-significant',
} as const satisfies Record<EarlyResults, MessageKey>;

/** What the independent assessor (IRM) says, beside what leads report and never made of it. Nothing where it said nothing. */
export function assessmentsOf(found: CommitmentAssessments | undefined, view: View): Html {
  const { t } = view;
  const assessments = (found?.assessments ?? []).toReversed();
  if (assessments.length === 0) return html``;
  return html`<section aria-labelledby="irm"><h2 id="irm">${t('page-irm')}</h2><p>${t('page-irm-text')}</p>
<ul class="listed">${assessments.map((assessment) => html`<li>${verdict(assessment, view)}</li>`)}</ul></section>`;
}

function verdict(assessment: Assessment, view: View): Html {
  const { t } = view;
  const yesNo = (value: boolean) => t(value ? 'page-irm-yes' : 'page-irm-no');
  const { verifiable, openGovernmentLens, potential, earlyResults } = assessment;
  const facts = [
    [t('page-irm-completion'), t(COMPLETION_KEYS[assessment.completion])],
    ...(verifiable === null ? [] : [[t('page-irm-verifiable'), yesNo(verifiable)]]),
    ...(openGovernmentLens === null ? [] : [[t('page-irm-lens'), yesNo(openGovernmentLens)]]),
    ...(potential === null ? [] : [[t('page-irm-potential'), t(POTENTIAL_KEYS[potential])]]),
    ...(earlyResults === null ? [] : [[t('page-irm-results'), t(RESULT_KEYS[earlyResults])]]),
  ];
  return html`<dl class="pairs">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="source">${t('page-irm-source', { day: { day: assessment.on } })} ${sourceWords(assessment.source)}</p>`;
}

/** A source is a link or words. */
export function sourceWords(source: string): Html {
  const [link] = readLinks(source).links;
  return link === undefined
    ? html`<bdi>${source}</bdi>`
    : html`<a href="${link}" rel="noopener noreferrer nofollow"><bdi dir="auto">${source}</bdi></a>`;
}
