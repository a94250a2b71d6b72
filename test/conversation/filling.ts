import { formOf } from '#conversation/form.ts';
import type { UpdateDraft } from '#conversation/draft.ts';
import { speaker } from '../support/conversation.ts';
import type { Speaker } from '../support/conversation.ts';
import { factsFrom } from '../support/plan-facts.ts';
import type { PlanModel } from '../support/plan-model.ts';
import { newPlanModel } from '../support/plan-model.ts';

/** A lead of commitments 4 and 10; 4.1 is late. */
export function given() {
  const model = newPlanModel([
    ['4.1', 'limited', 20, '2026-10-01'],
    ['4.2', 'significant', 76],
    ['10.1', 'complete', 95],
  ]);
  return { model, lead: speaker(model, 'lead', [4, 10]) };
}

export const draftOf = (one: Speaker) => one.session.draft as UpdateDraft | null;
export const form = (model: PlanModel, one: Speaker) => {
  const draft = draftOf(one);
  return draft ? formOf(draft, factsFrom(model, one.leads, 'fr')) : undefined;
};
export const file = (digits: string) => ({
  sha256: digits.padEnd(64, '0'),
  name: `${digits}.pdf`,
  type: 'application/pdf',
  size: 1,
});
/** The form comes back with these answers: texts, or files by the beginning of their hash. */
export const fill = (one: Speaker, answers: Readonly<Record<string, string | readonly string[]>>) =>
  one.does({
    kind: 'filled',
    turn: one.turn,
    answers: Object.entries(answers).map(([id, it]) =>
      typeof it === 'string' ? { id, text: it } : { id, files: it.map(file) },
    ),
  });
export const whole = {
  'describe-actions': '600 actes publiés',
  'name-difficulties': 'Le budget manque.',
  'add-evidence': ['aa'],
  'plan-next-steps': 'Publier le reste',
};
