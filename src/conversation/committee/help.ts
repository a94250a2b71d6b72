import { note, problem, text } from '#chat/lines.ts';
import { lengthOf, LONGEST_TEXT } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { helpNews, listButton, moveButton, seeButton, nameWords } from '#report/help-message.ts';
import { latinDigits } from '#domain/words.ts';
import type { Answer } from '../question.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { askOnceMore, tell, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { tooLong } from '../steps/give-reason.ts';
import { act, begin, sayAndStay } from './begin.ts';
import type { AskDraft } from './draft.ts';
import { activitiesOf, commitmentsLed, difficultiesOf } from './help-question.ts';
import type { CommitteeWish } from './wish.ts';

/** "Ask the committee for help", about what was named, else about what is asked first. */
export function askHelp(
  session: Session,
  { commitment, activity }: Extract<CommitteeWish, { wish: 'ask-help' }>,
  facts: Facts,
): Turn {
  const led = commitmentsLed(facts);
  const known = commitment === undefined || led.some((one) => one.commitment === commitment);
  if (led.length === 0 || !known)
    return sayAndStay(
      session,
      facts,
      problem(say('committee-ask-leads', { number: String(commitment ?? '') })),
    );
  const row = activity && facts.desk.find(({ code }) => code === activity);
  if (activity && (!row || row.withdrawn))
    return sayAndStay(session, facts, problem(say('committee-no-activity', { code: activity })));
  const only = led.length === 1 ? led[0]?.commitment : undefined;
  const about = activity ?? String(commitment ?? only ?? '');
  const draft: AskDraft = {
    kind: 'committee',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    about,
    task: 'ask-help',
    step: activity ? 'text' : about === '' ? 'commitment' : 'activity',
  };
  return begin(session, draft, facts);
}

export function answerAsking(session: Session, draft: AskDraft, given: Answer, facts: Facts): Turn {
  const go = (changes: Partial<AskDraft>) =>
    tellAndAsk({ ...session, draft: { ...draft, ...changes } }, facts, []);
  if (given.kind === 'files') return askOnceMore(session, facts, [problem(say('files-not-here'))]);
  const said = given.kind === 'choice' ? given.id : latinDigits(given.text).trim();
  switch (draft.step) {
    case 'commitment': {
      const row = commitmentsLed(facts).find(
        ({ commitment }) => said.replace(/^c/, '') === String(commitment),
      );
      return row
        ? go({ about: String(row.commitment), step: 'activity' })
        : askOnceMore(session, facts, [note(say('choose-one'))]);
    }
    case 'activity': {
      if (said === 'whole') return go({ step: 'text' });
      const row = activitiesOf(draft.about, facts).find(
        ({ code }) => code === said || code === `${draft.about}.${said}`,
      );
      return row
        ? go({ about: row.code, step: 'text' })
        : askOnceMore(session, facts, [note(say('choose-one'))]);
    }
    case 'text': {
      const words = given.kind === 'text' ? given.text : difficultiesOf(draft.about, facts);
      if (!words) return askOnceMore(session, facts, []);
      if (lengthOf(words) > LONGEST_TEXT) return askOnceMore(session, facts, [problem(tooLong(words))]);
      return go({ text: words, step: 'confirm' });
    }
    case 'confirm':
      if (given.kind === 'text' || said === 'amend') return go({ step: 'text' });
      return sendRequest(session, draft, facts);
    default:
      return draft.step satisfies never;
  }
}

function sendRequest(session: Session, draft: AskDraft, facts: Facts): Turn {
  const found = facts.found.committee;
  const row = facts.desk.find(
    ({ code, commitment }) => code === draft.about || String(commitment) === draft.about,
  );
  if (found?.of !== 'next-help' || !row || !draft.text)
    return sayAndStay(session, facts, note(say('stale-button')));
  const { number, helpers } = found;
  const activity = row.code === draft.about ? row.code : null;
  const request = {
    id: draft.id,
    number,
    commitment: row.commitment,
    activity,
    title: activity ? row.title : row.commitmentTitle,
    status: 'open' as const,
    askedOn: facts.today,
    askedBy: null,
    takenBy: null,
    text: draft.text,
    replies: [],
  };
  return tell(
    { ...session, draft: null },
    [
      text(
        helpers > 0
          ? say('committee-asked', { number: String(number), count: helpers })
          : say('committee-asked-nobody', { number: String(number) }),
      ),
      note(say('committee-asked-next')),
    ],
    [seeButton(request), listButton()],
    [
      act({
        area: 'committee',
        act: 'ask-help',
        id: draft.id,
        number,
        commitment: row.commitment,
        activity,
        text: draft.text,
        tell: [
          {
            to: 'helpers',
            message: helpNews(
              say('committee-news-asked', { name: nameWords(found.me) }),
              request,
              draft.text,
              [moveButton('take', request), moveButton('answer', request)],
            ),
          },
        ],
      }),
    ],
  );
}
