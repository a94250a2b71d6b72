import type { Verdict } from '#domain/assessment.ts';
import type { AssessDraft } from './draft.ts';

/** What was answered; what was passed over is not said. */
export function verdictOf(draft: AssessDraft): Verdict {
  return {
    completion: draft.completion ?? 'no_evidence',
    verifiable: draft.verifiable ?? null,
    openGovernmentLens: draft.openGovernmentLens ?? null,
    potential: draft.potential ?? null,
    earlyResults: draft.earlyResults ?? null,
  };
}
