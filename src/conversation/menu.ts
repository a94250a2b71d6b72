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
  readonly role?: Role | readonly Role[];
  readonly takes?: NonNullable<ListedCommand['takes']>['kind'];
  readonly owed?: true;
  /** Of what it takes, where the kind does not say enough. */
  readonly says?: Extract<MessageKey, `takes-${string}`>;
};

/** In the order in which they are shown. */
const ENTRIES: readonly Entry[] = [
  { command: 'update', key: 'menu-update', role: 'lead', takes: 'activity' },
  { command: 'same', key: 'menu-same', role: 'lead' },
  { command: 'mine', key: 'menu-mine', role: 'lead' },
  { command: 'reminders', key: 'menu-reminders', role: ['lead', 'coordinator'] },
  { command: 'snooze', key: 'menu-snooze', role: 'lead', takes: 'words', says: 'takes-day' },
  { command: 'away', key: 'menu-away', role: 'lead', takes: 'words', says: 'takes-day' },
  { command: 'askhelp', key: 'menu-askhelp', role: 'lead', takes: 'activity' },
  { command: 'weights', key: 'menu-weights', role: ['lead', 'coordinator'], takes: 'commitment' },
  { command: 'committee', key: 'menu-committee', role: ['lead', 'committee', 'coordinator'] },
  { command: 'plan', key: 'menu-plan' },
  { command: 'status', key: 'menu-status', takes: 'commitment', owed: true },
  { command: 'indicators', key: 'menu-indicators', takes: 'commitment' },
  { command: 'assess', key: 'menu-assess', role: 'coordinator', takes: 'commitment' },
  { command: 'digest', key: 'menu-digest', takes: 'words', says: 'takes-week' },
  { command: 'follow', key: 'menu-follow', takes: 'commitment' },
  { command: 'following', key: 'menu-following' },
  { command: 'ask', key: 'menu-ask', takes: 'commitment' },
  { command: 'contest', key: 'menu-contest', takes: 'words', says: 'takes-contested' },
  { command: 'questions', key: 'menu-questions' },
  { command: 'toanswer', key: 'menu-toanswer', role: 'lead' },
  { command: 'moderation', key: 'menu-moderation', role: 'coordinator' },
  { command: 'invite', key: 'menu-invite', role: 'coordinator' },
  { command: 'people', key: 'menu-people', role: 'coordinator' },
  { command: 'desk', key: 'menu-desk', role: 'coordinator' },
  {
    command: 'handover',
    key: 'menu-handover',
    role: ['lead', 'coordinator'],
    takes: 'words',
    says: 'takes-commitments',
  },
  {
    command: 'correct',
    key: 'menu-correct',
    role: 'coordinator',
    takes: 'words',
    says: 'takes-receipt',
  },
  {
    command: 'withhold',
    key: 'menu-withhold',
    role: 'coordinator',
    takes: 'words',
    says: 'takes-receipt',
  },
  { command: 'plans', key: 'menu-plans' },
  { command: 'import', key: 'menu-import', role: 'coordinator' },
  {
    command: 'report',
    key: 'menu-report',
    role: ['committee', 'coordinator'],
    takes: 'words',
    says: 'takes-as-of',
  },
  { command: 'link', key: 'menu-link' },
  { command: 'web', key: 'menu-web' },
  { command: 'devices', key: 'menu-devices' },
  {
    command: 'email',
    key: 'menu-email',
    role: ['lead', 'committee', 'coordinator'],
    takes: 'words',
    says: 'takes-email',
  },
  { command: 'unlink', key: 'menu-unlink' },
  { command: 'mydata', key: 'menu-mydata' },
  { command: 'forget', key: 'menu-forget' },
  { command: 'language', key: 'menu-language' },
  { command: 'help', key: 'menu-help' },
  { command: 'start', key: 'menu-start', takes: 'words' },
];

/** The commands of a chat's menu: what this person may do. */
export function menuFor(roles: readonly Role[]): readonly MenuEntry[] {
  return ENTRIES.filter(
    ({ role }) => role === undefined || roles.some((held) => [role].flat().includes(held)),
  ).map(({ command, key }): MenuEntry => ({ command, description: say(key) }));
}

/** The same for a platform that has one list for everybody, with what each takes. */
export const LISTED_COMMANDS: readonly ListedCommand[] = ENTRIES.map(
  ({ command, key, takes, owed, says }) => ({
    command,
    descriptions: inEveryLanguage(say(key)),
    ...(takes
      ? {
          takes: {
            kind: takes,
            required: owed === true,
            descriptions: inEveryLanguage(say(says ?? `takes-${takes}`)),
          },
        }
      : {}),
  }),
);

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
