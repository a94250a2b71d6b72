import type { ListedCommand } from '#chat/arrival.ts';
import type { MenuEntry } from '#chat/message.ts';
import type { Role } from '#domain/reading.ts';
import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase, MessageKey } from '#i18n/phrase.ts';

type Entry = {
  readonly command: string;
  readonly key: Extract<MessageKey, `menu-${string}`>;
  /** Shown to whoever holds this post; to everybody without. */
  readonly role?: Role;
  readonly takes?: NonNullable<ListedCommand['takes']>['kind'];
  readonly owed?: true;
};

/** In the order in which they are shown. */
const ENTRIES: readonly Entry[] = [
  { command: 'update', key: 'menu-update', role: 'lead', takes: 'activity' },
  { command: 'same', key: 'menu-same', role: 'lead' },
  { command: 'mine', key: 'menu-mine', role: 'lead' },
  { command: 'plan', key: 'menu-plan' },
  { command: 'status', key: 'menu-status', takes: 'commitment', owed: true },
  { command: 'invite', key: 'menu-invite', role: 'coordinator' },
  { command: 'people', key: 'menu-people', role: 'coordinator' },
  { command: 'link', key: 'menu-link' },
  { command: 'web', key: 'menu-web' },
  { command: 'devices', key: 'menu-devices' },
  { command: 'unlink', key: 'menu-unlink' },
  { command: 'mydata', key: 'menu-mydata' },
  { command: 'forget', key: 'menu-forget' },
  { command: 'language', key: 'menu-language' },
  { command: 'help', key: 'menu-help' },
  { command: 'start', key: 'menu-start', takes: 'words' },
];

/** The commands of a chat's menu: what this person may do. */
export function menuFor(roles: readonly Role[]): readonly MenuEntry[] {
  return ENTRIES.filter(({ role }) => role === undefined || roles.includes(role)).map(
    ({ command, key }): MenuEntry => ({ command, description: say(key) }),
  );
}

/** The same for a platform that has one list for everybody, with what each takes. */
export const LISTED_COMMANDS: readonly ListedCommand[] = ENTRIES.map(({ command, key, takes, owed }) => ({
  command,
  descriptions: inEveryLanguage(say(key)),
  ...(takes
    ? {
        takes: {
          kind: takes,
          required: owed === true,
          descriptions: inEveryLanguage(say(`takes-${takes}`)),
        },
      }
    : {}),
}));

/** What the bot is, for its profile. */
export const ABOUT = {
  fr: aboutIn('fr'),
  ar: aboutIn('ar'),
  en: aboutIn('en'),
} as const;

function aboutIn(language: Language): { readonly short: string; readonly long: string } {
  return { short: inWords(say('about-short'), language), long: inWords(say('about-long'), language) };
}

function inEveryLanguage(phrase: AnyPhrase): { readonly [language in Language]: string } {
  return Object.fromEntries(LANGUAGES.map((language) => [language, inWords(phrase, language)])) as {
    [language in Language]: string;
  };
}

function inWords(phrase: AnyPhrase, language: Language): string {
  return words(phrase, { language, timeZone: 'UTC' });
}
