import { expect, test } from 'vitest';
import { interpret } from '#conversation/interpret.ts';
import { newSession } from '#conversation/session.ts';
import { speaker } from '../support/conversation.ts';
import { factsFrom } from '../support/plan-facts.ts';
import { newPlanModel } from '../support/plan-model.ts';

const model = newPlanModel([
  ['4.3', 'significant', 78],
  ['10.1', 'limited', 40],
]);
const facts = factsFrom(model, [4], 'fr');
const said = (text: string) => interpret({ kind: 'said', text }, 'm1', newSession('fr'), facts);

test.for([
  ...[
    '10',
    '١٠',
    '۱۰',
    'engagement 10',
    'Engagement n° 10',
    'où en est l’engagement 10 ?',
    'OU EN EST L ENGAGEMENT 10',
  ],
  ...[
    'commitment 10',
    'where is commitment 10?',
    'التزام ١٠',
    'الالتزام 10',
    'أين وصل الالتزام ١٠؟',
    '/status 10',
    '/status engagement 10',
  ],
])('%s asks for commitment 10', (text) => {
  expect(said(text)).toEqual({ to: 'show', what: { view: 'commitment', number: 10 } });
});

test.for(['10.1', '١٠٫١', '١٠.١', 'activité 10.1', 'où en est 10.1 ?', 'activity 10.1', 'النشاط ١٠٫١'])(
  '%s asks for activity 10.1',
  (text) => {
    expect(said(text)).toEqual({ to: 'show', what: { view: 'activity', code: '10.1' } });
  },
);

test.for([
  ['4.3 80 % 600 actes publiés', { percent: 80, text: '600 actes publiés' }],
  ['4.3 80% : 600 actes', { percent: 80, text: '600 actes' }],
  ['4.3: 600 actes publiés', { text: '600 actes publiés' }],
  ['٤٫٣ ٨٠٪ نُشرت', { percent: 80, text: 'نُشرت' }],
  ['mettre à jour 4.3', {}],
  ['maj 4.3 80', { percent: 80 }],
  ['update 4.3 80 percent done', { percent: 80, text: 'done' }],
  ['تحديث 4.3 80 في المائة', { percent: 80 }],
  ['/update 4.3 80 % fait', { percent: 80, text: 'fait' }],
  ['4.3 0 %', { percent: 0 }],
  ['4.3 101 %', { percent: 'outside' }],
  ['4.3 1000 %', { percent: 'outside' }],
  ['4.3 80,5 %', { percent: 'fraction' }],
  ['4.3 600 actes', { text: '600 actes' }],
] as const)('%s begins an update and fills what it says', ([text, filled]) => {
  expect(said(text)).toEqual({ to: 'update', code: '4.3', ...filled });
});

test('a figure for somebody else’s activity is refused in words; a word about it is a look at it', () => {
  expect(said('10.1 80 %')).toMatchObject({ to: 'update', code: '10.1' });
  expect(said('10.1 historique')).toEqual({ to: 'show', what: { view: 'activity', code: '10.1' } });
});

test.for([
  ['retour', 'back'],
  ['RETOUR !', 'back'],
  ['رجوع', 'back'],
  ['back', 'back'],
  ['/later', 'later'],
  ['لاحقا', 'later'],
  ['cancel', 'cancel'],
] as const)('%s is the move %s in any language', ([text, move]) => {
  expect(said(text)).toEqual({ to: 'move', move });
});

test('what is typed into an open question answers it, a question about something else does not', () => {
  const lead = speaker(model, 'lead', [4]);
  lead.says('4.3 80 %');
  const open = (text: string) => interpret({ kind: 'said', text }, 'm9', lead.session, facts);
  expect(open('La plateforme a été présentée aux 12 préfectures, dont 4.3 en partie.')).toMatchObject({
    to: 'answer',
  });
  expect(open('A-t-on fini ?')).toMatchObject({ to: 'answer' });
  expect(open('où en est l’engagement 10 ?')).toMatchObject({ to: 'show' });
  expect(open('4.3 85 %')).toEqual({ to: 'update', code: '4.3', percent: 85 });
  expect(open('mettre à jour 4.3')).toEqual({ to: 'update', code: '4.3' });
  expect(open('4.3')).toMatchObject({ to: 'answer', answer: { kind: 'text', text: '4.3' } });
});

test.for([
  ['spaces', `a${' '.repeat(230_000)}a`],
  ['zero-width spaces', `a${'\u200b'.repeat(230_000)}a`],
  ['full stops', `/langue ${'.'.repeat(110_000)}x`],
  ['marks', `e${'\u0301'.repeat(230_000)}`],
  ['a link of brackets', `${'>'.repeat(110_000)}x`],
  ['half a megabyte', 'é'.repeat(500_000)],
] as const)('%s without end are read in no time', ([, text]) => {
  const lead = speaker(model, 'lead', [4]);
  lead.says('4.3 95 %');
  lead.says('passer');
  lead.says('passer');
  // The time of this thread, and not that in which the machine does other things. Read twice over for each sign, it
  // would take minutes.
  const start = process.threadCpuUsage();
  lead.says(text);
  expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(5_000);
});
