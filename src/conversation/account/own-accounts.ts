import { button, note, problem, text, title } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import { LINK_MINUTES, SHORT_CODE_LENGTH } from '#domain/access.ts';
import type { AccountFound } from '#domain/access.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { accountName, accountWords, deviceName, placeLines, shownCode } from './say-account.ts';

/** A code by which another account becomes this person's. */
export function link(session: Session, first: 'web' | undefined, facts: Facts): Turn {
  const code = facts.freshCode.slice(0, SHORT_CODE_LENGTH);
  const turn = tellAndAsk(
    session,
    facts,
    [
      text(say('link-code', { code: { secret: shownCode(code) }, minutes: LINK_MINUTES })),
      ...placeLines(facts.places, code, { first, without: facts.from.platform }),
    ],
    [],
    [button('devices', '', say('menu-devices'))],
  );
  return { ...turn, effects: [{ kind: 'link', code }], message: { ...turn.message, lasting: true } };
}

/** The browsers and accounts of the one who asks, each with a button that shuts it out. */
export function devices(
  session: Session,
  facts: Facts,
  said: Parameters<typeof text>[0] | null = null,
): Turn {
  const me = facts.found.myself;
  const accounts = me?.accounts ?? [];
  const browsers = me?.devices ?? [];
  const lines = [
    ...(said ? [text(said)] : []),
    title(say('devices-title')),
    ...browsers.map((one) => text(say('device-line', { label: deviceName(one), day: { day: one.since } }))),
    ...(browsers.length === 0 ? [note(say('devices-none'))] : []),
    ...accounts.map((one) => text(accountWords(one, facts.from))),
  ];
  const choices = [
    ...browsers
      .slice(0, MOST)
      .map((one) => button('sign-out', String(one.id), say('choice-sign-out', { label: deviceName(one) }))),
    ...(browsers.length > 1 ? [button('sign-out-all', '', say('choice-sign-out-all'))] : []),
    ...unlinkChoices(accounts, facts),
    button('link', '', say('menu-link')),
    ...(facts.places.email && facts.roles.length > 0 ? [button('email', '', say('menu-email'))] : []),
  ];
  return tellAndAsk(session, facts, lines, [], choices);
}

const MOST = 6;

function unlinkChoices(accounts: readonly AccountFound[], { from }: Facts): readonly Choice[] {
  return detachable(accounts)
    .slice(0, MOST)
    .map((one) =>
      button('unlink', String(one.id), say('choice-unlink', { account: accountName(one, from) })),
    );
}

/** Nobody writes from an address of letters: of the others, one stays. */
function detachable(accounts: readonly AccountFound[]): readonly AccountFound[] {
  const chats = accounts.filter(({ platform }) => platform !== 'email');
  return chats.length > 1 ? accounts : accounts.filter(({ platform }) => platform === 'email');
}

/** Which account, whether really, and then it is no longer this person's. The last one stays. */
export function unlink(session: Session, wanted: number | undefined, sure: boolean, facts: Facts): Turn {
  const accounts = facts.found.myself?.accounts ?? [];
  const mayGo = detachable(accounts);
  const one = accounts.find(({ id }) => id === wanted);
  if (one ? !mayGo.includes(one) : mayGo.length === 0)
    return tellAndAsk(session, facts, [text(say('unlink-last'))], homeOf());
  if (wanted !== undefined && !one)
    return tellAndAsk(session, facts, [note(say('stale-button'))], [], homeOf());
  if (!one)
    return tellAndAsk(session, facts, [text(say('unlink-which'))], [], unlinkChoices(accounts, facts));
  const here = one.platform === facts.from.platform && one.chat === facts.from.chat;
  if (sure) {
    const turn = tellAndAsk(
      session,
      facts,
      [text(say('unlink-done', { account: accountWords(one) }))],
      [],
      homeOf(),
    );
    return { ...turn, effects: [{ kind: 'unlink', account: one.id }] };
  }
  return tellAndAsk(
    session,
    facts,
    [
      text(say('unlink-sure', { account: accountWords(one) })),
      ...(here ? [problem(say('unlink-here'))] : []),
    ],
    [],
    [
      button('unlink-yes', String(one.id), say('choice-unlink-yes')),
      button('devices', '', say('choice-change-nothing')),
    ],
  );
}

const homeOf = () => [button('devices', '', say('menu-devices'))];

/** One browser of their own, or all of them. */
export function signOut(session: Session, device: number | 'all', facts: Facts): Turn {
  const me = facts.found.myself;
  const browsers = me?.devices ?? [];
  const left = browsers.filter(({ id }) => device !== 'all' && id !== device);
  if (!me || left.length === browsers.length)
    return tellAndAsk(session, facts, [note(say('stale-button'))], [], homeOf());
  const after = { ...facts, found: { ...facts.found, myself: { ...me, devices: left } } };
  const said = device === 'all' ? say('sign-out-all-done') : say('sign-out-done');
  return {
    ...devices(session, after, said),
    effects: [{ kind: 'sign-out', person: me.id, device }],
  };
}
