import { startServer } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import { flatten } from '../support/discord/messages.ts';
import type { Enough, Person } from '../support/discord/person/person.ts';
import type { DiscordServer } from '../support/discord/server.ts';
import type { Interaction } from '../support/discord/types.ts';

/** Longer than a busy machine takes for anything. */
export const PATIENCE = 40_000;

/**
 * Milliseconds to acknowledge what somebody did, where a test is not about being killed: Discord's own three seconds
 * may pass on a machine that does other things, too, and `adapters/discord/deadline` is about those.
 */
export const UNHURRIED = 20_000;

/**
 * What Discord says of an interaction that a program which was killed did not acknowledge, or did already. Nothing is
 * wrong with the request, and the answer goes another way.
 */
export const DEAD: readonly number[] = [10_015, 10_062, 40_060];

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** What the program is told, to speak with this Discord. */
export function variablesFor(discord: DiscordServer, folder: string) {
  return {
    DATA_DIR: folder,
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_ROOT: discord.url,
  };
}

/** The program, once people are offered its commands. */
export async function startProgram(discord: DiscordServer, variables: NodeJS.ProcessEnv): Promise<Server> {
  const server = await startServer(variables);
  await discord.waitFor(() => (discord.commands().length > 0 ? true : undefined), PATIENCE);
  return server;
}

/** The code at the end of an invitation's link. */
export function codeOf(link: string): string {
  return link.slice(link.lastIndexOf('/') + 1);
}

/** Does it until Discord does not say that it failed: people press again. Resolves with what came on the screen. */
export async function insist(person: Person, turn: () => Interaction, answer: Enough): Promise<string> {
  while ((await turn().settled) === 'failed');
  return person.waitFor(answer, PATIENCE);
}

/** Presses the newest button whose words begin so: numbers in them are set with spaces that nobody types. */
export function press(person: Person, beginning: string): Interaction {
  const labels = person.messages
    .toReversed()
    .flatMap(({ components }) => flatten(components).map(({ label = '' }) => label));
  return person.press(labels.find((label) => label.startsWith(beginning)) ?? beginning);
}

/** How often something stands on the screen. */
export function countOf(person: Person, words: string): number {
  return person.screen().split(words).length - 1;
}
