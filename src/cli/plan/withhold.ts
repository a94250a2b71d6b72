import { isTextName, withholdText } from '#app/withhold-text.ts';
import { UPDATE_TEXTS } from '#domain/update.ts';
import { readArguments } from '../arguments.ts';
import { UsageError } from '../command.ts';
import type { CommandContext } from '../command.ts';
import { getPlanFor } from '../plan-of.ts';
import { doByCommand } from './by-command.ts';
import { reasonSaid } from './said.ts';

const USAGE = 'npm run plan -- withhold RECEIPT TEXT --reason TEXT [--plan CODE]';

/** Withholds a text of the record, for a reason that everybody can read in its place. */
export async function withhold(context: CommandContext, argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    argv,
    USAGE,
    { reason: { type: 'string' }, plan: { type: 'string' } },
    { min: 2, max: 2 },
  );
  const [receipt = '', name = ''] = positionals;
  if (!/^[1-9]\d{0,8}$/.test(receipt))
    throw new UsageError(`A receipt is a number such as 1204. Usage: ${USAGE}`);
  if (!isTextName(name))
    throw new UsageError(`A text is one of ${UPDATE_TEXTS.join(', ')}, evidence.0 …. Usage: ${USAGE}`);
  const reason = reasonSaid(values.reason, USAGE);
  const services = await context.services();
  const plan = await getPlanFor(services.db, values.plan);
  const text = { planId: plan.id, seq: Number(receipt), name };
  const receipts = await doByCommand(services, plan, (trx, acting) =>
    withholdText(trx, text, reason, acting),
  );
  context.out(
    receipts.length === 0
      ? `The text ${name} of no. ${receipt} was withheld before.`
      : `The text ${name} is withheld in no. ${receipts.join(', ')} of the record of ${plan.code}.`,
  );
  return 0;
}
