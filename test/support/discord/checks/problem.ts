import type { Json } from '../types.ts';

/** What is wrong with one field of a request. `path` leads to it from the body. */
export type Problem = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
};

export const problem = (path: Problem['path'], code: string, message: string): Problem => ({
  path,
  code,
  message,
});

export const tooLong = (path: Problem['path'], most: number) =>
  problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);

/** The `errors` of an answer: nested by path. https://discord.com/developers/docs/reference#error-messages */
export function nestProblems(problems: readonly Problem[]): Json {
  const root: Json = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const step of path) {
      node[step] ??= {};
      node = node[step] as Json;
    }
    node['_errors'] = [...((node['_errors'] as Json[] | undefined) ?? []), { code, message }];
  }
  return root;
}

/** Characters as Discord counts them: code points. */
export const lengthOf = (text: string): number => Array.from(text).length;
