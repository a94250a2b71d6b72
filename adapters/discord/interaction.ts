import type {
  APIApplicationCommandInteraction,
  APIInteraction,
  APIInteractionResponse,
  APIMessageComponentInteraction,
  APIModalSubmission,
  APIModalSubmitInteraction,
  ModalSubmitComponent,
} from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import type { Arrival } from '#chat/arrival.ts';
import { arrivalOf, remoteFile } from './arrive.ts';
import { LASTING } from './kept.ts';
import type { KeptField, KeptInteraction } from './kept.ts';

/** Whose turn an interaction is; in a server the person stands inside the member. */
export function userOf(interaction: APIInteraction): string | undefined {
  return interaction.member?.user.id ?? interaction.user?.id;
}

/**
 * What a command, a button, a select or a form says; undefined for what is not kept (autocompletion) or not ours.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */
export function interactionArrival(interaction: APIInteraction, at: Date): Arrival | undefined {
  const user = userOf(interaction);
  const does = doneBy(interaction);
  if (!user || !does) return undefined;
  const elsewhere = isElsewhere(interaction);
  const channel = interaction.channel?.id ?? interaction.channel_id ?? '';
  const kept: KeptInteraction = {
    ...does,
    id: interaction.id,
    user,
    channel,
    at: at.toISOString(),
    token: interaction.token,
    elsewhere,
    locale: 'locale' in interaction ? interaction.locale : '',
    ...('message' in interaction && interaction.message ? { message: interaction.message.id } : {}),
    ...(elsewhere || !channel ? {} : { resumes: true }),
  };
  return arrivalOf(kept.id, kept);
}

/** The first answer, within three seconds: that one is to come. Components then stay, commands show "thinking". */
export function acknowledgement({ kind, message, elsewhere }: KeptInteraction): APIInteractionResponse {
  if (kind !== 'command' && message) return { type: InteractionResponseType.DeferredMessageUpdate };
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    ...(elsewhere ? { data: { flags: MessageFlags.Ephemeral } } : {}),
  };
}

/** The question that is open is asked again: harmless whatever was pressed. */
export const RESUME = 'resume:';

type Done =
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'component'; readonly data: string }
  | { readonly kind: 'form'; readonly data: string; readonly fields: readonly KeptField[] };

function doneBy(interaction: APIInteraction): Done | undefined {
  if (interaction.type === InteractionType.ApplicationCommand) return commanded(interaction.data);
  if (interaction.type === InteractionType.MessageComponent) return used(interaction.data);
  if (interaction.type !== InteractionType.ModalSubmit) return undefined;
  return { kind: 'form', data: interaction.data.custom_id, fields: fieldsOf(interaction) };
}

/** The command as somebody would type it, with what it takes behind it. */
function commanded(data: APIApplicationCommandInteraction['data']): Done | undefined {
  if (data.type !== ApplicationCommandType.ChatInput) return undefined;
  const values = (data.options ?? []).flatMap((option) =>
    option.type === ApplicationCommandOptionType.String ? [option.value.trim()] : [],
  );
  return { kind: 'command', text: [`/${data.name}`, ...values].join(' ').trim() };
}

function used(data: APIMessageComponentInteraction['data']): Done {
  if (data.component_type === ComponentType.Button) return { kind: 'component', data: data.custom_id };
  const lasting = data.custom_id.startsWith(LASTING) ? LASTING : '';
  return { kind: 'component', data: lasting + (data.values[0] ?? RESUME) };
}

function fieldsOf({ data }: APIModalSubmitInteraction): readonly KeptField[] {
  return data.components.flatMap((component) =>
    component.type === ComponentType.Label ? fieldOf(component.component, data) : [],
  );
}

function fieldOf(component: ModalSubmitComponent, { resolved }: APIModalSubmission): readonly KeptField[] {
  const { custom_id: id } = component;
  if (component.type === ComponentType.TextInput) return [{ id, text: component.value }];
  if (component.type !== ComponentType.FileUpload) return [];
  const files = component.values.flatMap((file) => resolved?.attachments?.[file] ?? []);
  return [{ id, files: files.map(remoteFile) }];
}

function isElsewhere(interaction: APIInteraction): boolean {
  if (interaction.context === undefined) return interaction.guild_id !== undefined;
  return interaction.context !== InteractionContextType.BotDM;
}
