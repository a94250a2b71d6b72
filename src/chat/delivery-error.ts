/** Why a message did not arrive: a closed set, so that delivery decides by kind and never by text. */
export type DeliveryError =
  /** Wait this long (seconds), then the same again; `all`: nothing else may be sent to anybody either. */
  | { readonly failed: 'throttled'; readonly retryAfter: number; readonly all?: true }
  /** The chat has another name now. */
  | { readonly failed: 'moved'; readonly chat: string }
  /** The platform did not answer before anything was sent; try again later. */
  | { readonly failed: 'unreachable'; readonly why: string }
  /** Blocked, closed or deleted: this address hears nothing any more. */
  | { readonly failed: 'gone'; readonly why: string }
  /** The platform refuses the message itself; sending it again would not help. */
  | { readonly failed: 'rejected'; readonly why: string }
  /** Sent perhaps: the connection broke after the message had left. */
  | { readonly failed: 'unknown'; readonly why: string };
