import { note } from '#chat/lines.ts';
import { localize } from '#chat/localize.ts';
import type { DocumentWanted, Rendered } from '#chat/message.ts';
import { findWords, words } from '#i18n/catalog.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import { findOpenPlan } from '#store/plans.ts';
import type { Db } from '#store/schema.ts';
import type { Boundary, Cursor, ThreadRow } from '#store/thread.ts';
import { readMovement, readNews, readThread } from '#store/thread.ts';

/** One message of a thread as a page shows it: phrases are words, instants have their time of day. */
export type ThreadItem = { readonly id: number; readonly at: string; readonly time: string } & (
  | { readonly kind: 'said'; readonly message: Rendered; readonly document: 'file' | 'picture' | null }
  | {
      readonly kind: 'heard';
      readonly message: string;
      readonly text: string;
      readonly language: Language | null;
    }
);

/** The newest part of a person's thread, or what stands above a place in it. */
export async function threadOf(db: Db, personId: number, language: Language, above?: string) {
  const { rows, more } = await readThread(db, personId, above === undefined ? undefined : boundaryOf(above));
  const first = rows[0];
  return {
    items: await itemsOf(db, rows, language),
    earlier: more && first ? `${first.at.toISOString()}~${first.turn}~${first.kind}~${first.id}` : null,
    place: placeOf(endOf(rows)),
  };
}

export async function newsOf(db: Db, personId: number, language: Language, after: string) {
  const cursor = cursorOf(after);
  const rows = await readNews(db, personId, cursor);
  const end = endOf(rows);
  const place = { said: Math.max(cursor.said, end.said), heard: Math.max(cursor.heard, end.heard) };
  return { items: await itemsOf(db, rows, language), place: placeOf(place) };
}

export async function movementOf(db: Db, personIds: readonly number[], after?: string) {
  const { persons, end } = await readMovement(
    db,
    after === undefined ? [] : personIds,
    cursorOf(after ?? ''),
  );
  return { persons, place: placeOf(end) };
}

async function itemsOf(
  db: Db,
  rows: readonly ThreadRow[],
  language: Language,
): Promise<readonly ThreadItem[]> {
  const known = rows.find(({ timeZone }) => timeZone !== null)?.timeZone;
  const timeZone = known ?? (rows.length > 0 ? (await findOpenPlan(db))?.timeZone : undefined) ?? 'UTC';
  return rows.map((row) => itemOf(row, { language, timeZone }));
}

function itemOf(
  row: ThreadRow,
  page: { readonly language: Language; readonly timeZone: string },
): ThreadItem {
  const at = row.at.toISOString();
  const shown = { id: row.id, at, time: words({ key: 'web-time', values: { time: { time: at } } }, page) };
  if (row.kind === 'heard') {
    return {
      ...shown,
      kind: 'heard',
      message: messageOf(row.message),
      text: heardText(row, page),
      language: row.language,
    };
  }
  return { ...shown, kind: 'said', message: localized(row), document: documentOf(row.message.document) };
}

/** What another version has said, and this one has no words for, leaves the rest of the thread as it is. */
function localized(row: Extract<ThreadRow, { kind: 'said' }>): Rendered {
  const said = { ...row, address: { platform: 'web', chat: '' }, answers: null, replaces: null } as const;
  try {
    return localize(said);
  } catch {
    return localize({ ...said, message: { lines: [note(say('versions-not-shown'))] } });
  }
}

function documentOf(wanted: DocumentWanted | undefined): 'file' | 'picture' | null {
  if (!wanted) return null;
  return wanted.make === 'digest-picture' ? 'picture' : 'file';
}

function heardText(row: Extract<ThreadRow, { kind: 'heard' }>, page: Parameters<typeof words>[1]): string {
  const { content, label } = row;
  switch (content.kind) {
    case 'said':
      return content.text;
    case 'edited':
      return words({ key: 'web-you-edited', values: { text: content.text } }, page);
    case 'attached': {
      const names = { list: content.files.map(nameOf) };
      const files = words({ key: 'web-you-attached', values: { names } }, page);
      return content.text ? `${content.text}\n${files}` : files;
    }
    case 'chose':
    case 'pressed': {
      const reader = { language: row.language ?? page.language, timeZone: page.timeZone };
      return (label && findWords(label, reader)) ?? words({ key: 'web-you-pressed' }, page);
    }
    case 'filled':
      return content.answers
        .map((answer) =>
          'text' in answer
            ? answer.text
            : words({ key: 'web-you-attached', values: { names: { list: answer.files.map(nameOf) } } }, page),
        )
        .join('\n');
    case 'unkept':
    case 'unsupported':
    case 'arrived':
      return '…';
    case 'entered':
      return words({ key: 'web-code-entered' }, page);
  }
}

const nameOf = ({ name }: { readonly name: string }) => name;

/** The page's own id: what stands before it names the person. */
function messageOf(message: string): string {
  return message.slice(message.indexOf(':') + 1);
}

function endOf(rows: readonly ThreadRow[]): Cursor {
  const last = (kind: ThreadRow['kind']) =>
    rows.reduce((id, row) => (row.kind === kind ? Math.max(id, row.id) : id), 0);
  return { said: last('said'), heard: last('heard') };
}

function placeOf({ said, heard }: Cursor): string {
  return `${said}-${heard}`;
}

function cursorOf(place: string): Cursor {
  const [, said, heard] = /^(\d{1,16})-(\d{1,16})$/.exec(place) ?? [];
  return { said: Number(said ?? 0), heard: Number(heard ?? 0) };
}

function boundaryOf(text: string): Boundary | undefined {
  const [, at = '', turn, kind, id] =
    /^([-\d]{10}T[\d:.]{8,12}Z)~(\d{1,9})~(heard|said)~(\d{1,15})$/.exec(text) ?? [];
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return undefined;
  return { at: instant, turn: Number(turn), kind: kind === 'heard' ? 'heard' : 'said', id: Number(id) };
}
