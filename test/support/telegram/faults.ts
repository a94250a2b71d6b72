export type FaultKind =
  | { readonly status: 429; readonly retryAfter: number }
  /** With a page in HTML, as a gateway in front of the real server sends it. */
  | { readonly status: 500 | 502 }
  | { readonly status: 401 | 409 }
  | { readonly slowMs: number }
  | 'drop-before'
  | 'drop-after';

export type Fault = {
  /** Every method when left out. */
  readonly method?: string;
  /** Once when left out. */
  readonly times?: number;
  readonly kind: FaultKind;
};

/** What goes wrong on demand, first come, first served. */
export function createFaults() {
  let ordered: { method: string | undefined; left: number; kind: FaultKind }[] = [];
  return {
    /** What is given back takes away what has not gone wrong yet. */
    add({ method, times = 1, kind }: Fault): () => void {
      const fault = { method, left: times, kind };
      ordered.push(fault);
      return () => {
        ordered = ordered.filter((it) => it !== fault);
      };
    },
    take(method: string): FaultKind | undefined {
      const fault = ordered.find((it) => it.method === undefined || it.method === method);
      if (!fault) return undefined;
      fault.left -= 1;
      ordered = ordered.filter((it) => it.left > 0);
      return fault.kind;
    },
  };
}
