import type { AssessmentVersion } from '#domain/assessment.ts';
import { OGP_COMPLETION } from '#domain/ogp.ts';
import { dataRate } from '#domain/rate.ts';
import type { ActivityRow, CommitmentRow } from '#store/open-data.ts';
import type { PlanOutline } from '#store/public-plan.ts';

/**
 * Commitments in the fields of the OGP's action-plan template, activities as its milestones, each with how far it is in
 * the OGP's words (a published mapping of the national bands) and, apart from it, what the IRM has found.
 */
export function ogpShape(
  { plan, head }: PlanOutline,
  commitments: readonly (CommitmentRow & { readonly rate: number | null })[],
  activities: readonly ActivityRow[],
  verdicts: readonly AssessmentVersion[],
): object {
  const milestones = Map.groupBy(activities, ({ commitment }) => commitment);
  return {
    plan: { code: plan.code, title: plan.title, asOf: head?.at ?? null },
    completionMapping: OGP_COMPLETION,
    commitments: commitments.map(({ number, title, organisation, document, rate }) => ({
      number,
      ogpId: document.ogpId ?? null,
      title,
      startDate: document.startsOn ?? null,
      endDate: document.endsOn ?? null,
      leadImplementingAgency: organisation,
      publicProblem: document.problem ?? null,
      commitmentDescription: document.solution ?? null,
      howItContributes: document.expectedResult ?? null,
      relevance: document.relevance ?? null,
      additionalInformation: document.additionalInformation ?? null,
      otherActors: document.otherActors ?? [],
      contact: document.contact ?? null,
      completionRate: dataRate(rate),
      milestones: (milestones.get(number) ?? []).map((activity) => ({
        code: activity.code,
        title: activity.title,
        startDate: activity.startsOn,
        endDate: activity.dueOn,
        withdrawn: activity.withdrawnAt !== null,
        completion: OGP_COMPLETION[activity.band],
        nationalBand: activity.band,
        progress: activity.progress,
      })),
      independentAssessments: verdicts
        .filter(({ commitment, ended }) => commitment === number && ended === null)
        .map((one) => {
          const { commitment: _, ended: __, ...verdict } = one;
          return verdict;
        }),
    })),
  };
}
