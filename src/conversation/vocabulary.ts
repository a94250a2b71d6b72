import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import type { Intention } from './intention.ts';
import { listedWords as listed } from './listed-words.ts';

/** Commands as a slash and as words of the three languages: whoever types "retour" in English goes back too. */
const COMMANDS = {
  update: { to: 'update' },
  same: { to: 'same' },
  back: { to: 'move', move: 'back' },
  skip: { to: 'move', move: 'skip' },
  repeat: { to: 'move', move: 'repeat' },
  cancel: { to: 'move', move: 'cancel' },
  later: { to: 'move', move: 'later' },
  resume: { to: 'move', move: 'resume' },
  help: { to: 'move', move: 'help' },
  mine: { to: 'show', what: { view: 'mine', page: 0 } },
  plan: { to: 'show', what: { view: 'plan' } },
  language: { to: 'ask-language' },
  start: { to: 'greet' },
  link: { to: 'account', wish: { wish: 'link' } },
  web: { to: 'account', wish: { wish: 'link', first: 'web' } },
  email: { to: 'account', wish: { wish: 'email' } },
  unlink: { to: 'account', wish: { wish: 'unlink' } },
  devices: { to: 'account', wish: { wish: 'devices' } },
  people: { to: 'account', wish: { wish: 'people', page: 0 } },
  invite: { to: 'account', wish: { wish: 'invite' } },
  mydata: { to: 'account', wish: { wish: 'my-data' } },
  forget: { to: 'account', wish: { wish: 'forget', step: 'ask' } },
  digest: { to: 'digest', wish: { wish: 'digest', week: null } },
  thisweek: { to: 'digest', wish: { wish: 'this-week' } },
  digests: { to: 'digest', wish: { wish: 'digests', page: 0 } },
  reminders: { to: 'reminders', wish: { wish: 'reminders' } },
  snooze: { to: 'reminders', wish: { wish: 'snooze' } },
  away: { to: 'reminders', wish: { wish: 'away' } },
  returned: { to: 'reminders', wish: { wish: 'returned' } },
  reminded: { to: 'reminders', wish: { wish: 'follow-up', page: 0, escalated: false } },
  plans: { to: 'area', wish: { area: 'secretariat', wish: 'plans' } },
  desk: { to: 'area', wish: { area: 'secretariat', wish: 'desk' } },
  handover: { to: 'area', wish: { area: 'secretariat', wish: 'hand-over' } },
  assign: { to: 'area', wish: { area: 'secretariat', wish: 'assign' } },
  silent: { to: 'area', wish: { area: 'secretariat', wish: 'silent' } },
  stuck: { to: 'area', wish: { area: 'secretariat', wish: 'stuck', page: 0 } },
  failed: { to: 'area', wish: { area: 'secretariat', wish: 'failed', page: 0 } },
  periods: { to: 'area', wish: { area: 'secretariat', wish: 'periods' } },
  withdraw: { to: 'area', wish: { area: 'secretariat', wish: 'withdraw' } },
  restore: { to: 'area', wish: { area: 'secretariat', wish: 'restore' } },
  add: { to: 'area', wish: { area: 'secretariat', wish: 'add' } },
  withhold: { to: 'area', wish: { area: 'secretariat', wish: 'withhold' } },
  correct: { to: 'area', wish: { area: 'secretariat', wish: 'correct' } },
  audit: { to: 'area', wish: { area: 'secretariat', wish: 'audit', page: 0 } },
  import: { to: 'area', wish: { area: 'import', wish: 'how' } },
  report: { to: 'area', wish: { area: 'report', wish: 'report', date: null } },
  askhelp: { to: 'area', wish: { area: 'committee', wish: 'ask-help' } },
  committee: { to: 'area', wish: { area: 'committee', wish: 'list', page: 0 } },
  weights: { to: 'area', wish: { area: 'committee', wish: 'weights' } },
  indicators: { to: 'area', wish: { area: 'indicators', wish: 'indicators' } },
  assess: { to: 'area', wish: { area: 'indicators', wish: 'assess' } },
  follow: { to: 'area', wish: { area: 'voice', wish: 'follow', target: null } },
  following: { to: 'area', wish: { area: 'voice', wish: 'following' } },
  ask: { to: 'area', wish: { area: 'voice', wish: 'ask', about: null } },
  contest: { to: 'area', wish: { area: 'voice', wish: 'contest', about: null, activity: null } },
  questions: { to: 'area', wish: { area: 'voice', wish: 'own', page: 0 } },
  toanswer: { to: 'area', wish: { area: 'voice', wish: 'owed', page: 0, later: false } },
  moderation: { to: 'area', wish: { area: 'voice', wish: 'moderation', page: 0 } },
  publictexts: { to: 'area', wish: { area: 'voice', wish: 'public-texts', publicTexts: null } },
} as const satisfies Record<string, Intention>;
export type Command = keyof typeof COMMANDS;

const WORDS: Record<Command, MessageKey> = {
  update: 'words-update',
  same: 'words-same',
  back: 'words-back',
  skip: 'words-skip',
  repeat: 'words-repeat',
  cancel: 'words-cancel',
  later: 'words-later',
  resume: 'words-resume',
  help: 'words-help',
  mine: 'words-mine',
  plan: 'words-plan',
  language: 'words-language',
  start: 'words-start',
  link: 'words-link',
  web: 'words-web',
  email: 'words-email',
  unlink: 'words-unlink',
  devices: 'words-devices',
  people: 'words-people',
  invite: 'words-invite',
  mydata: 'words-mydata',
  forget: 'words-forget',
  digest: 'words-digest',
  thisweek: 'words-thisweek',
  digests: 'words-digests',
  reminders: 'words-reminders',
  snooze: 'words-snooze',
  away: 'words-away',
  returned: 'words-returned',
  reminded: 'words-reminded',
  plans: 'words-plans',
  desk: 'words-desk',
  handover: 'words-handover',
  assign: 'words-assign',
  silent: 'words-silent',
  stuck: 'words-stuck',
  failed: 'words-failed',
  periods: 'words-periods',
  withdraw: 'words-withdraw',
  restore: 'words-restore',
  add: 'words-add',
  withhold: 'words-withhold',
  correct: 'words-correct',
  audit: 'words-audit',
  import: 'words-import',
  report: 'words-report',
  askhelp: 'words-askhelp',
  committee: 'words-committee',
  weights: 'words-weights',
  indicators: 'words-indicators',
  assess: 'words-assess',
  follow: 'words-follow',
  following: 'words-following',
  ask: 'words-ask',
  contest: 'words-contest',
  questions: 'words-questions',
  toanswer: 'words-toanswer',
  moderation: 'words-moderation',
  publictexts: 'words-publictexts',
};

const SPOKEN = new Map<string, Command>(
  (Object.keys(COMMANDS) as Command[]).flatMap((command) =>
    listed(WORDS[command]).map((word) => [word, command] as const),
  ),
);
const LANGUAGE_NAMES = new Map<string, Language>(
  LANGUAGES.flatMap((language) =>
    listed('words-this-language', [language]).map((name) => [name, language] as const),
  ),
);
const QUESTION_PHRASES = listed('words-question').filter((phrase) => phrase.includes(' '));
const QUESTION_WORDS = new Set(listed('words-question').flatMap((phrase) => phrase.split(/[\s']+/)));
const COMMITMENT_WORDS = new Set(listed('words-commitment'));
const UPDATE_WORDS = listed('words-update').toSorted((a, b) => b.length - a.length);

/** Whether a text asks ("où en sont les données ouvertes ?") rather than names what it looks for. */
export function isAskedAsQuestion(text: string, folded: string): boolean {
  return /[?؟]\s*$/.test(text) || QUESTION_PHRASES.some((phrase) => folded.startsWith(`${phrase} `));
}

/** A whole message that is a command; undefined for anything longer. */
export function spokenCommand(folded: string): Intention | undefined {
  if (folded.length > 60) return undefined;
  const bare = folded.replace(/[\s.!؟?…]+$/u, '');
  const language = LANGUAGE_NAMES.get(bare);
  if (language) return { to: 'choose-language', language };
  const command = SPOKEN.get(bare);
  return command ? COMMANDS[command] : undefined;
}

/** `/update`; undefined for a slash command that does not exist. */
export function slashCommand(name: string): Intention | undefined {
  if (LANGUAGES.some((language) => language === name))
    return { to: 'choose-language', language: name as Language };
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name as Command] : undefined;
}

export function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(word) || COMMITMENT_WORDS.has(word);
}

export function isCommitmentWord(word: string): boolean {
  return COMMITMENT_WORDS.has(word);
}

/** What follows "mettre à jour" and its like at the beginning of a folded text; undefined when it does not begin so. */
export function afterUpdateWord(folded: string): string | undefined {
  const word = UPDATE_WORDS.find((one) => folded === one || folded.startsWith(`${one} `));
  return word === undefined ? undefined : folded.slice(word.length).trim();
}
