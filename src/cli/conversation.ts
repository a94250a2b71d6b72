import { basename } from 'node:path';
import { keepFile } from '#app/evidence.ts';
import { receive } from '#app/receive.ts';
import type { Services } from '#app/services.ts';
import type { InboundContent } from '#chat/inbound.ts';
import { localize } from '#chat/localize.ts';
import type { Address } from '#chat/message.ts';
import { words } from '#i18n/catalog.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { markFates } from '#store/outbox.ts';
import { findPersonAt } from '#store/people.ts';
import { readWaiting } from '#store/waiting.ts';
import { connectTerminal } from '../../adapters/terminal/connect.ts';
import { parseLine } from '../../adapters/terminal/parse.ts';
import { printable } from '../../adapters/terminal/render.ts';
import { Failure } from './command.ts';
import type { CommandContext } from './command.ts';

export type Conversation = {
  /** Has one event received, and what it says printed. */
  take(content: InboundContent): Promise<void>;
  /** Takes a typed line: words, or `/file PATH`. An empty one says nothing. */
  hear(line: string): Promise<void>;
};

/**
 * One end of a conversation, in a terminal: what a turn says is printed before the next line is read. So it looks
 * into the outbox itself, and for this chat alone: each terminal is its own reader.
 */
export function openConversation(
  context: CommandContext,
  services: Services,
  address: Address,
): Conversation {
  const terminal = connectTerminal(context.out);

  async function take(content: InboundContent): Promise<void> {
    const { outcome } = await receive(services, { from: address, message: services.newId(), content });
    for (const row of await readWaiting(services.db, address)) {
      const sent = await terminal.send(row.address, localize(row), { outboxId: row.id, page: 0, closes: [] });
      if ('sent' in sent)
        await markFates(services.db, [{ id: row.id, fate: 'sent', as: sent.sent }], services.clock());
    }
    if (outcome === 'failed') await tell(say('cli-failed'));
  }

  async function hear(line: string): Promise<void> {
    const typed = parseLine(line);
    if (!typed) return;
    if (!context.interactive) context.out(`> ${printable(line)}`);
    if (typed.kind === 'said') return take({ kind: 'said', text: typed.text });
    const bytes = await context.readFile(typed.path).catch((error: unknown) => {
      if (error instanceof Failure) return undefined;
      throw error;
    });
    if (!bytes) return tell(say('cli-file-unreadable', { path: typed.path }));
    const kept = await keepFile(services, { name: basename(typed.path), bytes });
    if ('refused' in kept) return tell(say(`file-${kept.refused}`));
    await take({ kind: 'attached', files: [kept], text: '' });
  }

  /** What the terminal itself has to say, in the person's language. */
  async function tell(phrase: AnyPhrase): Promise<void> {
    const person = await findPersonAt(services.db, address);
    const text = words(phrase, { language: person?.language ?? 'fr', timeZone: 'UTC' });
    for (const line of text.split('\n')) context.out(printable(line));
  }

  return { take, hear };
}
