import { TYPE, isSelect } from '../checks/components.ts';
import { flatten } from '../messages.ts';
import type { Component, Message } from '../types.ts';
import { buttonWords } from './screen.ts';

export type Pressable = { readonly message: Message; readonly component: Component };

/** The newest thing on the screen that answers to a name: people press what they see last. */
function getNewest(
  messages: readonly Message[],
  what: string,
  fits: (component: Component) => boolean,
): Pressable {
  for (const message of messages.toReversed()) {
    const component = flatten(message.components).find(fits);
    if (component === undefined) continue;
    if (component.disabled === true) throw new Error(`${what} is disabled`);
    return { message, component };
  }
  throw new Error(`There is no ${what} on the screen`);
}

/** A button by its words, with or without the emoji. */
export function getButton(messages: readonly Message[], label: string): Pressable {
  const found = getNewest(
    messages,
    `button “${label}”`,
    (it) => it.type === TYPE.button && [it.label, buttonWords(it)].includes(label),
  );
  if (found.component.custom_id === undefined) throw new Error(`“${label}” is a link, and opens elsewhere`);
  return found;
}

/** A select by its placeholder or its custom_id. */
export function getSelect(messages: readonly Message[], name: string): Pressable {
  return getNewest(
    messages,
    `select “${name}”`,
    (it) => isSelect(it.type) && [it.placeholder, it.custom_id].includes(name),
  );
}
