import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter, Rendered } from '#chat/message.ts';

/** `Iltizam <iltizam@example.org>`, or an address alone. */
export type Sender = { readonly name: string; readonly address: string };

export function senderOf(from: string): Sender {
  const [, name = '', address = from.trim()] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(from) ?? [];
  return { name: name.replaceAll(/^"|"$/g, ''), address };
}

/** The same for each attempt to send a row of the outbox, so that whoever gets it twice can tell. */
export function messageIdOf(outboxId: number, to: string, { address }: Sender): string {
  const recipient = createHash('sha256').update(to).digest('hex').slice(0, 12);
  return `<iltizam.${outboxId}.${recipient}@${address.slice(address.lastIndexOf('@') + 1)}>`;
}

/**
 * The letter as bytes (MIME). It says that a machine wrote it, so that no other machine answers (RFC 3834), and where
 * its reader can leave (RFC 2369).
 */
export function compose(
  { subject, text, html, files }: Letter,
  as: {
    readonly from: Sender;
    readonly to: string;
    readonly messageId: string;
    readonly date: Date;
    readonly language: Rendered['language'];
    readonly leave: string;
  },
): Promise<Buffer> {
  const composer = new MailComposer({
    from: as.from,
    to: { name: '', address: as.to },
    subject,
    text,
    html,
    messageId: as.messageId,
    date: as.date,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': as.language,
      'List-Unsubscribe': `<${as.leave}>`,
    },
    attachments: files.map(({ name, type, bytes, contentId }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(bytes),
      ...(contentId === undefined ? {} : { cid: contentId, contentDisposition: 'inline' }),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
