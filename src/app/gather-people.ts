import type { Findings, Need } from '#conversation/facts.ts';
import { findPostHolder, findPostHolders, getHoldings, getPersonFound } from '#store/access.ts';
import { countLetters } from '#store/emails.ts';
import type { Services } from './services.ts';

const HOUR = 3600_000;
const KINDS = ['myself', 'person', 'people', 'holdings', 'letters-asked'] as const;
/** What needs no plan. */
export type AboutPeople = Extract<Need, { kind: (typeof KINDS)[number] }>;

export function isAboutPeople(need: Need): need is AboutPeople {
  return KINDS.some((kind) => kind === need.kind);
}

/** What a turn wants to know of the one who speaks, or of those who hold posts. */
export async function findPeople(
  { db, clock }: Services,
  planId: number | null,
  personId: number,
  need: AboutPeople,
): Promise<Findings> {
  const now = clock();
  switch (need.kind) {
    case 'myself':
      return { myself: await getPersonFound(db, personId, planId, now) };
    case 'person':
      return { person: (await findPostHolder(db, need.id, planId, now)) ?? null };
    case 'people':
      return { people: await findPostHolders(db, planId, need.page, now) };
    case 'holdings':
      return { holdings: await getHoldings(db, personId, planId, now) };
    case 'letters-asked':
      return { lettersAsked: await countLetters(db, personId, new Date(now.getTime() - HOUR)) };
    default:
      return need satisfies never;
  }
}
