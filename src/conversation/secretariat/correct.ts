import { problem, text } from '#chat/lines.ts';
import type { EntryFound } from '#domain/reading.ts';
import type { NewUpdate } from '#domain/update.ts';
import { UPDATE_TEXTS } from '#domain/update.ts';
import { say } from '#i18n/phrase.ts';
import { correct } from '../correcting.ts';
import type { Effect, Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';

/** Begins to correct an update that is named by its receipt number. */
export function correctReceipt(session: Session, receipt: number | undefined, facts: Facts): Turn {
  const home = homeChoices(facts, waitingOn(facts).length);
  if (receipt === undefined) return tellAndAsk(session, facts, [text(say('secretariat-correct-how'))], home);
  return (facts.found.entries ?? []).length === 0
    ? tellAndAsk(
        session,
        facts,
        [problem(say('secretariat-correct-unknown', { number: String(receipt) }))],
        home,
      )
    : correct(session, facts);
}

/** That a coordinator corrected what is somebody else's: noted, and told to whoever wrote it. */
export function correctedForOthers(entry: EntryFound, update: NewUpdate): Effect {
  const { receipt, code, band, progress } = entry;
  const texts = UPDATE_TEXTS.filter((name) => (entry.texts[name] ?? '') !== (update.texts[name] ?? ''));
  const evidence = JSON.stringify(entry.evidence) !== JSON.stringify(update.evidence);
  const before = { band, progress };
  const after = { band: update.band, progress: update.progress };
  return {
    kind: 'area',
    act: {
      area: 'secretariat',
      act: 'correct',
      receipt,
      entry: update.id,
      code,
      before,
      after,
      texts,
      evidence,
    },
  };
}
