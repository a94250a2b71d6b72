import type { Form, FormField } from '#chat/message.ts';
import { say } from '#i18n/phrase.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import type { StepName, UpdateDraft } from './draft.ts';
import type { Facts } from './facts.ts';
import { isOwed, openStep, skipOf } from './flow.ts';

/** The questions that are answered in words or with files, with the name of their field. */
const FIELDS = {
  'give-reason': 'form-reason',
  'describe-actions': 'form-actions',
  'name-difficulties': 'form-difficulties',
  'add-evidence': 'form-evidence',
  'plan-next-steps': 'form-next-steps',
} as const satisfies Partial<Record<StepName, MessageKey>>;
export type FieldName = keyof typeof FIELDS;
/** In the order in which they are asked. */
export const FIELD_ORDER = Object.keys(FIELDS) as readonly FieldName[];

/** The open question and those after it as one form; undefined where a choice is asked for. */
export function formOf(draft: UpdateDraft, facts: Facts): Form | undefined {
  const open = openStep(draft, facts);
  if (draft.amending || !isField(open)) return undefined;
  const fields = FIELD_ORDER.filter((name) => isOwed(name, draft, facts) || name === 'plan-next-steps');
  return {
    open: say('form-open'),
    title: say('form-title', { code: draft.activity ?? '' }),
    fields: fields.map(
      (name): FormField => ({
        id: name,
        label: say(FIELDS[name]),
        kind: name === 'add-evidence' ? 'files' : 'text',
        // A link is evidence as well: where no file is given, it is asked for.
        required: name === 'give-reason' || (name === 'name-difficulties' && !skipOf(name, draft, facts)),
      }),
    ),
  };
}

export function isField(name: StepName): name is FieldName {
  return name in FIELDS;
}
