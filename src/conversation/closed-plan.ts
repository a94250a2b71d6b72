import { problem } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { say } from '#i18n/phrase.ts';
import type { AreaAct } from './areas/act.ts';
import type { AreaWish } from './areas/wish.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Intention } from './intention.ts';
import type { Session } from './session.ts';

/**
 * What a plan that was closed or archived no longer takes: what changes its figures or adds to what is said of it. What
 * was asked before may still be answered, and the coordination still moderates, withholds and assesses.
 */
type Change =
  | 'news'
  /** Decisions, and what leads to them. */
  | 'decision'
  /** The coordination may still enter the last figures. */
  | 'value'
  | 'voice';

const WISHES: { readonly [wish in `${AreaWish['area']} ${string}`]?: Change } = {
  'secretariat correct': 'news',
  'voice ask': 'voice',
  'voice contest': 'voice',
  'indicators enter': 'value',
  'indicators correct-value': 'value',
  'indicators undo-value': 'value',
  'committee weights': 'decision',
  'committee accept-weights': 'decision',
  'secretariat withdraw': 'decision',
  'secretariat restore': 'decision',
  'secretariat add': 'decision',
} satisfies { readonly [wish in WishName]?: Change };
type WishName = AreaWish extends infer W ? (W extends AreaWish ? `${W['area']} ${W['wish']}` : never) : never;

/** Why a closed plan does not take this; undefined where it does, or where it is open. */
export function closedLine(intention: Intention, session: Session, { plan, roles }: Facts): Line | undefined {
  if (!plan?.closedAt) return undefined;
  const change = changeOf(intention, session);
  if (change === undefined || (change === 'value' && roles.includes('coordinator'))) return undefined;
  const values = { code: plan.code, day: { day: plan.closedAt } };
  switch (change) {
    case 'news':
      return problem(say('secretariat-plan-closed', values));
    case 'voice':
      return problem(say('secretariat-plan-closed-voice', values));
    case 'value':
    case 'decision':
      return problem(say('secretariat-plan-closed-figures', values));
    default:
      return change satisfies never;
  }
}

const NEWS: readonly Intention['to'][] = ['update', 'same', 'undo', 'correct'];

function changeOf(intention: Intention, { draft }: Session): Change | undefined {
  const { to } = intention;
  if (NEWS.includes(to)) return 'news';
  if (to === 'area') return WISHES[`${intention.wish.area} ${intention.wish.wish}`];
  if (to !== 'answer' && to !== 'fill') return undefined;
  // What was written can still be thrown away.
  const discards = to === 'answer' && intention.answer.kind === 'choice' && intention.answer.id === 'discard';
  return draft && !discards ? changeOfDraft(draft) : undefined;
}

function changeOfDraft(draft: Draft): Change | undefined {
  switch (draft.kind) {
    case 'update':
    case 'same':
      return 'news';
    case 'voice':
      return draft.task === 'ask' || draft.task === 'contest' ? 'voice' : undefined;
    case 'indicators':
      return draft.task === 'value' ? 'value' : undefined;
    case 'committee':
      return draft.task === 'weights' ? 'decision' : undefined;
    case 'secretariat':
      return draft.task === 'decide' ? 'decision' : undefined;
    case 'digest-line':
    case 'import':
      return undefined;
    default:
      return draft satisfies never;
  }
}

/** Whether an act is one that a closed plan does not take: it may have been closed since the turn read it. */
export function needsOpenPlan(act: AreaAct): boolean {
  switch (act.area) {
    case 'voice':
      return act.act === 'contribute';
    case 'indicators':
      return act.act === 'enter' || act.act === 'undo-value';
    case 'committee':
      return act.act === 'propose-weights' || (act.act === 'decide-weights' && act.decision === 'accepted');
    case 'secretariat':
      return act.act === 'decide';
    // It names the plan that it changes, and looks at that one itself.
    case 'import':
      return false;
    default:
      return act satisfies never;
  }
}
