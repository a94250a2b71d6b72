import { button, quote, text } from '#chat/lines.ts';
import { proposedOn } from '#domain/weights.ts';
import type { WeightProposal } from '#domain/weights.ts';
import { say } from '#i18n/phrase.ts';
import { listButton, nameWords } from '#report/help-message.ts';
import { effectDoneLine, proposalButton, weightLines, weightsTitle } from '#report/weights-message.ts';
import type { Facts } from '../facts.ts';
import type { Tell } from './act.ts';
import { meIn } from './begin.ts';

type Decision = NonNullable<WeightProposal['decision']>;

/** The leads hear of it, and of an acceptance where it stands in the record. */
export function newsOf(
  decision: Decision,
  proposal: WeightProposal,
  why: string | null,
  facts: Facts,
): readonly Tell[] {
  const { commitment, title } = proposal;
  const of = { number: String(proposal.number), name: nameWords(meIn(facts)) };
  const rows = proposedOn(proposal.rows, proposal) ?? [];
  const head = weightsTitle(commitment, title);
  switch (decision) {
    case 'accepted':
      return [
        {
          to: 'leads',
          message: {
            lines: [
              head,
              text(
                say('committee-news-accepted', {
                  ...of,
                  first: { receipt: 'first' },
                  last: { receipt: 'last' },
                }),
              ),
              ...weightLines(commitment, rows),
              text(effectDoneLine(commitment, rows)),
            ],
            choices: [proposalButton(proposal)],
            lasting: true,
          },
        },
      ];
    case 'refused':
      return [
        {
          to: 'leads',
          message: {
            lines: [head, text(say('committee-news-refused', of)), quote(why ?? '')],
            choices: [
              button('weights', String(commitment), say('committee-choice-again')),
              proposalButton(proposal),
            ],
            lasting: true,
          },
        },
      ];
    case 'taken-back':
      return [
        {
          to: 'helpers',
          message: { lines: [head, text(say('committee-news-taken-back', of))], choices: [listButton()] },
        },
      ];
    default:
      return decision satisfies never;
  }
}
