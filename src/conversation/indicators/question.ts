import type { Answer, Question } from '../question.ts';
import type { Facts, Need } from '../facts.ts';
import { questionOfAssess } from './assess-question.ts';
import type { AssessDraft, AssessField, IndicatorDraft, ValueDraft, ValueField } from './draft.ts';
import { ASSESS_FIELDS, VALUE_FIELDS, openAssessField, openField } from './draft.ts';
import { questionOfValue } from './value-question.ts';

/** The open question of a dialogue. */
export function questionOfIndicator(draft: IndicatorDraft, facts: Facts): Question {
  return draft.task === 'value' ? questionOfValue(draft, facts) : questionOfAssess(draft);
}

/** Names the open question: buttons of an earlier one are stale. */
export function keyOfIndicator(draft: IndicatorDraft): string {
  if (draft.task === 'assess') return `${openAssessField(draft)} ${draft.base ?? ''}`;
  const { unlikely, readings, base } = draft;
  return `${openField(draft)} ${unlikely ?? ''} ${readings?.join(' ') ?? ''} ${base ?? ''}`;
}

/** Whether it can still be asked about; posts and states decide that. */
export function isIndicatorPossible(
  { task, commitment }: IndicatorDraft,
  { plan, roles, desk }: Facts,
): boolean {
  if (!plan) return false;
  if (roles.includes('coordinator')) return true;
  return task === 'value' && desk.some((one) => one.commitment === commitment);
}

/** Whether anybody would miss it. */
export function isIndicatorWorthKeeping(draft: IndicatorDraft): boolean {
  return draft.task === 'value' ? draft.value !== undefined : draft.completion !== undefined;
}

/** The question before the open one; undefined at the first. */
export function backInIndicator(draft: IndicatorDraft): IndicatorDraft | undefined {
  return draft.task === 'value' ? backInValue(draft) : backInAssess(draft);
}

function backInValue(draft: ValueDraft): ValueDraft | undefined {
  const { amending: _, unlikely, readings, ...rest } = draft;
  if (draft.amending || unlikely !== undefined || readings) return rest;
  const last = VALUE_FIELDS.findLast((field) => draft[field] !== undefined);
  return last && without<ValueField, ValueDraft>(draft, last);
}

function backInAssess(draft: AssessDraft): AssessDraft | undefined {
  const { amending: _, choosing: __, ...rest } = draft;
  if (draft.amending || draft.choosing) return rest;
  const last = ASSESS_FIELDS.findLast((field) => draft[field] !== undefined);
  return last && without<AssessField, AssessDraft>(draft, last);
}

function without<F extends string, D extends { readonly [field in F]?: unknown }>(draft: D, field: F): D {
  const rest = { ...draft };
  delete rest[field];
  return rest;
}

const SKIPPED = new Set(['verifiable', 'openGovernmentLens', 'potential', 'earlyResults']);

/** The choice that "skip" means; undefined where an answer is owed. */
export function skipInIndicator(draft: IndicatorDraft): string | undefined {
  return draft.task === 'assess' && SKIPPED.has(openAssessField(draft)) ? 'unsaid' : undefined;
}

/** What has to be read before an answer is taken: whether something else stands in its place by now. */
export function needsOfIndicatorAnswer(
  { task, commitment }: IndicatorDraft,
  _given: Answer,
  _facts: Facts,
): readonly Need[] {
  return [{ kind: 'indicators', ask: { of: task === 'value' ? 'indicators' : 'assessments', commitment } }];
}
