import { button, note, text, title } from '#chat/lines.ts';
import type { Line, Message } from '#chat/message.ts';
import type { FollowedChange, FollowerNews, VoiceNews } from '#domain/followed-changes.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { shownRate } from '#domain/rate.ts';
import { bandWords } from '../band-words.ts';
import { rateWords } from '../rate-words.ts';
import { outcomeWords } from './voice-words.ts';

/** What is told at once; the rest is counted, and a button leads to it. */
const MOST_COMMITMENTS = 8;
const MOST_LINES = 6;

/** What changed in what somebody follows, in one message. */
export function changesMessage({ since, plan, changes }: FollowerNews): Message {
  const more = changes.length - MOST_COMMITMENTS;
  return {
    lines: [
      title(say('voice-changes-title', { day: { day: since } })),
      ...(plan ? [text(rateLine('plan', plan))] : []),
      ...changes.slice(0, MOST_COMMITMENTS).flatMap(changeLines),
      ...(more > 0 ? [note(say('voice-changes-more', { count: more }))] : []),
    ],
    choices: [
      ...changes
        .slice(0, MOST_COMMITMENTS)
        .map(({ number }) =>
          button('commitment', String(number), say('choice-to-commitment', { number: String(number) })),
        ),
      ...(more > 0 ? [button('plan', '', say('choice-plan'))] : []),
      button('following', '', say('voice-choice-following')),
    ],
    lasting: true,
  };
}

function rateLine(
  level: 'plan' | 'commitment',
  { before, now }: { readonly before: number | null; readonly now: number | null },
): AnyPhrase {
  const values = { before: rateWords(before, level), now: rateWords(now, level) };
  if (level === 'plan')
    return say(
      shownRate(before, level) === shownRate(now, level) ? 'voice-plan-stays' : 'voice-plan-moved',
      values,
    );
  return say(
    shownRate(before, level) === shownRate(now, level) ? 'voice-rate-stays' : 'voice-rate-moved',
    values,
  );
}

function changeLines(change: FollowedChange): readonly Line[] {
  const details = [...change.moved.map(movedWords), ...change.voices.map(voiceWords)];
  const more = details.length - MOST_LINES;
  return [
    text(
      say('voice-changed-commitment', {
        number: String(change.number),
        title: { title: change.title },
        rate: rateLine('commitment', change),
      }),
    ),
    ...details.slice(0, MOST_LINES).map(note),
    ...(more > 0 ? [note(say('voice-details-more', { count: more }))] : []),
  ];
}

function movedWords({ code, from, to, title: words }: FollowedChange['moved'][number]): AnyPhrase {
  const values = { code, title: { title: words }, before: { percent: from.progress } };
  if (to.band === 'complete' && from.band !== 'complete') return say('voice-moved-complete', values);
  return say('voice-moved', { ...values, band: bandWords(to.band), now: { percent: to.progress } });
}

function voiceWords({ event, number, outcome }: VoiceNews): AnyPhrase {
  const name = { number: String(number) };
  switch (event) {
    case 'answered':
      return say('voice-news-answered', name);
    case 'contested':
      return say('voice-news-contested', name);
    case 'closed':
      return outcome === null
        ? say('voice-news-closed', name)
        : say('voice-news-closed-with', { ...name, outcome: outcomeWords(outcome) });
    default:
      return event satisfies never;
  }
}
