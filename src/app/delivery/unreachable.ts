import { note, text } from '#chat/lines.ts';
import type { Address, Message, Platform } from '#chat/message.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { markUnreachable, tellCoordinators } from '#store/notices.ts';
import type { Unreachable } from '#store/notices.ts';
import type { Services } from '../services.ts';

/**
 * Notes that an address hears nothing any more; of somebody with a post, the coordinators are told, once: both are
 * written together.
 */
export async function noteUnreachable(
  { db, clock, log }: Pick<Services, 'db' | 'clock' | 'log'>,
  address: Address,
): Promise<void> {
  const now = clock();
  const key = `unreachable:${address.platform}:${address.chat}:${now.toISOString()}`;
  const told = await db.transaction().execute(async (trx) => {
    const who = await markUnreachable(trx, address, now);
    return who && tellCoordinators(trx, key, unreachableMessage(who, address.platform), now);
  });
  if (told === undefined) return;
  log.warn({ platform: address.platform, coordinators: told }, 'Somebody with a post cannot be reached');
}

const PLATFORM_NAMES: { readonly [platform in Platform]: AnyPhrase } = {
  web: say('platform-web'),
  terminal: say('platform-terminal'),
  telegram: say('platform-telegram'),
  discord: say('platform-discord'),
  email: say('platform-email'),
};

function unreachableMessage({ name, commitments, elsewhere }: Unreachable, platform: Platform): Message {
  const where = PLATFORM_NAMES[platform];
  const led = { list: commitments.map(String) };
  const line =
    commitments.length > 0
      ? say('unreachable-lead', { name: name ?? '—', count: commitments.length, commitments: led, where })
      : say('unreachable-member', { name: name ?? '—', where });
  return {
    lines: [text(line), note(elsewhere ? say('unreachable-elsewhere') : say('unreachable-nowhere'))],
    lasting: true,
  };
}
