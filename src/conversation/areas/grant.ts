import { grantCommittee } from '../committee/grant.ts';
import { grantImport } from '../import/grant.ts';
import { grantIndicator } from '../indicators/grant.ts';
import { grantReport } from '../report/grant.ts';
import { grantSecretariat } from '../secretariat/grant.ts';
import { grantVoice } from '../voice/grant.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import type { Session } from '../session.ts';
import type { AreaWish } from './wish.ts';

/** What comes of a wish of an area; permission.ts was asked before. */
export function grantArea(session: Session, wish: AreaWish, facts: Facts): Turn {
  switch (wish.area) {
    case 'voice':
      return grantVoice(session, wish, facts);
    case 'committee':
      return grantCommittee(session, wish, facts);
    case 'secretariat':
      return grantSecretariat(session, wish, facts);
    case 'indicators':
      return grantIndicator(session, wish, facts);
    case 'import':
      return grantImport(session, wish, facts);
    case 'report':
      return grantReport(session, wish, facts);
    default:
      return wish satisfies never;
  }
}
