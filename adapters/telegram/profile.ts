import type { BotCommandScope } from 'telegraf/types';
import type { ChatPorts, ListedCommand } from '#chat/arrival.ts';
import type { Rendered } from '#chat/message.ts';
import type { Api } from './call.ts';
import { deliveryError, reasonOf } from './failure.ts';
import { pause } from './pause.ts';

/** French for whoever has none of ours: the languages of the plan are French and Arabic. */
const PROFILES = [
  { language: 'fr', code: {} },
  { language: 'fr', code: { language_code: 'fr' } },
  { language: 'ar', code: { language_code: 'ar' } },
  { language: 'en', code: { language_code: 'en' } },
] as const;
type Profile = (typeof PROFILES)[number];

/** In a group we answer questions, and nothing else. */
const FOR_GROUPS = ['status', 'plan', 'help', 'language'];

const SCOPES: readonly { readonly type: 'default' | 'all_private_chats' | 'all_group_chats' }[] = [
  { type: 'default' },
  { type: 'all_private_chats' },
  { type: 'all_group_chats' },
];

type Command = { readonly command: string; readonly description: string };

/**
 * Says to Telegram what we are and which commands there are, in each language; what it knows already is left as it
 * is. Failures are logged: a bot without them works. https://core.telegram.org/bots/api#setmycommands
 */
export async function setProfile(api: Api, ports: ChatPorts, signal: AbortSignal): Promise<void> {
  const steps = PROFILES.flatMap((profile) => [
    ...SCOPES.map((scope) => () => setCommands(api, scope, profile, ports.commands)),
    () => setDescriptions(api, profile, ports.about),
  ]);
  for (const step of steps) {
    if (signal.aborted) return;
    await step()
      .catch((error: unknown) => againWhenAllowed(error, step, signal))
      .catch((error: unknown) =>
        ports.log.warn({ why: reasonOf(error) }, 'a part of the profile could not be set'),
      );
  }
}

/** Once more after a 429, when Telegram says; every other failure stays one. */
async function againWhenAllowed(
  error: unknown,
  step: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const failed = deliveryError(error);
  if (failed.failed !== 'throttled') throw error;
  await pause(failed.retryAfter * 1000, signal);
  if (!signal.aborted) await step();
}

async function setCommands(
  api: Api,
  scope: (typeof SCOPES)[number],
  { language, code }: Profile,
  all: readonly ListedCommand[],
): Promise<void> {
  const commands = all
    .filter(({ command }) => scope.type !== 'all_group_chats' || FOR_GROUPS.includes(command))
    .map(({ command, descriptions }) => ({ command, description: descriptions[language] }));
  const known = await api.call('getMyCommands', { scope, ...code });
  if (!isSame(known, commands)) await api.call('setMyCommands', { commands, scope, ...code });
}

async function setDescriptions(
  api: Api,
  { language, code }: Profile,
  about: ChatPorts['about'],
): Promise<void> {
  const { long, short } = about[language];
  const { description } = await api.call('getMyDescription', code);
  if (description !== long) await api.call('setMyDescription', { description: long, ...code });
  const { short_description: line } = await api.call('getMyShortDescription', code);
  if (line !== short) await api.call('setMyShortDescription', { short_description: short, ...code });
}

/** The commands of one chat, in its person's language; without them the message has arrived all the same. */
export async function setMenu(
  api: Api,
  log: ChatPorts['log'],
  chat: string,
  menu: NonNullable<Rendered['menu']>,
): Promise<void> {
  const scope: BotCommandScope = { type: 'chat', chat_id: Number(chat) };
  await api
    .call('setMyCommands', { commands: menu, scope })
    .catch((error: unknown) => log.warn({ why: reasonOf(error) }, "a chat's menu could not be set"));
}

function isSame(one: readonly Command[], other: readonly Command[]): boolean {
  const text = (commands: readonly Command[]) =>
    commands.map(({ command, description }) => `${command} ${description}`).join('\n');
  return text(one) === text(other);
}
