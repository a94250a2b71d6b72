import type { Contested, ContributionRef, Outcome } from '#domain/contribution.ts';
import { WITHHOLDING_REASONS } from '#domain/contribution.ts';
import type { ListedContribution } from '#domain/contribution-reading.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { bandWords } from '../band-words.ts';
import { rateWords } from '../rate-words.ts';

/** "Question 12", "Contestation 3". */
export function refPhrase({ kind, number }: ContributionRef): AnyPhrase {
  return say(kind === 'question' ? 'voice-question-name' : 'voice-contest-name', { number: String(number) });
}

/** "l’engagement 4", "l’activité 4.3". */
export function aboutWords(commitment: number, activity: ActivityCode | null): AnyPhrase {
  return activity === null
    ? say('voice-about-commitment', { number: String(commitment) })
    : say('voice-about-activity', { code: activity });
}

/** The status that is contested: "78 %", or a band with its progress. */
export function contestedWords(contested: Contested): AnyPhrase {
  return 'rate' in contested
    ? say('voice-status-rate', { rate: rateWords(contested.rate, 'commitment') })
    : say('voice-status-band', {
        band: bandWords(contested.band),
        progress: { percent: contested.progress },
      });
}

export function outcomeWords(outcome: Outcome): AnyPhrase {
  switch (outcome) {
    case 'upheld':
      return say('voice-outcome-upheld');
    case 'partly':
      return say('voice-outcome-partly');
    case 'dismissed':
      return say('voice-outcome-dismissed');
    default:
      return outcome satisfies never;
  }
}

/** Why a text is not shown: a reason that has its sentence, or the words of whoever withheld it. */
export function reasonWords(reason: string): Value {
  const known = WITHHOLDING_REASONS.find((one) => one === reason);
  if (known === undefined) return reason;
  switch (known) {
    case 'abusive':
      return say('voice-reason-abusive');
    case 'private':
      return say('voice-reason-private');
    case 'unlawful':
      return say('voice-reason-unlawful');
    default:
      return known satisfies never;
  }
}

export function stateWords({
  kind,
  state,
  outcome,
}: Pick<ListedContribution, 'kind' | 'state' | 'outcome'>): AnyPhrase {
  switch (state) {
    case 'waiting':
      return say('voice-state-waiting');
    case 'withheld':
      return say('voice-state-withheld');
    case 'answered':
      return say('voice-state-answered');
    case 'closed':
      return outcome === null ? say('voice-state-closed') : outcomeWords(outcome);
    case 'open':
      return kind === 'question' ? say('voice-state-open') : say('voice-state-contested');
    default:
      return state satisfies never;
  }
}
