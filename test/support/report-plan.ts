import { existsSync, readFileSync } from 'node:fs';
import { partsOf } from '#app/apply-effects.ts';
import { importPlan } from '#app/import-plan.ts';
import { refOf } from '#domain/plan.ts';
import type { NewUpdate } from '#domain/update.ts';
import { cleanText } from '#domain/words.ts';
import { readTurn } from '#store/read-turn.ts';
import { writeTurn } from '#store/write-turn.ts';
import type { TestProgram } from './program.ts';
import { changedSample } from './sample-plan.ts';
import { newLead } from './talk.ts';

const REPORT = new URL('../../../shared/data/report-2023-07.texts.fr.json', import.meta.url);

export type Prose = {
  readonly number: number;
  readonly problem: string;
  readonly solution: string;
  readonly expectedResult: string;
  /** By the number of its activity; those of which nothing was said are not there. */
  readonly actions: ReadonlyMap<number, string>;
};

/** The texts of the last report; where they are not at hand, texts of our own for the same places. */
export function reportProse(): readonly Prose[] {
  if (existsSync(REPORT)) {
    const { commitments } = JSON.parse(readFileSync(REPORT, 'utf8')) as {
      commitments: (Omit<Prose, 'actions'> & { activities: { number: number; actions: string }[] })[];
    };
    return commitments.map(({ activities, ...texts }) => ({
      ...texts,
      actions: new Map(activities.flatMap(({ number, actions }) => (actions ? [[number, actions]] : []))),
    }));
  }
  const prose: Prose[] = [];
  changedSample(({ commitments }) => {
    for (const { number, activities } of commitments) {
      prose.push({
        number,
        problem: `Le problème de l’engagement ${number}.`,
        solution: `La solution de l’engagement ${number}.`,
        expectedResult: `- Le résultat attendu de l’engagement ${number}.`,
        actions: new Map(
          activities.map((one) => [one.number, `Ce qui a été fait pour ${number}.${one.number}.`]),
        ),
      });
    }
  });
  return prose;
}

/** The sample plan with the texts of its last report: problems and solutions by import, actions as updates of a lead. */
export async function tellReport(program: TestProgram, prose: readonly Prose[]): Promise<void> {
  const told = await importPlan(
    program.services,
    changedSample(({ commitments }) => {
      for (const commitment of commitments) {
        const texts = prose.find(({ number }) => number === commitment.number);
        if (!texts) continue;
        commitment.problem = { fr: texts.problem };
        commitment.solution = { fr: texts.solution };
        commitment.expectedResult = { fr: texts.expectedResult };
      }
    }),
  );
  if (told.outcome !== 'changed') throw new Error(`The texts were ${told.outcome}`);
  const { address } = await newLead(
    program,
    prose.map(({ number }) => number),
  );
  const { db, services, planId } = program;
  const now = services.clock();
  const read = await readTurn(db, address, 'report', now);
  if (!read) throw new Error('The lead is not known');
  const updates = read.desk.flatMap(({ id, code, standing }): NewUpdate[] => {
    const ref = refOf(code);
    const actions = prose.find(({ number }) => number === ref?.commitment)?.actions.get(ref?.activity ?? 0);
    if (actions === undefined) return [];
    const { seq, band, progress } = standing;
    return [
      {
        ...{ id: services.newId(), activityId: id, activity: code, base: seq, band, progress },
        ...{ unchanged: false, supersedes: null, retracts: false },
        texts: {
          actions: cleanText(actions),
          ...(band === 'complete' ? {} : { difficulties: 'Les délais de passation.', nextSteps: 'Publier.' }),
        },
        evidence: [{ kind: 'link', url: `https://www.gouvernement-ouvert.ma/${code}` }],
      },
    ];
  });
  await writeTurn(db, {
    ...{ personId: read.personId, planId, turnRead: read.turn, from: address, inboundMessage: 'report' },
    ...{ content: {}, at: now, state: {}, draftSince: null, language: 'fr', timeZone: 'Africa/Casablanca' },
    ...{ replies: [], leaseBy: 'test' },
    ...partsOf([{ kind: 'record', updates }], {
      ...{ read, now: now.toISOString(), today: '2026-11-23', channel: 'terminal' },
      ...{ newSalt: services.newSalt, newId: services.newId },
    }),
  });
}
