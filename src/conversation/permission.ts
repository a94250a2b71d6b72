import { problem, text } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { say } from '#i18n/phrase.ts';
import type { Wish } from './account/wish.ts';
import type { DigestWish } from './digest/wish.ts';
import { whoMayInArea } from './areas/wish.ts';
import { closedLine } from './closed-plan.ts';
import type { Facts } from './facts.ts';
import type { Intention } from './intention.ts';
import type { ReminderWish } from './reminders/wish.ts';
import type { Session } from './session.ts';
import { isPossible } from './step.ts';
import type { Who } from './who.ts';

/** Closed: what is not here does not compile. Asked before anything is done, however it was said. */
const MAY: { readonly [to in Exclude<Intention['to'], 'account' | 'digest' | 'reminders' | 'area'>]: Who } = {
  answer: 'draft',
  fill: 'draft',
  update: 'lead',
  same: 'lead',
  undo: 'author',
  correct: 'corrects',
  move: 'anyone',
  show: 'anyone',
  'choose-language': 'anyone',
  'ask-language': 'anyone',
  greet: 'anyone',
  attach: 'anyone',
  'hear-unkept': 'anyone',
  enter: 'anyone',
  edit: 'anyone',
  'press-stale': 'anyone',
  'say-nothing': 'anyone',
  'say-too-much': 'anyone',
  'unknown-command': 'anyone',
  unsupported: 'anyone',
};

/** Everything here is about the one who asks, unless it says otherwise. */
const MAY_WISH: { readonly [wish in Wish['wish']]: Who } = {
  link: 'anyone',
  unlink: 'anyone',
  devices: 'anyone',
  email: 'post',
  'sign-out': 'anyone',
  'sign-out-all': 'coordinator-for-others',
  people: 'coordinator',
  person: 'coordinator',
  'shut-out': 'coordinator',
  invite: 'coordinator',
  'my-data': 'anyone',
  forget: 'anyone',
};

const MAY_DIGEST: { readonly [wish in DigestWish['wish']]: Who } = {
  digest: 'anyone',
  'this-week': 'anyone',
  axes: 'anyone',
  axis: 'anyone',
  silent: 'anyone',
  difficulties: 'anyone',
  digests: 'anyone',
  'no-week': 'anyone',
  send: 'coordinator',
  hold: 'coordinator',
  line: 'coordinator',
};

const MAY_REMIND: { readonly [wish in ReminderWish['wish']]: Who } = {
  reminders: 'reminded',
  snooze: 'reminded',
  away: 'reminded',
  deputy: 'reminded',
  returned: 'reminded',
  hour: 'reminded',
  days: 'reminded',
  rhythm: 'reminded',
  extras: 'reminded',
  'follow-up': 'coordinator',
};

function whoMay(intention: Intention): Who {
  if (intention.to === 'account') return MAY_WISH[intention.wish.wish];
  if (intention.to === 'area') return whoMayInArea(intention.wish);
  if (intention.to === 'reminders') return MAY_REMIND[intention.wish.wish];
  return intention.to === 'digest' ? MAY_DIGEST[intention.wish.wish] : MAY[intention.to];
}

/** Why this person may not; undefined when they may. */
export function refusalOf(intention: Intention, session: Session, facts: Facts): Line | undefined {
  return closedLine(intention, session, facts) ?? postRefusal(intention, session, facts);
}

function postRefusal(intention: Intention, session: Session, facts: Facts): Line | undefined {
  const who = whoMay(intention);
  switch (who) {
    case 'anyone':
      return undefined;
    case 'lead': {
      if (facts.desk.length === 0) return text(say('update-leads-only'));
      const code = 'code' in intention ? intention.code : undefined;
      const mine = code === undefined || facts.desk.some((one) => one.code === code);
      return mine ? undefined : problem(say('not-your-activity', { code }));
    }
    case 'leads-it': {
      if (facts.roles.includes('coordinator')) return undefined;
      const number =
        intention.to === 'area' && 'commitment' in intention.wish ? intention.wish.commitment : undefined;
      const leads = facts.desk.some(({ commitment }) => number === undefined || commitment === number);
      if (leads) return undefined;
      return number === undefined
        ? text(say('update-leads-only'))
        : problem(say('leads-it-only', { number: String(number) }));
    }
    case 'committee':
      return facts.roles.some((role) => role !== 'lead') ? undefined : problem(say('committee-only'));
    case 'draft': {
      const { draft } = session;
      return !draft || isPossible(draft, facts) ? undefined : text(say('update-leads-only'));
    }
    case 'corrects':
    case 'author': {
      if (who === 'corrects' && facts.roles.includes('coordinator')) return undefined;
      const found = facts.found.entries ?? [];
      return found.some((entry) => facts.desk.some(({ code }) => code === entry.code))
        ? undefined
        : problem(say('entry-not-yours'));
    }
    case 'reminded':
      return facts.roles.some((role) => role !== 'committee') ? undefined : text(say('reminders-leads-only'));
    case 'hands-over':
      return facts.roles.some((role) => role !== 'committee')
        ? undefined
        : problem(say('secretariat-leads-only'));
    case 'post':
      if (facts.roles.length > 0) return undefined;
      return problem(intention.to === 'area' ? say('committee-posts-only') : say('email-posts-only'));
    case 'coordinator':
      return facts.roles.includes('coordinator') ? undefined : problem(say('coordinator-only'));
    case 'coordinator-for-others': {
      const other = intention.to === 'account' && 'person' in intention.wish && intention.wish.person;
      return !other || facts.roles.includes('coordinator') ? undefined : problem(say('coordinator-only'));
    }
    default:
      return who satisfies never;
  }
}
