import { describe, expect, test } from 'vitest';
import { localize } from '#chat/localize.ts';
import type { Message } from '#chat/message.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import {
  digestAxesMessage,
  digestAxisMessage,
  digestDifficultiesMessage,
  digestSilentMessage,
  digestsMessage,
  weekRefused,
} from '#report/digest-answers.ts';
import { digestMessage } from '#report/digest-message.ts';
import { askDigestLine, digestHeldMessage, digestPreviewMessage } from '#report/digest-preview.ts';
import { words } from '#i18n/catalog.ts';
import { printable } from '../../adapters/terminal/render.ts';
import { quietDigest, sampleDigest, ZONE } from '../support/digest-sample.ts';

const SENDS = '2026-11-23T08:00:00.000Z';
const rendered = (message: Message, language: Language) =>
  localize({
    id: 1,
    address: { platform: 'web', chat: 'x' },
    language,
    timeZone: ZONE,
    turn: 1,
    message,
    answers: null,
    replaces: null,
  });
const told = (message: Message, language: Language = 'fr') =>
  rendered(message, language)
    .parts.map(({ text }) => printable(text).replaceAll('\u00a0', ' '))
    .join('\n');

test('the digest in French, as it is heard', () => {
  expect(told(digestMessage(sampleDigest()))).toMatchInlineSnapshot(`
    "Bilan n° 12, semaine du 16 novembre 2026
    Deuxième plan d’action national du gouvernement ouvert 2021-2023
    Le plan est à 82 %, soit 1 point de plus que le bilan de la semaine 46.
    ▓▓▓▓▓▓▓▓░░
    Cette semaine : 9 nouvelles, 14 « rien de nouveau » et une correction.
    Transparence et qualité des services publics : 88,1 %, ▲ 2,1
    ▓▓▓▓▓▓▓▓▓░
    Egalité et inclusion : 76,3 %
    ▓▓▓▓▓▓▓▓░░
    Justice ouverte : 82,3 %, ▼ 0,2
    ▓▓▓▓▓▓▓▓░░
    Participation citoyenne : 62,8 %
    ▓▓▓▓▓▓░░░░
    Collectivités territoriales ouvertes : 100 %
    ▓▓▓▓▓▓▓▓▓▓
    Ce qui a bougé
    1.3, de 40 % à 91 % : Déterminer la structure du rapport fusionné entre le rapport du milieu d’année et le rapport préalable au budget
    10.5, de 64 % à 93 % : Organisation des actions de sensibilisation au profit des entreprises pour les sensibiliser sur l’importance de la réutilisation des données ouvertes
    8.2, de 85 % à 100 % : Développement du système d’information sanitaire intégré
    4.2, de 62 % à 76 % : Communication, sensibilisation et conduite de changement
    3.5, de 10 % à 21 % : Elaboration des projets de textes juridiques et réglementaires, guides et systèmes pour la mise en œuvre de la charte
    Et 3 autres.
    Achevées cette semaine (3) : 1.3, 10.5 et 8.2.
    Sans nouvelle ce mois-ci : 2 engagements (12 et 17).
    Échéance passée : 9 activités (4.2, 5.2, 10.2, 10.6, 11.2, 11.6, 12.6, 13.6 et une autre).
    Nouvelles difficultés
    16.2 : Signature de convention de partenariat avec les barreaux d’avocats
    La convention avec les associations attend la signature de deux partenaires sur cinq.
    10.2 : Elaboration et publication des référentiels de données nécessaires pour la collecte, le traitement, la publication et la réutilisation des données ouvertes
    Trois producteurs n’ont pas encore désigné de responsable des données.
    3.5 : Elaboration des projets de textes juridiques et réglementaires, guides et systèmes pour la mise en œuvre de la charte
    Le marché public est infructueux : le seul candidat s’est retiré, et l’appel sera relancé en janvier.
    Registre jusqu’au n° 213, empreinte 9f2c41d07be3
    Démonstration : les personnes et les échéances sont inventées."
  `);
  expect(told(digestMessage(quietDigest()))).toMatchInlineSnapshot(`
    "Bilan n° 12, semaine du 16 novembre 2026
    Deuxième plan d’action national du gouvernement ouvert 2021-2023
    Le plan reste à 82 %.
    ▓▓▓▓▓▓▓▓░░
    Aucune nouvelle cette semaine.
    Transparence et qualité des services publics : 88,1 %
    ▓▓▓▓▓▓▓▓▓░
    Egalité et inclusion : 76,3 %
    ▓▓▓▓▓▓▓▓░░
    Justice ouverte : 82,3 %
    ▓▓▓▓▓▓▓▓░░
    Participation citoyenne : 62,8 %
    ▓▓▓▓▓▓░░░░
    Collectivités territoriales ouvertes : 100 %
    ▓▓▓▓▓▓▓▓▓▓
    Sans nouvelle ce mois-ci : 2 engagements (12 et 17).
    Échéance passée : 9 activités (4.2, 5.2, 10.2, 10.6, 11.2, 11.6, 12.6, 13.6 et une autre).
    La dernière nouvelle du registre date du 1er mai 2026 : plus de cinq mois. Le Partenariat attend une mise à jour au moins deux fois par an.
    Registre jusqu’au n° 213, empreinte 9f2c41d07be3
    Démonstration : les personnes et les échéances sont inventées."
  `);
});

test('it is short, and stays in the thread', () => {
  const message = digestMessage(sampleDigest());
  expect(message.lasting).toBe(true);
  expect(told(message).length).toBeLessThan(4_000);
  expect(told(message)).toContain('Et 3 autres.');
});

test('its buttons stand, and fit into Telegram’s 64 bytes', () => {
  const { snapshot } = sampleDigest();
  const all = [digestMessage(sampleDigest()), digestAxesMessage(snapshot), digestSilentMessage(snapshot)];
  const choices = all.flatMap((message) => message.choices ?? []);
  expect(choices.map(({ id }) => id)).toContain('digest-axis:2026-W47/transparency');
  expect(choices.map(({ id }) => id)).toContain('digest-silent:2026-W47');
  for (const { id, standing } of choices) {
    expect(standing).toBe(true);
    expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64);
  }
});

test('a quiet week says so, and offers nothing that it does not have', () => {
  const message = digestMessage(quietDigest());
  expect(told(message)).toContain('Aucune nouvelle cette semaine.');
  expect(told(message)).toContain('plus de cinq mois');
  expect(message.choices?.some(({ id }) => id.startsWith('digest-difficulties'))).toBe(false);
});

test('the coordinator’s line stands at its head, beside the snapshot', () => {
  const lines = told(digestMessage(sampleDigest({}, { line: 'Réunion jeudi.' }))).split('\n');
  expect(lines.indexOf('Réunion jeudi.')).toBe(3);
});

test('a corrected issue says what it changes, and nothing that rounds to the same', () => {
  const { snapshot } = sampleDigest();
  const corrections = {
    receipts: [214],
    rate: { said: 82.18, says: 82.11 },
    axes: [{ code: 'transparency', title: { fr: 'Transparence' }, said: 88.1, says: 87.4 }],
    commitments: [],
    activities: [
      {
        code: '4.3',
        title: {},
        said: { band: 'significant', progress: 78 },
        says: { band: 'significant', progress: 72 },
      },
      { code: '8.2', title: {}, said: { band: 'complete', progress: 100 }, says: null },
    ],
  } as const;
  const corrected: Digest = { ...sampleDigest(), snapshot: { ...snapshot, issue: 2, corrections } };
  const text = told(digestMessage(corrected));
  expect(text).toContain('édition corrigée');
  expect(text).toContain('Transparence : 87,4 % au lieu de 88,1 %.');
  expect(text).toContain('4.3 : 72 % au lieu de 78 %.');
  expect(text).toContain('8.2 n’a pas bougé ; le premier bilan disait 100 %.');
  expect(text).not.toContain('Le plan : 82 % au lieu de');
});

describe.for(LANGUAGES)('in %s', (language) => {
  test('everything around a digest has its words', () => {
    const digest = sampleDigest();
    const { snapshot } = digest;
    const axis = digestAxisMessage(snapshot, 'transparency');
    if (!axis) throw new Error('No such axis');
    const messages: readonly Message[] = [
      digestMessage(digest),
      digestMessage(quietDigest()),
      digestMessage({ ...digest, number: null }),
      digestAxesMessage(snapshot),
      axis,
      digestSilentMessage(snapshot),
      digestSilentMessage({ ...snapshot, silent: [] }),
      digestDifficultiesMessage(snapshot),
      digestDifficultiesMessage(quietDigest().snapshot),
      digestPreviewMessage(digest, SENDS),
      digestPreviewMessage({ ...digest, heldAt: SENDS }, SENDS),
      digestPreviewMessage({ ...digest, sentAt: SENDS }, SENDS),
      digestHeldMessage(digest),
      askDigestLine(),
      digestsMessage([], { page: 0, more: false }),
      digestsMessage([{ week: '2026-W47', number: 12, corrected: true, rate: 82 }], { page: 0, more: true }),
    ];
    for (const message of messages) {
      const { parts, choices } = rendered(message, language);
      expect(parts.every(({ text }) => text.trim() !== '')).toBe(true);
      expect(choices.every(({ label }) => label.trim() !== '')).toBe(true);
    }
  });

  test('a week that is none is refused by saying why', () => {
    const reader = { language, timeZone: ZONE };
    expect(words(weekRefused('47', { refused: 'form' }, '2026-W47'), reader)).toContain('2026-W47');
    const none = { refused: 'no-such-week', year: 2025, weeks: 52 } as const;
    expect(words(weekRefused('2025-W53', none, '2026-W47'), reader)).toContain('2025-W53');
  });
});

test('an axis that the digest does not have', () => {
  expect(digestAxisMessage(sampleDigest().snapshot, 'none')).toBeUndefined();
});
