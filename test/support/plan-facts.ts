import { sampleOfArea } from './areas.ts';
import type { PersonFound } from '#domain/access.ts';
import type { DeskActivity, Facts, Findings, Need } from '#conversation/facts.ts';
import { localDate } from '#domain/calendar.ts';
import { currentOf } from '#domain/history.ts';
import { commitmentRate, planRates, tallyOf } from '#domain/rate.ts';
import type { EntryFound } from '#domain/reading.ts';
import type { Language } from '#i18n/language.ts';
import { sampleDigest } from './digest-sample.ts';
import { sampleFollowUp, sampleReminding } from './reminder-facts.ts';
import type { PlanModel } from './plan-model.ts';
import { deskActivity, freshId, standingOf, ZONE } from './plan-model.ts';

/** What a lead of these commitments finds as a turn begins. */
export function factsFrom(
  model: PlanModel,
  leads: readonly number[],
  language: Language,
  needs: readonly Need[] = [],
): Facts {
  const all = model.rows.map((row) => deskActivity(model, row));
  const desk = model.plan ? all.filter(({ commitment }) => leads.includes(commitment)) : [];
  return {
    now: model.now,
    today: localDate(new Date(model.now), ZONE),
    language,
    plan: model.plan,
    roles: desk.length > 0 ? ['lead'] : [],
    desk,
    lent: [],
    crowdedUntil: null,
    personId: 1,
    from: { platform: 'terminal', chat: 'x' },
    places: { web: 'https://x.ma/sign-in/', email: true },
    keptDays: 30,
    freshCode: 'bcdfghjkmnpqrstvwxz23456',
    freshIds: Array.from({ length: Math.max(1, desk.length) }, () => freshId(model)),
    found: model.plan ? Object.assign({}, ...needs.map((need) => findIn(model, all, need))) : {},
  };
}

/** What a turn wants to know beyond its facts: as the store tells it. */
function findIn(model: PlanModel, all: readonly DeskActivity[], need: Need): Findings {
  const tallies = [...Map.groupBy(all, ({ commitment }) => commitment)].map(([number, rows]) => ({
    number,
    axis: 'A',
    tally: tallyOf(
      rows.map(({ weight, withdrawn, standing }) => ({ weight, withdrawn, progress: standing.progress })),
    ),
  }));
  switch (need.kind) {
    case 'tallies':
      return { tallies };
    case 'rates': {
      const axes = [{ code: 'A', title: { fr: 'Axe A' } }];
      const commitments = tallies.map(({ number }) => ({
        number,
        axis: 'A',
        title: { fr: `Titre ${number}` },
      }));
      return { rates: { axes, commitments, tallies, rates: planRates(['A'], tallies) } };
    }
    case 'commitment': {
      const { number } = need;
      const tally = tallies.find((row) => row.number === number)?.tally;
      const activities = all.filter(({ commitment }) => commitment === number);
      const words = { title: { fr: `Titre ${number}` }, organisation: { fr: 'Ministère' }, indicators: 2 };
      const assessment = null;
      const voices = { questions: 2, contests: 1, openContests: 1 };
      return {
        commitment: tally
          ? { number, ...words, rate: commitmentRate(tally), activities, lastUpdates: [], assessment, voices }
          : null,
      };
    }
    case 'activity': {
      const activity = all.find(({ code }) => code === need.code);
      const nothing = {
        history: [],
        page: 0,
        more: false,
        withdrawnBecause: null,
        contests: 0,
        openContests: 0,
      };
      return { activity: activity ? { activity, commitmentTitle: {}, ...nothing } : null };
    }
    case 'search':
      return { search: [{ commitment: 4, activity: null, title: { fr: 'Titre 4' } }] };
    case 'entries':
      return { entries: findEntries(model, need) };
    case 'commitments':
      return { commitments: need.numbers.filter((number) => all.some((one) => one.commitment === number)) };
    case 'myself':
      return { myself: somebody(1) };
    case 'person':
      return { person: need.id < 20 ? somebody(need.id) : null };
    case 'people':
      return { people: Array.from({ length: 9 }, (_, index) => somebody(index + 1)) };
    case 'holdings':
      return { holdings: { ...somebody(1), updates: 3, entered: 2, voices: 1 } };
    case 'letters-asked':
      return { lettersAsked: 0 };
    case 'digest':
      return need.week === null || need.week === 'current' || need.week <= '2026-W48'
        ? { digest: sampleDigestFound() }
        : {};
    case 'digests':
      return { digests: [{ week: '2026-W47', number: 12, corrected: false, rate: 84.2 }] };
    case 'reminding':
      return { reminding: sampleReminding() };
    case 'follow-up':
      return { followUp: sampleFollowUp() };
    case 'voice':
    case 'committee':
    case 'secretariat':
    case 'indicators':
    case 'import':
      return sampleOfArea(need);
    default:
      return need satisfies never;
  }
}

/** One that has been frozen, and goes out in an hour. */
function sampleDigestFound(): NonNullable<Findings['digest']> {
  digestMade ??= {
    digest: sampleDigest(),
    sends: '2026-11-23T07:00:00.000Z',
    next: '2026-11-23T07:00:00.000Z',
  };
  return digestMade;
}

/** It takes tens of milliseconds to make, and thousands of turns look at it. */
let digestMade: NonNullable<Findings['digest']> | undefined;

/** Somebody with two accounts and two browsers. */
function somebody(id: number): PersonFound {
  const since = '2026-11-02T09:00:00Z';
  return {
    id,
    name: id % 2 === 0 ? null : 'Amina',
    roles: ['lead'],
    commitments: [4, 10],
    accounts: [
      { id: 1, platform: 'terminal', chat: 'x', since },
      { id: 2, platform: 'telegram', chat: '5', since },
    ],
    devices: [
      { id: 1, label: 'Firefox, Android', since },
      { id: 2, label: null, since },
    ],
  };
}

/** What was recorded in the same turn as an update, each in its newest version. */
function findEntries(model: PlanModel, need: Extract<Need, { kind: 'entries' }>): readonly EntryFound[] {
  const isNamed = ({ id, seq }: PlanModel['entries'][number]) =>
    'id' in need ? id === need.id : seq === need.receipt;
  const named = model.entries.find((entry) => isNamed(entry) && entry.by !== 'import');
  const original = model.entries.find(({ seq }) => seq === named?.origin);
  const together = model.entries.filter(({ by, seq, origin }) => original?.by === by && seq === origin);
  return together.flatMap(({ activity, origin }) => {
    const versions = model.entries.filter((entry) => entry.activity === activity);
    const newest = versions.findLast((entry) => entry.origin === origin);
    const before = currentOf(versions.filter((entry) => entry.origin < origin));
    if (!newest || !before) return [];
    const current = standingOf(model, activity).origin === origin;
    const previous = { band: before.band, progress: before.progress };
    const row = model.rows.find(({ code }) => code === activity);
    if (!row) return [];
    const target = deskActivity(model, row);
    return [
      { ...newest, code: activity, receipt: origin, retracted: newest.retracts, current, previous, target },
    ];
  });
}
