import { expect, test } from 'vitest';
import type { Snapshot } from '#domain/digest-snapshot.ts';
import type { Language } from '#i18n/language.ts';
import { words } from '#i18n/catalog.ts';
import { digestAxisMessage } from '#report/digest-answers.ts';
import { digestEmail, digestText } from '#report/digest-email.ts';
import { planShareWords, shareOf } from '#report/digest-share.ts';
import { sampleBesides } from '../support/digest-besides.ts';
import { sampleDigest, sampleInputs, ZONE } from '../support/digest-sample.ts';

/** The sample's week, in which decisions have moved commitments 4 and 9 by so many of their weighted sums. */
function decidedWeek(by: Readonly<Record<number, number>> = { 4: -400, 9: 250 }) {
  const { now } = sampleInputs();
  return sampleDigest({
    besides: sampleBesides,
    now: now.map((one) => {
      const { weighted, weight } = one.tally;
      return { ...one, tally: { weighted: weighted + (by[one.number] ?? 0), weight } };
    }),
  });
}

const digest = decidedWeek();
const plain = (text: string) =>
  text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');
const told = (language: Language) => {
  const undecided = new Set(
    plain(digestText(sampleDigest({ besides: sampleBesides }), language)).split('\n'),
  );
  return plain(digestText(digest, language))
    .split('\n')
    .filter((line) => line !== '' && !undecided.has(line) && !/^[▓░]+$/.test(line));
};

test('it reads well in French', () => {
  expect(told('fr')).toMatchInlineSnapshot(`
    [
      "Le plan est à 82 %, soit 0,9 point de plus que le bilan de la semaine 46.",
      "En points : −0,1 par décision (poids de l’engagement 4 et ajout à l’engagement 9), +1 par l’avancement des activités.",
      "Transparence et qualité des services publics : 88 %, ▲ 2",
      "En points : −0,2 par décision, +2,2 par l’avancement.",
      "Engagement 4, en points : −4 par décision, +2,9 par l’avancement.",
      "Engagement 9, en points : +2,5 par décision, 0 par l’avancement.",
    ]
  `);
});

test('it reads well in Arabic', () => {
  expect(told('ar')).toMatchInlineSnapshot(`
    [
      "بلغت الخطة 82%، أي بزيادة 0,9 نقطة عن حصيلة الأسبوع 46.",
      "بالنقاط: −0,1 بفعل القرارات (أوزان الالتزام 4 وإضافة إلى الالتزام 9)، +1 بفعل تقدم الأنشطة.",
      "الشفافية وجودة الخدمات العمومية: 88%، ▲ 2",
      "بالنقاط: −0,2 بفعل القرارات، +2,2 بفعل التقدم.",
      "الالتزام 4، بالنقاط: −4 بفعل القرارات، +2,9 بفعل التقدم.",
      "الالتزام 9، بالنقاط: +2,5 بفعل القرارات، 0 بفعل التقدم.",
    ]
  `);
});

test('it reads well in English', () => {
  expect(told('en')).toMatchInlineSnapshot(`
    [
      "The plan is at 82%: 0.9 points more than the digest of week 46.",
      "In points: −0.1 by decision (weights of commitment 4 and addition to commitment 9), +1 by the progress of activities.",
      "Transparency and quality of public services: 88%, ▲ 2",
      "In points: −0.2 by decision, +2.2 by progress.",
      "Commitment 4, in points: −4 by decision, +2.9 by progress.",
      "Commitment 9, in points: +2.5 by decision, 0 by progress.",
    ]
  `);
});

test('where nothing but decisions changed the plan, it says so', () => {
  const { snapshot } = digest;
  const only = { ...snapshot, rate: { before: 81, now: 79.8, byDecision: -1.2 } };
  const said = (of: Snapshot) =>
    planShareWords(of, 5).map((phrase) => words(phrase, { language: 'fr', timeZone: ZONE }));
  expect(said(only).map(plain)).toMatchInlineSnapshot(`
    [
      "Ce changement vient de ce qui a été décidé (poids de l’engagement 4 et ajout à l’engagement 9), et non de l’avancement des activités.",
    ]
  `);
  const { besides: _, ...bare } = only;
  expect(said(bare).map(plain)).toMatchInlineSnapshot(`
    [
      "Ce changement vient de ce qui a été décidé (plan modifié), et non de l’avancement des activités.",
    ]
  `);
});

test('the parts add up as they are shown, and what rounds to nothing is not told', () => {
  expect(shareOf({ before: 80, now: 81.25, byDecision: -1.15 })).toEqual({ decided: -1.2, progressed: 2.5 });
  expect(shareOf({ before: 80, now: 81.25, byDecision: 0.04 })).toBeUndefined();
  expect(shareOf({ before: 80, now: 81.25 })).toBeUndefined();
  expect(shareOf({ before: null, now: 81.25 })).toBeUndefined();
});

test('a digest that was frozen before parts were told reads as it did', () => {
  const kept = JSON.parse(JSON.stringify(digest), (name, value) =>
    name === 'byDecision' ? undefined : value,
  );
  expect(plain(digestText(kept, 'fr'))).not.toContain('par décision');
});

test('the letter and the view of an axis have it, too', () => {
  expect(plain(digestEmail(digest, 'fr', undefined).html).match(/par décision/g)?.length).toBeGreaterThan(3);
  const axis = digest.snapshot.commitments.find(({ number }) => number === 4)?.axis ?? '';
  const lines = digestAxisMessage(digest.snapshot, axis)?.lines ?? [];
  const notes = lines.filter((line) => 'as' in line && line.as === 'note');
  expect(notes.length).toBeGreaterThan(1);
});
