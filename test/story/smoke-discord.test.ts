import { DigitalDiscord } from 'discord-digital-twin';
import { ChannelType, ComponentType, InteractionResponseType, InteractionType } from 'discord.js';
import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeFolders, startServer } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import { flatten } from '../support/discord/messages.ts';
import type { Component } from '../support/discord/types.ts';
import { codeOf, PATIENCE } from './discord.ts';

/**
 * The program before a Discord that somebody else wrote. It is lax, and has no direct messages, no uploads, no list of
 * the registered commands, no ephemeral messages, no deadline and no RESUME: those are played on our own server.
 */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let discord: DigitalDiscord;
let server: Server;
beforeAll(async () => {
  folders = await makeFolders();
  discord = new DigitalDiscord({
    botToken: 'MTIz.digital.twin',
    channels: [{ name: 'general', type: ChannelType.GuildText }],
    users: [{ username: 'Amina' }],
  });
  await discord.start();
  server = await startServer({
    DATA_DIR: await folders.prepared(),
    DISCORD_BOT_TOKEN: discord.botToken,
    DISCORD_APPLICATION_ID: discord.botUserId,
    DISCORD_API_ROOT: discord.restUrl,
  });
});
afterAll(async () => {
  await folders.remove();
  await discord.stop();
});

test('commands, buttons and a form make an update before a Discord of somebody else', async () => {
  const { id: channelId } = await discord.prisma.channel.findFirstOrThrow();
  const userId = (await discord.getFirstNonBotUserId()) ?? '';
  const channel = discord.channel(channelId);
  const lead = channel.user(userId);

  const shown = (words: string): Promise<APIMessage> =>
    channel.waitForMessage({ timeout: PATIENCE, predicate: ({ content }) => content.includes(words) });
  const run = (name: string, option: string, value: string) =>
    lead.runSlashCommand({ name, options: [{ name: option, type: 3, value }] });
  const press = ({ id, components = [] }: APIMessage, label: string) => {
    const button = flatten(components as Component[]).find((it) => it.label?.startsWith(label));
    return lead.clickButton({ messageId: id, customId: button?.custom_id ?? `no ${label}` });
  };

  await run('start', 'words', codeOf(server.link('lead')));
  await shown('Ce compte est relié');
  const answered = await run('update', 'activity', '4.3');
  await press(await shown('Où en est-elle'), 'Significative');
  expect(
    await channel.waitForInteractionAck({ interactionId: answered.id, timeout: PATIENCE }),
  ).toMatchObject({
    type: InteractionResponseType.DeferredChannelMessageWithSource,
  });
  await press(await shown('À combien'), '85');
  const asking = await shown('Qu’a-t-on fait');

  const { id: interactionId } = await press(asking, 'Tout écrire');
  await channel.waitForInteractionAck({ interactionId, timeout: PATIENCE });
  const opened = await channel.getInteractionResponse(interactionId);
  expect(opened?.type).toBe(InteractionResponseType.Modal);
  const modal = JSON.parse(opened?.data ?? '') as { custom_id: string; components: readonly Component[] };
  expect(modal.components.every(({ type }) => type === ComponentType.Label)).toBe(true);
  // Its own way of submitting knows only the older forms, without labels.
  const input = { type: ComponentType.TextInput, custom_id: 'describe-actions', value: 'Publiés en ligne.' };
  await discord.simulateInteraction({
    type: InteractionType.ModalSubmit,
    channelId,
    userId,
    messageId: asking.id,
    data: { custom_id: modal.custom_id, components: [{ type: ComponentType.Label, component: input }] },
  });

  const summary = await shown('Récapitulatif');
  expect(summary.content).toContain('> Publiés en ligne.');
  expect(summary.id).toBe(asking.id);
  await press(summary, 'Confirmer');
  await shown('Enregistré sous le n°');
  const receipts = (await channel.getMessages()).filter(({ content }) => content.includes('Enregistré'));
  expect(receipts).toHaveLength(1);
  const record = await (await fetch(`${server.url}/data/record.ndjson`)).text();
  expect(record.trim().split('\n')).toHaveLength(148);
  expect(await server.kill('SIGTERM')).toBe(0);
});
