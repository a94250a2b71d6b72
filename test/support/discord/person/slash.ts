import { lengthOf } from '../checks/problem.ts';
import { keepFile } from '../world.ts';
import type { World } from '../world.ts';
import type { Channel, Command, CommandOption, Json, SentFile } from '../types.ts';

export type OptionValue = string | number | boolean | SentFile;

/** The command that is on offer where somebody types: registered there, under the name shown in their language. */
export function getCommand(world: World, channel: Channel, locale: string, name: string): Command {
  const context = channel.type === 1 ? 1 : 0;
  const found = world.commands.find(
    (it) =>
      (it.type ?? 1) === 1 &&
      [it.name, it.name_localizations?.[locale]].includes(name) &&
      (it.guild_id === undefined ? isOffered(it, context) : it.guild_id === channel.guildId),
  );
  if (found === undefined) throw new Error(`There is no command /${name} here`);
  return found;
}

function isOffered({ contexts, dm_permission }: Command, context: number): boolean {
  if (contexts !== undefined && contexts !== null) return contexts.includes(context);
  return context === 0 || dm_permission !== false;
}

/**
 * The data of a command's interaction: `name` may go on with a subcommand, as in `plan show`. Throws for what a
 * person could not type: options that are missing, unknown, of another type or out of bounds.
 */
export function fillCommand(
  world: World,
  channel: Channel,
  locale: string,
  name: string,
  values: Readonly<Record<string, OptionValue>>,
): Json {
  const [first = '', ...rest] = name.split(' ');
  const command = getCommand(world, channel, locale, first);
  const attachments: Record<string, unknown> = {};
  const fill = (options: readonly CommandOption[], path: readonly string[]): Json[] => {
    const [next, ...later] = path;
    if (next !== undefined) {
      const inner = options.find((it) => it.type <= 2 && isNamed(it, locale, next));
      if (inner === undefined) throw new Error(`/${name}: there is no ${next}`);
      return [{ name: inner.name, type: inner.type, options: fill(inner.options ?? [], later) }];
    }
    if (options.some(({ type }) => type <= 2)) throw new Error(`/${name} goes on with a subcommand`);
    const unknown = Object.keys(values).find((key) => !options.some((it) => isNamed(it, locale, key)));
    if (unknown !== undefined) throw new Error(`/${name} has no option ${unknown}`);
    return options.flatMap((option) => {
      const value = values[option.name] ?? values[option.name_localizations?.[locale] ?? ''];
      if (value === undefined && option.required === true)
        throw new Error(`/${name}: ${option.name} is required`);
      if (value === undefined) return [];
      if (typeof value === 'object') {
        if (option.type !== 11) throw new Error(`${option.name} takes no file`);
        const attachment = keepFile(world, channel, value);
        attachments[attachment.id] = attachment;
        return [{ name: option.name, type: 11, value: attachment.id }];
      }
      return [{ name: option.name, type: option.type, value: checkValue(option, value) }];
    });
  };
  const options = fill(command.options ?? [], rest);
  return {
    id: command.id,
    name: command.name,
    type: 1,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    ...(options.length === 0 ? {} : { options }),
    ...(Object.keys(attachments).length === 0 ? {} : { resolved: { attachments } }),
  };
}

/** The data of an autocomplete interaction: what was typed so far into one option, which has the focus. */
export function fillPartly(
  world: World,
  channel: Channel,
  locale: string,
  name: string,
  option: string,
  partial: string,
): Json {
  const [first = '', ...rest] = name.split(' ');
  const command = getCommand(world, channel, locale, first);
  const fill = (options: readonly CommandOption[], path: readonly string[]): Json[] => {
    const [next, ...later] = path;
    const found = options.find((it) => isNamed(it, locale, next ?? option));
    if (found === undefined) throw new Error(`/${name} has no ${next ?? option}`);
    if (next !== undefined)
      return [{ name: found.name, type: found.type, options: fill(found.options ?? [], later) }];
    if (found.autocomplete !== true) throw new Error(`/${name}: ${option} completes nothing`);
    return [{ name: found.name, type: found.type, value: partial, focused: true }];
  };
  return { id: command.id, name: command.name, type: 1, options: fill(command.options ?? [], rest) };
}

const isNamed = (it: CommandOption, locale: string, name: string): boolean =>
  it.name === name || it.name_localizations?.[locale] === name;

function checkValue(option: CommandOption, value: string | number | boolean): string | number | boolean {
  const { type, name, choices } = option;
  const wanted = type === 4 || type === 10 ? 'number' : type === 5 ? 'boolean' : 'string';
  const whole = type !== 4 || Number.isInteger(value);
  if (typeof value !== wanted || !whole) throw new Error(`${name} is of type ${type}, not ${String(value)}`);
  if (choices !== undefined && choices.length > 0 && !choices.some((it) => it.value === value))
    throw new Error(`${name} does not offer ${String(value)}`);
  const size = typeof value === 'string' ? lengthOf(value) : Number(value);
  const least = typeof value === 'string' ? option.min_length : option.min_value;
  const most = typeof value === 'string' ? (option.max_length ?? 6000) : option.max_value;
  if (size < (least ?? -Infinity) || size > (most ?? Infinity))
    throw new Error(`${name} does not take ${String(value)}`);
  return value;
}
