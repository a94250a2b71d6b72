import { SmtpFailure } from '../../../adapters/email/failure.ts';
import { openSmtp } from '../../../adapters/email/smtp.ts';
import type { EmailConfig } from '../../config/email.ts';
import { ok, wrong } from './finding.ts';
import type { Finding } from './finding.ts';

/** Whether the mail server lets us in; nothing is sent. */
export async function examineEmail(config: EmailConfig | undefined): Promise<readonly Finding[]> {
  if (!config) return [ok('E-mail', 'off (SMTP_URL is not set)')];
  const { host } = new URL(config.smtpUrl);
  try {
    await openSmtp(config.smtpUrl).verify();
    return [ok('E-mail', `${host} takes letters from ${config.from}`)];
  } catch (error) {
    if (!(error instanceof SmtpFailure)) throw error;
    return [wrong('E-mail', whyNot(host, error))];
  }
}

function whyNot(host: string, { kind, reply, message }: SmtpFailure): string {
  if (kind === 'EAUTH')
    return `${host} refuses the user or password of SMTP_URL (${message}): copy them again, signs such as @ and % encoded.`;
  if (kind === 'ETLS')
    return `${host} gives no safe connection (${message}): try smtps:// in SMTP_URL, or another port.`;
  if (reply) return `${host} refuses us: ${message}`;
  return `no mail server answers at ${host} (${message}): check the network and SMTP_URL.`;
}
