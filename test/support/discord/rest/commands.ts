import { checkCommand, checkCommands } from '../checks/commands.ts';
import type { Command } from '../types.ts';
import { snowflake } from '../world.ts';
import type { World } from '../world.ts';
import { NOTHING, answer, refuse, refuseForm } from './answer.ts';
import type { Handler, Request } from './answer.ts';

const UNKNOWN = refuse(404, 10_063, 'Unknown application command');

/** The commands of the route's scope: everywhere, or one guild. */
const inScope = (world: World, { params }: Request): Command[] =>
  world.commands.filter(({ guild_id }) => guild_id === params['guild_id']);

const sameName = (a: Command, b: Command) => a.name === b.name && (a.type ?? 1) === (b.type ?? 1);

function register(world: World, { params }: Request, command: Command, before?: Command): Command {
  const guild = params['guild_id'];
  return {
    type: 1,
    ...before,
    ...command,
    id: before?.id ?? snowflake(),
    version: snowflake(),
    application_id: world.applicationId,
    ...(guild === undefined ? {} : { guild_id: guild }),
  };
}

function replace(world: World, gone: readonly Command[], added: readonly Command[]) {
  world.commands.splice(0, Infinity, ...world.commands.filter((it) => !gone.includes(it)), ...added);
}

export const listCommands: Handler = (world, request) => answer(inScope(world, request));

export const putCommands: Handler = (world, request) => {
  const wanted = (request.body ?? []) as readonly Command[];
  const problems = checkCommands(wanted);
  if (problems.length > 0) return refuseForm(problems);
  const before = inScope(world, request);
  const added = wanted.map((command) => {
    const known = before.find((it) => sameName(it, command));
    return register(world, request, command, known && ({ id: known.id } as Command));
  });
  replace(world, before, added);
  return answer(added);
};

export const createCommand: Handler = (world, request) => {
  const command = request.body as Command;
  const before = inScope(world, request);
  const known = before.find((it) => sameName(it, command));
  const problems = known === undefined ? checkCommands([...before, command]) : checkCommand(command);
  if (problems.length > 0) return refuseForm(problems);
  const added = register(world, request, command, known);
  replace(world, known === undefined ? [] : [known], [added]);
  return answer(added, known === undefined ? 201 : 200);
};

const findCommand = (world: World, request: Request): Command | undefined =>
  inScope(world, request).find(({ id }) => id === request.params['command_id']);

export const getCommand: Handler = (world, request) => {
  const found = findCommand(world, request);
  return found === undefined ? UNKNOWN : answer(found);
};

export const editCommand: Handler = (world, request) => {
  const found = findCommand(world, request);
  if (found === undefined) return UNKNOWN;
  const changed = register(world, request, request.body as Command, found);
  const problems = checkCommand(changed);
  if (problems.length > 0) return refuseForm(problems);
  replace(world, [found], [changed]);
  return answer(changed);
};

export const deleteCommand: Handler = (world, request) => {
  const found = findCommand(world, request);
  if (found === undefined) return UNKNOWN;
  replace(world, [found], []);
  return NOTHING;
};
