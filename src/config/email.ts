import { z } from 'zod';

export type EmailConfig = {
  /** `smtp://` or `smtps://`, with the user and password in it. */
  readonly smtpUrl: string;
  /** `Iltizam <iltizam@example.org>`, or an address alone. */
  readonly from: string;
};

const FROM = /^(?:[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

/** Variables of the mail server; letters are switched on by its address. */
export const emailVariables = {
  SMTP_URL: z
    .string()
    .refine(isSmtp, 'must look like smtp://user:password@mail.example:587, or smtps:// (a % in it as %25)')
    .optional(),
  MAIL_FROM: z.string().trim().regex(FROM, 'must look like Iltizam <iltizam@mail.example>').optional(),
};
const all = z.object(emailVariables);
type Variables = z.infer<typeof all>;

/** What does not go together, with the variable that is to be changed. */
export function emailProblems({
  SMTP_URL,
  MAIL_FROM,
}: Variables): readonly { readonly name: string; readonly problem: string }[] {
  return [
    ...(SMTP_URL && !MAIL_FROM ? [{ name: 'MAIL_FROM', problem: 'is missing: SMTP_URL is set' }] : []),
    ...(MAIL_FROM && !SMTP_URL ? [{ name: 'SMTP_URL', problem: 'is missing: MAIL_FROM is set' }] : []),
  ];
}

export function emailOf({ SMTP_URL, MAIL_FROM }: Variables): EmailConfig | undefined {
  return SMTP_URL && MAIL_FROM ? { smtpUrl: SMTP_URL, from: MAIL_FROM } : undefined;
}

function isSmtp(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(text);
  const bare = ['', '/'].includes(pathname) && search === '' && hash === '';
  if (!['smtp:', 'smtps:'].includes(protocol) || hostname === '' || !bare) return false;
  try {
    const [user, secret] = [username, password].map(decodeURIComponent);
    return user !== '' || secret === '';
  } catch {
    return false;
  }
}
