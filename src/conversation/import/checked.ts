import { button, note, problem, text, title } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { say } from '#i18n/phrase.ts';
import { changePhrase } from '#report/plan-import.ts';
import { importProblemPhrase, noteOfTable, refusalPhrase } from '#report/plan-table.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tell, tellAndAsk, withAside } from '../reply.ts';
import type { Session } from '../session.ts';
import type { ImportDraft } from './draft.ts';
import type { FileNamed, ImportChecked, ImportFound } from './found.ts';
import { SHOWN_AT_ONCE } from './found.ts';

type Checked<O extends ImportChecked['outcome']> = Extract<ImportChecked, { outcome: O }>;

/**
 * What a file would do, and the question whether it shall; or everything that is wrong with it. An import that was asked
 * about before is forgotten: this file takes its place.
 */
export function tellChecked(
  session: Session,
  { file, checked }: ImportFound,
  facts: Facts,
  before: readonly Line[] = [],
): Turn {
  const own = session.draft?.kind === 'import' ? { ...session, draft: null, parked: false } : session;
  const lines = [...before, note(say('import-file', { file: file.name }))];
  switch (checked.outcome) {
    case 'would-change':
      return asked(own, file, checked, facts, lines);
    case 'refused':
      return refused(own, file, checked, facts, lines);
    case 'unchanged':
      return over(own, [
        ...lines,
        text(say('import-unchanged', { code: checked.code })),
        ...notesOf(checked),
      ]);
    case 'unread':
      return over(own, [...lines, problem(refusalPhrase(checked.refusal))]);
    case 'gone':
      return over(own, [...lines, problem(say('import-gone'))]);
    case 'not-yours':
      return over(own, [...lines, problem(say('import-not-yours', { code: checked.code }))]);
    case 'closed':
      return over(own, [...lines, problem(say('import-closed', { code: checked.code }))]);
    default:
      return checked satisfies never;
  }
}

function over(session: Session, lines: readonly Line[]): Turn {
  return tell(session, lines, [
    button('import', '', say('import-choice-again')),
    button('plans', '', say('import-choice-plans')),
  ]);
}

function asked(
  session: Session,
  file: FileNamed,
  { code, title: name, holds, changes, count, mark, notes }: Checked<'would-change'>,
  facts: Facts,
  lines: readonly Line[],
): Turn {
  const draft: ImportDraft = {
    kind: 'import',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    about: '',
    task: 'confirm',
    file,
    code,
    mark,
  };
  const turn = tellAndAsk({ ...withAside(session, session.draft), draft }, facts, [
    ...lines,
    title(
      holds
        ? say('import-title-new', { code, title: { title: name } })
        : say('import-title-changes', { code, count }),
    ),
    ...(holds ? [text(say('import-holds', holds))] : changes.map((change) => text(changePhrase(change)))),
    ...(holds ? [] : moreThan(changes.length, count)),
    ...notesOf({ notes }),
  ]);
  return !holds && count > changes.length ? withReport(turn, file) : turn;
}

function refused(
  session: Session,
  file: FileNamed,
  { problems, count, notes }: Checked<'refused'>,
  facts: Facts,
  lines: readonly Line[],
): Turn {
  const turn = over(session, [
    ...lines,
    title(say('import-title-refused', { count })),
    ...problems.map((one) => text(importProblemPhrase(one, facts.language))),
    ...moreThan(problems.length, count),
    ...notesOf({ notes }),
    text(say('import-mend')),
  ]);
  return count > problems.length ? withReport(turn, file) : turn;
}

function moreThan(shown: number, count: number): readonly Line[] {
  return count > shown ? [note(say('import-more', { count: count - shown }))] : [];
}

function notesOf({ notes }: Pick<Checked<'refused'>, 'notes'>): readonly Line[] {
  return notes.slice(0, SHOWN_AT_ONCE).map((one) => note(noteOfTable(one)));
}

function withReport(turn: Turn, { sha256, name }: FileNamed): Turn {
  return { ...turn, message: { ...turn.message, document: { make: 'import-report', sha256, name } } };
}
