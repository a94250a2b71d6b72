import type { DeliveryError } from '#chat/delivery-error.ts';
import { fit } from '#chat/fit.ts';
import { localize } from '#chat/localize.ts';
import type { Address, Addressed, Document, Letter, Platform, Rendered } from '#chat/message.ts';
import type { ChatPlatform } from '#chat/platform.ts';
import { moveChat } from '#store/outbox.ts';
import type { Due, Fate } from '#store/outbox.ts';
import type { Services } from '../services.ts';
import { fateOf, unwordedFate } from './fate.ts';
import type { Gate } from './gate.ts';
import { startNewest } from './newest.ts';
import { noteUnreachable } from './unreachable.ts';

export type Delivering = Pick<Services, 'db' | 'clock' | 'log' | 'instance'>;
export type Exit = { readonly platform: ChatPlatform; readonly gate: Gate };
/** What is made when a message is delivered. */
export type Making = {
  readonly document?: (row: Addressed) => Promise<Document>;
  /** Undefined for what is no letter. */
  readonly letter?: (row: Addressed) => Promise<Letter | undefined>;
};

/** What else the delivery hears of a message. */
export type Hearing = {
  /** A chat's new name. */
  moved(to: Address): void;
  /** It cannot be put into words here. */
  unworded(id: number): void;
};

/** Sends one message of the outbox, in as many pages as it needs, and says what became of it. Never throws. */
export function startSender(
  services: Delivering,
  exits: ReadonlyMap<Platform, Exit>,
  making: Making,
  hearing: Hearing,
): (row: Due) => Promise<Fate> {
  const { db, clock, log } = services;
  const newest = startNewest(services);

  const failed = async (row: Due, error: DeliveryError, page: number, { gate }: Exit): Promise<Fate> => {
    const { id, address } = row;
    newest.forget(address);
    if (error.failed === 'moved') {
      // From now on what is written there waits behind this one.
      hearing.moved({ ...address, chat: error.chat });
      await moveChat(db, address.platform, address.chat, error.chat);
      return { id, fate: 'back', pagesSent: page };
    }
    if (error.failed === 'throttled') gate.throttled(error.retryAfter * 1_000, error.all === true);
    if (error.failed === 'gone')
      await noteUnreachable(services, address).catch((err: unknown) => {
        log.warn(
          { err, outbox: id },
          'That a chat is gone could not be noted; the next message will find it',
        );
      });
    return fateOf(error, row, page, clock());
  };

  const sendPages = async (row: Due, pages: readonly Rendered[], exit: Exit): Promise<Fate> => {
    const { platform, gate } = exit;
    const place = platform.can.edits ? await newest.place(row) : { closes: [] };
    const last = pages.length - 1;
    for (const [page, message] of pages.entries()) {
      // The last is always sent: its id is that of the whole.
      if (page < Math.min(row.pagesSent ?? 0, last)) continue;
      if (!(await gate.pass(row.address.chat, row.answers !== null)))
        return { id: row.id, fate: 'back', pagesSent: page };
      const outcome = await platform
        .send(row.address, message, {
          outboxId: row.id,
          page,
          ...(row.answers === null ? {} : { answers: row.answers }),
          ...(page === 0 && place.replaces !== undefined ? { replaces: place.replaces } : {}),
          closes: page === last ? place.closes : [],
        })
        .catch((error: unknown): DeliveryError => ({ failed: 'unknown', why: String(error) }));
      if ('failed' in outcome) return failed(row, outcome, page, exit);
      if (page < last) continue;
      gate.count(row.address.chat, place.closes.length);
      newest.remember(row, outcome.sent, message);
      return { id: row.id, fate: 'sent', as: outcome.sent };
    }
    throw new Error('A message without a page');
  };

  const pagesOf = (row: Due, { platform }: Exit): readonly Rendered[] | { readonly unworded: Fate } => {
    try {
      return fit(localize(row), platform.can);
    } catch (error) {
      const fate = unwordedFate(row, String(error), clock());
      if (fate.fate === 'dead')
        log.error({ err: error, outbox: row.id }, 'A message could not be put into words by any version');
      else log.warn({ err: error, outbox: row.id }, 'A message is left to another version');
      hearing.unworded(row.id);
      return { unworded: fate };
    }
  };

  const whole = async (
    row: Due,
    pages: readonly Rendered[],
    { platform: { can } }: Exit,
  ): Promise<readonly Rendered[]> => {
    const last = pages.at(-1);
    const letter = can.letters && last ? await making.letter?.(row) : undefined;
    if (letter && last) return [{ ...last, letter }];
    const wanted = row.message.document && can.documents;
    const document = wanted && last ? await making.document?.(row) : undefined;
    return document && last ? [...pages.slice(0, -1), { ...last, document }] : pages;
  };

  return async (row) => {
    const { id } = row;
    const exit = exits.get(row.address.platform);
    if (!exit) return { id, fate: 'back' };
    const pages = pagesOf(row, exit);
    if ('unworded' in pages) return pages.unworded;
    try {
      return await sendPages(row, await whole(row, pages, exit), exit);
    } catch (error) {
      log.warn({ err: error, outbox: id }, 'A message could not be prepared; trying again');
      return fateOf({ failed: 'unreachable', why: String(error) }, row, row.pagesSent ?? 0, clock());
    }
  };
}
