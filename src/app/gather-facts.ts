import type { Address } from '#chat/message.ts';
import type { AreaNeed } from '#conversation/areas/found.ts';
import type { Facts, Findings, Need } from '#conversation/facts.ts';
import { localDate } from '#domain/calendar.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { Language } from '#i18n/language.ts';
import { findActivity, findCommitment, readRates } from '#store/answers.ts';
import type { TurnRead } from '#store/read-turn.ts';
import { readTallies } from '#store/rates.ts';
import { findEntries } from '#store/recorded-updates.ts';
import { commitmentIds } from '#store/people.ts';
import { findByWords } from '#store/search.ts';
import { findInArea, isOfArea } from './areas/act.ts';
import { findDigestAsked, listDigestsPage } from './gather-digest.ts';
import { findPeople, isAboutPeople } from './gather-people.ts';
import type { AboutPeople } from './gather-people.ts';
import { findFollowUp, findRemindingOf } from './gather-reminders.ts';
import type { Services } from './services.ts';

/** What is true as a turn begins: time arrives here, and is data from then on. */
export function factsOf(
  read: TurnRead,
  language: Language,
  { clock, places, keptDays }: Services,
  from: Address,
): Facts {
  const now = clock();
  return {
    now: now.toISOString(),
    today: localDate(now, read.plan?.timeZone ?? 'UTC'),
    language,
    plan: read.plan,
    roles: read.roles,
    personId: read.personId,
    from,
    places: places(),
    keptDays,
    desk: read.desk,
    lent: read.lent,
    crowdedUntil: null,
    freshIds: [],
    freshCode: '',
    found: {},
  };
}

/** The second read of a turn that answers a question, or that will tell the rates in its receipt. */
export async function gather(
  services: Services,
  { plan, personId }: Pick<TurnRead, 'plan' | 'personId'>,
  needs: readonly Need[],
  language: Language,
): Promise<Findings> {
  const found = await Promise.all(
    needs.map((need) =>
      isOfArea(need)
        ? findInArea({ ...services, plan, personId, language }, need)
        : isAboutPeople(need)
          ? findPeople(services, plan?.id ?? null, personId, need)
          : plan
            ? find(services, plan, personId, need, language)
            : Promise.resolve<Findings>({}),
    ),
  );
  return Object.assign({}, ...found);
}

/** Sure enough to be given as the answer: a commitment that fits, and no other that nearly does. */
const SURE = 0.8;
const NEARLY = 0.6;

async function search(
  db: Services['db'],
  planId: number,
  { text, asks }: Extract<Need, { kind: 'search' }>,
  language: Language,
): Promise<Findings> {
  const hits = await findByWords(db, planId, text, language);
  const [best] = hits;
  const rival = hits.find((hit) => hit !== best && hit.activity === null && hit.score >= NEARLY);
  if (!asks || !best || best.activity !== null || best.score < SURE || rival) return { search: hits };
  return { search: hits, commitment: await findCommitment(db, planId, best.commitment) };
}

async function find(
  services: Services,
  plan: PlanInfo,
  personId: number,
  need: Exclude<Need, AboutPeople | AreaNeed>,
  language: Language,
): Promise<Findings> {
  const { db } = services;
  switch (need.kind) {
    case 'rates':
      return { rates: await readRates(db, plan.id) };
    case 'tallies':
      return { tallies: await readTallies(db, plan.id) };
    case 'commitment':
      return { commitment: await findCommitment(db, plan.id, need.number) };
    case 'activity':
      return { activity: await findActivity(db, plan.id, need.code, need.page) };
    case 'search':
      return search(db, plan.id, need, language);
    case 'commitments':
      return { commitments: [...(await commitmentIds(db, plan.id, need.numbers)).keys()] };
    case 'digest':
      return findDigestAsked(services, plan, need);
    case 'digests':
      return { digests: await listDigestsPage(services, plan, need) };
    case 'reminding':
      return { reminding: await findRemindingOf(services, plan, personId) };
    case 'follow-up':
      return { followUp: await findFollowUp(services, plan, need) };
    case 'entries':
      return { entries: await findEntries(db, plan.id, need) };
    default:
      return need satisfies never;
  }
}
