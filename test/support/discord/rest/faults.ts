/**
 * What goes wrong on demand. 'drop-before': the connection ends and nothing is done; 'drop-after': it is done, and the
 * connection ends without an answer; 'slow': answered after `milliseconds`.
 */
export type Fault = {
  /** Method and template of the OpenAPI file, such as `POST /channels/{channel_id}/messages`; `*` for any. */
  readonly route: string;
  /** How often; once unless told. */
  readonly times?: number;
} & (
  | { readonly kind: 500 | 502 | 503 | 'drop-before' | 'drop-after' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | {
      readonly kind: 429;
      /** Seconds; 0.2 unless told. */
      readonly retryAfter?: number;
      readonly scope?: 'user' | 'global' | 'shared';
    }
);

export function keepFaults() {
  const faults: { fault: Fault; left: number }[] = [];
  return {
    fail: (fault: Fault) => {
      faults.push({ fault, left: fault.times ?? 1 });
    },
    /** The fault that is due for a call, which counts as one of its times. */
    take(method: string, route: string): Fault | undefined {
      const due = faults.find(
        ({ fault, left }) => left > 0 && (fault.route === '*' || fault.route === `${method} ${route}`),
      );
      if (due !== undefined) due.left -= 1;
      return due?.fault;
    },
  };
}
