import { note, text, title } from '#chat/lines.ts';
import { AUDITED_A_PAGE } from '#domain/audit.ts';
import { say } from '#i18n/phrase.ts';
import { auditLine } from '#report/secretariat/audit-line.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { deskChoice, pageChoices } from './desk.ts';

/** What coordinators and commands did, the newest first. */
export function audit(session: Session, page: number, facts: Facts): Turn {
  const { secretariat } = facts.found;
  const all = secretariat?.of === 'audit' ? secretariat.audited : [];
  const shown = all.slice(0, AUDITED_A_PAGE);
  return tellAndAsk(
    session,
    facts,
    [
      title(say('secretariat-audit-title')),
      ...(shown.length === 0 ? [note(say('secretariat-audit-none'))] : []),
      ...shown.map((one) => text(auditLine(one))),
    ],
    [],
    [...pageChoices('audit', page, all.length > shown.length), deskChoice()],
  );
}
