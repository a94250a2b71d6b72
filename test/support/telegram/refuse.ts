/** An answer that is not ok: the bot's own fault (a rule broken), or what may happen to any bot. */
export type Refusal = Error & {
  readonly refusal: 'rule' | 'circumstance';
  readonly status: number;
  readonly parameters?: { retry_after?: number; migrate_to_chat_id?: number };
};

/** For a rule that the request breaks: a bot that keeps the rules never gets this. */
export function refuse(description: string, status = 400): Refusal {
  return Object.assign(new Error(withPrefix(description, status)), { refusal: 'rule', status } as const);
}

/** For what the bot could not know: it must live with this answer. */
export function decline(
  status: number,
  description: string,
  parameters?: NonNullable<Refusal['parameters']>,
): Refusal {
  const circumstance = { refusal: 'circumstance', status, ...(parameters && { parameters }) } as const;
  return Object.assign(new Error(withPrefix(description, status)), circumstance);
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'refusal' in error;
}

const PREFIX: Record<number, string> = { 400: 'Bad Request: ', 403: 'Forbidden: ', 409: 'Conflict: ' };

const withPrefix = (description: string, status: number) => (PREFIX[status] ?? '') + description;
