import { withWholeRanges } from '#i18n/ranges.ts';
import type { Line } from '#chat/message.ts';
import type { Change, Digest, Snapshot } from '#domain/digest-snapshot.ts';
import type { LocalizedText } from '#domain/plan.ts';
import { words } from '#i18n/catalog.ts';
import type { Reader } from '#i18n/catalog.ts';
import { directionOf, textIn } from '#i18n/language.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { decidedWords, indicatorWords, restOf, waitingWords } from '../digest-besides.ts';
import { correctionLines } from '../digest-correction-lines.ts';
import { planShareWords, shareWords } from '../digest-share.ts';
import { countsWords, inventedWords, planWords, shortHash, someOf, stepOf } from '../digest-words.ts';
import { rateWords } from '../rate-words.ts';
import { withheldWords } from '../withheld-words.ts';
import { markup, raw } from './markup.ts';
import { STYLE } from './style.ts';

const MOST = 10;

/** What stands above the picture, as HTML: the week in three sentences. */
export function emailOpening({ snapshot, line }: Digest, reader: Reader): string {
  const t = (phrase: AnyPhrase) => words(phrase, reader);
  return [
    line === null ? '' : paragraph(t(say('digest-line-of-coordination'))) + quoteOf(line, reader),
    correctionsOf(snapshot, t),
    paragraph(t(planWords(snapshot))),
    ...planShareWords(snapshot, MOST).map((phrase) => paragraph(t(phrase))),
    paragraph(t(countsWords(snapshot))),
    ...completedOf(snapshot).map((phrase) => paragraph(t(phrase))),
  ].join('\n');
}

/** What stands under the picture, as HTML. */
export function emailSections({ snapshot }: Digest, reader: Reader): string {
  const t = (phrase: AnyPhrase) => words(phrase, reader);
  const far = directionOf(reader.language) === 'rtl' ? 'left' : 'right';
  return [
    section(t(say('digest-email-axes')), snapshot.axes.length, t, axisRows(snapshot, reader, far)),
    section(t(say('digest-moved')), snapshot.moved.count, t, movedRows(snapshot, reader, far)),
    difficulties(snapshot, reader, t),
    sentences(t(say('digest-also-decided')), decidedWords(snapshot, MOST), t),
    indicators(snapshot, t),
    sentences(t(say('digest-also-waiting')), waitingWords(snapshot, MOST), t),
    section(t(say('digest-email-silent')), snapshot.silent.length, t, silentRows(snapshot, reader, far)),
    section(t(say('digest-email-overdue')), snapshot.overdue.count, t, overdueRows(snapshot, reader, far)),
    footOf(snapshot, t),
  ].join('\n');
}

function paragraph(text: string): string {
  return markup`<p style="${STYLE.text}">${text}</p>`;
}

function completedOf({ completed }: Snapshot): readonly AnyPhrase[] {
  if (completed.count === 0) return [];
  const names = completed.items.map(({ code }) => code);
  const codes = someOf(names, completed.count, MOST);
  return [say('digest-completed', { count: completed.count, codes })];
}

function correctionsOf(snapshot: Snapshot, t: (phrase: AnyPhrase) => string): string {
  const lines = correctionLines(snapshot).flatMap((line: Line) =>
    'phrase' in line ? [markup`${t(line.phrase)}`] : [],
  );
  return lines.length === 0 ? '' : `<p style="${STYLE.notice}">${lines.join('<br>')}</p>`;
}

function section(
  heading: string,
  count: number,
  t: (phrase: AnyPhrase) => string,
  rows: readonly string[],
): string {
  if (rows.length === 0) return '';
  const rest = count - rows.length;
  const more =
    rest > 0 ? markup`<p style="${STYLE.quiet}">${t(say('digest-more', { count: rest }))}</p>` : '';
  return `${markup`<h2 style="${STYLE.heading}">${heading}</h2>`}<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${STYLE.table}">${rows.join('')}</table>${more}`;
}

/** `name` is markup, `figure` is text. */
function row(name: string, figure: string, far: 'left' | 'right'): string {
  return markup`<tr><td style="${STYLE.name}">${raw(name)}</td><td align="${far}" style="${STYLE.figure};text-align:${far};padding-${far === 'right' ? 'left' : 'right'}:16px">${figure}</td></tr>`;
}

/** A second line under a name. */
function below(text: string): string {
  return markup`<br><span style="color:#565d6b;font-size:14px">${text}</span>`;
}

function axisRows({ axes }: Snapshot, reader: Reader, far: 'left' | 'right'): readonly string[] {
  return axes.map((axis) => {
    const rate = rateWords(axis.now, 'axis');
    const share = shareWords(axis);
    const name = titleOf(axis.title, reader) + (share ? below(words(share, reader)) : '');
    return row(name, words(changeWords(axis, rate), reader), far);
  });
}

function changeWords(axis: Change, rate: Value): AnyPhrase {
  const step = stepOf(axis);
  if (step.kind === 'rose') return say('digest-email-rose', { rate, points: step.points });
  if (step.kind === 'fell') return say('digest-email-fell', { rate, points: step.points });
  return say('choice-percent', { progress: rate });
}

function movedRows({ moved }: Snapshot, reader: Reader, far: 'left' | 'right'): readonly string[] {
  return moved.items.slice(0, MOST).map(({ code, title, from, to }) => {
    const values = { before: { percent: from.progress }, after: { percent: to.progress } };
    return row(named(code, title, reader), words(say('digest-email-move', values), reader), far);
  });
}

function silentRows({ silent }: Snapshot, reader: Reader, far: 'left' | 'right'): readonly string[] {
  return silent.slice(0, MOST).map(({ number, title, organisation, lastReport }) => {
    const who = { title: organisation };
    const since =
      lastReport === null
        ? say('digest-silent-never', { organisation: who })
        : say('digest-silent-since', { organisation: who, day: { day: lastReport } });
    return row(named(String(number), title, reader) + below(words(since, reader)), '', far);
  });
}

function overdueRows({ overdue }: Snapshot, reader: Reader, far: 'left' | 'right'): readonly string[] {
  return overdue.items.slice(0, MOST).map(({ code, title, dueOn, progress }) => {
    const due = words(say('digest-email-due', { day: { day: dueOn } }), reader);
    const figure = words(say('choice-percent', { progress: { percent: progress } }), reader);
    return row(named(code, title, reader) + below(due), figure, far);
  });
}

function difficulties(snapshot: Snapshot, reader: Reader, t: (phrase: AnyPhrase) => string): string {
  const shown = snapshot.difficulties.items.slice(0, MOST);
  if (shown.length === 0) return '';
  return [
    markup`<h2 style="${STYLE.heading}">${t(say('digest-difficulties'))}</h2>`,
    ...shown.map(
      ({ code, title, excerpt, withheld }) =>
        `<p style="${STYLE.text}">${named(code, title, reader)}</p>${
          withheld === undefined
            ? quoteOf(excerpt, reader)
            : markup`<p style="${STYLE.text}">${t(withheldWords(withheld))}</p>`
        }`,
    ),
  ].join('');
}

function sentences(heading: string, phrases: readonly AnyPhrase[], t: (phrase: AnyPhrase) => string): string {
  if (phrases.length === 0) return '';
  return [
    markup`<h2 style="${STYLE.heading}">${heading}</h2>`,
    ...phrases.map((phrase) => paragraph(t(phrase))),
  ].join('');
}

function indicators(snapshot: Snapshot, t: (phrase: AnyPhrase) => string): string {
  const shown = (snapshot.besides?.indicators.items ?? []).slice(0, MOST);
  const rest = restOf(snapshot.besides, 'indicators', shown.length);
  const more = rest > 0 ? [say('digest-more', { count: rest })] : [];
  return sentences(t(say('digest-also-indicators')), [...shown.map(indicatorWords), ...more], t);
}

function footOf(snapshot: Snapshot, t: (phrase: AnyPhrase) => string): string {
  const { head, staleSince } = snapshot;
  const lines = [
    ...(staleSince === null ? [] : [say('digest-stale', { day: { day: staleSince } })]),
    ...(head === null
      ? [say('digest-no-head')]
      : [say('digest-head', { number: String(head.seq), hash: shortHash(head.hash) })]),
    ...inventedWords(snapshot),
    say('digest-email-intro'),
  ];
  return `<p style="${STYLE.foot}">${lines.map((phrase) => markup`${t(phrase)}`).join('<br>')}</p>`;
}

/** What a person wrote, in whatever language that was. */
function quoteOf(text: string, { language }: Reader): string {
  const side = directionOf(language) === 'rtl' ? 'right' : 'left';
  return markup`<p dir="auto" style="${STYLE.quote};border-${side}:3px solid #d9d5cc;text-align:${side}">${text}</p>`;
}

function named(code: string, title: LocalizedText, reader: Reader): string {
  return `${markup`<bdi dir="ltr">${code}</bdi>`} · ${titleOf(title, reader)}`;
}

/** A title in another language than the letter's says so, with its direction. */
function titleOf(title: LocalizedText, reader: Reader): string {
  const { text, language } = textIn(title, reader.language);
  if (language === reader.language) return markup`${withWholeRanges(text)}`;
  return markup`<bdi lang="${language}" dir="${directionOf(language)}">${text}</bdi>`;
}
