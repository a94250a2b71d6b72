import type { ContributionRef } from '#domain/contribution.ts';
import { readRef } from '#domain/contribution.ts';
import type { PublicTexts } from '#domain/contribution-reading.ts';
import { PUBLIC_TEXTS } from '#domain/contribution-reading.ts';
import type { FollowTarget, Rhythm } from '#domain/follow.ts';
import { readTarget, RHYTHMS } from '#domain/follow.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { refOf } from '#domain/plan.ts';
import type { Facts, Need } from '../facts.ts';
import type { Who } from '../who.ts';

/** What the public wants: follow, ask, contest, and what is answered to it. Null: it was not said of what. */
export type VoiceWish = { readonly area: 'voice' } & (
  | { readonly wish: 'follow' | 'unfollow'; readonly target: FollowTarget | null }
  | { readonly wish: 'following' }
  | { readonly wish: 'leave-all'; readonly sure: boolean }
  | { readonly wish: 'rhythm'; readonly rhythm: Rhythm }
  | { readonly wish: 'ask'; readonly about: number | null }
  | { readonly wish: 'contest'; readonly about: number | null; readonly activity: ActivityCode | null }
  | { readonly wish: 'voices'; readonly about: number; readonly page: number }
  | { readonly wish: 'voice'; readonly ref: ContributionRef }
  | { readonly wish: 'own'; readonly page: number }
  /** What a lead owes a word; `later`: they will say it later. */
  | { readonly wish: 'owed'; readonly page: number; readonly later: boolean }
  /** Of a question an answer, of a contest a reply. */
  | { readonly wish: 'answer'; readonly ref: ContributionRef }
  | { readonly wish: 'close'; readonly ref: ContributionRef }
  | { readonly wish: 'release'; readonly ref: ContributionRef }
  /** `place`: of a response, from 1; 0 for the contribution itself. */
  | { readonly wish: 'withhold'; readonly ref: ContributionRef; readonly place: number }
  | { readonly wish: 'moderation'; readonly page: number }
  | { readonly wish: 'public-texts'; readonly publicTexts: PublicTexts | null }
);

/** Who may; closed. */
export const MAY_VOICE: { readonly [wish in VoiceWish['wish']]: Who } = {
  follow: 'anyone',
  unfollow: 'anyone',
  following: 'anyone',
  'leave-all': 'anyone',
  rhythm: 'anyone',
  ask: 'anyone',
  contest: 'anyone',
  voices: 'anyone',
  voice: 'anyone',
  own: 'anyone',
  owed: 'lead',
  // Whose it is to answer is known once it is found.
  answer: 'anyone',
  close: 'coordinator',
  release: 'coordinator',
  withhold: 'coordinator',
  moderation: 'coordinator',
  'public-texts': 'coordinator',
};

/** What a standing button of these means; undefined for any other, or a forged one. */
export function voiceOfButton(verb: string, target: string): VoiceWish | undefined {
  const [first = '', rest = ''] = target.split(/\/(.*)/s);
  const page = /^\d{1,4}$/.test(rest) ? Number(rest) : 0;
  const alone = /^\d{1,4}$/.test(target) ? Number(target) : 0;
  const area = 'voice' as const;
  switch (verb) {
    case 'follow':
    case 'unfollow': {
      const meant = readTarget(target);
      return meant && { area, wish: verb, target: meant };
    }
    case 'following':
      return { area, wish: 'following' };
    case 'follow-leave':
      return { area, wish: 'leave-all', sure: target === 'yes' };
    case 'follow-rhythm': {
      const rhythm = RHYTHMS.find((one) => one === target);
      return rhythm && { area, wish: 'rhythm', rhythm };
    }
    case 'ask':
      return alone > 0 ? { area, wish: 'ask', about: alone } : undefined;
    case 'contest': {
      const ref = refOf(target);
      if (ref) return { area, wish: 'contest', about: ref.commitment, activity: target as ActivityCode };
      return alone > 0 ? { area, wish: 'contest', about: alone, activity: null } : undefined;
    }
    case 'voices':
      return /^[1-9]\d{0,3}$/.test(first) ? { area, wish: 'voices', about: Number(first), page } : undefined;
    case 'own-voices':
      return { area, wish: 'own', page: alone };
    case 'to-answer':
      return { area, wish: 'owed', page: alone, later: target === 'later' };
    case 'moderation':
      return { area, wish: 'moderation', page: alone };
    case 'public-texts':
      return {
        area,
        wish: 'public-texts',
        publicTexts: PUBLIC_TEXTS.find((one) => one === target) ?? null,
      };
    default:
      return ofContribution(verb, readRef(first), page);
  }
}

function ofContribution(
  verb: string,
  ref: ContributionRef | undefined,
  place: number,
): VoiceWish | undefined {
  if (!ref) return undefined;
  switch (verb) {
    case 'voice':
      return { area: 'voice', wish: 'voice', ref };
    case 'voice-answer':
      return { area: 'voice', wish: 'answer', ref };
    case 'voice-close':
      return { area: 'voice', wish: 'close', ref };
    case 'voice-release':
      return { area: 'voice', wish: 'release', ref };
    case 'voice-withhold':
      return { area: 'voice', wish: 'withhold', ref, place };
    default:
      return undefined;
  }
}

/** What has to be read for it. */
export function needsOfVoice(wish: VoiceWish, facts: Facts): readonly Need[] {
  const need = (ask: Extract<Need, { kind: 'voice' }>['ask']): readonly Need[] => [{ kind: 'voice', ask }];
  switch (wish.wish) {
    case 'follow':
    case 'unfollow':
      return wish.target === null ? [] : need({ of: 'target', target: wish.target });
    case 'following':
    case 'leave-all':
    case 'rhythm':
      return need({ of: 'following' });
    case 'ask':
      return wish.about === null ? [] : need({ of: 'subject', commitment: wish.about, activity: null });
    case 'contest':
      return wish.about === null
        ? []
        : need({ of: 'subject', commitment: wish.about, activity: wish.activity });
    case 'voices':
      return need({ of: 'voices', commitment: wish.about, page: wish.page });
    case 'voice':
    case 'answer':
    case 'close':
    case 'release':
    case 'withhold':
      return need({ of: 'voice', ref: wish.ref });
    case 'own':
      return need({ of: 'own', page: wish.page });
    case 'owed':
      return need({
        of: 'owed',
        page: wish.page,
        commitments: [...new Set(facts.desk.map(({ commitment }) => commitment))],
      });
    case 'moderation':
    case 'public-texts':
      return need({ of: 'moderation', page: wish.wish === 'moderation' ? wish.page : 0 });
    default:
      return wish satisfies never;
  }
}
