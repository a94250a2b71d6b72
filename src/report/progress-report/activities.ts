import { BANDS } from '#domain/band.ts';
import { lastSaid } from '#domain/progress-report.ts';
import type { ReportActivity, ReportCommitment, ReportText, ReportTold } from '#domain/progress-report.ts';
import type { Evidence } from '#domain/update.ts';
import { percent } from '#i18n/catalog.ts';
import { say } from '#i18n/phrase.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import { titleValue } from '../digest-words.ts';
import type { Block, Column } from './content.ts';
import { proseOf } from './prose.ts';
import { bandWord } from './report-words.ts';
import type { Speaker } from './speaker.ts';

/** Every activity with its band ticked among the four. */
export function activityTable({ number, activities }: ReportCommitment, speaker: Speaker): readonly Block[] {
  if (activities.length === 0)
    return [{ block: 'paragraph', as: 'note', text: speaker.phrase(say('report-no-activities')) }];
  const columns: readonly Column[] = [
    { width: 7, title: speaker.phrase(say('report-column-number')) },
    { width: 38, title: speaker.phrase(say('report-column-activity')) },
    ...BANDS.map((band): Column => ({ width: 10, title: bandWord(band, speaker), side: 'middle' })),
    { width: 8, title: speaker.phrase(say('report-column-progress')), side: 'end' },
    { width: 7, title: speaker.phrase(say('report-column-weight')), side: 'end' },
  ];
  return [
    {
      block: 'table',
      columns,
      rows: activities.map((activity) => [
        { text: speaker.plain(`${number}.${activity.number}`), strong: true },
        {
          text: activity.withdrawn
            ? speaker.phrase(say('report-withdrawn', { title: titleValue(activity.title) }), [activity.title])
            : speaker.title(activity.title),
        },
        ...BANDS.map((band) => ({ tick: band === activity.band && !activity.withdrawn })),
        {
          text: speaker.plain(activity.withdrawn ? '—' : percent(activity.progress, speaker.language)),
          strong: true as const,
        },
        { text: speaker.plain(activity.withdrawn ? '—' : speaker.number(activity.weight)) },
      ]),
    },
  ];
}

/** What was reported of each activity; those of which nothing was are named together. */
export function activityDetails(
  { number, activities }: ReportCommitment,
  speaker: Speaker,
  detail: 'whole' | 'without-next-steps' = 'whole',
): readonly Block[] {
  const codes: string[] = [];
  const blocks = activities.flatMap((activity): readonly Block[] => {
    const said = saidOf(activity.told, detail, speaker);
    if (said.length > 0) return [activityHeading(number, activity, speaker), ...said];
    codes.push(`${number}.${activity.number}`);
    return [];
  });
  if (codes.length === 0) return blocks;
  const silent = say('report-nothing-told', { count: codes.length, codes: { list: codes } });
  return [...blocks, { block: 'paragraph', as: 'note', text: speaker.phrase(silent) }];
}

export function activityHeading(
  number: number,
  { number: own, title }: ReportActivity,
  speaker: Speaker,
): Block {
  const phrase = say('report-activity-heading', { code: `${number}.${own}`, title: titleValue(title) });
  return { block: 'heading', level: 4, text: speaker.phrase(phrase, [title]) };
}

function saidOf(
  told: readonly ReportTold[],
  detail: 'whole' | 'without-next-steps',
  speaker: Speaker,
): readonly Block[] {
  const actions = told.flatMap(({ texts, at, seq }) =>
    texts.actions ? [{ text: texts.actions, at, seq }] : [],
  );
  const blocks: readonly Block[] = [
    ...(actions.length > 0 ? [label('report-actions', speaker)] : []),
    ...actions.flatMap(({ text, at, seq }): readonly Block[] => [
      {
        block: 'paragraph',
        as: 'note',
        keeps: true,
        text: speaker.phrase(say('report-told-on', { day: { day: at }, number: String(seq) })),
      },
      ...shown(text, speaker),
    ]),
    ...labelled('report-reason', lastSaid(told, 'reason'), speaker),
    ...labelled('report-difficulties', lastSaid(told, 'difficulties'), speaker),
    ...(detail === 'whole' ? labelled('report-next-steps', lastSaid(told, 'nextSteps'), speaker) : []),
    ...evidenceOf(told, speaker),
  ];
  const last = told.at(-1);
  if (blocks.length === 0 || !last || last.seq === actions.at(-1)?.seq) return blocks;
  return [...blocks, { block: 'paragraph', as: 'note', text: lastTold(last, speaker) }];
}

function lastTold({ at, seq, unchanged }: ReportTold, speaker: Speaker) {
  const values = { day: { day: at }, number: String(seq) };
  return speaker.phrase(unchanged ? say('report-last-unchanged', values) : say('report-last-told', values));
}

export function label(key: MessageKey, speaker: Speaker): Block {
  return { block: 'paragraph', as: 'label', keeps: true, text: speaker.phrase({ key }) };
}

export function labelled(key: MessageKey, text: ReportText | undefined, speaker: Speaker): readonly Block[] {
  return text ? [label(key, speaker), ...shown(text, speaker)] : [];
}

/** What somebody wrote, or that it is withheld, and why. */
export function shown(text: ReportText, speaker: Speaker): readonly Block[] {
  if ('text' in text) return proseOf(text.text);
  return [{ block: 'paragraph', as: 'note', text: speaker.phrase(withheldWords(text.withheld)) }];
}

function withheldWords(reason: string) {
  switch (reason) {
    case 'abusive':
      return say('report-withheld-abusive');
    case 'private':
      return say('report-withheld-private');
    case 'unlawful':
      return say('report-withheld-unlawful');
    default:
      return say('report-withheld', { reason });
  }
}

/** Each piece once, however often it was given. */
function evidenceOf(told: readonly ReportTold[], speaker: Speaker): readonly Block[] {
  const pieces = new Map(told.flatMap(({ evidence }) => evidence).map((piece) => [keyOf(piece), piece]));
  if (pieces.size === 0) return [];
  const items = [...pieces.values()].map((piece) =>
    piece.kind === 'link'
      ? { text: speaker.plain(piece.url), ...(isPage(piece.url) ? { href: piece.url } : {}) }
      : {
          text: speaker.phrase(
            say('report-file', { name: piece.name, fingerprint: piece.sha256.slice(0, 12) }),
          ),
        },
  );
  return [label('report-evidence', speaker), { block: 'list', items }];
}

function keyOf(piece: Evidence): string {
  return piece.kind === 'link' ? piece.url : piece.sha256;
}

/** Only what a browser opens as a page: the record may hold older, stranger things. */
function isPage(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
