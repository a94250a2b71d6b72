import type { Message } from '#chat/message.ts';
import { text } from '#chat/lines.ts';
import type { Draft } from '#conversation/draft.ts';
import { readSession } from '#conversation/session.ts';
import { say } from '#i18n/phrase.ts';
import { mentionDraftTo, readWaitingDraft } from '#store/waiting-drafts.ts';
import type { Services } from './services.ts';

/** Says once, where the person last wrote from, that a draft of theirs still waits. False when it no longer does. */
export async function mentionDraft(services: Services, personId: number): Promise<boolean> {
  const waiting = await readWaitingDraft(services.db, personId);
  if (!waiting) return false;
  const { session } = readSession(waiting.state, waiting.language);
  if (!session.draft || session.draft.kind === 'digest-line') return false;
  const code = subjectOf(session.draft);
  const message: Message = {
    lines: [text(say('draft-mentioned', { code: code ?? '—' }))],
    choices: [{ id: 'resume:', label: say('choice-resume'), standing: true }],
  };
  return mentionDraftTo(
    services.db,
    personId,
    { ...waiting, language: session.language },
    message,
    services.clock(),
  );
}

function subjectOf(draft: Exclude<Draft, { kind: 'digest-line' }>): string | undefined {
  if (draft.kind === 'update') return draft.activity;
  return draft.kind === 'same' ? draft.activities[0] : draft.about || undefined;
}
