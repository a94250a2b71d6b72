/** What is kept of a thing that arrived, as JSON: enough to read and to answer it after a restart. */
export type Kept = KeptMessage | KeptEdit | KeptInteraction;

type Common = {
  readonly id: string;
  readonly user: string;
  readonly channel: string;
  /** When it arrived here, as an ISO instant. */
  readonly at: string;
  /** Direct messages may be read from here on, after a time in which we heard nothing. */
  readonly resumes?: true;
};

/** A file that is still at Discord's. */
export type RemoteFile = { readonly name: string; readonly url: string; readonly size: number };

export type KeptMessage = Common & {
  readonly kind: 'message';
  readonly text: string;
  readonly files: readonly RemoteFile[];
  /** What else it was, that is not understood. */
  readonly other?: 'voice' | 'sticker' | 'poll' | 'other';
};

export type KeptEdit = Common & { readonly kind: 'edit'; readonly text: string; readonly edited: string };

export type KeptInteraction = Common & {
  readonly token: string;
  /** Not in the direct messages: whatever is answered is for this person's eyes only. */
  readonly elsewhere: boolean;
  readonly locale: string;
  /** The message whose component was used, or whose button opened the form. */
  readonly message?: string;
} & (
    | { readonly kind: 'command'; readonly text: string }
    /** `data` of the button, or of the chosen option; with its `!` when the message stays. */
    | { readonly kind: 'component'; readonly data: string }
    | { readonly kind: 'form'; readonly data: string; readonly fields: readonly KeptField[] }
  );

export type KeptField =
  | { readonly id: string; readonly text: string }
  | { readonly id: string; readonly files: readonly RemoteFile[] };

/** Data that begins with this belongs to a message that stays as it is. */
export const LASTING = '!';

export function isInteraction(kept: Kept): kept is KeptInteraction {
  return 'token' in kept;
}
