import { button, note, problem, text } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import type { Contested } from '#domain/contribution.ts';
import { refWords } from '#domain/contribution.ts';
import type { Subject } from '#domain/contribution-reading.ts';
import { contestedOf } from '#domain/contribution-reading.ts';
import { say } from '#i18n/phrase.ts';
import { aboutWords, contestedWords, refPhrase } from '#report/voice/voice-words.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tell, tellAndAsk, withAside } from '../reply.ts';
import type { Session } from '../session.ts';
import type { VoiceAct } from './act.ts';
import { crowdedLine, refusalOf as contributionRefused } from './begin.ts';
import type { VoiceDraft } from './draft.ts';
import { aboutOf, commitmentOf, textOf } from './draft.ts';
import { contributionFound, noSuch } from './look.ts';
import { refusalOf as responseRefused } from './respond.ts';

/** "Publish": everything was looked at once more, as it stands now. */
export function publish(session: Session, draft: VoiceDraft, facts: Facts): Turn {
  if (draft.parts.length === 0)
    return tellAndAsk({ ...session, draft: { ...draft, step: 'text' } }, facts, []);
  return draft.of
    ? publishResponse(session, draft, draft.of, facts)
    : publishContribution(session, draft, facts);
}

function publishContribution(session: Session, draft: VoiceDraft, facts: Facts): Turn {
  const { task } = draft;
  const activity = aboutOf(draft);
  const commitment = commitmentOf(draft);
  const { voice } = facts.found;
  const subject = voice?.of === 'subject' ? voice.subject : null;
  const kind = task === 'contest' ? 'contest' : 'question';
  const wanted = { task: task === 'contest' ? 'contest' : 'ask', activity } as const;
  const refused = contributionRefused(subject, wanted, commitment) ?? crowdedLine(facts);
  if (refused || !subject) return kept(session, draft, refused ?? problem(say('stale-button')), facts);
  const contested = kind === 'contest' ? contestedOf(subject, activity !== null) : null;
  if (contested && draft.contested && !isSame(contested, draft.contested)) {
    const line = problem(say('voice-status-moved', { status: contestedWords(contested) }));
    return tellAndAsk({ ...session, draft: { ...draft, contested } }, facts, [line]);
  }
  const { id, evidence } = draft;
  const { publicTexts } = subject;
  return done(
    session,
    [text(receiptOf(kind, subject, activity)), note(say('voice-told-of-answer'))],
    [
      ...choicesAfter(commitment),
      ...homeChoices(facts, waitingOn(facts).length).filter(({ id: one }) => one === 'plan:'),
    ],
    {
      area: 'voice',
      act: 'contribute',
      id,
      kind,
      commitment,
      activity,
      text: textOf(draft),
      evidence,
      contested,
      publicTexts,
    },
  );
}

function receiptOf(
  kind: 'question' | 'contest',
  { publicTexts, commitment }: Subject,
  activity: ReturnType<typeof aboutOf>,
) {
  const about = { about: aboutWords(commitment, activity) };
  if (kind === 'question')
    return publicTexts === 'at-once' ? say('voice-asked', about) : say('voice-asked-waits', about);
  return publicTexts === 'at-once' ? say('voice-contested-now', about) : say('voice-contested-waits', about);
}

function choicesAfter(commitment: number): readonly Choice[] {
  const number = String(commitment);
  return [
    button('own-voices', '', say('voice-choice-own')),
    button('follow', number, say('voice-choice-follow')),
    button('commitment', number, say('choice-to-commitment', { number })),
  ];
}

function isSame(one: Contested, other: Contested): boolean {
  return 'seq' in one
    ? 'seq' in other && one.seq === other.seq
    : 'rate' in other && Math.round(one.rate) === Math.round(other.rate);
}

function publishResponse(
  session: Session,
  draft: VoiceDraft,
  ref: NonNullable<VoiceDraft['of']>,
  facts: Facts,
): Turn {
  const one = contributionFound(facts);
  if (!one) return kept(session, draft, problem(noSuch(ref)), facts);
  const refused = responseRefused(draft.task, one, draft.response?.place ?? 0, facts);
  if (refused) return kept(session, draft, refused, facts);
  const { id, outcome, task } = draft;
  const said = textOf(draft);
  const name = { name: refPhrase(ref) };
  const choices = [
    button('voice', refWords(ref), say('voice-choice-see')),
    ...homeChoices(facts, waitingOn(facts).length),
  ];
  if (task === 'withhold') {
    const response = draft.response?.id ?? null;
    return done(session, [text(say('voice-withheld-now'))], choices, {
      area: 'voice',
      act: 'withhold',
      ref,
      response,
      reason: said,
    });
  }
  if (task === 'close' && outcome) {
    const act = { area: 'voice', act: 'close', id, ref, text: said, outcome } as const;
    return done(session, [text(say('voice-closed-now', name))], choices, act);
  }
  const kind = task === 'reply' ? 'reply' : 'answer';
  const { commitment } = one;
  const act = { area: 'voice', act: 'respond', id, ref, commitment, kind, text: said } as const;
  return done(session, [text(say('voice-answered', name))], choices, act);
}

function done(session: Session, lines: readonly Line[], choices: readonly Choice[], act: VoiceAct): Turn {
  const turn = tell({ ...session, draft: null, parked: false }, lines, choices, [{ kind: 'area', act }]);
  return { ...turn, message: { ...turn.message, lasting: true } };
}

/** It cannot be published now: what was written is put aside, and can be taken up again. */
function kept(session: Session, draft: VoiceDraft, line: Line, facts: Facts): Turn {
  const home = homeChoices(facts, waitingOn(facts).length);
  const restore = button('restore', '', say('choice-restore'));
  return tell(withAside(session, draft), [line, note(say('voice-text-kept'))], [restore, ...home]);
}
