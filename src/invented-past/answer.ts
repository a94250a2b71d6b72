import type { InboundContent } from '#chat/inbound.ts';
import type { Act, Figure } from './story.ts';
import type { Writer } from './texts.ts';

/**
 * What somebody answers to a question of the conversation to do what the story says; `turn` is that of the question.
 * Throws where the story knows no answer: then the conversation has changed, and the story has not.
 */
export function answerTo(question: string, act: Act, writer: Writer, turn: number): InboundContent {
  const said = (text: string): InboundContent => ({ kind: 'said', text });
  const chose = (choice: string): InboundContent => ({ kind: 'chose', turn, choice });
  switch (question) {
    case 'ask-band':
    case 'ask-band-at':
      return chose(figureOf(act).band);
    case 'ask-progress':
      return said(String(figureOf(act).progress));
    case 'ask-reason':
      return said(writer.reason);
    case 'ask-actions':
      return said(writer.actions);
    case 'ask-actions-more':
    case 'ask-evidence-more':
      return chose('done');
    case 'ask-difficulties':
      return act.kind === 'update' && act.hasDifficulties ? said(writer.difficulties) : chose('none');
    case 'ask-difficulties-owed':
    case 'ask-delay':
      return said(writer.difficulties);
    case 'ask-evidence':
      return act.kind === 'update' && act.hasEvidence ? said(writer.link) : chose('done');
    case 'ask-evidence-owed':
      return said(writer.link);
    // A correction begins at the list of what may be corrected; the figure is.
    case 'ask-amend':
      return chose('choose-band');
    case 'ask-confirm':
      return chose('confirm');
    default:
      throw new Error(`The invented past has no answer to ${question}`);
  }
}

function figureOf(act: Act): Figure {
  if (!('figure' in act)) throw new Error(`No figure is said by ${act.kind}`);
  return act.figure;
}
