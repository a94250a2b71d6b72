import { choice, note, text, title } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import type { RosterPerson } from '#domain/secretariat.ts';
import { LISTED_A_PAGE } from '#domain/secretariat.ts';
import { say } from '#i18n/phrase.ts';
import type { Value } from '#i18n/phrase.ts';
import { listOf, personName } from '../account/say-account.ts';
import type { Facts } from '../facts.ts';
import type { Question } from '../question.ts';
import type { PostsDraft } from './draft.ts';

export function nameOf(person: RosterPerson, { personId }: Pick<Facts, 'personId'>): Value {
  return person.id === personId && person.name === null
    ? say('secretariat-you')
    : personName({ ...person, accounts: [], devices: [] });
}

/** Who may be chosen at this step. */
export function candidates({ step, from, people }: PostsDraft): readonly RosterPerson[] {
  return step === 'from'
    ? people.filter(({ roles }) => roles.includes('lead'))
    : people.filter(({ id }) => id !== from?.id);
}

/** Whose, which commitments, to whom, and whether really. */
export function askPosts(draft: PostsDraft, facts: Facts): Question {
  switch (draft.step) {
    case 'from':
      return {
        lines: [text(say('secretariat-whose'))],
        choices: [...personChoices(draft, facts), backChoice()],
      };
    case 'commitments':
      return {
        lines: [
          text(
            draft.from
              ? say('secretariat-which-posts', {
                  name: nameOf(draft.from, facts),
                  numbers: listOf(draft.from.commitments),
                })
              : say('secretariat-which-commitments'),
          ),
        ],
        choices: [...(draft.from ? [choice('all', say('secretariat-choice-all'))] : []), backChoice()],
        plainNumbers: true,
      };
    case 'to':
      return {
        lines: [text(say('secretariat-to-whom', { numbers: listOf(draft.commitments) }))],
        choices: [
          ...personChoices(draft, facts),
          ...(draft.move === 'hand-over' ? [choice('newcomer', say('secretariat-choice-newcomer'))] : []),
          backChoice(),
        ],
      };
    case 'confirm':
      return {
        lines: [title(summary(draft, facts)), note(meaning(draft))],
        choices: [choice('confirm', say(`secretariat-yes-${draft.move}`)), backChoice()],
      };
    default:
      return draft.step satisfies never;
  }
}

const backChoice = (): Choice => choice('back', say('choice-back'));

function personChoices(draft: PostsDraft, facts: Facts): readonly Choice[] {
  const all = candidates(draft);
  const from = draft.page * LISTED_A_PAGE;
  return [
    ...all
      .slice(from, from + LISTED_A_PAGE)
      .map((one) => choice(`p${one.id}`, say('choice-person', { name: nameOf(one, facts) }))),
    ...(draft.page > 0 ? [choice('previous', say('choice-previous-page'))] : []),
    ...(all.length > from + LISTED_A_PAGE ? [choice('next', say('page-next'))] : []),
  ];
}

function summary({ move, from, to, newcomer, commitments }: PostsDraft, facts: Facts) {
  const numbers = listOf(commitments);
  const name = from ? nameOf(from, facts) : '';
  if (move === 'end') return say('secretariat-sure-end-post', { name, numbers });
  const receiver = to && !newcomer ? nameOf(to, facts) : say('secretariat-newcomer');
  return move === 'assign'
    ? say('secretariat-sure-assign', { numbers, to: receiver })
    : say('secretariat-sure-hand-over', { name, numbers, to: receiver });
}

function meaning({ move, newcomer }: PostsDraft) {
  if (move === 'hand-over' && newcomer) return say('secretariat-means-hand-over-code');
  return say(`secretariat-means-${move}`);
}
