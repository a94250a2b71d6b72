import type { VoiceAct } from '#conversation/voice/act.ts';
import type { VoiceFound, VoiceNeed } from '#conversation/voice/found.ts';
import type { KeptContribution, ListedContribution } from '#domain/contribution-reading.ts';
import type { ContributionRef } from '#domain/contribution.ts';
import type { Followed } from '#domain/follow.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';

/** What is found in the plan model of the tests. */
export function sampleVoice(ask: VoiceNeed['ask']): VoiceFound {
  const { of } = ask;
  switch (of) {
    case 'following':
      return { of, following: { rhythm: 'daily', followed } };
    case 'target': {
      const known = ask.target.kind !== 'commitment' || [4, 10].includes(ask.target.commitment);
      return { of, title: known ? { fr: 'Titre' } : null, following: { rhythm: 'weekly', followed } };
    }
    case 'subject':
      return { of, subject: [4, 10].includes(ask.commitment) ? subjectOf(ask) : null };
    case 'voices':
      return {
        of,
        counts: { questions: 7, answered: 3, contests: 2, openContests: 1 },
        listed: [1, 2, 3, 4, 5, 6].map(listed),
      };
    case 'voice':
      return { of, contribution: ask.ref.number < 20 ? contribution(ask.ref) : null };
    case 'own':
    case 'owed':
      return { of, listed: [1, 2].map(listed) };
    case 'moderation':
      return { of, waiting: 2, open: 1, publicTexts: 'at-once', listed: [1, 2, 3, 4, 5, 6].map(listed) };
    default:
      return ask satisfies never;
  }
}

const followed: readonly Followed[] = [
  { target: { kind: 'plan' }, title: { fr: 'Plan' } },
  { target: { kind: 'axis', axis: 'A' }, title: { fr: 'Axe A' } },
  { target: { kind: 'commitment', commitment: 4 }, title: { fr: 'Titre 4', ar: 'عنوان' } },
];

function subjectOf({ commitment, activity }: Extract<VoiceNeed['ask'], { of: 'subject' }>) {
  const known = activity !== null && ['4.1', '4.2', '4.3', '10.1', '10.2'].includes(activity);
  return {
    commitment,
    title: { fr: `Titre ${commitment}` },
    activity: known
      ? {
          code: activity,
          title: { fr: 'Activité' },
          withdrawn: activity === '10.2',
          seq: 3,
          band: 'significant' as const,
          progress: 78,
        }
      : null,
    rate: 62.5,
    publicTexts: 'at-once' as const,
    again: null,
    onThis: false,
  };
}

function listed(number: number): ListedContribution {
  const states = ['waiting', 'withheld', 'open', 'answered', 'closed'] as const;
  const state = states[number % states.length] ?? 'open';
  return {
    kind: state === 'closed' ? 'contest' : 'question',
    number,
    commitment: 4,
    activity: number % 2 === 0 ? '4.3' : null,
    on: '2026-11-20',
    beginning: state === 'withheld' ? null : 'Pourquoi ?',
    state,
    outcome: state === 'closed' ? 'partly' : null,
  };
}

/** Of commitment 4 the even ones, of 10 the odd ones; the third of five is not released, the fourth withheld. */
function contribution({ kind, number }: ContributionRef): KeptContribution {
  const at = '2026-11-20T09:00:00.000Z';
  const [withheld, unreleased] = [number % 5 === 4, number % 5 === 3];
  const response = { language: 'fr', at, text: 'Bientôt.', withheldReason: null } as const;
  const id = (place: number) => `00000000-0000-4000-8000-00000000000${place}`;
  return {
    id: id(0),
    kind,
    number,
    commitment: number % 2 === 0 ? 4 : 10,
    activity: kind === 'contest' && number % 2 === 0 ? '4.3' : null,
    language: 'ar',
    at,
    releasedAt: unreleased ? null : at,
    text: withheld ? null : 'Est-ce vrai ?',
    withheldReason: withheld ? 'private' : null,
    evidence: withheld ? [] : [{ kind: 'link', url: 'https://exemple.ma/' }],
    contested: kind === 'contest' ? { seq: 3, band: 'significant', progress: 78 } : null,
    outcome: kind === 'contest' && number > 10 ? 'upheld' : null,
    closedAt: kind === 'contest' && number > 10 ? at : null,
    responses: [
      { ...response, id: id(1), kind: kind === 'question' ? 'answer' : 'reply' },
      { ...response, id: id(2), kind: 'answer', text: null, withheldReason: 'hors sujet' },
    ],
    own: false,
  };
}

/** What nobody with these posts and this desk may ever bring about. */
export function isVoiceForbidden(
  act: VoiceAct,
  roles: readonly Role[],
  own: readonly DeskActivity[],
): boolean {
  const coordinates = roles.includes('coordinator');
  switch (act.act) {
    case 'follow':
    case 'unfollow':
    case 'rhythm':
    case 'contribute':
      return false;
    case 'respond': {
      const found = contribution(act.ref);
      const leads = own.some(({ commitment }) => commitment === found.commitment);
      return (!leads && !coordinates) || act.commitment !== found.commitment;
    }
    case 'close':
    case 'release':
    case 'withhold':
    case 'public-texts':
      return !coordinates;
    default:
      return act satisfies never;
  }
}
