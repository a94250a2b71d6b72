import { note, problem, text } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { LONGEST_SOURCE } from '#domain/indicator.ts';
import { sourceFault } from '#domain/source.ts';
import { say } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tell, tellAndAsk, withAside } from '../reply.ts';
import type { Session } from '../session.ts';
import type { IndicatorDraft } from './draft.ts';

/** A source that others can find: a link that leads somewhere, or words; else what is wrong with it. */
export function sourceOf(said: string): { readonly source: string } | { readonly wrong: Line } {
  const source = said.replace(/\s+/gu, ' ').trim();
  const wrong = sourceFault(source);
  switch (wrong?.fault) {
    case undefined:
      return { source };
    case 'link':
      return { wrong: problem(say('link-refused', { scheme: wrong.scheme })) };
    case 'long':
      return {
        wrong: problem(say('indicators-source-long', { length: wrong.length, most: LONGEST_SOURCE })),
      };
    case 'short':
      return { wrong: problem(say('indicators-source-short')) };
    default:
      return wrong satisfies never;
  }
}

/** Begins a dialogue; one that was open is put aside. */
export function began(session: Session, draft: IndicatorDraft, facts: Facts, lines: readonly Line[]): Turn {
  const aside = withAside(session, session.draft);
  const kept = aside.aside.length > session.aside.length ? [note(say('draft-put-aside'))] : [];
  return tellAndAsk({ ...aside, draft }, facts, [...kept, ...lines]);
}

/** What the dialogue was about is no longer there. */
export function gone(session: Session, facts: Facts): Turn {
  return tell({ ...session, draft: null }, [note(say('stale-button'))], home(facts));
}

export function discarded(session: Session, facts: Facts): Turn {
  return tell({ ...session, draft: null }, [text(say('draft-dropped'))], home(facts));
}

function home(facts: Facts) {
  return homeChoices(facts, waitingOn(facts).length);
}
