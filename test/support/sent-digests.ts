import { weeklyDigest } from '#jobs/weekly-digest.ts';
import type { TestProgram } from './program.ts';
import { comesToSummary, newLead } from './talk.ts';

/** The program's clock after `sendTwoDigests`. */
export const AFTER = '2026-12-09T10:00:00Z';

/**
 * The weeks 48 and 49 of 2026 as they were told: two activities moved, one with a difficulty; then one of them was
 * taken back, and week 48 was issued again.
 */
export async function sendTwoDigests(program: TestProgram): Promise<void> {
  const tick = async (instant: string) => {
    program.setClock(instant);
    await weeklyDigest(program.services);
  };
  const lead = await newLead(program, [4, 10]);
  program.setClock('2026-11-25T10:00:00Z');
  await lead.says('4.3 80 %', 'passer', 'Le serveur <b>manque</b> & tarde.', 'passer', 'passer');
  await lead.taps('Confirmer');
  program.setClock('2026-11-26T10:00:00Z');
  await comesToSummary(lead, '10.2 88 %');
  await lead.taps('Confirmer');
  await tick('2026-11-30T07:00:00Z');
  await tick('2026-11-30T08:00:00Z');
  program.setClock('2026-12-01T10:00:00Z');
  await lead.taps('Défaire');
  await tick('2026-12-02T08:00:00Z');
  await tick('2026-12-07T07:00:00Z');
  await tick('2026-12-07T08:00:00Z');
  program.setClock(AFTER);
}
