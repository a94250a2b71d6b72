import { expect, test } from 'vitest';
import { choiceMeant, declines } from '#conversation/choice-words.ts';
import { listedWords } from '#conversation/listed-words.ts';
import { slashCommand, spokenCommand } from '#conversation/vocabulary.ts';
import { fold } from '#domain/words.ts';
import { sentencesOf } from '#i18n/sentences.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import { messagesOf } from '../../scripts/locale-keys.ts';

/** The commands whose words stand in the locales. */
const commands = [...messagesOf(sentencesOf('fr')).keys()].flatMap((key) => {
  const name = /^words-([a-z]+)$/.exec(key)?.[1];
  return name !== undefined && slashCommand(name) ? [name] : [];
});
const wordsOf = (name: string) => [...new Set(listedWords(`words-${name}` as MessageKey))];

function sharedIn(lists: readonly (readonly [name: string, words: readonly string[]])[]): readonly string[] {
  const owners = new Map<string, readonly string[]>();
  for (const [name, words] of lists)
    for (const word of words) owners.set(word, [...(owners.get(word) ?? []), name]);
  return [...owners].flatMap(([word, names]) => (names.length > 1 ? [`${word}: ${names.join(', ')}`] : []));
}

test('no word is that of two commands, nor the name of a language', () => {
  expect(commands.length).toBeGreaterThan(50);
  const lists = [...commands.map((name) => [name, wordsOf(name)] as const)];
  expect(sharedIn([...lists, ['this-language', wordsOf('this-language')]])).toEqual([]);
});

test('a word that answers a question is no command, but for two: where they answer, that comes first', () => {
  const answers = [...wordsOf('done'), ...wordsOf('none'), ...wordsOf('yes')];
  expect(answers.filter((word) => spokenCommand(word))).toEqual(['ras', 'correct']);
  expect(
    sharedIn([
      ['none', wordsOf('none')],
      ['yes', wordsOf('yes')],
      ['done', wordsOf('done')],
    ]),
  ).toEqual(["c'est bon: yes, done", 'c bon: yes, done']);
});

test.for([
  ['skip', 'تخط', 'تخطَّ', 'تخطي', 'تخطى', 'التخطّي', 'تجاوز', 'passe', 'je passe', 'Passer !', 'skip this'],
  ['cancel', 'ألغِ', 'الغ', 'الغاء', 'إلغاء', 'الإلغاء', 'stop', 'annule', 'arrete', 'never mind'],
  ['back', 'ارجع', 'إرجع', 'الرجوع', 'رجوعٌ', 'précédente', 'precedente', 'go back'],
  ['later', 'لاحقًا', 'لاحقاً', 'في وقت لاحق', 'من بعد', 'plus tard', 'not right now'],
  ['help', 'المساعدة', 'ساعديني', 'عاوني', 'aidez-moi', "J'ai besoin d’aide", 'help me'],
  ['start', 'menu', 'القائمة', 'accueil', 'السلام'],
] as const)('%s is said as people type it', ([command, ...said]) => {
  expect(said.filter((one) => spokenCommand(fold(one)) !== slashCommand(command))).toEqual([]);
});

test.for([
  [
    'confirm',
    'واخا',
    'نعم',
    'موافقة',
    'أكّد',
    'صحيح',
    'OK',
    "D'accord",
    'c bon',
    'ouais',
    'yes please',
    'correct',
  ],
  ['none', 'لا', 'لا شيء', 'لا شئ', 'لاشيء', 'والو', 'rien', 'R.A.S.', 'neant', 'no thanks'],
  ['done', 'صافي', 'خلاص', 'انتهيت', 'هذا كل شيء', "c'est tout", 'C BON', "that's it", 'done'],
] as const)('%s is meant as people type it', ([choice, ...said]) => {
  expect(said.filter((one) => choiceMeant(fold(one), [choice]) !== choice)).toEqual([]);
});

test('a no to what is to be confirmed is no text, and where "none" is an answer it is that', () => {
  for (const said of ['non', 'No!', 'لا', 'rien', 'nope']) {
    expect(declines(fold(said), ['confirm', 'rewrite', 'discard'])).toBe(true);
    expect(declines(fold(said), ['none', 'back'])).toBe(false);
  }
  expect(declines(fold('Non, le taux est faux.'), ['confirm'])).toBe(false);
});
