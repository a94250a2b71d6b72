import { problem, text } from '#chat/lines.ts';
import type { CommitmentAssessments } from '#domain/assessment.ts';
import type { CommitmentIndicators } from '#domain/indicator.ts';
import { say } from '#i18n/phrase.ts';
import { assessmentsMessage, whichAssessedMessage } from '#report/assessment-message.ts';
import {
  indicatedMessage,
  indicatorMessage,
  indicatorsMessage,
  noIndicatorMessage,
} from '#report/indicator-message.ts';
import type { Written } from '#report/plan-message.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { assess, correctAssessment, undoAssessment } from './begin-assess.ts';
import { correctValue, enterValue, undoValue } from './begin-value.ts';
import type { IndicatorWish } from './wish.ts';

/** What comes of a wish; permission.ts was asked before. */
export function grantIndicator(session: Session, wish: IndicatorWish, facts: Facts): Turn {
  if (!facts.plan) return tellAndAsk(session, facts, [text(say('no-plan'))], homeChoices(facts, 0));
  const found = facts.found.indicators;
  switch (wish.wish) {
    case 'indicators':
    case 'indicator':
    case 'enter':
    case 'correct-value':
    case 'undo-value':
      return grantValue(session, wish, found?.of === 'indicators' ? found.commitments : [], facts);
    case 'assess':
    case 'assessments':
    case 'correct-assessment':
    case 'undo-assessment':
      return grantAssessment(session, wish, found?.of === 'assessments' ? found.commitments : [], facts);
    default:
      return wish satisfies never;
  }
}

type ValueWish = Extract<
  IndicatorWish,
  { wish: 'indicators' | 'indicator' | 'enter' | 'correct-value' | 'undo-value' }
>;

function grantValue(
  session: Session,
  wish: ValueWish,
  commitments: readonly CommitmentIndicators[],
  facts: Facts,
): Turn {
  const show = ({ lines, choices }: Written) => tellAndAsk(session, facts, lines, choices);
  if ('entry' in wish) {
    for (const series of commitments.flatMap(({ indicators }) => indicators)) {
      const version = series.history.find(({ id }) => id === wish.entry);
      if (!version || !mayEnter(series.commitment, facts)) continue;
      return wish.wish === 'undo-value'
        ? undoValue(session, series, version, facts)
        : correctValue(session, series, version, facts);
    }
    return notTheirs(session, facts);
  }
  if (wish.wish === 'indicators' && wish.commitment === undefined)
    return show(whichMessage(wish.page, commitments, facts));
  const found = commitments.find(({ commitment }) => commitment === wish.commitment);
  if (wish.wish === 'indicators')
    return show(found ? indicatorsMessage(found) : noIndicatorMessage(String(wish.commitment), undefined));
  const series = found?.indicators[wish.indicator - 1];
  if (!series) return show(noIndicatorMessage(`${wish.commitment}.${wish.indicator}`, found));
  if (wish.wish === 'enter') return enterValue(session, series, wish.kind, wish.said, facts);
  return show(indicatorMessage(series, wish.page ?? 0, mayEnter(series.commitment, facts)));
}

/** Those that one leads, unless all were asked for. */
function whichMessage(
  page: number | undefined,
  commitments: readonly CommitmentIndicators[],
  { desk }: Facts,
): Written {
  const own = commitments.filter(({ commitment }) => desk.some((one) => one.commitment === commitment));
  const [only] = own;
  if (page !== undefined || !only) return indicatedMessage(commitments, page ?? 0, false);
  return own.length === 1 ? indicatorsMessage(only) : indicatedMessage(own, 0, true);
}

function mayEnter(number: number, { roles, desk }: Facts): boolean {
  return roles.includes('coordinator') || desk.some(({ commitment }) => commitment === number);
}

type AssessmentWish = Exclude<IndicatorWish, ValueWish>;

function grantAssessment(
  session: Session,
  wish: AssessmentWish,
  commitments: readonly CommitmentAssessments[],
  facts: Facts,
): Turn {
  const show = ({ lines, choices }: Written) => tellAndAsk(session, facts, lines, choices);
  if ('entry' in wish) {
    for (const found of commitments) {
      const version = found.history.find(({ id }) => id === wish.entry);
      if (!version) continue;
      return wish.wish === 'undo-assessment'
        ? undoAssessment(session, found, version, facts)
        : correctAssessment(session, found, version, facts);
    }
    return notTheirs(session, facts);
  }
  if (wish.commitment === undefined)
    return show(whichAssessedMessage(commitments, wish.page ?? 0, wish.wish));
  const found = commitments.find(({ commitment }) => commitment === wish.commitment);
  if (!found) {
    const number = String(wish.commitment);
    const { choices } = whichAssessedMessage([], 0, wish.wish);
    return show({ lines: [problem(say('no-commitment', { number }))], choices });
  }
  return wish.wish === 'assess'
    ? assess(session, found, facts)
    : show(assessmentsMessage(found, facts.roles.includes('coordinator')));
}

function notTheirs(session: Session, facts: Facts): Turn {
  const home = homeChoices(facts, waitingOn(facts).length);
  return tellAndAsk(session, facts, [problem(say('indicators-no-entry'))], home);
}
