import { nestProblems } from '../checks/problem.ts';
import type { Problem } from '../checks/problem.ts';
import type { Json, SentFile } from '../types.ts';
import type { Call, World } from '../world.ts';

export type Answer = { readonly status: number; readonly body?: unknown };

/** A request that has passed the checks of the OpenAPI file. */
export type Request = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  readonly call: Call;
};
export type Handler = (world: World, request: Request) => Answer;

export const answer = (body: unknown, status = 200): Answer => ({ status, body });
export const NOTHING: Answer = { status: 204 };

/** A refusal. Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const refuse = (status: number, code: number, message: string): Answer => ({
  status,
  body: { message, code },
});

export const refuseForm = (problems: readonly Problem[]): Answer => ({
  status: 400,
  body: { message: 'Invalid Form Body', code: 50035, errors: nestProblems(problems) } satisfies Json,
});

export const NO_MESSAGE = refuse(404, 10008, 'Unknown Message');
export const NO_CHANNEL = refuse(404, 10003, 'Unknown Channel');
export const EMPTY_MESSAGE = refuse(400, 50006, 'Cannot send an empty message');
