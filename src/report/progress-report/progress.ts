import type { ReportData } from '#domain/progress-report.ts';
import { reportRates } from '#domain/progress-report.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import { titleValue } from '../digest-words.ts';
import { annexOf } from './annex.ts';
import { commitmentOf } from './commitment.ts';
import type { Block, ReportContent } from './content.ts';
import { coverOf, placeholder, scopeOf } from './cover.ts';
import { methodologyOf } from './methodology.ts';
import { resultsOf } from './results.ts';
import { speakerOf } from './speaker.ts';

/** The progress report that a secretariat publishes, from the data alone. */
export function progressReport(data: ReportData, language: Language): ReportContent {
  const speaker = speakerOf(language, data.plan.timeZone);
  const rates = reportRates(data);
  const rateOf = (number: number) => rates.commitments.find((one) => one.number === number)?.rate ?? null;
  const chapters = data.axes.flatMap(({ code, title }): readonly Block[] => {
    const commitments = data.commitments.filter(({ axis }) => axis === code);
    if (commitments.length === 0) return [];
    const heading = speaker.phrase(say('report-axis-heading', { title: titleValue(title) }), [title]);
    return [
      { block: 'heading', level: 1, text: heading },
      ...commitments.flatMap((one) => commitmentOf(one, title, rateOf(one.number), speaker)),
    ];
  });
  return {
    language,
    name: `${data.plan.code}-report-${data.date}-${language}`,
    cover: coverOf(data, say('report-title'), [], speaker),
    contentsTitle: speaker.phrase(say('report-contents')),
    foot: speaker.phrase(
      say('report-foot', {
        title: say('report-title'),
        code: data.plan.code,
        day: { day: data.date },
      }),
    ),
    blocks: [
      { block: 'heading', level: 1, text: speaker.phrase(say('report-foreword')) },
      placeholder(say('report-write-foreword'), speaker),
      { block: 'heading', level: 1, text: speaker.phrase(say('report-context')) },
      ...scopeOf(data, speaker),
      placeholder(say('report-write-context'), speaker),
      { block: 'heading', level: 2, text: speaker.phrase(say('report-governance')) },
      placeholder(say('report-write-governance'), speaker),
      ...methodologyOf(data, speaker),
      ...resultsOf(data, rates, speaker),
      ...chapters,
      { block: 'heading', level: 1, text: speaker.phrase(say('report-conclusion')) },
      placeholder(say('report-write-conclusion'), speaker),
      ...annexOf(data, speaker),
    ],
  };
}
