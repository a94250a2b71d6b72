import { flatten } from '../messages.ts';
import type { Modal } from '../types.ts';
import { TYPE, checkCustomIds, checkSelect, isSelect } from './components.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/**
 * What Discord refuses in a modal beyond its OpenAPI file, which takes 40 components:
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal.
 * Text inputs in action rows are deprecated, and refused here.
 */
export function checkModal(modal: Modal, path: Problem['path']): Problem[] {
  const list = [...path, 'components'];
  const problems = checkCustomIds(flatten(modal.components), list);
  if (modal.components.length > 5)
    problems.push(problem(list, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.'));
  modal.components.forEach((it, i) => {
    if (it.type === TYPE.row)
      problems.push(problem([...list, i], 'DEPRECATED', 'Text inputs stand in a Label (type 18)'));
    const { component } = it;
    if (component === undefined) return;
    const inner = [...list, i, 'component'];
    if (component.type === TYPE.input && (component.label ?? undefined) !== undefined)
      problems.push(problem([...inner, 'label'], 'DEPRECATED', 'The label stands in the Label'));
    if (isSelect(component.type)) problems.push(...checkSelect(component, inner));
    if (component.disabled === true)
      problems.push(problem([...inner, 'disabled'], 'MODAL_COMPONENT_DISABLED', 'Not in a modal'));
    if ((component.min_length ?? 0) > (component.max_length ?? 4000))
      problems.push(problem([...inner, 'min_length'], 'NUMBER_TYPE_MAX', 'Greater than max_length'));
  });
  return problems;
}
