import { choice, note, quote, text } from '#chat/lines.ts';
import type { Choice, Line } from '#chat/message.ts';
import { LONGEST_CONTRIBUTION, OUTCOMES, WITHHOLDING_REASONS } from '#domain/contribution.ts';
import { lengthOf } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { aboutWords, outcomeWords, reasonWords, refPhrase } from '#report/voice/voice-words.ts';
import type { Facts, Need } from '../facts.ts';
import type { Answer, Question } from '../question.ts';
import type { VoiceDraft } from './draft.ts';
import { aboutOf, commitmentOf, textOf } from './draft.ts';
import { policyAddress } from './policy.ts';

/** The open question of a dialogue. */
export function questionOfVoice(draft: VoiceDraft, facts: Facts): Question {
  const back = choice('back', say('choice-back'));
  switch (draft.step) {
    case 'outcome':
      return {
        lines: [text(say('voice-ask-outcome'))],
        choices: [...OUTCOMES.map((one) => choice(one, say(`voice-choice-outcome-${one}`))), back],
      };
    case 'text':
      return { lines: textLines(draft, facts), choices: [...textChoices(draft), back], takesText: true };
    case 'evidence':
      return {
        lines: [
          text(draft.evidence.length > 0 ? say('ask-evidence-more') : say('voice-ask-evidence')),
          ...evidenceLines(draft),
        ],
        choices: [
          ...(draft.evidence.length > 0
            ? [choice('done', say('choice-that-is-all')), choice('clear', say('choice-clear-evidence'))]
            : [choice('done', say('choice-no-evidence'))]),
          back,
        ],
        takesText: true,
        takesFiles: true,
      };
    case 'confirm':
      return {
        context: summaryLines(draft),
        lines: [text(say(draft.task === 'withhold' ? 'voice-ask-withhold' : 'voice-ask-confirm'))],
        choices: [
          choice(
            'confirm',
            say(draft.task === 'withhold' ? 'voice-choice-withhold' : 'voice-choice-publish'),
          ),
          choice('rewrite', say('choice-rewrite')),
          choice('discard', say('choice-discard')),
        ],
        takesText: true,
      };
    default:
      return draft.step satisfies never;
  }
}

/** What is asked for, and before a word is written what will be public of it. */
function textLines(draft: VoiceDraft, { places, language }: Facts): readonly Line[] {
  const longest = { longest: LONGEST_CONTRIBUTION };
  if (draft.parts.length > 0)
    return [text(say('voice-ask-more', { length: lengthOf(textOf(draft)), ...longest }))];
  switch (draft.task) {
    case 'ask':
    case 'contest':
      return [
        text(say(draft.task === 'ask' ? 'voice-ask-question' : 'voice-ask-contest', longest)),
        note(say('voice-what-is-public', { address: policyAddress(places, language) })),
      ];
    case 'answer':
    case 'reply':
      return [text(say(draft.task === 'answer' ? 'voice-ask-answer' : 'voice-ask-reply'))];
    case 'close':
      return [text(say('voice-ask-closing'))];
    case 'withhold':
      return [text(say('voice-ask-reason'))];
    default:
      return draft.task satisfies never;
  }
}

function textChoices({ task, parts }: VoiceDraft): readonly Choice[] {
  if (parts.length > 0)
    return [choice('done', say('choice-that-is-all')), choice('rewrite', say('choice-rewrite'))];
  if (task !== 'withhold') return [];
  return WITHHOLDING_REASONS.map((one) => choice(one, say(`voice-choice-reason-${one}`)));
}

/** All that will be public, before it is. */
function summaryLines(draft: VoiceDraft): readonly Line[] {
  const { task, of, outcome } = draft;
  const about = aboutWords(commitmentOf(draft), aboutOf(draft));
  const name = of ? refPhrase(of) : about;
  if (task === 'withhold') {
    const what = draft.response
      ? say('voice-response-name', { number: String(draft.response.place), name })
      : name;
    return [note(say('voice-summary-withhold', { name: what, reason: reasonWords(textOf(draft)) }))];
  }
  return [
    note(
      say(
        of ? 'voice-summary-response' : task === 'ask' ? 'voice-summary-question' : 'voice-summary-contest',
        { name },
      ),
    ),
    quote(textOf(draft)),
    ...evidenceLines(draft),
    ...(outcome ? [text(outcomeWords(outcome))] : []),
  ];
}

function evidenceLines({ evidence }: VoiceDraft): readonly Line[] {
  return evidence.map((piece) => quote(piece.kind === 'link' ? piece.url : piece.name));
}

/** Names the open question: buttons of an earlier one are stale. */
export function keyOfVoice({ task, step, contested }: VoiceDraft): string {
  const status = contested ? ('seq' in contested ? contested.seq : contested.rate) : '';
  return `${task} ${step} ${status}`;
}

/** Whether it can still be asked about; posts and states decide that. */
export function isVoicePossible(draft: VoiceDraft, { plan, roles, desk }: Facts): boolean {
  if (plan?.id !== draft.plan) return false;
  if (draft.task === 'ask' || draft.task === 'contest') return true;
  if (roles.includes('coordinator')) return true;
  const mayAnswer = draft.task === 'answer' || draft.task === 'reply';
  return mayAnswer && desk.some(({ commitment }) => commitment === commitmentOf(draft));
}

/** Whether anybody would miss it. */
export function isVoiceWorthKeeping({ parts, task }: VoiceDraft): boolean {
  return parts.length > 0 && task !== 'withhold';
}

/** The question before the open one; undefined at the first. */
export function backInVoice(draft: VoiceDraft): VoiceDraft | undefined {
  switch (draft.step) {
    case 'confirm':
      if (draft.task === 'withhold') return { ...draft, step: 'text', parts: [] };
      return { ...draft, step: draft.task === 'contest' ? 'evidence' : 'text' };
    case 'evidence':
      return { ...draft, step: 'text' };
    case 'text':
      return draft.task === 'close' ? { ...draft, step: 'outcome' } : undefined;
    case 'outcome':
      return undefined;
    default:
      return draft.step satisfies never;
  }
}

/** The choice that "skip" means; undefined where an answer is owed. */
export function skipInVoice({ step, parts }: VoiceDraft): string | undefined {
  return step === 'evidence' || (step === 'text' && parts.length > 0) ? 'done' : undefined;
}

/** What has to be read before an answer is taken: how it stands, when it is confirmed. */
export function needsOfVoiceAnswer(draft: VoiceDraft, given: Answer, _facts: Facts): readonly Need[] {
  if (draft.step !== 'confirm' || given.kind !== 'choice' || given.id !== 'confirm') return [];
  if (draft.of) return [{ kind: 'voice', ask: { of: 'voice', ref: draft.of } }];
  const ask = { of: 'subject', commitment: commitmentOf(draft), activity: aboutOf(draft) } as const;
  return [{ kind: 'voice', ask }];
}
