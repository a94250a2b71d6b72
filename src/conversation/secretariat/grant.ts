import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import type { Session } from '../session.ts';
import { audit } from './audit.ts';
import { correctReceipt } from './correct.ts';
import { beginDecision } from './decide.ts';
import { desk, failed, retry, stuck } from './desk.ts';
import { changePeriod, periods } from './periods.ts';
import { changePlan, choosePlan, plans } from './plans.ts';
import { beginPosts } from './posts.ts';
import { nudge, silent } from './silent.ts';
import type { SecretariatWish } from './wish.ts';
import { beginWithholding } from './withhold.ts';

/** What comes of a wish; permission.ts was asked before. */
export function grantSecretariat(session: Session, wish: SecretariatWish, facts: Facts): Turn {
  switch (wish.wish) {
    case 'plans':
      return plans(session, facts);
    case 'choose-plan':
      return choosePlan(session, wish, facts);
    case 'open-plan':
    case 'close-plan':
    case 'archive-plan':
      return changePlan(session, wish, facts);
    case 'desk':
      return desk(session, facts);
    case 'silent':
      return silent(session, facts);
    case 'nudge':
      return nudge(session, wish.person, facts);
    case 'stuck':
      return stuck(session, wish.page, facts);
    case 'failed':
      return failed(session, wish.page, facts);
    case 'retry':
      return retry(session, wish.id, facts);
    case 'audit':
      return audit(session, wish.page, facts);
    case 'periods':
      return periods(session, facts);
    case 'close-period':
    case 'reopen-period':
      return changePeriod(session, wish, facts);
    case 'hand-over':
    case 'assign':
      return beginPosts(session, wish.wish, wish, facts);
    case 'end-post':
      return beginPosts(session, 'end', wish, facts);
    case 'withdraw':
    case 'restore':
      return beginDecision(session, wish.wish, wish.code ?? '', facts);
    case 'add':
      return beginDecision(session, 'add', String(wish.commitment ?? ''), facts);
    case 'withhold':
      return beginWithholding(session, wish.receipt, facts);
    case 'correct':
      return correctReceipt(session, wish.receipt, facts);
    default:
      return wish satisfies never;
  }
}
