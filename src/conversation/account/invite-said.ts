import type { Invited } from '#domain/access.ts';
import type { Role } from '#domain/reading.ts';
import { fold, latinDigits, wordsOf } from '#domain/words.ts';
import { listedWords } from '../listed-words.ts';

export type InviteSaid = Invited;

const INVITE = new Set(listedWords('words-invite'));
const FILLER = new Set(listedWords('words-invite-filler'));
const ROLE_WORDS: readonly (readonly [Role, ReadonlySet<string>])[] = [
  ['lead', new Set(listedWords('words-role-lead'))],
  ['committee', new Set(listedWords('words-role-committee'))],
  ['coordinator', new Set(listedWords('words-role-coordinator'))],
];
const MOST_COMMITMENTS = 50;
const LONGEST_NAME = 80;

/** What follows "inviter", "invite", "دعوة" at the beginning of a message; undefined when it does not begin so. */
export function afterInviteWord(text: string): string | undefined {
  const [, first = '', rest = ''] = /^(\S+)\s+(.*)$/su.exec(text) ?? [];
  return INVITE.has(fold(first)) ? rest.trim() : undefined;
}

/** "responsable 4, 18 Amina Idrissi": a role, then perhaps commitments, then perhaps a name. */
export function inviteSaid(text: string): InviteSaid | undefined {
  const tokens = latinDigits(text)
    .replace(/(?<=\d)[،,;](?=\d)/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  let role: Role | undefined;
  const numbers = new Set<number>();
  let at = 0;
  for (; at < tokens.length; at += 1) {
    const [word = ''] = wordsOf(fold(tokens[at] ?? ''));
    const named = ROLE_WORDS.find(([, words]) => words.has(word))?.[0];
    // In Arabic "and" is written to the number that follows it.
    const number = /^و?([1-9]\d{0,3})$/u.exec(word)?.[1];
    if (number) numbers.add(Number(number));
    else if (named && !role) role = named;
    else if (word !== '' && !FILLER.has(word)) break;
  }
  if (!role || numbers.size > MOST_COMMITMENTS) return undefined;
  const name = tokens.slice(at).join(' ').slice(0, LONGEST_NAME).toWellFormed().trim();
  return { role, commitments: [...numbers], name: name || null };
}
