import { run as assess } from './assess.ts';
import { run as audit } from './audit.ts';
import { run as backup } from './backup.ts';
import { run as chat } from './chat.ts';
import type { Command } from './command.ts';
import { run as digest } from './digest.ts';
import { run as doctor } from './doctor.ts';
import { run as invite } from './invite.ts';
import { run as outbox } from './outbox.ts';
import { run as people } from './people.ts';
import { run as plan } from './plan.ts';
import { run as remind } from './remind.ts';
import { run as report } from './report.ts';
import { run as verify } from './verify.ts';

/** By the name they have in package.json. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  assess,
  audit,
  backup,
  chat,
  digest,
  doctor,
  invite,
  outbox,
  people,
  plan,
  remind,
  report,
  verify,
};
