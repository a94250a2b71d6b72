import type { ImportAct } from '#conversation/import/act.ts';
import type { ImportChecked, ImportFound, ImportNeed } from '#conversation/import/found.ts';
import type { Role } from '#domain/reading.ts';

/** A file that adds a line to a known plan, unless its hash says otherwise by its first digit. */
export function sampleImport({ file }: ImportNeed['ask']): ImportFound {
  return { of: 'check', file, checked: OUTCOMES[file.sha256.charAt(0)] ?? wouldChange };
}

const wouldChange: ImportChecked = {
  outcome: 'would-change',
  code: 'MA-PAN2',
  title: { fr: 'Deuxième plan', ar: 'الخطة الثانية' },
  holds: null,
  changes: [
    {
      kind: 'changed',
      place: { level: 'activity', activity: '4.3' },
      field: 'title.fr',
      before: 'Publication',
      after: 'Publication des actes',
    },
    { kind: 'added', place: { level: 'axis', axis: 'new' }, title: { ar: 'محور' } },
  ],
  count: 2,
  mark: 'a'.repeat(32),
  notes: [{ code: 'column-ignored', values: { cell: 'activities!J1', heading: 'Remarque' } }],
};

const OUTCOMES: { readonly [digit: string]: ImportChecked } = {
  '1': {
    ...wouldChange,
    code: 'MA-PAN3',
    holds: { axes: 5, commitments: 22, activities: 147, indicators: 79 },
  },
  '2': {
    outcome: 'refused',
    problems: [
      { cell: 'activities!F12', reason: { code: 'not-positive', values: { most: 1_000_000 } } },
      { cell: 'activities!D14', reason: { code: 'not-a-band', values: { found: 'presque' } } },
    ],
    count: 43,
    notes: [{ code: 'encoding', values: { encoding: 'Windows-1256' } }],
  },
  '3': { outcome: 'unread', refusal: { code: 'password' } },
  '4': { outcome: 'not-yours', code: 'MA-PAN2' },
  '5': { outcome: 'unchanged', code: 'MA-PAN2', notes: [] },
};

/** Only coordinators import. */
export function isImportForbidden(_act: ImportAct, roles: readonly Role[]): boolean {
  return !roles.includes('coordinator');
}
