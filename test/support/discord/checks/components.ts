import { flatten } from '../messages.ts';
import type { Component } from '../types.ts';
import { lengthOf, problem } from './problem.ts';
import type { Problem } from './problem.ts';

type Path = Problem['path'];

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
export const TYPE = { row: 1, button: 2, select: 3, input: 4, text: 10, label: 18, upload: 19 };
export const isSelect = (type: number): boolean => type === 3 || (type >= 5 && type <= 8);
const LINK = 5;
const PREMIUM = 6;

/** The rules for a message's components. https://discord.com/developers/docs/components/overview */
export function checkComponents(components: readonly Component[], v2: boolean, path: Path): Problem[] {
  const all = flatten(components);
  const problems = checkCustomIds(all, path);
  if (!v2) {
    if (components.length > 5)
      problems.push(problem(path, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.'));
    components.forEach((it, i) => {
      if (it.type !== TYPE.row)
        problems.push(problem([...path, i, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of {1}.'));
    });
  } else {
    if (all.length > 40)
      problems.push(
        problem(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', 'The total number of components exceeds 40'),
      );
    const shown = all.reduce((sum, it) => sum + lengthOf(it.content ?? ''), 0);
    if (shown > 4000)
      problems.push(
        problem(path, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', 'The text of components exceeds 4000'),
      );
  }
  return [...problems, ...components.flatMap((it, i) => checkOne(it, [...path, i]))];
}

/** A custom_id stands once in a message or a modal. */
export function checkCustomIds(all: readonly Component[], path: Path): Problem[] {
  const ids = all.flatMap((it) => (it.custom_id === undefined ? [] : [it.custom_id]));
  return new Set(ids).size === ids.length
    ? []
    : [problem(path, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')];
}

function checkOne(component: Component, path: Path): Problem[] {
  const inner = component.components ?? [];
  const problems = inner.flatMap((it, i) => checkOne(it, [...path, 'components', i]));
  if (component.accessory !== undefined)
    problems.push(...checkOne(component.accessory, [...path, 'accessory']));
  if (component.type === TYPE.row && inner.length > 1 && inner.some((it) => isSelect(it.type)))
    problems.push(
      problem(
        [...path, 'components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      ),
    );
  if (component.type === TYPE.button) problems.push(...checkButton(component, path));
  if (isSelect(component.type)) problems.push(...checkSelect(component, path));
  return problems;
}

function checkButton(button: Component, path: Path): Problem[] {
  const needs = (field: string) => problem([...path, field], 'BASE_TYPE_REQUIRED', 'This field is required');
  const excess = (field: string) =>
    problem([...path, field], 'BUTTON_COMPONENT_FIELD_NOT_ALLOWED', `A button of this style has no ${field}`);
  if (button.style === PREMIUM) return [];
  const problems: Problem[] = [];
  if ((button.label ?? '') === '' && (button.emoji ?? undefined) === undefined) problems.push(needs('label'));
  const [wanted, unwanted] =
    button.style === LINK ? (['url', 'custom_id'] as const) : (['custom_id', 'url'] as const);
  if ((button[wanted] ?? '') === '') problems.push(needs(wanted));
  if ((button[unwanted] ?? '') !== '') problems.push(excess(unwanted));
  if (button.style === LINK && !/^(https?|discord):\/\//.test(button.url ?? ''))
    problems.push(
      problem([...path, 'url'], 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of http, https, discord'),
    );
  return problems;
}

/** The rules of a select, in a message or a modal. */
export function checkSelect(select: Component, path: Path): Problem[] {
  const problems: Problem[] = [];
  const values = (select.options ?? []).map(({ value }) => value);
  if (new Set(values).size < values.length)
    problems.push(
      problem(
        [...path, 'options'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      ),
    );
  const [least, most] = [select.min_values ?? 1, select.max_values ?? 1];
  if (least > most || (select.type === TYPE.select && most > values.length))
    problems.push(
      problem([...path, 'max_values'], 'SELECT_COMPONENT_MAX_VALUES', 'Does not fit the number of options'),
    );
  return problems;
}
