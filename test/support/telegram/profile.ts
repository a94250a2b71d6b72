import { refuse } from './refuse.ts';
import type { Params } from './types.ts';

export type Command = { command: string; description: string };
export type Profile = ReturnType<typeof createProfile>;

/** Longest of each, https://core.telegram.org/bots/api#setmydescription and its neighbours. */
const TEXTS = { name: 64, description: 512, short_description: 120 } as const;
export type ProfileText = keyof typeof TEXTS;

/** What people see of the bot before they write to it, for each language ('' for the others). */
export function createProfile() {
  const commands = new Map<string, Command[]>();
  const texts = new Map<string, string>();
  const menuButtons = new Map<number | 'default', Params>();
  return {
    commands: (scope = 'default', language = ''): Command[] => commands.get(`${scope} ${language}`) ?? [],
    setCommands(params: Params, list: Command[]) {
      for (const command of list) checkCommand(command);
      if (list.length > 100) throw refuse('BOT_COMMANDS_TOO_MUCH');
      const bare = list.map((it) => ({ ...it, command: it.command.replace(/^\//, '') }));
      commands.set(`${readScope(params)} ${readLanguage(params)}`, bare);
    },
    getCommands: (params: Params): Command[] =>
      commands.get(`${readScope(params)} ${readLanguage(params)}`) ?? [],
    deleteCommands: (params: Params) => commands.delete(`${readScope(params)} ${readLanguage(params)}`),
    text: (kind: ProfileText, language = ''): string => texts.get(`${kind} ${language}`) ?? '',
    setText(kind: ProfileText, params: Params) {
      const value = (params[kind] as string | undefined) ?? '';
      if (value.length > TEXTS[kind]) throw refuse(`${kind} is longer than ${TEXTS[kind]} characters`);
      texts.set(`${kind} ${readLanguage(params)}`, value);
    },
    getText: (kind: ProfileText, params: Params): string =>
      texts.get(`${kind} ${readLanguage(params)}`) ?? '',
    setMenuButton(chat: number | undefined, button: Params) {
      menuButtons.set(chat ?? 'default', button);
    },
    menuButton: (chat?: number): Params =>
      (chat === undefined ? undefined : menuButtons.get(chat)) ??
      menuButtons.get('default') ?? { type: 'commands' },
  };
}

function checkCommand({ command, description }: Command): void {
  if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw refuse('BOT_COMMAND_INVALID');
  if (description.length < 1 || description.length > 256) throw refuse('BOT_COMMAND_DESCRIPTION_INVALID');
}

function readLanguage(params: Params): string {
  const language = (params['language_code'] as string | undefined) ?? '';
  if (!/^([a-z]{2})?$/.test(language)) throw refuse('LANG_CODE_INVALID');
  return language;
}

/** 'default', 'all_private_chats', 'chat 42', 'chat_member -100 42'… */
function readScope(params: Params): string {
  const {
    type,
    chat_id: chat,
    user_id: user,
  } = (params['scope'] as Params | undefined) ?? { type: 'default' };
  return [type, chat, user]
    .flatMap((it) => (it === undefined ? [] : [String(it as string | number)]))
    .join(' ');
}
