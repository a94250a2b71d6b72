import type { APILabelComponent, APIModalInteractionResponse } from 'discord.js';
import { ComponentType, InteractionResponseType, TextInputStyle } from 'discord.js';
import type { RenderedForm } from '#chat/message.ts';
import { atMost } from './at-most.ts';
import { LASTING } from './kept.ts';

/** https://discord.com/developers/docs/components/reference#label */
const LONGEST_TITLE = 45;
const LONGEST_LABEL = 45;
const LONGEST_DESCRIPTION = 100;
const LONGEST_TEXT = 4_000;
const MOST_FIELDS = 5;
const MOST_FILES = 10;

/** A form as a modal. `from` is the data of the button that opens it: a message that stays, stays. */
export function modalOf(form: RenderedForm, from: string): APIModalInteractionResponse {
  const mark = from.startsWith(LASTING) ? LASTING : '';
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: `${mark}form:${form.turn}`,
      title: atMost(form.title, LONGEST_TITLE),
      components: form.fields.slice(0, MOST_FIELDS).map(labelOf),
    },
  };
}

function labelOf(field: RenderedForm['fields'][number]): APILabelComponent {
  const { label } = field;
  return {
    type: ComponentType.Label,
    label: atMost(label, LONGEST_LABEL),
    // What does not fit into a label is said whole below it.
    ...(label.length > LONGEST_LABEL ? { description: atMost(label, LONGEST_DESCRIPTION) } : {}),
    component: inputOf(field),
  };
}

function inputOf({ id, kind, required }: RenderedForm['fields'][number]): APILabelComponent['component'] {
  switch (kind) {
    case 'text':
      return {
        type: ComponentType.TextInput,
        custom_id: id,
        style: TextInputStyle.Paragraph,
        max_length: LONGEST_TEXT,
        required,
      };
    case 'files':
      return {
        type: ComponentType.FileUpload,
        custom_id: id,
        min_values: required ? 1 : 0,
        max_values: MOST_FILES,
        required,
      };
    default:
      return kind satisfies never;
  }
}
