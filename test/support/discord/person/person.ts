import type { Channel, Choice, Guild, Interaction, Message, User } from '../types.ts';
import { openDirect, snowflake } from '../world.ts';
import type { World } from '../world.ts';
import { interact } from './interact.ts';
import { chooseValues, fillModal } from './modal.ts';
import type { FieldValue } from './modal.ts';
import { getButton, getSelect } from './press.ts';
import { drawScreen, seenMessages } from './screen.ts';
import { fillCommand, fillPartly } from './slash.ts';
import type { OptionValue } from './slash.ts';
import { waitFor } from './wait.ts';
import { getChannel, writing } from './write.ts';

export type PersonOptions = { readonly id?: string; readonly name: string; readonly locale?: string };
export type Enough = string | RegExp | ((screen: string) => boolean);
export type Person = ReturnType<typeof createPerson>;

const FAILED = {
  command: 'The application did not respond',
  component: 'This interaction failed',
  modal: 'Something went wrong. Try again.',
  autocomplete: 'Loading options failed',
};

/** Somebody in front of a screen, who can do what the screen shows and nothing else. */
export function createPerson(world: World, options: PersonOptions) {
  const user: User = {
    id: options.id ?? snowflake(),
    username: options.name,
    global_name: options.name,
    discriminator: '0',
    avatar: null,
  };
  const locale = options.locale ?? 'en-US';
  world.users.set(user.id, user);
  const direct = openDirect(world, user);
  const channels: Channel[] = [direct];
  /** The interaction whose modal is open: the last one that was answered with any, until it is submitted. */
  let opener: Interaction | undefined;
  const seen = () => seenMessages(world, user, channels);
  const screen = () => drawScreen(world, user, channels, opener?.modal);

  const enter = (guild: Guild | undefined): Channel => {
    const channel = guild === undefined ? direct : world.channels.get(guild.channelId);
    if (channel === undefined) throw new Error('There is no such guild');
    if (!channels.includes(channel)) channels.push(channel);
    return channel;
  };
  const follow = (interaction: Interaction): Interaction => {
    const open = () => {
      if (interaction.state === 'waiting') return;
      world.changes.off('change', open);
      if (interaction.modal !== undefined) opener = interaction;
    };
    world.changes.prependListener('change', open);
    return interaction;
  };
  return {
    user,
    locale,
    /** The id of their channel with the bot. */
    channelId: direct.id,
    /** Everything on their screen, oldest first. */
    get messages(): readonly Message[] {
      return seen();
    },
    screen,
    ...writing(world, user, { direct, enter, seen }),
    slash(
      name: string,
      values: Readonly<Record<string, OptionValue>> = {},
      where: { readonly guild?: Guild } = {},
    ) {
      const channel = enter(where.guild);
      const data = fillCommand(world, channel, locale, name, values);
      return follow(interact(world, { type: 2, user, locale, channel, data, failure: FAILED.command }));
    },
    /** What is offered for a half-typed option. Rejects when nothing comes in time. */
    async autocomplete(name: string, option: string, partial: string): Promise<readonly Choice[]> {
      const data = fillPartly(world, direct, locale, name, option, partial);
      const doing = { type: 4, user, locale, channel: direct, data, failure: FAILED.autocomplete } as const;
      const interaction = interact(world, doing);
      if ((await interaction.settled) === 'failed') throw new Error(FAILED.autocomplete);
      return interaction.choices ?? [];
    },
    press(label: string): Interaction {
      const { message: source, component } = getButton(seen(), label);
      const data = { custom_id: component.custom_id, component_type: component.type, id: component.id };
      const channel = getChannel(world, source);
      return follow(
        interact(world, { type: 3, user, locale, channel, source, data, failure: FAILED.component }),
      );
    },
    /** Chooses in a select, which goes by its placeholder or custom_id, the options with these labels or values. */
    select(name: string, value: string | readonly string[]): Interaction {
      const { message: source, component } = getSelect(seen(), name);
      const values = chooseValues(name, component, value);
      if (values.length < (component.min_values ?? 1) || values.length > (component.max_values ?? 1))
        throw new Error(`“${name}” does not take ${values.length}`);
      const { custom_id, type: component_type, id } = component;
      const data = { custom_id, component_type, id, values };
      const channel = getChannel(world, source);
      return follow(
        interact(world, { type: 3, user, locale, channel, source, data, failure: FAILED.component }),
      );
    },
    /** Sends the open form, its fields by their labels. A form that fails stays open. */
    submit(values: Readonly<Record<string, FieldValue>>): Interaction {
      const opened = opener;
      if (opened?.modal === undefined) throw new Error('No form is open');
      const { channel, source } = opened;
      const data = fillModal(world, channel, opened.modal, values);
      const doing = { type: 5, user, locale, channel, source, data, failure: FAILED.modal } as const;
      const interaction = interact(world, doing);
      void interaction.settled.then((state) => {
        if (state === 'acknowledged' && opener === opened) opener = undefined;
        world.changes.emit('change');
      });
      return interaction;
    },
    /** Closes the form without sending it; the program hears nothing. */
    dismiss() {
      opener = undefined;
    },
    closeDms: () => void world.closed.add(user.id),
    openDms: () => void world.closed.delete(user.id),
    /** Resolves with the screen once it shows a text, matches a pattern or is enough; rejects with the screen. */
    waitFor(enough: Enough, milliseconds = 30_000): Promise<string> {
      const find = () => {
        const text = screen();
        const is =
          typeof enough === 'string'
            ? text.includes(enough)
            : enough instanceof RegExp
              ? enough.test(text)
              : enough(text);
        return is ? text : undefined;
      };
      return waitFor(
        world,
        find,
        milliseconds,
        () => `${String(enough)} did not come on the screen:\n${screen()}`,
      );
    },
  };
}
