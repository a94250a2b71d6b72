import { readArguments } from './arguments.ts';
import type { CommandContext } from './command.ts';
import { examineDiscord } from './doctor/discord.ts';
import { examineEmail } from './doctor/email.ts';
import type { Finding } from './doctor/finding.ts';
import { examineInstallation } from './doctor/installation.ts';
import { examineProgram } from './doctor/program.ts';
import { examineTelegram } from './doctor/telegram.ts';
import { runCommand } from './run.ts';

const USAGE = 'npm run doctor';
const SIGNS = { ok: 'ok   ', look: 'look ', wrong: 'WRONG' } as const;

/** Looks at everything that the program needs, and says what to do; exit code 1 when something is wrong. */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  readArguments(argv, USAGE, {});
  const { config } = context;
  // The database first: until it is open, nothing may be said (the command may have to run elsewhere).
  const services = await context.services();
  const findings: readonly Finding[] = [
    ...(await examineProgram(services)),
    ...(await examineInstallation(config)),
    ...(await examineTelegram(config.telegram)),
    ...(await examineDiscord(config.discord)),
    ...(await examineEmail(config.email)),
  ];
  for (const { about, state, says } of findings) context.out(`${SIGNS[state]} ${about}: ${says}`);
  const wrong = findings.filter(({ state }) => state === 'wrong').length;
  context.out(wrong === 0 ? 'Nothing is wrong.' : `${wrong} to be mended.`);
  return wrong === 0 ? 0 : 1;
}

if (import.meta.main) await runCommand('doctor', run);
