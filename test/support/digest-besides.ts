import type { BesidesInputs } from '#domain/digest-besides.ts';

/** An invented week of the sample plan: what waits, what was decided, what was measured. */
export const sampleBesides: BesidesInputs = {
  country: 'MA',
  help: [
    { number: 3, commitment: 4, code: '4.3', askedOn: '2026-11-10', escalated: true },
    { number: 5, commitment: 4, code: null, askedOn: '2026-11-19', escalated: false },
    { number: 6, commitment: 16, code: '16.2', askedOn: '2026-11-22', escalated: false },
  ],
  questions: [
    { number: 8, commitment: 10, at: '2026-11-02T09:00:00.000Z' },
    { number: 11, commitment: 2, at: '2026-11-16T09:00:00.000Z' },
  ],
  contests: [
    { number: 2, commitment: 4, code: '4.3', at: '2026-11-12T09:00:00.000Z' },
    { number: 4, commitment: 10, code: null, at: '2026-11-18T09:00:00.000Z' },
  ],
  decided: [
    { kind: 'weight', seq: 205, code: '4.1', title: { fr: 'Recueil' }, was: 35, weight: 30 },
    { kind: 'weight', seq: 206, code: '4.5', title: { fr: 'Digitalisation' }, was: 4, weight: 9.5 },
    { kind: 'withdrawal', seq: 207, code: '7.3', title: { fr: 'Atelier' }, was: null, weight: null },
    { kind: 'addition', seq: 208, code: '9.8', title: { fr: 'Guide' }, was: null, weight: null },
    { kind: 'addition', seq: 209, code: '9.9', title: { fr: 'Charte' }, was: null, weight: null },
  ],
  indicators: [
    {
      commitment: 4,
      number: 1,
      name: { fr: 'Nombre de procédures publiées', ar: 'عدد المساطر المنشورة', en: 'Procedures published' },
      unit: 'count',
      from: 2700,
      to: 2850,
      on: '2026-10-31',
    },
    {
      commitment: 10,
      number: 2,
      name: { fr: 'Part des jeux de données à jour' },
      unit: 'percent',
      from: null,
      to: 62.5,
      on: '2026-11-15',
    },
  ],
};
