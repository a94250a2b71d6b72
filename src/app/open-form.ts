import { localizeForm } from '#chat/localize.ts';
import type { Address, RenderedForm } from '#chat/message.ts';
import { formOf } from '#conversation/form.ts';
import { isAsking } from '#conversation/session.ts';
import { readSession } from '#conversation/session.ts';
import { isPossible } from '#conversation/step.ts';
import { readTurn } from '#store/read-turn.ts';
import { factsOf } from './gather-facts.ts';
import type { Services } from './services.ts';

/** The form of the question that is open in this chat, in the person's words; undefined when none is. */
export async function findForm(services: Services, address: Address): Promise<RenderedForm | undefined> {
  const read = await readTurn(services.db, address, '', services.clock());
  if (!read) return undefined;
  const { session } = readSession(read.state, read.language, read.languageChosen);
  const facts = factsOf(read, session.language, services, address);
  const { draft } = session;
  if (draft?.kind !== 'update' || !isAsking(session) || !isPossible(draft, facts)) return undefined;
  const form = formOf(draft, facts);
  const reader = { language: session.language, timeZone: read.plan?.timeZone ?? 'UTC' };
  return form && localizeForm(form, read.turn, reader);
}
