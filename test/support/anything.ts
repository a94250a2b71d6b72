import fc from 'fast-check';
import type { InboundContent } from '#chat/inbound.ts';
import { pressedButton } from '#chat/inbound.ts';
import type { ActivityCode } from '#domain/plan.ts';

/** Anything that may happen to a conversation, as data: a failing run prints what happened. */
export type Happening =
  | { readonly kind: 'does'; readonly content: InboundContent }
  /** Presses a button shown this many turns ago; by its place among those of that turn. */
  | { readonly kind: 'taps'; readonly ago: number; readonly place: number }
  /** Edits what was said this many turns ago. */
  | { readonly kind: 'edits'; readonly ago: number; readonly text: string }
  | { readonly kind: 'moves'; readonly code: ActivityCode; readonly progress: number }
  | { readonly kind: 'leads'; readonly leads: readonly number[] }
  | { readonly kind: 'withdraws'; readonly code: ActivityCode }
  | { readonly kind: 'passes'; readonly days: number }
  | { readonly kind: 'plan'; readonly open: boolean }
  | { readonly kind: 'unreadable' };

const CODES = ['4.1', '4.2', '4.3', '10.1', '10.2'] as const;
const code = fc.constantFrom<ActivityCode>(...CODES);

const PLAIN = `
1|2|3|9|80|80 %|٩٠٪|0|100|101|-5|59,5|beaucoup
retour|annuler|passer|répéter|plus tard|reprendre|aide|langue|bonjour|رجوع|skip|english|العربية
rien de nouveau|no change|لا جديد|mettre à jour|/update|/update 4.3 80|/rien|/|plan|mes activités
4.3|4.3 80 %|4.2 90 %|4.1 40 % fait|4.3 0|10.1 95 % fini|99.9 10 %|engagement 10|où en est 4 ?|؟
poids 4|4.3 = 2|4.1: 3|1:3, 2:1, 3:2|1: 0|aide du comité 4.3|/weights 4|suivre l’engagement 4|تابع الالتزام 4|follow 10|poser une question sur l’engagement 10|contester 4.3|contester 99.9|question 2|mes questions|Publier
indicateurs 4|indicateur 4.1|indicateur 10.2 : 2.700 hier, bilan|/indicators 10|évaluer 4|demain|rappeler mardi|snooze 2020-01-01|absent|ذكرني غدا|rappels à 14 h|600 actes publiés|La loi manque.|https://exemple.ma/a|javascript:alert(1)|c’est tout|Confirmer|aucune|Toujours
<b>|'; drop table entry; --|{"receipt":"first"}`
  .trim()
  .split(/[\n|]/);

/** What people type: answers, commands of three languages, references, prose, and what nobody should. */
const said = fc.oneof(
  fc.constantFrom(...PLAIN, '', ' ', '\u0000', '\ud800', `e${'\u0301'.repeat(30)}`, 'x'.repeat(11_000)),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

const file = fc.record({
  sha256: fc.constantFrom('aa'.repeat(32), 'bb'.repeat(32), '1a'.repeat(32), '2a'.repeat(32)),
  name: fc.constant('bilan.pdf'),
  type: fc.constantFrom('application/pdf', 'application/pdf', 'text/csv', 'application/json'),
  size: fc.constant(1234),
});
const forged = fc.oneof(
  fc.tuple(
    fc.nat(60),
    fc.constantFrom(
      'confirm',
      'done',
      'none',
      'same',
      'known',
      'others',
      'back',
      'keep',
      'mistake',
      'complete',
      '4.3',
      'page-9',
      'c4',
      '__proto__',
    ),
  ),
  fc.tuple(
    fc.constantFrom(
      'update',
      'same',
      'undo',
      'correct',
      'plan',
      'axis',
      'mine',
      'commitment',
      'activities',
      'activity',
      'history',
      'language',
      'resume',
      'restore',
      'snooze',
      'away',
      'deputy',
      'remind-days',
      'follow-up',
      ...[
        'follow',
        'unfollow',
        'following',
        'follow-leave',
        'ask',
        'contest',
        'voices',
        'voice',
        'voice-answer',
      ],
      'ask-help',
      'committee',
      'help-answer',
      'help-missing',
      'help-resolve',
      'weights',
      'weights-refuse',
      'indicators',
      'indicator',
      'enter-value',
      'enter-target',
      'assessments',
      'cancel',
      'constructor',
    ),
    fc.constantFrom(
      '',
      '4.3',
      '10.1',
      '99.9',
      '4',
      '4/7',
      ...['plan', 'axis/A', 'q2', 'c2', 'c11', 'q2/1'],
      '4.3/2',
      'A',
      'ar',
      'xx',
      '00000000-0000-4000-8000-000000000001',
      '00000000-0000-4000-8000-000000000099',
    ),
  ),
);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.record({
      kind: fc.constant('taps' as const),
      ago: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, 3),
      place: fc.nat(6),
    }),
  },
  {
    weight: 14,
    arbitrary: said.map((text): Happening => ({ kind: 'does', content: { kind: 'said', text } })),
  },
  {
    weight: 2,
    arbitrary: forged.map(
      ([head, tail]): Happening => ({
        kind: 'does',
        content: pressedButton(`${head}:${tail}`) ?? { kind: 'arrived' },
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(file, { minLength: 1, maxLength: 3 }), said)
      .map(([files, text]): Happening => ({ kind: 'does', content: { kind: 'attached', files, text } })),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('edits' as const), ago: fc.nat(6), text: said }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('moves' as const), code, progress: fc.nat(100) }) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({
        kind: fc.constant('leads' as const),
        leads: fc.constantFrom([], [4], [4, 10], [4, 10], [10]),
      }),
      fc.record({ kind: fc.constant('withdraws' as const), code }),
      fc.record({ kind: fc.constant('passes' as const), days: fc.nat(40) }),
      fc.record({ kind: fc.constant('plan' as const), open: fc.constantFrom(true, true, true, false) }),
      fc.constant<Happening>({ kind: 'unreadable' }),
      fc
        .constantFrom<InboundContent>({ kind: 'arrived' }, { kind: 'unsupported', what: 'voice' })
        .map((content): Happening => ({ kind: 'does', content })),
    ),
  },
);

/** Long enough to come to an end of something, now and then. */
export const happenings = fc.array(happening, { minLength: 10, maxLength: 50, size: 'max' });
