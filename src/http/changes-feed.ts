import type { LocalizedText, PlanInfo } from '#domain/plan.ts';
import { directionOf, textIn } from '#i18n/language.ts';
import type { PublicChange } from '#store/public-changes.ts';
import { escapedHtml, escapedXml, uuidOf } from './atom.ts';
import { bandName, updatePath } from './pages/view.ts';
import type { View } from './pages/view.ts';

export type Changes = {
  readonly plan: PlanInfo;
  /** Of the plan, the axis or the commitment that is followed. */
  readonly title: LocalizedText;
  /** The page that it belongs to; the feed stands below it. */
  readonly page: string;
  readonly changes: readonly PublicChange[];
  /** Where people reach us, without a final slash. */
  readonly origin: string;
};

/** What was recorded last, as an Atom feed (RFC 4287). */
export function changesFeed({ plan, title, page, changes, origin }: Changes, view: View): string {
  const { language } = view;
  const address = `${origin}${page}`;
  const updated = changes[0]?.at ?? `${plan.asOf}T00:00:00Z`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${uuidOf('changes', plan.code, page)}</id>
<title>${escapedXml(`${view.t('page-changes')} · ${textIn(title, language).text}`)}</title>
<updated>${updated}</updated>
<author><name>${escapedXml(view.t('page-name'))}</name></author>
<link rel="self" type="application/atom+xml" href="${escapedXml(`${address}/changes.atom`)}"/>
<link rel="alternate" type="text/html" href="${escapedXml(address)}"/>
${changes.map((change) => entryOf(change, plan, origin, view)).join('\n')}
</feed>
`;
}

function entryOf(change: PublicChange, plan: PlanInfo, origin: string, view: View): string {
  const { language } = view;
  const title = `${change.code} ${textIn(change.title, language).text}`;
  const content = `<div dir="${directionOf(language)}"><p>${escapedHtml(saidOf(change, view))}</p></div>`;
  return `<entry>
<id>${uuidOf('change', plan.code, language, change.id)}</id>
<title>${escapedXml(title)}</title>
<published>${change.at}</published>
<updated>${change.at}</updated>
<link rel="alternate" type="text/html" href="${escapedXml(origin + updatePath(language, plan, change.seq))}"/>
<content type="html">${escapedXml(content)}</content>
</entry>`;
}

/** What happened, in a sentence. */
function saidOf(change: PublicChange, view: View): string {
  const { t } = view;
  const day = { day: change.at };
  const status = ({ band, progress }: Pick<PublicChange, 'band' | 'progress'>) =>
    t('page-entry-progress', { band: bandName(band, view), progress: { percent: progress } });
  switch (change.kind) {
    case 'weight':
      return `${t('page-entry-weight', { day })} : ${t('page-weight', { weight: change.weight ?? 0 })}`;
    case 'withdrawal':
      return t('page-entry-withdrawal', { day });
    case 'restoration':
      return t('page-entry-restoration', { day });
    case 'addition':
      return t('page-entry-addition', { day });
    case 'baseline':
    case 'update': {
      if (change.unchanged) return t('page-entry-unchanged', { day });
      const moved = change.before
        ? t('page-change', { before: status(change.before), after: status(change) })
        : status(change);
      const tag = change.retracts
        ? t('page-tag-undo')
        : change.supersedes
          ? t('page-tag-correction')
          : undefined;
      return tag === undefined ? moved : `${moved} (${tag})`;
    }
    default:
      return change.kind satisfies never;
  }
}
