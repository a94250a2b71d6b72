import type { Assessment, AssessmentVersion, CommitmentAssessments } from './assessment.ts';
import type { LocalizedText } from './plan.ts';
import type { Superseding } from './superseding.ts';
import { linesOf } from './superseding.ts';

/** One line of what was entered, as it is stored. */
export type AssessmentEntry = Omit<Assessment, 'corrected' | 'commitment'> & Superseding;

/** The verdicts on a commitment as they stand after these entries. */
export function assessmentsOf(
  commitment: number,
  title: LocalizedText,
  entries: readonly AssessmentEntry[],
): CommitmentAssessments {
  const lines = linesOf(entries);
  const history = lines
    .flatMap(({ versions }) =>
      versions.map(
        ({ entry, ended }, index): AssessmentVersion => ({
          ...assessmentOf(commitment, entry, index > 0),
          ended,
        }),
      ),
    )
    .toReversed()
    .toSorted((one, other) => other.at.localeCompare(one.at));
  return {
    commitment,
    title,
    assessments: history
      .filter(({ ended }) => ended === null)
      .map(withoutEnd)
      .toSorted((one, other) => one.on.localeCompare(other.on) || one.at.localeCompare(other.at)),
    history,
    heads: Object.fromEntries(lines.flatMap(({ current, head }) => (current ? [[current.id, head]] : []))),
  };
}

function withoutEnd(version: AssessmentVersion): Assessment {
  const { ended: _, ...assessment } = version;
  return assessment;
}

function assessmentOf(commitment: number, entry: AssessmentEntry, corrected: boolean): Assessment {
  const { supersedes: _, retracts: __, ...assessment } = entry;
  return { ...assessment, commitment, corrected };
}
