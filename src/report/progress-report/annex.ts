import type { ReportData } from '#domain/progress-report.ts';
import { say } from '#i18n/phrase.ts';
import type { Block } from './content.ts';
import type { Speaker } from './speaker.ts';

/** What the report rests on, and how anybody checks it: the head of the record at its date. */
export function annexOf({ head, plan }: ReportData, speaker: Speaker): readonly Block[] {
  if (!head) return [];
  const steps = [
    say('report-verify-download', { code: plan.code }),
    say('report-verify-run'),
    say('report-verify-keep'),
  ];
  return [
    { block: 'heading', level: 1, text: speaker.phrase(say('report-annex')) },
    { block: 'paragraph', text: speaker.phrase(say('report-verify-why')) },
    {
      block: 'paragraph',
      keeps: true,
      text: speaker.phrase(say('report-head', { number: String(head.seq), day: { day: head.at } })),
    },
    { block: 'paragraph', as: 'code', text: speaker.plain(head.hash) },
    { block: 'list', items: steps.map((step) => ({ text: speaker.phrase(step) })) },
    {
      block: 'paragraph',
      as: 'code',
      text: speaker.plain(`npm run verify -- record.ndjson --head ${head.hash}`),
    },
    { block: 'paragraph', as: 'note', text: speaker.phrase(say('report-verify-algorithm')) },
  ];
}
