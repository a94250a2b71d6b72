import { button, note, problem, quote, text, title } from '#chat/lines.ts';
import type { Choice, Line, Message } from '#chat/message.ts';
import { shortened } from '#chat/shortened.ts';
import type { LocalizedText } from '#domain/plan.ts';
import { roundHalfUp, shownRate } from '#domain/rate.ts';
import type { ProposedRow, WeightProposal, WeightRow } from '#domain/weights.ts';
import { proposedOn, weightEffect, weightsOf } from '#domain/weights.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { nameWords } from './help-message.ts';
import type { Written } from './plan-message.ts';
import { rateWords } from './rate-words.ts';

/** Weights of a commitment's activities, present and proposed, and what they do to its rate. */

export function weightsTitle(number: number, words: LocalizedText): Line {
  return title(
    say('committee-weights-title', { number: String(number), title: { title: shortTitle(words) } }),
  );
}

/** A line an activity: its weight, what is proposed, and how much of the commitment that is. */
export function weightLines(commitment: number, rows: readonly ProposedRow[]): readonly Line[] {
  const sum = rows.reduce((total, { proposed }) => total + proposed, 0);
  return rows.map(({ number, title: words, weight, proposed, progress }) => {
    const values = {
      code: `${commitment}.${number}`,
      title: { title: shortTitle(words) },
      weight,
      share: { percent: roundHalfUp((100 * proposed) / sum, 0) },
      progress: { percent: progress },
    };
    return text(
      weight === proposed
        ? say('committee-weight-line', values)
        : say('committee-weight-line-changed', { ...values, proposed }),
    );
  });
}

/** Enough to know it by, beside its number. */
function shortTitle(title: LocalizedText): LocalizedText {
  return Object.fromEntries(
    Object.entries(title).flatMap(([language, words]) => (words ? [[language, shortened(words, 60)]] : [])),
  );
}

/** "The rate of commitment 4 would go from 90 % to 87 %." */
export function effectLine(commitment: number, rows: readonly ProposedRow[]): AnyPhrase {
  const { before, after } = weightEffect(rows);
  const number = String(commitment);
  return shownRate(before, 'commitment') === shownRate(after, 'commitment')
    ? say('committee-effect-stays', { number, rate: rateWords(after, 'commitment') })
    : say('committee-effect-moves', {
        number,
        before: rateWords(before, 'commitment'),
        after: rateWords(after, 'commitment'),
      });
}

/** The same once it is decided: "Commitment 4 moves from 90 % to 87 %." */
export function effectDoneLine(commitment: number, rows: readonly ProposedRow[]): AnyPhrase {
  const { before, after } = weightEffect(rows);
  const number = String(commitment);
  return shownRate(before, 'commitment') === shownRate(after, 'commitment')
    ? say('receipt-commitment-stays', { number, rate: rateWords(after, 'commitment') })
    : say('receipt-commitment-moves', {
        number,
        before: rateWords(before, 'commitment'),
        after: rateWords(after, 'commitment'),
      });
}

/** What is proposed, for whoever decides and whoever proposed it. */
export function proposalMessage(proposal: WeightProposal, choices: readonly Choice[]): Written {
  const { commitment, number, by, on, reason, rows } = proposal;
  const proposed = proposedOn(rows, proposal);
  const open = proposal.decision === null;
  return {
    lines: [
      weightsTitle(commitment, proposal.title),
      text(say('committee-proposal', { number: String(number), name: nameWords(by), day: { day: on } })),
      quote(reason),
      ...weightLines(commitment, proposed ?? asProposed(proposal)),
      ...(proposed && open ? [text(effectLine(commitment, proposed))] : []),
      ...decisionLines(proposal, proposed !== undefined),
    ],
    choices,
  };
}

/** As it was proposed, whatever the weights are by now. */
function asProposed({ rows, before, weights }: WeightProposal): readonly ProposedRow[] {
  return rows.flatMap((row) => {
    const [weight, proposed] = [before[row.number], weights[row.number]];
    return weight === undefined || proposed === undefined ? [] : [{ ...row, weight, proposed }];
  });
}

function decisionLines({ decision, decisionReason }: WeightProposal, stands: boolean): readonly Line[] {
  switch (decision) {
    case null:
      return stands ? [] : [problem(say('committee-weights-moved'))];
    case 'accepted':
      return [note(say('committee-proposal-accepted'))];
    case 'taken-back':
      return [note(say('committee-proposal-taken-back'))];
    case 'refused':
      return [
        note(say('committee-proposal-refused')),
        ...(decisionReason === null ? [] : [quote(decisionReason)]),
      ];
    default:
      return decision satisfies never;
  }
}

export function proposalButton({ id }: Pick<WeightProposal, 'id'>): Choice {
  return button('weights-see', id, say('committee-choice-see'));
}

export function decisionChoices({ id }: Pick<WeightProposal, 'id'>): readonly Choice[] {
  return [
    button('weights-accept', id, say('committee-choice-accept')),
    button('weights-refuse', id, say('committee-choice-refuse')),
  ];
}

/** What the committee is told of a new proposal. */
export function proposalNews(proposal: WeightProposal): Message {
  const { lines } = proposalMessage(proposal, []);
  return { lines, choices: decisionChoices(proposal), lasting: true };
}

/** A proposal as it is about to be made. */
export function newProposal(
  made: Pick<WeightProposal, 'id' | 'number' | 'commitment' | 'title' | 'by' | 'reason' | 'on'>,
  rows: readonly ProposedRow[],
): WeightProposal {
  return {
    ...made,
    rows: rows.map(({ proposed: _proposed, ...row }): WeightRow => row),
    before: weightsOf(rows, ({ weight }) => weight),
    weights: weightsOf(rows, ({ proposed }) => proposed),
    decision: null,
    decisionReason: null,
  };
}
