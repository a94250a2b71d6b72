import { createHash, randomBytes, randomInt } from 'node:crypto';
import { latinDigits } from '#domain/words.ts';

/** Nothing that looks like something else (0 o, 1 l i), and no vowels: no code is ever a word. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';
/** 114 bits. log.ts knows a code by this length and alphabet. */
const LENGTH = 24;

export function newCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** A secret of a browser's cookie: 43 characters, 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a code, which may have been typed: in capitals, with gaps, in Arabic-Indic digits. */
export function hashOfCode(code: string): Buffer {
  return sha256(
    latinDigits(code)
      .toLowerCase()
      .replace(/[\s\p{Cf}-]/gu, ''),
  );
}

export function hashOfToken(token: string): Buffer {
  return sha256(token);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
