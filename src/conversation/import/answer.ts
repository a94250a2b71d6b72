import { button, note, text } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../question.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, homeChoices, tell } from '../reply.ts';
import type { Session } from '../session.ts';
import { tellChecked } from './checked.ts';
import type { ImportDraft } from './draft.ts';

/** An answer to the open question. What the file does is looked at again: only what was shown is imported. */
export function answerImport(session: Session, draft: ImportDraft, given: Answer, facts: Facts): Turn {
  if (given.kind !== 'choice') return askOnceMore(session, facts, [note(say('import-choose'))]);
  if (given.id === 'drop') {
    const home = homeChoices(facts, waitingOn(facts).length);
    return tell({ ...session, draft: null }, [text(say('import-dropped'))], home);
  }
  const found = facts.found.import;
  if (!found) return askOnceMore(session, facts, []);
  const { checked } = found;
  if (checked.outcome !== 'would-change' || checked.mark !== draft.mark)
    return tellChecked(session, found, facts, [note(say('import-changed-meanwhile'))]);
  const { code, count, holds } = checked;
  const open = facts.plan?.code;
  return tell(
    { ...session, draft: null },
    [
      text(holds ? say('import-done-new', { code }) : say('import-done', { code, count })),
      ...(holds && open !== undefined ? [note(say('import-beside', { open }))] : []),
    ],
    [
      ...(holds ? [button('invite', '', say('menu-invite'))] : []),
      button('plans', '', say('import-choice-plans')),
      button('plan', '', say('choice-plan')),
    ],
    [
      {
        kind: 'area',
        act: { area: 'import', act: 'import', sha256: draft.file.sha256, mark: draft.mark },
      },
    ],
  );
}
