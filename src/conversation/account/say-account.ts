import { text } from '#chat/lines.ts';
import type { Address, Line } from '#chat/message.ts';
import type { AccountFound, DeviceFound, Invited, PersonFound, Places } from '#domain/access.ts';
import { SHORT_CODE_LENGTH } from '#domain/access.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';

/** "Telegram, since 3 May"; the account that somebody writes from says so. */
export function accountWords(one: AccountFound, from?: Address): AnyPhrase {
  return say('account-since', { account: accountName(one, from), day: { day: one.since } });
}

export function accountName({ platform, chat }: AccountFound, from?: Address): AnyPhrase {
  // The address of letters is its owner's to see.
  const account =
    from && platform === 'email'
      ? say('account-email', { address: chat })
      : say('account-name', { platform });
  return from?.platform === platform && from.chat === chat ? say('account-here', { account }) : account;
}

export function deviceName({ label }: DeviceFound): Value {
  return label ?? say('device-unknown');
}

/** A person's name, or what they are for whoever has to tell them apart. */
export function personName({ name, roles, commitments }: PersonFound): Value {
  if (name !== null) return name;
  if (roles.includes('lead')) return say('person-unnamed-lead', { numbers: listOf(commitments) });
  return roles.includes('coordinator') ? say('person-unnamed-coordinator') : say('person-unnamed-committee');
}

export function rolesOf({
  roles,
  commitments,
}: Pick<PersonFound, 'roles' | 'commitments'>): readonly AnyPhrase[] {
  return roles.map((role) => roleWords({ role, commitments }));
}

export function roleWords({ role, commitments }: Pick<Invited, 'role' | 'commitments'>): AnyPhrase {
  return role === 'lead' ? say('person-lead', { numbers: listOf(commitments) }) : say(`person-${role}`);
}

export function listOf(numbers: readonly number[]): Value {
  return { list: numbers.map(String) };
}

/** `xxxx-xxxx`, as it is typed; a long code is pasted. */
export function shownCode(code: string): string {
  return code.length === SHORT_CODE_LENGTH ? `${code.slice(0, 4)}-${code.slice(4)}` : code;
}

/** How a code is used, a line for each platform that runs. */
export function placeLines(
  places: Places,
  code: string,
  options: { readonly first?: 'web' | undefined; readonly without?: string } = {},
): readonly Line[] {
  const link = (start: string) => ({ secret: `${start}${code}` });
  const web = text(say('link-web', { link: link(places.web) }));
  const chats = [
    ...(places.telegram && options.without !== 'telegram'
      ? [text(say('link-telegram', { link: link(places.telegram) }))]
      : []),
    ...(places.discord && options.without !== 'discord'
      ? [text(say('link-discord', { link: places.discord, code: { secret: shownCode(code) } }))]
      : []),
  ];
  return options.first === 'web' ? [web, ...chats] : [...chats, web];
}
