import { MOST_WEIGHT } from '#domain/weights.ts';
import type { WeightsRead } from '#domain/weights.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';

type Problem = Extract<WeightsRead, { readonly problem: string }>['problem'];

/** Why a weight cannot be, in words; `said`: what was typed. */
export function weightProblem(what: Problem, said: string, commitment: number): AnyPhrase {
  const number = String(commitment);
  switch (what) {
    case 'unreadable':
      return say('committee-weight-unreadable', { said, example: `${commitment}.1 = 2` });
    case 'unknown':
      return say('committee-weight-unknown', { code: said, number });
    case 'twice':
      return say('committee-weight-twice', { code: said });
    case 'percent-of-all':
      return say('committee-weight-percent');
    case 'zero':
      return say('committee-weight-zero', { said });
    case 'negative':
      return say('committee-weight-negative', { said });
    case 'too-large':
      return say('committee-weight-large', { said, most: String(MOST_WEIGHT) });
    case 'decimals':
      return say('committee-weight-decimals', { said });
    default:
      return what satisfies never;
  }
}
