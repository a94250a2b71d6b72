import { button, text, title } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import { ageWords, helpLine } from '#report/help-message.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import type { CommitteeFound } from './found.ts';
import { ASKED_A_PAGE } from './found.ts';

/** What goes on between leads and committee: requests and proposals, as far as the one who asks may see them. */
export function listAsked(
  session: Session,
  { requests, proposals }: Extract<CommitteeFound, { of: 'list' }>,
  page: number,
  facts: Facts,
): Turn {
  const shown = requests.slice(0, ASKED_A_PAGE);
  const more = requests.length > shown.length;
  const leads = facts.desk.length > 0;
  const nothing = shown.length + proposals.length === 0;
  return tellAndAsk(
    session,
    facts,
    [
      title(say('committee-list-title')),
      ...(nothing ? [text(say('committee-list-none'))] : []),
      ...shown.map((request) => helpLine(request, facts.today)),
      ...proposals.map(({ number, commitment, title: words, on }) =>
        text(
          say('committee-proposal-line', {
            number: String(number),
            commitment: String(commitment),
            title: { title: words },
            age: ageWords(on, facts.today),
          }),
        ),
      ),
    ],
    [
      ...shown.map(({ id, number }) =>
        button('help-see', id, say('committee-choice-request', { number: String(number) })),
      ),
      ...proposals.map(({ id, number }) =>
        button('weights-see', id, say('committee-choice-proposal', { number: String(number) })),
      ),
      ...(more ? [button('committee', String(page + 1), say('committee-choice-more'))] : []),
      ...(leads ? [button('ask-help', '', say('committee-choice-ask-help'))] : []),
      ...(leads ? [button('weights', '', say('committee-choice-weights'))] : []),
      button('plan', '', say('choice-plan')),
    ],
  );
}
