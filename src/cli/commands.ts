import { run as chat } from './chat.ts';
import type { Command } from './command.ts';
import { run as digest } from './digest.ts';
import { run as doctor } from './doctor.ts';
import { run as invite } from './invite.ts';
import { run as outbox } from './outbox.ts';
import { run as plan } from './plan.ts';
import { run as remind } from './remind.ts';
import { run as verify } from './verify.ts';

/** By the name they have in package.json. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  chat,
  digest,
  doctor,
  invite,
  outbox,
  plan,
  remind,
  verify,
};
