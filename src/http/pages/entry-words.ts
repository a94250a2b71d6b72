import { html } from 'hono/html';
import type { PlanInfo } from '#domain/plan.ts';
import type { UpdateTextName } from '#domain/update.ts';
import { UPDATE_TEXTS } from '#domain/update.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import type { PublicEntry } from '#store/public-entry.ts';
import type { Html, View } from './view.ts';
import { bandMark, bandName } from './view.ts';

const TEXT_KEYS = {
  reason: 'page-text-reason',
  actions: 'page-text-actions',
  difficulties: 'page-text-difficulties',
  nextSteps: 'page-text-next-steps',
} as const satisfies Record<UpdateTextName, MessageKey>;

/** What a text of an entry is: the reason of a decision or an undo is another one than that of a figure that falls. */
export function textTitle(
  name: UpdateTextName,
  of: Pick<PublicEntry, 'kind' | 'retracts'>,
  { t }: View,
): string {
  return t(
    name === 'reason' && (of.kind !== 'update' || of.retracts) ? 'page-text-decision' : TEXT_KEYS[name],
  );
}

/** What an entry is, as its heading says it. */
export function headingOf(entry: PublicEntry, plan: PlanInfo, { t }: View): string {
  const day = { day: entry.at };
  const number = String(entry.origin);
  switch (entry.kind) {
    case 'baseline':
      return t(plan.inventedUntil ? 'page-entry-baseline-invented' : 'page-entry-baseline', {
        day: { day: plan.asOf },
      });
    case 'weight':
      return t('page-entry-weight', { day });
    case 'withdrawal':
      return t('page-entry-withdrawal', { day });
    case 'restoration':
      return t('page-entry-restoration', { day });
    case 'addition':
      return t('page-entry-addition', { day });
    case 'update':
      if (entry.retracts) return t('page-entry-undo', { number, day });
      if (entry.seq !== entry.origin)
        return t(entry.byCoordination ? 'secretariat-page-correction' : 'page-entry-correction', {
          number,
          day,
        });
      return t(entry.unchanged ? 'page-entry-unchanged' : 'page-entry-update', { day });
    default:
      return entry.kind satisfies never;
  }
}

/** Where the activity stands by this entry; of a decision what it decides. */
export function statusOf(entry: PublicEntry, view: View): Html {
  const { t } = view;
  if (entry.kind === 'weight')
    return html`<p class="facts"><span>${t('page-change', { before: number(entry.weightBefore), after: number(entry.weight) })}</span></p>`;
  if (entry.kind === 'withdrawal' || entry.kind === 'restoration') return html``;
  if (entry.retracts)
    return html`<p class="facts"><span>${t('page-entry-progress', { band: bandName(entry.band, view), progress: { percent: entry.progress } })}</span></p>`;
  const weight =
    entry.kind === 'addition' ? html` <span>${t('page-weight', { weight: entry.weight ?? 0 })}</span>` : '';
  return html`<p class="facts">${bandMark(entry.band, view)} <span class="number" dir="ltr">${view.percent(entry.progress)}</span>${weight}</p>`;
}

function number(value: number | null): number | string {
  return value ?? '—';
}

/** What changed against what the entry was made on, or corrects: the status before and after, and which texts. */
export function changeOf(entry: PublicEntry, view: View): Html | '' {
  if (entry.kind !== 'update' || !entry.previous || entry.unchanged) return '';
  const { t } = view;
  const { previous } = entry;
  const said = ({ band, progress }: Pick<PublicEntry, 'band' | 'progress'>) =>
    t('page-entry-progress', { band: bandName(band, view), progress: { percent: progress } });
  const moved = previous.band !== entry.band || previous.progress !== entry.progress;
  const texts = changedTexts(entry, view);
  return html`<ul class="changes"><li>${
    moved ? t('page-change', { before: said(previous), after: said(entry) }) : t('page-change-none')
  }</li>${texts.length > 0 ? html`<li>${t('page-change-texts', { texts: { list: texts } })}</li>` : ''}</ul>`;
}

/** Names of the texts that a correction changed; evidence is one of them. */
function changedTexts(entry: PublicEntry, view: View): readonly string[] {
  const { changed } = entry;
  // An undo says why, and corrects no text.
  if (entry.retracts) return [];
  const texts = UPDATE_TEXTS.filter((name) => changed.includes(name)).map((name) =>
    textTitle(name, entry, view),
  );
  const evidence = changed.some((name) => name.startsWith('evidence.'));
  return evidence ? [...texts, view.t('page-evidence')] : texts;
}
