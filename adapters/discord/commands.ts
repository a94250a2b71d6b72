import { isDeepStrictEqual } from 'node:util';
import type { APIApplicationCommand, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Routes,
} from 'discord.js';
import type { ListedCommand } from '#chat/arrival.ts';
import { atMost } from './at-most.ts';
import type { Call } from './call.ts';

type Command = RESTPostAPIChatInputApplicationCommandsJSONBody;
type Descriptions = ListedCommand['descriptions'];

const LONGEST_DESCRIPTION = 100;

/** Registers the commands for everybody, unless they stand there already: a change takes its time to be shown. */
export async function registerCommands(
  call: Call,
  applicationId: string,
  commands: readonly ListedCommand[],
): Promise<void> {
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await call({ method: 'GET', route, query })) as APIApplicationCommand[];
  const wanted = commands.map(slashCommand);
  if (isDeepStrictEqual(sorted(registered.map(essence)), sorted(wanted.map(essence)))) return;
  await call({ method: 'PUT', route, body: wanted });
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
export function slashCommand({ command, descriptions, takes }: ListedCommand): Command {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command,
    ...described(descriptions),
    ...(takes
      ? {
          options: [
            {
              type: ApplicationCommandOptionType.String,
              name: takes.kind,
              ...described(takes.descriptions),
              required: takes.required,
              ...(takes.kind === 'words' ? {} : { autocomplete: true }),
            },
          ],
        }
      : {}),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

/** Discord has no Arabic: an Arabic reader's commands are described in the language of their Discord. */
function described({ fr, en }: Descriptions) {
  const [french, english] = [atMost(fr, LONGEST_DESCRIPTION), atMost(en, LONGEST_DESCRIPTION)];
  return {
    description: english,
    description_localizations: { fr: french, 'en-US': english, 'en-GB': english },
  };
}

/** What of a command counts, when what we want is compared with what Discord tells: it leaves out what is false. */
function essence({
  name,
  description,
  description_localizations: localized,
  options = [],
  contexts,
  integration_types,
}: Command | APIApplicationCommand) {
  return {
    name,
    description,
    localized: { ...localized },
    options: options.map((option) => ({
      type: option.type,
      name: option.name,
      description: option.description,
      localized: { ...option.description_localizations },
      required: option.required === true,
      completed: 'autocomplete' in option && option.autocomplete === true,
    })),
    contexts: new Set(contexts),
    installed: new Set(integration_types),
  };
}

function sorted<T extends { readonly name: string }>(commands: readonly T[]): readonly T[] {
  return commands.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
