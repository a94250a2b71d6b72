import { button, note, problem, text, title } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import type { PersonFound } from '#domain/access.ts';
import { PEOPLE_A_PAGE } from '#domain/access.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { accountWords, deviceName, personName, rolesOf } from './say-account.ts';

/** Who holds a post, a page of them. */
export function people(session: Session, page: number, facts: Facts): Turn {
  const found = facts.found.people ?? [];
  const shown = found.slice(0, PEOPLE_A_PAGE);
  if (shown.length === 0) return tellAndAsk(session, facts, [note(say('people-none'))], [], [inviteChoice()]);
  return tellAndAsk(
    session,
    facts,
    [title(say('people-title')), ...shown.map((one) => text(personLine(one)))],
    [],
    [
      ...shown.map((one) =>
        button('person', String(one.id), say('choice-person', { name: personName(one) })),
      ),
      ...(page > 0 ? [button('people', String(page - 1), say('choice-previous-page'))] : []),
      ...(found.length > shown.length ? [button('people', String(page + 1), say('page-next'))] : []),
      inviteChoice(),
    ],
  );
}

function personLine(one: PersonFound): AnyPhrase {
  const accounts = one.accounts.map(({ platform }) => say('account-name', { platform }));
  return say('person-line', {
    name: personName(one),
    accounts: accounts.length > 0 ? { list: accounts } : say('person-nowhere'),
    devices: one.devices.length,
  });
}

const inviteChoice = (): Choice => button('invite', '', say('menu-invite'));
const peopleChoice = (): Choice => button('people', '', say('choice-people'));

/** One person's posts, browsers and accounts, and what may be done about them. */
export function person(session: Session, facts: Facts, said: AnyPhrase | null = null): Turn {
  const one = facts.found.person;
  if (!one) return tellAndAsk(session, facts, [note(say('stale-button'))], [], [peopleChoice()]);
  return tellAndAsk(
    session,
    facts,
    [
      ...(said ? [text(said)] : []),
      title(say('choice-person', { name: personName(one) })),
      text(say('my-data-roles', { roles: { list: rolesOf(one) } })),
      ...one.devices.map((device) =>
        text(say('device-line', { label: deviceName(device), day: { day: device.since } })),
      ),
      ...one.accounts.map((account) => text(accountWords(account))),
    ],
    [],
    [
      ...(one.devices.length > 0 ? [button('sign-out-all', String(one.id), say('choice-sign-out-all'))] : []),
      ...(one.roles.includes('lead')
        ? [
            button('hand-over', String(one.id), say('secretariat-choice-posts')),
            button('end-post', String(one.id), say('secretariat-choice-end-post')),
          ]
        : []),
      button('assign', String(one.id), say('secretariat-choice-give')),
      button('shut-out', String(one.id), say('choice-shut-out')),
      peopleChoice(),
    ],
  );
}

/** All browsers of somebody who has lost one. */
export function signOutPerson(session: Session, facts: Facts): Turn {
  const one = facts.found.person;
  if (!one || one.devices.length === 0) return person(session, facts);
  const after = { ...facts, found: { ...facts.found, person: { ...one, devices: [] } } };
  return {
    ...person(session, after, say('sign-out-all-done')),
    effects: [{ kind: 'sign-out', person: one.id, device: 'all' }],
  };
}

/** Ends whatever opens the program to somebody, once it is confirmed. */
export function shutOut(session: Session, sure: boolean, facts: Facts): Turn {
  const one = facts.found.person;
  if (!one) return person(session, facts);
  const name = personName(one);
  if (one.id === facts.personId)
    return tellAndAsk(session, facts, [problem(say('person-is-you'))], [], [peopleChoice()]);
  if (!sure) {
    return tellAndAsk(
      session,
      facts,
      [text(say('shut-out-sure', { name }))],
      [],
      [
        button('shut-out-yes', String(one.id), say('choice-shut-out-yes')),
        button('person', String(one.id), say('choice-change-nothing')),
      ],
    );
  }
  const turn = tellAndAsk(session, facts, [text(say('shut-out-done', { name }))], [], [peopleChoice()]);
  return { ...turn, effects: [{ kind: 'shut-out', person: one.id }] };
}
