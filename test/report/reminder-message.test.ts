import { describe, expect, test } from 'vitest';
import { localize } from '#chat/localize.ts';
import type { Message } from '#chat/message.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { ReminderPart } from '#domain/reminder.ts';
import { snoozeUntil } from '#domain/snooze.ts';
import { EVERY_WEEK } from '#domain/working-days.ts';
import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { coordinatorMessage, reminderMessage } from '#report/reminder-message.ts';
import { snoozeWords } from '#report/snooze-words.ts';

const TODAY = '2026-11-23';
const titles = new Map([['4.3' as const, { fr: 'Publier les actes', ar: 'نشر القرارات' }]]);

function part(given: Partial<ReminderPart>): ReminderPart {
  return { person: 1, name: null, silent: [], silence: null, due: [], second: [], ...given };
}

function reminder(...parts: readonly Partial<ReminderPart>[]): Message {
  return reminderMessage({ person: 1, parts: parts.map(part), keys: [], escalates: [] }, titles, TODAY);
}

/** What a reader sees, without the marks that keep values whole, and the data of the buttons. */
function shown(message: Message, language: Language = 'fr') {
  const { parts, choices, lasting } = localize({
    id: 1,
    address: { platform: 'web', chat: 'x' },
    language,
    timeZone: 'Africa/Casablanca',
    turn: 7,
    message,
    answers: null,
    replaces: null,
  });
  const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
  return {
    lines: parts.map(({ text }) => plain(text)),
    buttons: choices.map(({ data, label }) => `${data} ${plain(label)}`),
    lasting,
  };
}

const LATER = [
  'snooze:tomorrow Demain',
  'snooze:week La semaine prochaine',
  'snooze:date À une date…',
  'away: Je suis absent…',
];
const late = { code: '4.3' as const, dueOn: '2026-11-20', stage: 'D+1' as const };
const silent: readonly ActivityCode[] = ['4.2', '4.3', '4.5'];

describe('a reminder', () => {
  test('of silence: how much of it, and buttons that last', () => {
    expect(shown(reminder({ silence: 1, silent }))).toEqual({
      lines: ['Bonjour. 3 de vos activités attendent une nouvelle ce mois-ci.'],
      buttons: ['update: Mettre à jour', 'same: Rien de nouveau pour les 3', ...LATER],
      lasting: true,
    });
  });

  test.for([
    [
      2,
      'Un petit rappel : une de vos activités attend encore une nouvelle ce mois-ci. Si rien n’a bougé, un bouton suffit.',
    ],
    ['again', 'Comme vous l’aviez demandé : une de vos activités attend une nouvelle.'],
  ] as const)('again (%s), and straight to the only activity', ([silence, line]) => {
    const { lines, buttons } = shown(reminder({ silence, silent: ['4.2'] }));
    expect(lines).toEqual([line]);
    expect(buttons.slice(0, 2)).toEqual(['update:4.2 Mettre à jour', 'same: Rien de nouveau']);
  });

  test('of due dates, near and past, with nothing to say “no change” of', () => {
    const near = { code: '4.3' as const, dueOn: TODAY, stage: 'D-3' as const };
    expect(shown(reminder({ due: [late] }))).toMatchObject({
      lines: [
        'Bonjour. Une de vos échéances est proche ou passée.',
        '4.3 Publier les actes : l’échéance du 20 novembre 2026 est passée.',
      ],
      buttons: ['update:4.3 Mettre à jour', ...LATER],
    });
    expect(shown(reminder({ due: [near] })).lines[1]).toBe(
      '4.3 Publier les actes : échéance le 23 novembre 2026.',
    );
  });

  test('of many due dates names five, and counts the others', () => {
    const due = Array.from({ length: 8 }, (_, n) => ({ ...late, code: `4.${n + 1}` as const }));
    const { lines } = shown(reminder({ due }));
    expect(lines).toHaveLength(7);
    expect(lines[6]).toBe('Et 3 autres.');
  });

  test('for a deputy and for the other lead says whose it is, in one message', () => {
    const { lines, buttons } = shown(
      reminder(
        { second: [4] },
        { name: 'Amina', silent: ['10.1'], silence: 1 },
        { name: 'Karim', due: [late] },
      ),
    );
    expect(lines.slice(0, 3)).toEqual([
      'Engagement 4 : deux rappels à l’autre responsable sont restés sans réponse. Pourriez-vous en donner des nouvelles ?',
      'Vous remplacez Amina en son absence : une de ses activités attend une nouvelle ce mois-ci.',
      'Vous remplacez Karim en son absence.',
    ]);
    expect(buttons.slice(0, 2)).toEqual(['update: Mettre à jour', 'same: Rien de nouveau']);
  });

  test('reads in Arabic and in English, with titles in the reader’s language', () => {
    const message = reminder({ silence: 1, silent, due: [late] });
    expect(shown(message, 'ar').lines).toEqual([
      'مرحبا. 3 من أنشطتكم تنتظر مستجدا هذا الشهر.',
      'النشاط 4.3 نشر القرارات: فات أجله المحدد في 20 نونبر 2026.',
    ]);
    expect(shown(message, 'en').lines[1]).toBe('4.3 Publier les actes: was due on 20 November 2026.');
  });
});

test('the coordinator is told of what nobody answers for, and of who cannot be reached', () => {
  const many = Array.from({ length: 12 }, (_, n) => n + 1);
  const { lines, buttons } = shown(coordinatorMessage(many, ['Amina', null]));
  expect(lines).toEqual([
    'Entre nous : malgré plusieurs rappels, personne n’a donné de nouvelles de 12 engagements, dont 1, 2, 3, 4, 5, 6, 7 et 8.',
    '2 rappels n’ont pas pu partir, faute de compte joignable, dont : Amina et —.',
  ]);
  expect(buttons[0]).toBe('commitment:1 L’engagement 1');
  expect(shown(coordinatorMessage([], ['Amina'])).buttons).toEqual([]);
});

test('what becomes of a wish to put it off is said in every language', () => {
  for (const language of LANGUAGES) {
    const said = ['tomorrow' as const, { date: '2026-11-01' }, { date: '2028-01-01' }, { date: 'x' }].map(
      (snooze) => words(snoozeWords(snoozeUntil(snooze, TODAY, EVERY_WEEK)), { language, timeZone: 'UTC' }),
    );
    expect(new Set(said).size).toBe(4);
    expect(said[0]).toContain('24');
  }
});
