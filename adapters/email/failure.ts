import type { DeliveryError } from '#chat/delivery-error.ts';
import type { Connection } from '#chat/platform.ts';

/** A session with a mail server that came to no good end; its message holds no address and no password. */
export class SmtpFailure extends Error {
  override readonly name = 'SmtpFailure';
  /** nodemailer's: `EAUTH`, `ECONNECTION`… */
  readonly kind: string;
  /** The command that was answered with it: `RCPT TO`, `DATA`… */
  readonly command: string;
  /** The server's reply; undefined when it gave none. */
  readonly reply: { readonly code: number; readonly text: string } | undefined;
  /** Something of the message had left. */
  readonly left: boolean;

  constructor(error: unknown, left: boolean) {
    const {
      code = '',
      originalCode = code,
      command = '',
      response,
      responseCode,
      message = '',
    } = facts(error);
    super(
      clean(response === undefined ? `${command} ${originalCode} ${message}` : `${command}: ${response}`),
    );
    this.kind = code;
    this.command = command;
    this.reply = response === undefined || !responseCode ? undefined : { code: responseCode, text: response };
    this.left = left;
  }
}

type Facts = {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
  message?: string;
};

function facts(error: unknown): Facts {
  return typeof error === 'object' && error !== null ? error : { message: 'not an error' };
}

/** Servers repeat the recipient's address, and sometimes the user's name. */
function clean(text: string): string {
  return text
    .replaceAll(/[^\s<>"()[\]:;,]+@[^\s<>"()[\]:;,]+/g, '[address]')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

/** Enhanced status codes of a mailbox that does not exist or is closed: https://www.rfc-editor.org/rfc/rfc3463#section-3.2 */
const NO_MAILBOX = /\b5\.(1\.[0-36]|2\.1)\b/;

/** Why a letter did not arrive. https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2 */
export function deliveryErrorOf(error: unknown): DeliveryError {
  if (!(error instanceof SmtpFailure))
    return { failed: 'rejected', why: error instanceof Error ? error.name : 'not an error' };
  const { kind, reply, left, command, message: why } = error;
  // Larger than the server takes, as it has said before.
  if (kind === 'EMESSAGE' && !reply) return { failed: 'rejected', why };
  if (!reply) return left ? { failed: 'unknown', why } : { failed: 'unreachable', why };
  // Greylisting, a full disk, too many connections: to come again. So is whatever is no matter of this letter.
  if (reply.code < 500 || stateAfter(error) !== 'connected') return { failed: 'unreachable', why };
  if (NO_MAILBOX.test(reply.text)) return { failed: 'gone', why };
  const unknown = command === 'RCPT TO' && [550, 551, 553].includes(reply.code);
  return { failed: unknown && !/\b5\.\d\.\d/.test(reply.text) ? 'gone' : 'rejected', why };
}

/** What a failure says of the server as a whole; `connected` when only one letter was concerned. */
export function stateAfter(error: unknown): Connection['state'] {
  if (!(error instanceof SmtpFailure) || error.kind === 'EMESSAGE') return 'connected';
  const { kind, command, reply } = error;
  // It does not let us in, or not with this sender.
  if (kind === 'EAUTH' || command === 'MAIL FROM') return reply && reply.code < 500 ? 'retrying' : 'refused';
  return reply && ['RCPT TO', 'DATA'].includes(command) ? 'connected' : 'retrying';
}
