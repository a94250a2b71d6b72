import { button, note, text, title } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import { FOLLOWED_DAYS, hoursToAnswer, REMINDED_A_PAGE } from '#domain/reminding.ts';
import type { FollowUp, Reminded } from '#domain/reminding.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { leadName, remindersChoice, withoutPlan } from './common.ts';

/** Who was reminded when, and what became of it; the newest first, a page at a time. */
export function followUp(
  session: Session,
  { page, escalated }: { readonly page: number; readonly escalated: boolean },
  facts: Facts,
): Turn {
  const found = facts.found.followUp;
  if (!found) return withoutPlan(session, facts);
  const shown = found.reminded.slice(0, REMINDED_A_PAGE);
  const lines = [
    title(say('follow-up-title', { days: FOLLOWED_DAYS })),
    text(sums(found)),
    ...shown.map((one) => text(lineOf(one))),
    ...(shown.length === 0 ? [note(say('follow-up-none'))] : []),
  ];
  const more = found.reminded.length > shown.length;
  return tellAndAsk(
    session,
    facts,
    lines,
    [],
    [
      ...pageChoices(page, more, escalated),
      ...(escalated ? [button('follow-up', '', say('choice-follow-up-all'))] : []),
      ...(!escalated && found.escalated > 0
        ? [button('follow-up', 'e', say('choice-follow-up-escalated', { count: found.escalated }))]
        : []),
      remindersChoice(),
    ],
  );
}

function sums({ sent, answered, snoozed, escalated }: FollowUp): AnyPhrase {
  return say('follow-up-sums', { sent, answered, snoozed, escalated });
}

function pageChoices(page: number, more: boolean, escalated: boolean): readonly Choice[] {
  const target = (other: number) => `${escalated ? 'e' : ''}${other}`;
  return [
    ...(page > 0 ? [button('follow-up', target(page - 1), say('choice-previous-page'))] : []),
    ...(more ? [button('follow-up', target(page + 1), say('page-next'))] : []),
  ];
}

function lineOf(one: Reminded): AnyPhrase {
  const values = {
    name: leadName(one),
    commitments: { list: one.commitments.map(String) },
    day: { day: one.at },
    time: { time: one.at },
    outcome: outcomeOf(one),
  };
  return one.escalatedAt === null ? say('follow-up-line', values) : say('follow-up-line-escalated', values);
}

/** An answer outlives what came before it: put off, then answered, is answered. */
function outcomeOf(one: Reminded): AnyPhrase {
  const hours = hoursToAnswer(one);
  if (hours !== null) return say('follow-up-answered', { count: hours });
  if (one.snoozedAt !== null) return say('follow-up-snoozed');
  return say('follow-up-waiting');
}
