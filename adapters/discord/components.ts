import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord.js';
import { ButtonStyle, ComponentType } from 'discord.js';
import type { Button, Rendered } from '#chat/message.ts';
import { atMost } from './at-most.ts';
import { LASTING } from './kept.ts';

/** https://discord.com/developers/docs/components/reference */
const IN_A_ROW = 5;
export const MOST_CHOICES = 25;
export const LONGEST_LABEL = 80;
/** In what an option or a button carries. */
const LONGEST_DATA = 99;
/** As many buttons as are still taken in at a glance, when all of them are short. */
const MOST_BUTTONS = 10;
const SHORT_LABEL = 24;

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A few choices, or short ones, as buttons; a list as a select; the button of the form below. */
export function componentsOf({ choices, form, lasting, direction }: Rendered): Row[] {
  const mark = lasting ? LASTING : '';
  const usable = distinct(choices).slice(0, MOST_CHOICES);
  const inOrder = <T>(row: T[]): T[] => (direction === 'rtl' ? row.toReversed() : row);
  const rows = isList(usable) ? [selectRow(usable, mark)] : buttonRows(usable, mark, inOrder);
  if (!form) return rows;
  const open = buttonOf({ data: `form:${form.turn}`, label: form.open }, mark, ButtonStyle.Primary);
  return [...rows, { type: ComponentType.ActionRow, components: [open] }];
}

function isList(choices: readonly Button[]): boolean {
  if (choices.length <= IN_A_ROW) return false;
  return choices.length > MOST_BUTTONS || choices.some(({ label }) => label.length > SHORT_LABEL);
}

/** The first choice stands where the eye begins: for Arabic, on the right. */
function buttonRows(choices: readonly Button[], mark: string, inOrder: <T>(row: T[]) => T[]): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < choices.length; from += IN_A_ROW) {
    const buttons = choices.slice(from, from + IN_A_ROW).map((choice) => buttonOf(choice, mark));
    rows.push({ type: ComponentType.ActionRow, components: inOrder(buttons) });
  }
  return rows;
}

/** Without a placeholder of ours, Discord shows its own, in the language of the reader's Discord. */
function selectRow(choices: readonly Button[], mark: string): Row {
  const options = choices.map(({ data, label }) => ({ value: data, label: shown(label) }));
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: `${mark}choices`, options }],
  };
}

function buttonOf(
  { data, label }: Button,
  mark: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary = ButtonStyle.Secondary,
) {
  const button = { type: ComponentType.Button, style, custom_id: mark + data, label: shown(label) } as const;
  return button;
}

function shown(label: string): string {
  return atMost(label.trim(), LONGEST_LABEL) || '…';
}

function distinct(choices: readonly Button[]): readonly Button[] {
  const seen = new Set<string>();
  return choices.filter(({ data }) => {
    if (data === '' || data.length > LONGEST_DATA || seen.has(data)) return false;
    seen.add(data);
    return true;
  });
}
