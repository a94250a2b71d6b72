import { choice, note, problem, text } from '#chat/lines.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { awaitsNews } from '#domain/waiting.ts';
import { fold, latinDigits } from '#domain/words.ts';
import { say } from '#i18n/phrase.ts';
import { MARKS } from '#report/band-words.ts';
import type { UpdateDraft } from '../draft.ts';
import type { DeskActivity, Facts } from '../facts.ts';
import { again, next } from '../step.ts';
import type { Step } from '../step.ts';
import { pageOf, pagingChoices, turnedPage } from './paging.ts';

/** The draft, begun on an activity as it stands now. */
export function begunOn(draft: UpdateDraft, activity: DeskActivity): UpdateDraft {
  return {
    ...draft,
    commitment: activity.commitment,
    activity: activity.code,
    base: activity.standing.seq,
    list: { page: 0, waiting: false, words: '' },
  };
}

/** Which activity, each with its last value; those that await news come first. */
export const chooseActivity: Step = {
  // What is corrected was said of one activity, and stays with it.
  applies: (draft) => draft.corrects === undefined,
  settled: (draft) => draft.activity !== undefined,
  ask(draft, facts) {
    const zone = facts.plan?.timeZone ?? 'UTC';
    const waits = (one: DeskActivity) => awaitsNews(one, facts.today, zone);
    const number = commitmentOf(draft, facts);
    const all = facts.desk.filter(({ commitment, withdrawn }) => commitment === number && !withdrawn);
    const words = fold(draft.list.words);
    const rows = [...all.filter(waits), ...all.filter((one) => !waits(one))]
      .filter((one) => !draft.list.waiting || waits(one))
      .filter(({ title }) => !words || fold(Object.values(title).join(' ')).includes(words));
    const page = pageOf(rows, draft.list.page);
    return {
      lines: [
        text(
          say('ask-activity', {
            number: String(number ?? ''),
            title: { title: all[0]?.commitmentTitle ?? {} },
          }),
        ),
        ...(words ? [note(say('list-filtered', { words: draft.list.words, count: rows.length }))] : []),
      ],
      choices: [
        ...page.shown.map(({ code, standing, title }) =>
          choice(
            code,
            say('choice-activity', {
              code,
              mark: MARKS[standing.band],
              progress: { percent: standing.progress },
              title: { title },
            }),
          ),
        ),
        ...pagingChoices(page, draft.list, all.filter(waits).length),
      ],
    };
  },
  answer(draft, answer, facts) {
    if (answer.kind === 'files') return again(draft, problem(say('files-not-here')));
    const said = answer.kind === 'choice' ? answer.id : latinDigits(answer.text).trim();
    const turned = turnedPage(draft, said);
    if (turned) return again(turned);
    const code = codeIn(said, commitmentOf(draft, facts));
    const activity = facts.desk.find((one) => one.code === code && !one.withdrawn);
    if (activity) return next(begunOn(draft, activity));
    if (code) return again(draft, problem(say('not-your-activity', { code })));
    const filtered = { ...draft, list: { ...draft.list, page: 0, words: said.slice(0, 60) } };
    const found = this.ask(filtered, facts).choices.some(({ id }) => id.includes('.'));
    return found ? again(filtered) : again(draft, problem(say('list-nothing', { words: said.slice(0, 60) })));
  },
  clear: (draft) => {
    const { activity: _, base: __, ...rest } = draft;
    return rest;
  },
};

/** A lead of one commitment is not asked which. */
function commitmentOf(draft: UpdateDraft, facts: Facts): number | undefined {
  return draft.commitment ?? facts.desk.find(({ withdrawn }) => !withdrawn)?.commitment;
}

/** `4.3`, or `3` inside commitment 4. */
function codeIn(said: string, commitment: number | undefined): ActivityCode | undefined {
  const match = /^(?:(\d{1,4})\.)?(\d{1,6})$/.exec(said);
  const number = match?.[1] ?? commitment;
  return match && number !== undefined ? `${Number(number)}.${Number(match[2])}` : undefined;
}
