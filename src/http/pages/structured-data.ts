import type { Band } from '#domain/band.ts';
import type { LocalizedText, PlanInfo } from '#domain/plan.ts';
import { textIn } from '#i18n/language.ts';
import type { PublicCommitmentPage } from '#store/public-commitment.ts';
import type { PublicPlan } from '#store/public-plan.ts';
import { OTHERS, TABLES } from '../open-data/files.ts';
import { pathTo } from './view.ts';
import type { View } from './view.ts';

/** The words of schema.org for how far something is. */
const STATUS: Record<Band, string> = {
  not_started: 'https://schema.org/PotentialActionStatus',
  limited: 'https://schema.org/ActiveActionStatus',
  significant: 'https://schema.org/ActiveActionStatus',
  complete: 'https://schema.org/CompletedActionStatus',
};

const FILES = [
  ...TABLES.map(({ name }) => [`${name}.csv`, 'text/csv'] as const),
  ...OTHERS.map(({ path, type }) => [path, type] as const),
];

/** A plan as a data set that anybody may have, in the words of schema.org. */
export function planData(
  { plan, head }: Pick<PublicPlan, 'plan' | 'head'>,
  origin: string,
  view: View,
): object {
  const url = origin + pathTo(view.language, plan);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${url}#data`,
    name: textIn(plan.title, view.language).text,
    description: view.t('page-figures-rates'),
    inLanguage: view.language,
    isAccessibleForFree: true,
    url,
    dateModified: head?.at ?? plan.asOf,
    distribution: FILES.map(([name, encodingFormat]) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat,
      contentUrl: `${origin}/data/${encodeURIComponent(plan.code)}/${name}`,
    })),
  };
}

/** A commitment's activities as actions of the organisation that is responsible. */
export function commitmentData(
  { commitment, activities }: Pick<PublicCommitmentPage, 'commitment' | 'activities'>,
  plan: PlanInfo,
  origin: string,
  view: View,
): object {
  const in_ = (text: LocalizedText) => textIn(text, view.language).text;
  const agent = { '@type': 'GovernmentOrganization', name: in_(commitment.organisation) };
  const url = origin + pathTo(view.language, plan, commitment.number);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { ...agent, '@id': `${url}#organisation` },
      ...activities.slice(0, 20).map(({ number, title, band, dueOn, dueInvented }) => ({
        '@type': 'Action',
        name: in_(title),
        actionStatus: STATUS[band],
        url: origin + pathTo(view.language, plan, commitment.number, number),
        agent: { '@id': `${url}#organisation` },
        ...(dueOn && !dueInvented ? { endTime: dueOn } : {}),
      })),
    ],
  };
}

/** One activity as an action. */
export function activityData(
  activity: {
    readonly title: LocalizedText;
    readonly band: Band;
    readonly organisation: LocalizedText;
    readonly commitment: number;
    readonly number: number;
  },
  plan: PlanInfo,
  origin: string,
  view: View,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Action',
    name: textIn(activity.title, view.language).text,
    actionStatus: STATUS[activity.band],
    url: origin + pathTo(view.language, plan, activity.commitment, activity.number),
    agent: { '@type': 'GovernmentOrganization', name: textIn(activity.organisation, view.language).text },
  };
}
