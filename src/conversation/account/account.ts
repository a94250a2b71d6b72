import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import type { Session } from '../session.ts';
import { linkEmail } from './email.ts';
import { invite } from './invite.ts';
import { devices, link, signOut, unlink } from './own-accounts.ts';
import { people, person, shutOut, signOutPerson } from './people.ts';
import { forget, myData } from './privacy.ts';
import type { Wish } from './wish.ts';

/** What comes of a wish about accounts, devices, posts and personal data; permission.ts was asked before. */
export function grant(session: Session, wish: Wish, facts: Facts): Turn {
  switch (wish.wish) {
    case 'link':
      return link(session, wish.first, facts);
    case 'unlink':
      return unlink(session, wish.account, wish.sure === true, facts);
    case 'email':
      return linkEmail(session, wish.address, facts);
    case 'devices':
      return devices(session, facts);
    case 'sign-out':
      return signOut(session, wish.device, facts);
    case 'sign-out-all':
      return wish.person === undefined ? signOut(session, 'all', facts) : signOutPerson(session, facts);
    case 'people':
      return people(session, wish.page, facts);
    case 'person':
      return person(session, facts);
    case 'shut-out':
      return shutOut(session, wish.sure === true, facts);
    case 'invite':
      return invite(session, wish.said, facts);
    case 'my-data':
      return myData(session, wish.sure === true, facts);
    case 'forget':
      return forget(session, wish, facts);
    default:
      return wish satisfies never;
  }
}
