import { button, note, problem, text } from '#chat/lines.ts';
import type { ContributionRef } from '#domain/contribution.ts';
import { refWords } from '#domain/contribution.ts';
import type { PublicTexts } from '#domain/contribution-reading.ts';
import { say } from '#i18n/phrase.ts';
import { moderationMessage } from '#report/voice/contribution-list.ts';
import { refPhrase } from '#report/voice/voice-words.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { contributionFound, noSuch } from './look.ts';

const moderation = () => button('moderation', '', say('voice-choice-moderation'));

/** From now on everybody may read it. */
export function releaseIt(session: Session, ref: ContributionRef, facts: Facts): Turn {
  const one = contributionFound(facts);
  if (!one)
    return tellAndAsk(session, facts, [problem(noSuch(ref))], homeChoices(facts, waitingOn(facts).length));
  const choices = [button('voice', refWords(one), say('voice-choice-see')), moderation()];
  if (one.text === null) return tellAndAsk(session, facts, [problem(say('voice-is-withheld'))], choices);
  const name = { name: refPhrase(one) };
  if (one.releasedAt !== null)
    return tellAndAsk(session, facts, [note(say('voice-released-already', name))], choices);
  const turn = tellAndAsk(session, facts, [text(say('voice-released', name))], choices);
  const { kind, number } = one;
  return {
    ...turn,
    effects: [{ kind: 'area', act: { area: 'voice', act: 'release', ref: { kind, number } } }],
  };
}

/** How the plan treats what the public says; without a choice, how it does now. */
export function choosePublicTexts(session: Session, wanted: PublicTexts | null, facts: Facts): Turn {
  const found = facts.found.voice?.of === 'moderation' ? facts.found.voice : undefined;
  if (!found) return tellAndAsk(session, facts, [note(say('stale-button'))], [moderation()]);
  if (wanted === null || wanted === found.publicTexts) {
    const { lines, choices } = moderationMessage(found, found.listed, 0);
    return tellAndAsk(session, facts, lines, choices);
  }
  const turn = tellAndAsk(
    session,
    facts,
    [
      text(say(wanted === 'released' ? 'voice-mode-released' : 'voice-mode-at-once')),
      ...(wanted === 'at-once' && found.waiting > 0
        ? [note(say('voice-mode-still-waiting', { count: found.waiting }))]
        : []),
    ],
    [moderation(), button('plan', '', say('choice-plan'))],
  );
  return {
    ...turn,
    effects: [{ kind: 'area', act: { area: 'voice', act: 'public-texts', publicTexts: wanted } }],
  };
}
