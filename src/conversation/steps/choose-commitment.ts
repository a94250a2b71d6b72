import { choice, note, problem, text } from '#chat/lines.ts';
import { commitmentRate, shownRate, tallyOf } from '#domain/rate.ts';
import { awaitsNews } from '#domain/waiting.ts';
import { fold, latinDigits } from '#domain/words.ts';
import { say } from '#i18n/phrase.ts';
import type { DeskActivity, Facts } from '../facts.ts';
import { again, next } from '../step.ts';
import type { Step } from '../step.ts';
import { pageOf, pagingChoices, turnedPage } from './paging.ts';

type Row = {
  readonly number: number;
  readonly activities: readonly DeskActivity[];
  readonly waiting: number;
};

/** Nothing can be said of a commitment whose activities are all withdrawn. */
function rowsOf(facts: Facts): readonly Row[] {
  const open = facts.desk.filter(({ withdrawn }) => !withdrawn);
  const numbers = [...new Set(open.map(({ commitment }) => commitment))];
  return numbers.map((number) => {
    const activities = facts.desk.filter(({ commitment }) => commitment === number);
    const waiting = activities.filter((one) =>
      awaitsNews(one, facts.today, facts.plan?.timeZone ?? 'UTC'),
    ).length;
    return { number, activities, waiting };
  });
}

/** Which commitment; asked of leads with more than one. */
export const chooseCommitment: Step = {
  applies: (draft, facts) => draft.corrects === undefined && rowsOf(facts).length > 1,
  settled: (draft) => draft.commitment !== undefined,
  ask(draft, facts) {
    const all = rowsOf(facts);
    const words = fold(draft.list.words);
    const rows = all
      .filter(({ waiting }) => !draft.list.waiting || waiting > 0)
      .filter(({ activities }) => !words || activities.some((one) => fold(titlesOf(one)).includes(words)));
    const page = pageOf(rows, draft.list.page);
    const waiting = all.reduce((sum, row) => sum + row.waiting, 0);
    return {
      lines: [
        text(say('ask-commitment')),
        ...(words ? [note(say('list-filtered', { words: draft.list.words, count: rows.length }))] : []),
      ],
      choices: [
        ...page.shown.map(({ number, activities }) =>
          choice(
            `c${number}`,
            say('choice-commitment', {
              number: String(number),
              rate: { percent: shownRate(commitmentRate(tallyOf(activities.map(counted))), 'commitment') },
              title: { title: activities[0]?.commitmentTitle ?? {} },
            }),
          ),
        ),
        ...pagingChoices(page, draft.list, waiting),
      ],
    };
  },
  answer(draft, answer, facts) {
    if (answer.kind === 'files') return again(draft, problem(say('files-not-here')));
    const said = answer.kind === 'choice' ? answer.id : latinDigits(answer.text);
    const turned = turnedPage(draft, said);
    if (turned) return again(turned);
    const number = Number(/^(?:c|\D{0,20}\s)?(\d{1,4})$/u.exec(said.trim())?.[1]);
    if (rowsOf(facts).some((row) => row.number === number)) {
      return next({
        ...draft,
        commitment: number,
        list: { page: 0, waiting: draft.list.waiting, words: '' },
      });
    }
    if (number) return again(draft, problem(say('not-your-commitment', { number: String(number) })));
    const filtered = { ...draft, list: { ...draft.list, page: 0, words: said.slice(0, 60) } };
    const found = this.ask(filtered, facts).choices.some(({ id }) => id.startsWith('c'));
    return found ? again(filtered) : again(draft, problem(say('list-nothing', { words: said.slice(0, 60) })));
  },
  clear: (draft) => {
    const { commitment: _, ...rest } = draft;
    return { ...rest, list: { page: 0, waiting: false, words: '' } };
  },
};

function counted({ weight, withdrawn, standing }: DeskActivity) {
  return { weight, withdrawn, progress: standing.progress };
}

function titlesOf({ title, commitmentTitle }: DeskActivity): string {
  return [...Object.values(title), ...Object.values(commitmentTitle)].join(' ');
}
