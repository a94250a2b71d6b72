import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActivityCode } from '#domain/plan.ts';
import { cleanText } from '#domain/words.ts';
import { findActivity } from '#store/answers.ts';
import { newLead } from '../support/talk.ts';
import { openTestProgram } from '../support/program.ts';
import type { TestProgram } from '../support/program.ts';

const REPORT = new URL('../../../shared/data/report-2023-07.texts.fr.json', import.meta.url);
/** What one message of Telegram holds: a longer text comes in several. */
const MESSAGE = 4_096;

type Told = { readonly code: ActivityCode; readonly actions: string };

/** What was carried out, of each activity in the last report; where that is not at hand, texts of the same lengths. */
function toldOfActivities(): readonly Told[] {
  if (existsSync(REPORT)) {
    const { commitments } = JSON.parse(readFileSync(REPORT, 'utf8')) as {
      commitments: { number: number; activities: { number: number; actions: string }[] }[];
    };
    return commitments.flatMap(({ number, activities }) =>
      activities.map((one): Told => ({ code: `${number}.${one.number}`, actions: one.actions })),
    );
  }
  const sentence = 'L’équipe a publié le rapport « نشر التقرير », puis l’a présenté aux préfectures.\n';
  return [2_415, 4_220, 6_920, 13_897].map((length, index) => ({
    code: `${index + 1}.1`,
    actions: sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length),
  }));
}

/** Cut at the ends of lines, as people paste. */
function inMessages(text: string): readonly string[] {
  const messages: string[] = [];
  for (let rest = text; rest; ) {
    const end = rest.length <= MESSAGE ? rest.length : rest.lastIndexOf('\n', MESSAGE) + 1 || MESSAGE;
    messages.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return messages.filter((message) => cleanText(message) !== '');
}

let program: TestProgram;
beforeAll(async () => {
  program = await openTestProgram('pglite');
});
afterAll(() => program.close());

test('the longest texts of the report are taken over several messages and recorded whole', async () => {
  const longest = toldOfActivities()
    .toSorted((a, b) => b.actions.length - a.actions.length)
    .slice(0, 16);
  expect(longest[0]?.actions).toHaveLength(13_897);
  const commitments = [...new Set(longest.map(({ code }) => Number(code.split('.')[0])))];
  const lead = await newLead(program, commitments);
  for (const { code, actions } of longest) {
    await lead.says(`mettre à jour ${code}`, 'complétée', '100');
    const messages = inMessages(actions);
    await lead.says(...messages);
    await lead.says('c’est tout', 'aucune', 'https://www.data.gov.ma/', 'c’est tout');
    await lead.taps('Confirmer');
    const found = await findActivity(program.db, program.planId, code, 0);
    expect(found?.history[0]?.texts.actions, code).toBe(messages.map(cleanText).join('\n'));
  }
  expect(program.troubles).toEqual([]);
});
