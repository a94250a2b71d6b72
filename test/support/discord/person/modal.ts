import { TYPE, isSelect } from '../checks/components.ts';
import { lengthOf } from '../checks/problem.ts';
import type { Channel, Component, Json, Modal, SentFile } from '../types.ts';
import { keepFile } from '../world.ts';
import type { World } from '../world.ts';

/** What a person puts into a field of a modal: text, an option of a select (its label or value), or files. */
export type FieldValue = string | readonly string[] | { readonly files: readonly SentFile[] };

/**
 * The data of a modal's submission, with every Label's component. Throws for what the form does not let through: a
 * label it does not show, a required field left empty, a text too short or too long, too many files.
 */
export function fillModal(
  world: World,
  channel: Channel,
  modal: Modal,
  values: Readonly<Record<string, FieldValue>>,
): Json {
  const labels = modal.components.flatMap(({ label }) => (label === undefined ? [] : [label]));
  const unknown = Object.keys(values).find((label) => !labels.includes(label));
  if (unknown !== undefined) throw new Error(`The form has no “${unknown}”, but ${labels.join(', ')}`);
  const attachments: Record<string, unknown> = {};
  const fill = (label: string, field: Component): Json => {
    const value = values[label];
    const base = { type: field.type, id: field.id, custom_id: field.custom_id };
    if (field.type === TYPE.input)
      return { ...base, value: fillText(label, field, value ?? field.value ?? '') };
    if (field.type === TYPE.upload) {
      const files = typeof value === 'object' && 'files' in value ? value.files : [];
      checkCount(label, field, files.length);
      const kept = files.map((file) => keepFile(world, channel, file));
      for (const attachment of kept) attachments[attachment.id] = attachment;
      return { ...base, values: kept.map(({ id }) => id) };
    }
    if (!isSelect(field.type))
      throw new Error(`“${label}” is of type ${field.type}, which nobody can fill here`);
    const chosen = value === undefined ? defaults(field) : chooseValues(label, field, value);
    checkCount(label, field, chosen.length);
    return { ...base, values: chosen };
  };
  const components = modal.components.map((it) =>
    it.component === undefined
      ? { type: it.type, id: it.id }
      : { type: it.type, id: it.id, component: fill(it.label ?? '', it.component) },
  );
  return {
    custom_id: modal.custom_id,
    components,
    ...(Object.keys(attachments).length === 0 ? {} : { resolved: { attachments } }),
  };
}

function fillText(label: string, field: Component, value: FieldValue): string {
  if (typeof value !== 'string') throw new Error(`“${label}” takes a text`);
  if (value === '' && field.required !== false) throw new Error(`“${label}” is required`);
  const length = lengthOf(value);
  if (length > 0 && length < (field.min_length ?? 0)) throw new Error(`“${label}” is too short`);
  if (length > (field.max_length ?? 4000)) throw new Error(`“${label}” is too long`);
  return value;
}

function checkCount(label: string, field: Component, count: number) {
  if (count === 0 && field.required === false) return;
  const [least, most] = [field.min_values ?? 1, field.max_values ?? 1];
  if (count < least || count > most) throw new Error(`“${label}” takes ${least} to ${most}, not ${count}`);
}

const defaults = (field: Component): string[] =>
  (field.options ?? []).filter((it) => it.default === true).map(({ value }) => value);

/** The values of the options that a person names by what they read. */
export function chooseValues(label: string, select: Component, value: FieldValue): string[] {
  if (typeof value === 'object' && 'files' in value) throw new Error(`“${label}” takes no files`);
  const names = typeof value === 'string' ? [value] : value;
  return names.map((name) => {
    const option = (select.options ?? []).find((it) => it.label === name || it.value === name);
    if (option === undefined) throw new Error(`“${label}” does not offer “${name}”`);
    return option.value;
  });
}
