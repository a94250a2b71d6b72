import { fold } from '#domain/words.ts';
import { listedWords } from '../listed-words.ts';

const EMAIL = new Set(listedWords('words-email'));

/** What stands before the @, without the forms that need quotes: https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2 */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const LONGEST = 254;
const LONGEST_LOCAL = 64;

/** An address as letters are sent to it; undefined for what is none. */
export function emailAddress(text: string): string | undefined {
  const said = text
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^<(.+)>$/, '$1')
    .replace(/^mailto:/i, '');
  const at = said.lastIndexOf('@');
  const [local, domain] = [
    said.slice(0, at),
    said
      .slice(at + 1)
      .toLowerCase()
      .normalize('NFC'),
  ];
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  const isDomain = labels.length > 1 && labels.every((one) => one.length <= 63 && LABEL.test(one));
  // The last label of a name is never a number: that would be an address of a machine.
  if (!isDomain || /^\d+$/.test(last) || !LOCAL.test(local)) return undefined;
  return local.length <= LONGEST_LOCAL && said.length <= LONGEST ? `${local}@${domain}` : undefined;
}

/** "e-mail amina@example.org", "بريدي amina@example.org": undefined when it is not said so. */
export function emailSaid(text: string): string | undefined {
  const [, words = '', last = ''] = /^(.*\S)\s+(\S+)$/su.exec(text) ?? [];
  return EMAIL.has(fold(words)) ? emailAddress(last) : undefined;
}
