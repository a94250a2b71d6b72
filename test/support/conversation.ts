import { pressedButton } from '#chat/inbound.ts';
import type { InboundContent } from '#chat/inbound.ts';
import { localize } from '#chat/localize.ts';
import type { Message, Rendered } from '#chat/message.ts';
import type { Effect } from '#conversation/facts.ts';
import { interpret } from '#conversation/interpret.ts';
import { newSession, readSession } from '#conversation/session.ts';
import type { Session } from '#conversation/session.ts';
import { needsOf } from '#conversation/needs.ts';
import { transition } from '#conversation/transition.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { printable } from '../../adapters/terminal/render.ts';
import type { PlanModel } from './plan-model.ts';
import { factsFrom } from './plan-facts.ts';
import { record } from './plan-model.ts';

/** What a turn came to: what was heard in the person's language, and what it did. */
export type Heard = {
  readonly text: string;
  readonly labels: readonly string[];
  readonly rendered: Rendered;
  readonly effects: readonly Effect[];
};

/** Somebody in a conversation with the pure core; their session goes through JSON after every turn. */
export type Speaker = {
  session: Session;
  turn: number;
  leads: number[];
  readonly name: string;
  does(content: InboundContent, message?: string): Heard;
  says(text: string): Heard;
  /** Presses the newest button whose label begins so. */
  taps(label: string): Heard;
  /** What was heard so far, the newest last. */
  readonly heard: Heard[];
};

export function speaker(model: PlanModel, name: string, leads: number[], language: Language = 'fr'): Speaker {
  const heard: Heard[] = [];
  const one: Speaker = {
    session: newSession(language, true),
    turn: 0,
    leads,
    name,
    heard,
    does: (content, message = `${name} ${one.turn + 1}`) => {
      const now = takeTurn(model, one, content, message);
      heard.push(now);
      return now;
    },
    says: (text) => one.does({ kind: 'said', text }),
    taps(label) {
      const buttons = heard.toReversed().flatMap(({ rendered }) => rendered.choices);
      const button = buttons.find((it) => printable(it.label).startsWith(label));
      const content = button && pressedButton(button.data);
      if (!content) throw new Error(`No button « ${label} » was shown to ${name}`);
      return one.does(content);
    },
  };
  return one;
}

function takeTurn(model: PlanModel, one: Speaker, content: InboundContent, message: string): Heard {
  const { session, turn } = one;
  const facts = factsFrom(model, one.leads, session.language);
  const intention = interpret(content, message, session, facts);
  const needs = needsOf(intention, session, facts);
  const found = factsFrom(model, one.leads, session.language, needs).found;
  const taken = transition(session, intention, message, { ...facts, found }, turn + 1);
  const receipts = record(model, taken.effects, `${one.name} ${turn + 1}`);
  if (receipts === 'moved') throw new Error('A turn recorded on what no longer stands');
  one.session = stored(taken.session);
  one.turn += 1;
  return listen(numbered(taken.message, receipts), taken.session.language, one.turn, taken.effects);
}

/** As the database gives it back. */
export function stored(session: Session): Session {
  const read = readSession(JSON.parse(JSON.stringify(session)), 'fr');
  if (read.restarted) throw new Error('A session could not be read back');
  return read.session;
}

/** What only the write knows is put in, as the writing statement does. */
function numbered(
  message: Message,
  { first, last }: { readonly first: number; readonly last: number },
): Message {
  const text = JSON.stringify(message)
    .replaceAll('{"receipt":"first"}', String(first))
    .replaceAll('{"receipt":"last"}', String(last));
  return JSON.parse(text) as Message;
}

/** Words in every language, so that no sentence is missing anywhere; the person hears their own. */
function listen(message: Message, language: Language, turn: number, effects: readonly Effect[]): Heard {
  const address = { platform: 'terminal' as const, chat: 'x' };
  const inAll = LANGUAGES.map((spoken) =>
    localize({
      id: 1,
      address,
      language: spoken,
      timeZone: 'Africa/Casablanca',
      turn,
      message,
      answers: null,
      replaces: null,
    }),
  );
  const rendered = inAll[LANGUAGES.indexOf(language)] as Rendered;
  return {
    text: rendered.parts.map(({ text }) => printable(text)).join('\n'),
    labels: rendered.choices.map(({ label }) => printable(label)),
    rendered,
    effects,
  };
}
