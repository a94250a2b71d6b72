import { createHash, randomBytes, randomInt } from 'node:crypto';
import { CODE_LENGTH, SHORT_CODE_LENGTH } from '#domain/access.ts';
import { readStart } from '#domain/follow.ts';
import { latinDigits } from '#domain/words.ts';

/** Nothing that looks like something else (0 o, 1 l i), and no vowels: no code is ever a word. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';

/** 114 bits. log.ts knows a code by this length and alphabet. */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** A secret of a browser's cookie: 43 characters, 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a code, which may have been typed: in capitals, with gaps, in Arabic-Indic digits. */
export function hashOfCode(code: string): Buffer {
  return sha256(plainCode(code));
}

function plainCode(code: string): string {
  return latinDigits(code)
    .toLowerCase()
    .replace(/[\s\p{Cf}-]/gu, '');
}

/** A code made of 16 random bytes in hex; each of its beginnings is as random. */
export function codeOf(random: string): string {
  let rest = BigInt(`0x${random}`);
  const signs = Array.from({ length: CODE_LENGTH }, () => {
    const sign = ALPHABET[Number(rest % BigInt(ALPHABET.length))];
    rest /= BigInt(ALPHABET.length);
    return sign;
  });
  return signs.join('');
}

const CODE = new RegExp(`^(?:[${ALPHABET}]{${CODE_LENGTH}}|[${ALPHABET}]{${SHORT_CODE_LENGTH}})$`);
const LONGEST_TYPED = 80;

/**
 * The code that a message is, as a whole: `/start CODE`, or a code alone. Whatever stands after `/start` counts as one,
 * so that a mistyped code is not kept either. Eight digits alone are a number.
 */
export function codeIn(text: string): string | undefined {
  const said = text.trim();
  if (said.length > LONGEST_TYPED) return undefined;
  const [, started] = /^\/start(?:@\w{1,64})?\s+(\S.*)$/su.exec(said) ?? [];
  // What a page's link says is no code.
  if (started) return readStart(started) ? undefined : started;
  const plain = plainCode(said);
  if (!CODE.test(plain) || !/^[\S]+$/.test(said)) return undefined;
  return /^\d+$/.test(plain) && !said.includes('-') ? undefined : plain;
}

export function hashOfToken(token: string): Buffer {
  return sha256(token);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
