import { note, problem, text } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { LONGEST_ACTIONS, lengthOf } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import type { UpdateDraft } from './draft.ts';
import { actionsOf, newDraft } from './draft.ts';
import type { Facts } from './facts.ts';
import { withAnswered } from './flow.ts';
import type { Intention } from './intention.ts';
import { waitingOn } from './receipt.ts';
import type { Turn } from './reply.ts';
import { homeChoices, tellAndAsk, withAside } from './reply.ts';
import type { Session } from './session.ts';
import { begunOn } from './steps/choose-activity.ts';
import { withProgress } from './steps/choose-band.ts';
import { resumed } from './dialogue.ts';

/** Begins an update, with whatever was already said of it. */
export function beginUpdate(
  session: Session,
  wanted: Extract<Intention, { to: 'update' }>,
  message: string,
  facts: Facts,
): Turn {
  if (facts.desk.length === 0) {
    return tellAndAsk(session, facts, [text(say('update-leads-only'))], homeChoices(facts, 0));
  }
  const target = wanted.code ? facts.desk.find(({ code }) => code === wanted.code) : undefined;
  const home = homeChoices(facts, waitingOn(facts).length);
  if (wanted.code && !target)
    return tellAndAsk(session, facts, [problem(say('not-your-activity', { code: wanted.code }))], home);
  if (facts.desk.every(({ withdrawn }) => withdrawn))
    return tellAndAsk(session, facts, [problem(say('record-all-withdrawn'))], home);
  if (target?.withdrawn)
    return tellAndAsk(session, facts, [problem(say('activity-is-withdrawn', { code: target.code }))], home);
  const open = session.draft?.kind === 'update' ? session.draft : undefined;
  if (open && (!target || open.activity === target.code) && wanted.percent === undefined && !wanted.text) {
    return resumed(session, facts);
  }
  const fresh =
    open && target && open.activity === target.code ? open : newDraft(facts.freshIds[0] ?? '', facts.now);
  const aside = fresh === open ? session : withAside(session, session.draft);
  const lines: Line[] = aside.aside.length > session.aside.length ? [note(say('draft-put-aside'))] : [];
  let draft = fresh;
  if (session.rescued && draft.actions.length === 0) {
    draft = { ...draft, actions: [{ message: '', text: session.rescued }] };
    lines.push(note(say('rescued-text-added')));
  }
  if (target && fresh !== open)
    draft = withAnswered(begunOn(draft, target), 'choose-commitment', 'choose-activity');
  if (target && wanted.percent === 'fraction') lines.push(problem(say('percent-whole')));
  if (target && wanted.percent === 'outside') lines.push(problem(say('percent-outside')));
  if (target && typeof wanted.percent === 'number') {
    const outcome = withProgress(draft, wanted.percent);
    if (outcome.to === 'next') draft = withAnswered(outcome.draft, 'choose-band');
    else if (outcome.to === 'same') draft = outcome.draft;
  }
  if (wanted.text) {
    const longer: UpdateDraft = { ...draft, actions: [...draft.actions, { message, text: wanted.text }] };
    if (lengthOf(actionsOf(longer)) <= LONGEST_ACTIONS) draft = withAnswered(longer, 'describe-actions');
    else
      lines.push(
        problem(
          say('actions-too-long', {
            length: lengthOf(wanted.text),
            room: LONGEST_ACTIONS,
            longest: LONGEST_ACTIONS,
          }),
        ),
      );
  }
  const rescued = draft.actions.length > 0 ? null : aside.rescued;
  return tellAndAsk({ ...aside, draft, parked: false, rescued }, facts, lines);
}
