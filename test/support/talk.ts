import { receive } from '#app/receive.ts';
import type { Received } from '#app/receive.ts';
import type { InboundContent } from '#chat/inbound.ts';
import { pressedButton } from '#chat/inbound.ts';
import { localize } from '#chat/localize.ts';
import type { Address, Rendered } from '#chat/message.ts';
import { commitmentIds, insertAccount, insertPerson, insertPosts } from '#store/people.ts';
import { printable } from '../../adapters/terminal/render.ts';
import type { TestProgram } from './program.ts';

/** Somebody in a conversation with the real program; what they are told is taken where delivery would take it. */
export type Talker = {
  readonly address: Address;
  readonly told: Rendered[];
  /** Everything that was told last, in one string. */
  last(): string;
  send(content: InboundContent, message?: string): Promise<Received['outcome']>;
  says(...texts: string[]): Promise<void>;
  /** What pressing the newest button of this label sends. */
  button(label: string): InboundContent;
  taps(label: string): Promise<void>;
};

export function talker(program: TestProgram, address: Address): Talker {
  const told: Rendered[] = [];
  const services = {
    ...program.services,
    deliver: (rows: readonly Parameters<typeof localize>[0][]) => void told.push(...rows.map(localize)),
  };
  const one: Talker = {
    address,
    told,
    last: () =>
      told
        .at(-1)
        ?.parts.map(({ text }) => printable(text))
        .join('\n') ?? '',
    send: async (content, message = services.newId()) =>
      (await receive(services, { from: address, message, content })).outcome,
    async says(...texts) {
      for (const text of texts) await sure(one.send({ kind: 'said', text }));
    },
    button(label) {
      const buttons = told.toReversed().flatMap(({ choices }) => choices);
      const content = pressedButton(buttons.find((it) => printable(it.label).startsWith(label))?.data ?? '');
      if (!content) throw new Error(`No button « ${label} » after « ${one.last()} »`);
      return content;
    },
    taps: (label) => sure(one.send(one.button(label))),
  };
  return one;
}

async function sure(outcome: Promise<Received['outcome']>): Promise<void> {
  const came = await outcome;
  if (came !== 'answered') throw new Error(`A turn was ${came}`);
}

let leadsMade = 0;

/** A lead of these commitments whom nobody else plays. */
export async function newLead(program: TestProgram, commitments: readonly number[]): Promise<Talker> {
  const { db, planId, services } = program;
  leadsMade += 1;
  const address = { platform: 'terminal', chat: `lead ${leadsMade}` } as const;
  await db.transaction().execute(async (trx) => {
    const at = services.clock();
    const person = {
      pseudonym: services.newId(),
      name: null,
      language: 'fr',
      demonstration: true,
      at,
    } as const;
    const personId = await insertPerson(trx, person);
    const ids = await commitmentIds(trx, planId, commitments);
    await insertPosts(trx, { personId, planId, role: 'lead', at }, [...ids.values()]);
    await insertAccount(trx, address, personId, at);
  });
  return talker(program, address);
}

/** As far as the summary of an update. */
export async function comesToSummary(lead: Talker, said: string): Promise<void> {
  await lead.says(said, 'passer', 'passer', 'passer');
}
