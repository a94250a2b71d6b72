import { findOrCreatePerson } from '#app/identity.ts';
import { countedSources } from '#app/sources.ts';
import type { Services } from '#app/services.ts';
import type { Address } from '#chat/message.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { chooseLanguage, findPersonAt, hasBegun } from '#store/people.ts';
import type { Person } from '#store/people.ts';
import { fixedClock, systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { openLog } from '../log.ts';
import { openProgram } from '../program.ts';
import { oneOf, readArguments } from './arguments.ts';
import { Failure, UsageError } from './command.ts';
import type { CommandContext } from './command.ts';
import { openConversation } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { runCommand } from './run.ts';

const ROLES = ['lead', 'committee', 'coordinator', 'public'] as const;
type As = (typeof ROLES)[number];

const USAGE =
  'npm run chat -- [--as lead|committee|coordinator|public] [--lang fr|ar|en] [--db memory] [--at 2026-11-23T09:00:00Z]';

/**
 * The conversation in a terminal. From a file or a pipe it plays the lines one by one and prints the transcript:
 * what was said after `> `, what was answered plain.
 */
export async function run(context: CommandContext, argv: readonly string[]): Promise<number> {
  const wanted = readWanted(argv);
  const opened = wanted.memory ? await openMemory(context.config, wanted.at) : undefined;
  try {
    const services = opened?.services ?? (await context.services());
    const clock = wanted.at === undefined ? services.clock : fixedClock(wanted.at);
    await converse(context, { ...services, clock, deliver() {} }, wanted);
    return 0;
  } finally {
    await opened?.close();
  }
}

type Wanted = {
  readonly as: As;
  readonly language: Language | undefined;
  readonly memory: boolean;
  readonly at: string | undefined;
};

function readWanted(argv: readonly string[]): Wanted {
  const { values } = readArguments(argv, USAGE, {
    as: { type: 'string', default: 'public' },
    lang: { type: 'string' },
    db: { type: 'string' },
    at: { type: 'string' },
  });
  if (values.db !== undefined) oneOf('db', values.db, ['memory'], USAGE);
  if (values.at !== undefined && !isInstant(values.at)) {
    throw new UsageError(`--at is an instant with its zone, such as 2026-11-23T09:00:00Z. Usage: ${USAGE}`);
  }
  return {
    as: oneOf('as', values.as, ROLES, USAGE),
    language: values.lang === undefined ? undefined : oneOf('lang', values.lang, LANGUAGES, USAGE),
    memory: values.db === 'memory',
    at: values.at,
  };
}

/** A local time without its zone would be another instant on every machine. */
function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

/** A throw-away database with the sample plan and its people; reproducible to the letter when the clock stands. */
function openMemory(config: Config, at: string | undefined) {
  return openProgram({
    config,
    where: { kind: 'memory' },
    clock: at === undefined ? systemClock : fixedClock(at),
    log: openLog('warn'),
    ...(at === undefined ? {} : { sources: countedSources() }),
  });
}

async function converse(
  context: CommandContext,
  services: Services,
  { as, language }: Wanted,
): Promise<void> {
  const address: Address = { platform: 'terminal', chat: as };
  const person = await personOf(services, address, as, language);
  const conversation = openConversation(context, services, address);
  if (language !== undefined) await speak(services, person, language, conversation);
  if (context.interactive) await conversation.take({ kind: 'arrived' });
  for (let line = await context.nextLine(); line !== undefined; line = await context.nextLine()) {
    await conversation.hear(line);
  }
}

/** A conversation that has not begun begins in this language; one that has is asked to change to it. */
async function speak(
  services: Services,
  person: Person,
  language: Language,
  conversation: Conversation,
): Promise<void> {
  if (!(await hasBegun(services.db, person.id))) await chooseLanguage(services.db, person.id, language);
  else if (language !== person.language)
    await conversation.take({ kind: 'pressed', verb: 'language', target: language });
}

async function personOf(
  services: Services,
  address: Address,
  as: As,
  language: Language | undefined,
): Promise<Person> {
  if (as === 'public') return findOrCreatePerson(services, address, language ?? 'fr');
  const person = await findPersonAt(services.db, address);
  if (!person) {
    throw new Failure(
      `There is no demonstration in this database, and so no --as ${as}: only --as public. Others sign in by invitation (npm run invite).`,
    );
  }
  return person;
}

if (import.meta.main) await runCommand('chat', run);
