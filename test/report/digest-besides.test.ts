import { expect, test } from 'vitest';
import { localize } from '#chat/localize.ts';
import type { Language } from '#i18n/language.ts';
import { digestEmail, digestText } from '#report/digest-email.ts';
import { digestMessage } from '#report/digest-message.ts';
import { sampleBesides } from '../support/digest-besides.ts';
import { sampleDigest } from '../support/digest-sample.ts';

const digest = sampleDigest({ besides: sampleBesides });
const plain = (text: string) =>
  text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');
const told = (language: Language) => {
  const before = new Set(plain(digestText(sampleDigest(), language)).split('\n'));
  return plain(digestText(digest, language))
    .split('\n')
    .filter((line) => line !== '' && !before.has(line));
};

test('it reads well in French', () => {
  expect(told('fr')).toMatchInlineSnapshot(`
    [
      "3 demandes d’aide au comité sont ouvertes : engagement 4 (2 demandes, la plus ancienne depuis 12 jours) et engagement 16 (depuis aujourd’hui).",
      "Une question du public attend une réponse depuis plus de 10 jours ouvrables : n° 8 (engagement 10, 2 novembre 2026).",
      "2 avancements contestés attendent le mot de clôture : contestation 2 (activité 4.3, 12 novembre 2026) et contestation 4 (engagement 10, 18 novembre 2026).",
      "Décidé cette semaine",
      "Poids : 4.1 de 35 à 30 et 4.5 de 4 à 9,5.",
      "Activité retirée du plan : 7.3.",
      "Activités ajoutées au plan : 9.8 et 9.9.",
      "Indicateurs",
      "Engagement 4, Nombre de procédures publiées : de 2.700 à 2.850 (31 octobre 2026)",
      "Engagement 10, Part des jeux de données à jour : 62,5 % (15 novembre 2026)",
    ]
  `);
});

test('it reads well in Arabic', () => {
  expect(told('ar')).toMatchInlineSnapshot(`
    [
      "3 طلبات مساعدة مفتوحة لدى اللجنة: الالتزام 4 (طلبان، أقدمهما منذ 12 يوما) والالتزام 16 (منذ اليوم).",
      "سؤال واحد من العموم ينتظر جوابا منذ أكثر من 10 أيام عمل: رقم 8 (الالتزام 10، 2 نونبر 2026).",
      "اعتراضان على حالة التقدم ينتظران كلمة الختام: الاعتراض 2 (النشاط 4.3، 12 نونبر 2026) والاعتراض 4 (الالتزام 10، 18 نونبر 2026).",
      "قرارات هذا الأسبوع",
      "الأوزان: 4.1 من 35 إلى 30 و4.5 من 4 إلى 9,5.",
      "نشاط سحب من الخطة: 7.3.",
      "نشاطان أضيفا إلى الخطة: 9.8 و9.9.",
      "المؤشرات",
      "الالتزام 4، عدد المساطر المنشورة: من 2.700 إلى 2.850 (31 أكتوبر 2026)",
      "الالتزام 10، Part des jeux de données à jour: 62,5% (15 نونبر 2026)",
    ]
  `);
});

test('it reads well in English', () => {
  expect(told('en')).toMatchInlineSnapshot(`
    [
      "3 requests for the committee’s help are open: commitment 4 (2 requests, the oldest for 12 days) and commitment 16 (since today).",
      "One question from the public has waited for an answer for more than 10 working days: no. 8 (commitment 10, 2 November 2026).",
      "2 contested statuses await their closing word: contest 2 (activity 4.3, 12 November 2026) and contest 4 (commitment 10, 18 November 2026).",
      "Decided this week",
      "Weights: 4.1 from 35 to 30 and 4.5 from 4 to 9.5.",
      "Activity withdrawn from the plan: 7.3.",
      "Activities added to the plan: 9.8 and 9.9.",
      "Indicators",
      "Commitment 4, Procedures published: from 2,700 to 2,850 (31 October 2026)",
      "Commitment 10, Part des jeux de données à jour: 62.5% (15 November 2026)",
    ]
  `);
});

test('there are buttons to what waits, short enough for every platform', () => {
  const { choices = [] } = digestMessage(digest);
  expect(choices.map(({ id }) => id)).toEqual([
    'digest-axes:2026-W47',
    'digest-silent:2026-W47',
    'digest-difficulties:2026-W47',
    'committee:',
    'voice:q8',
    'digests:',
  ]);
  for (const language of ['fr', 'ar', 'en'] as const) {
    const { choices: shown } = localize({
      id: 1,
      address: { platform: 'telegram', chat: '1' },
      language,
      timeZone: 'Africa/Casablanca',
      turn: 0,
      message: digestMessage(digest),
      answers: null,
      replaces: null,
    });
    expect(shown.every(({ data, label }) => Buffer.byteLength(data) <= 64 && label.length > 0)).toBe(true);
  }
});

test('the letter has all of it, too', () => {
  const { html } = digestEmail(digest, 'fr', undefined);
  for (const word of [
    'Décidé cette semaine',
    'Indicateurs',
    'En attente',
    '62,5',
    'demandes d’aide au comité',
  ])
    expect(plain(html)).toContain(word);
});
