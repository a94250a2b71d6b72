import type { Message } from '#chat/message.ts';
import type { CommitteeAct, Tell } from '#conversation/committee/act.ts';
import type { PlanInfo } from '#domain/plan.ts';
import { readHelpers, readLeads } from '#store/committee/audience.ts';
import { sayToEach } from '#store/digest-outbox.ts';
import type { Trx } from '#store/people.ts';
import { readCoordinators } from '#store/reminder-plan.ts';

/** Puts in the numbers that only the record knows. */
export function withReceipts(
  { tell }: Pick<CommitteeAct, 'tell'>,
  receipts: readonly number[],
): Pick<CommitteeAct, 'tell'> {
  const numbers = { first: receipts[0], last: receipts.at(-1) };
  const put = (_: string, value: unknown): unknown => {
    const which =
      typeof value === 'object' && value !== null && 'receipt' in value ? value.receipt : undefined;
    return which === 'first' || which === 'last' ? String(numbers[which] ?? '') : value;
  };
  return {
    tell: tell.map(({ to, message }) => ({
      to,
      message: JSON.parse(JSON.stringify(message), put) as Message,
    })),
  };
}

type Told = {
  readonly plan: PlanInfo;
  /** Who acts, and hears nothing. */
  readonly personId: number;
  readonly now: Date;
  readonly taker?: number | null;
};

/** Puts into the outbox what others are told of an act; `key` names the act once and for all. */
export async function tellAll(
  trx: Trx,
  { tell }: Pick<CommitteeAct, 'tell'>,
  commitment: number,
  key: string,
  { plan, personId, now, taker = null }: Told,
): Promise<void> {
  for (const { to, message } of tell) {
    const persons = await audienceOf(trx, to, plan.id, commitment, taker);
    const others = persons.filter((id) => id !== personId);
    const rows = [{ key: `committee:${key}:${to}`, message }];
    await sayToEach(trx, others, rows, { timeZone: plan.timeZone, now });
  }
}

async function audienceOf(
  trx: Trx,
  to: Tell['to'],
  planId: number,
  commitment: number,
  taker: number | null,
): Promise<readonly number[]> {
  switch (to) {
    case 'leads':
      return readLeads(trx, planId, commitment);
    case 'coordinators':
      return readCoordinators(trx, planId);
    case 'helpers':
      return readHelpers(trx, planId);
    case 'taker': {
      const helpers = await readHelpers(trx, planId);
      return taker !== null && helpers.includes(taker) ? [taker] : helpers;
    }
    default:
      return to satisfies never;
  }
}
