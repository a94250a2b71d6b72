import { button, note, problem, text } from '#chat/lines.ts';
import type { RecordedTexts } from '#domain/secretariat.ts';
import { LONGEST_TEXT, lengthOf } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../question.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, tell, tellAndAsk, withAside } from '../reply.ts';
import type { Session } from '../session.ts';
import { tooLong } from '../steps/give-reason.ts';
import type { WithholdDraft } from './draft.ts';
import { receiptSaid, textName } from './withhold-question.ts';

/** Begins to withhold a text of the record, by its receipt number where one was said. */
export function beginWithholding(session: Session, receipt: number | undefined, facts: Facts): Turn {
  const draft: WithholdDraft = {
    kind: 'secretariat',
    task: 'withhold',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    about: '',
    step: 'which',
    texts: [],
  };
  const asking = { ...withAside(session, session.draft), draft, parked: false };
  return receipt === undefined ? tellAndAsk(asking, facts, []) : takeReceipt(asking, draft, receipt, facts);
}

export function answerWithholding(session: Session, draft: WithholdDraft, given: Answer, facts: Facts): Turn {
  if (given.kind === 'files') return tellAndAsk(session, facts, [problem(say('files-not-here'))]);
  if (given.kind === 'choice') {
    if (given.id === 'confirm') return withhold(session, draft, facts);
    const name = given.id.replace(/^t-/, '');
    return tellAndAsk({ ...session, draft: { ...draft, name, step: 'reason' } }, facts, []);
  }
  if (draft.step === 'which') {
    const receipt = receiptSaid(given.text);
    return receipt === undefined
      ? askOnceMore(session, facts, [problem(say('secretariat-withhold-how'))])
      : takeReceipt(session, draft, receipt, facts);
  }
  if (draft.step !== 'reason') return askOnceMore(session, facts, [note(say('choose-one'))]);
  return lengthOf(given.text) > LONGEST_TEXT
    ? askOnceMore(session, facts, [problem(tooLong(given.text))])
    : tellAndAsk({ ...session, draft: { ...draft, reason: given.text, step: 'confirm' } }, facts, []);
}

const foundIn = ({ found: { secretariat } }: Facts): RecordedTexts | null =>
  secretariat?.of === 'texts' ? secretariat.entry : null;

function takeReceipt(session: Session, draft: WithholdDraft, receipt: number, facts: Facts): Turn {
  const entry = foundIn(facts);
  const wrong = (phrase: AnyPhrase) =>
    tellAndAsk({ ...session, draft: { ...draft, step: 'which' } }, facts, [problem(phrase)]);
  const number = String(receipt);
  if (!entry || entry.receipt !== receipt) return wrong(say('secretariat-withhold-unknown', { number }));
  if (entry.texts.every(({ excerpt }) => excerpt === null))
    return wrong(say('secretariat-withhold-nothing', { number }));
  const texts = entry.texts.map((one) => ({ ...one }));
  return tellAndAsk(
    { ...session, draft: { ...draft, step: 'text', receipt, about: entry.code, texts } },
    facts,
    [],
  );
}

function withhold(session: Session, draft: WithholdDraft, facts: Facts): Turn {
  const { receipt, name, reason } = draft;
  const entry = foundIn(facts);
  if (receipt === undefined || name === undefined || reason === undefined)
    return tellAndAsk(session, facts, [note(say('stale-button'))]);
  // Another coordinator was faster.
  if (!entry?.texts.some((one) => one.name === name && one.excerpt !== null))
    return takeReceipt(session, draft, receipt, facts);
  const turn = tell(
    { ...session, draft: null },
    [text(say('secretariat-done-withhold', { number: String(receipt), text: textName(name) }))],
    [
      button('history', draft.about, say('secretariat-choice-see')),
      button('desk', '', say('secretariat-choice-desk')),
    ],
    [{ kind: 'area', act: { area: 'secretariat', act: 'withhold', receipt, name, reason } }],
  );
  return { ...turn, message: { ...turn.message, lasting: true } };
}
