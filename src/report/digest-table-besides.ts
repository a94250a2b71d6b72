import type { DecidedActivity, DigestBesides } from '#domain/digest-besides.ts';
import type { Snapshot } from '#domain/digest-snapshot.ts';
import { PERCENT } from '#domain/indicator.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Part, Row, Speaker } from './digest-columns.ts';

/** What a digest tells beside figures, a part each; none of what there is nothing of. Of requests never the words. */
export function besidesParts({ besides, commitments }: Snapshot, { t, titleOf }: Speaker): readonly Part[] {
  if (!besides) return [];
  const titles = new Map(commitments.map(({ number, title }) => [number, titleOf(title)]));
  const titleAt = (commitment: number) => titles.get(commitment) ?? null;
  const parts: readonly Part[] = [
    {
      name: t(say('digest-sheet-decided')),
      columns: ['level', 'code', 'title', 'was', 'value', 'notes', 'number'],
      rows: decided(besides, { t, titleOf }),
    },
    {
      name: t(say('digest-sheet-indicators')),
      columns: ['level', 'code', 'number', 'title', 'was', 'value', 'unit', 'date'],
      rows: indicators(besides, { t, titleOf }),
    },
    {
      name: t(say('digest-sheet-help')),
      columns: ['level', 'number', 'code', 'title', 'days', 'notes'],
      rows: besides.help.items.map(({ number, commitment, code, days, escalated }) => ({
        level: t(say('digest-table-help')),
        number,
        code: code ?? String(commitment),
        title: titleAt(commitment),
        days,
        notes: escalated ? t(say('committee-status-escalated')) : null,
      })),
    },
    {
      name: t(say('digest-sheet-questions')),
      columns: ['level', 'number', 'code', 'title', 'date'],
      rows: besides.questions.items.map(({ number, commitment, since }) => ({
        level: t(say('digest-table-question')),
        number,
        code: String(commitment),
        title: titleAt(commitment),
        date: since,
      })),
    },
    {
      name: t(say('digest-sheet-contests')),
      columns: ['level', 'number', 'code', 'title', 'date'],
      rows: (besides.contests?.items ?? []).map(({ number, commitment, code, since }) => ({
        level: t(say('digest-table-contest')),
        number,
        code: code ?? String(commitment),
        title: titleAt(commitment),
        date: since,
      })),
    },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

const DECIDED: { readonly [kind in DecidedActivity['kind']]: AnyPhrase } = {
  weight: say('digest-table-reweighed'),
  withdrawal: say('digest-table-withdrawn'),
  restoration: say('digest-table-restored'),
  addition: say('digest-table-added'),
};

function decided(besides: DigestBesides, { t, titleOf }: Speaker): readonly Row[] {
  return besides.decided.items.map(({ kind, seq, code, title, was, weight }) => ({
    level: t(say('digest-table-decision')),
    code,
    title: titleOf(title),
    was,
    value: weight,
    notes: t(DECIDED[kind]),
    number: seq,
  }));
}

function indicators(besides: DigestBesides, { t, titleOf }: Speaker): readonly Row[] {
  return besides.indicators.items.map(({ commitment, number, name, unit, from, to, on }) => ({
    level: t(say('digest-table-indicator')),
    code: String(commitment),
    number,
    title: titleOf(name),
    was: from,
    value: to,
    unit: unit === PERCENT ? '%' : unit === 'count' ? null : unit,
    date: on,
  }));
}
