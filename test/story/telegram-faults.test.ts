import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, makeFolders, startServer } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import type { FaultKind } from '../support/telegram/faults.ts';
import type { Person } from '../support/telegram/person.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import type { Update } from '../support/telegram/types.ts';
import {
  BEGINNING,
  getText,
  healthOf,
  invite,
  PATIENCE,
  PDF,
  rateOf,
  recordOf,
  telegramIs,
  telegramVariables,
  until,
} from './story.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let telegram: TelegramServer;
let variables: NodeJS.ProcessEnv;
let server: Server;
beforeAll(async () => {
  folders = await makeFolders();
  telegram = await startTelegram();
  variables = { DATA_DIR: await folders.prepared(), ...telegramVariables(telegram) };
  server = await startServer(variables);
});
afterAll(async () => {
  await folders.remove();
  await telegram.stop();
});

type Done = { readonly update?: Update | undefined };
type Turn = readonly [say: () => Done | readonly Done[], answer: RegExp, ...faults: readonly (() => void)[]];

/** Every update comes twice, and some of the batches come newest first. */
async function live(person: Person, turns: readonly Turn[]): Promise<void> {
  for (const [say, answer, ...faults] of turns) {
    for (const fault of faults) fault();
    for (const { update } of [say()].flat()) if (update) telegram.deliverAgain(update);
    await person.waitFor(answer, PATIENCE);
  }
}

const fails = (method: string, kind: FaultKind) => () => telegram.fail({ method, kind });
const slowDown = { status: 429, retryAfter: 1 } as const;

const LONG = `DÉBUT ${'Les référentiels sont publiés. '.repeat(140)}FIN`;

const leadTurns = (lead: Person): readonly Turn[] => [
  [() => lead.say('mettre à jour 10.2'), /Où en est-elle/, fails('sendMessage', slowDown)],
  [() => lead.press(/Complétée/), /À combien/, fails('editMessageText', 'drop-after')],
  [() => lead.press(/^100/), /Qu’a-t-on fait/, fails('editMessageText', { status: 502 })],
  // Two messages, which come in the wrong order.
  [
    () => lead.say(LONG),
    /en 2 messages[\s\S]*\[C’est tout\]/,
    () => telegram.reverseBatches(3),
    fails('sendMessage', 'drop-before'),
  ],
  [() => lead.pressTwice('C’est tout'), /Des difficultés/, fails('editMessageText', slowDown)],
  [() => lead.press('Aucune'), /preuve/, fails('editMessageText', 'drop-before')],
  [
    () => lead.sendDocument({ bytes: PDF, name: 'référentiels.pdf' }),
    /référentiels\.pdf[\s\S]*\[C’est tout\]/,
    fails('getFile', { status: 500 }),
    fails('getFile', 'drop-after'),
    fails('getFile', { slowMs: 1500 }),
    fails('sendMessage', { status: 500 }),
  ],
  [() => lead.press('C’est tout'), /Récapitulatif/, fails('answerCallbackQuery', 'drop-after')],
  [
    () => lead.pressTwice('Confirmer'),
    /Enregistré sous le n° 148/,
    fails('sendMessage', 'drop-after'),
    fails('editMessageText', 'drop-after'),
  ],
];

const committeeTurns = (member: Person): readonly Turn[] => [
  [() => member.say('commitment 10'), /Commitment 10, /],
  [() => member.press('The activities'), /10\.2/],
  [() => member.say('4.3'), /4\.3 Publish/],
  [() => member.press('The history'), /No\. 21/i],
  [() => member.say('/plan'), /Second national/],
  [() => member.say('update'), /Only/],
];

const publicTurns = (visitor: Person): readonly Turn[] => [
  [() => visitor.say('السلام عليكم'), /مرحبا/],
  [() => visitor.press('الخطة'), /82%/],
  [() => visitor.say('التزام ١٠'), /الالتزام 10، /],
  [() => visitor.press('الأنشطة'), /10\.2/],
  [() => visitor.say('الشفافية'), /الالتزام 1 /],
  [() => visitor.say('4.3'), /4\.3 نشر/],
];

type Trouble = readonly [FaultKind, state: 'retrying' | 'refused', why: RegExp, health?: RegExp];

/** What goes wrong with the polling, until the program has said so, and what it says. */
const TROUBLES: readonly Trouble[] = [
  [{ status: 409 }, 'retrying', /another program reads/],
  [{ status: 401 }, 'refused', /refuses the token/, /^degraded: telegram is refused/],
  [{ status: 502 }, 'retrying', /getUpdates: 502/],
  [{ status: 429, retryAfter: 2 }, 'retrying', /getUpdates: 429/],
  ['drop-before', 'retrying', /getUpdates: ECONNRESET/],
  ['drop-after', 'retrying', /getUpdates: ECONNRESET/],
];

/** Somebody asks in each trouble and after it, and is answered. */
async function spoilPolling(passerBy: Person): Promise<void> {
  for (const [kind, state, why, health = /^ok$/] of TROUBLES) {
    const failures = failedPolls();
    const mend = telegram.fail({ method: 'getUpdates', kind, times: Number.POSITIVE_INFINITY });
    const { update } = passerBy.say('4.3');
    if (update) telegram.deliverAgain(update);
    const { status, reasons } = await telegramIs(server, state, why);
    expect([status, ...(reasons ?? [])].join(': ')).toMatch(health);
    // Once more than it takes to say so: the next attempt fails, too.
    await until(failedPolls, (count) => count > failures + 1);
    mend();
    await passerBy.waitFor(/4\.3 Publication/, PATIENCE);
    passerBy.say('engagement 10');
    await passerBy.waitFor(/Engagement 10, /, PATIENCE);
    await telegramIs(server, 'connected');
  }
}

/** So that no fault is left out because nothing was called any more. */
const troublesMet = () =>
  telegram.calls.flatMap(({ method, answered }) => {
    if (answered === 'dropped') return `${method} dropped`;
    return answered && !answered.ok ? `${method} ${answered.error_code}` : [];
  });
const failedPolls = () => troublesMet().filter((one) => one.startsWith('getUpdates')).length;
const EXPECTED = [
  ...[409, 401, 502, 429, 'dropped'].map((what) => `getUpdates ${what}`),
  ...[429, 500, 'dropped'].map((what) => `sendMessage ${what}`),
  ...[429, 502, 'dropped'].map((what) => `editMessageText ${what}`),
  ...['getFile 500', 'getFile dropped', 'answerCallbackQuery dropped'],
];

test('three stories in three languages come to their end, whatever goes wrong on the way', async () => {
  const lead = telegram.person({ id: 1001, firstName: 'Amina', language: 'fr' });
  const member = telegram.person({ id: 1002, firstName: 'Olivia', language: 'en' });
  const visitor = telegram.person({ id: 1003, firstName: 'زينب', language: 'ar' });
  const passerBy = telegram.person({ id: 1004, firstName: 'Paul', language: 'fr' });
  const leads = await invite(variables, '--role', 'lead', '--commitments', '10', '--name', 'Amina');
  const member_ = await invite(variables, '--role', 'committee', '--lang', 'en', '--name', 'Olivia');

  await Promise.all([
    live(lead, [[() => lead.start(leads), /Mettre à jour/], ...leadTurns(lead)]),
    live(member, [[() => member.start(member_), /Welcome/], ...committeeTurns(member)]),
    live(visitor, publicTurns(visitor)),
    spoilPolling(passerBy),
  ]);

  expect(troublesMet()).toEqual(expect.arrayContaining(EXPECTED));
  expect(await recordOf(server)).toHaveLength(BEGINNING + 1);
  expect(await rateOf(server, 10)).toBe(85.5);
  expect(await getText(server, '/fr/MA-PAN2/10/2')).toMatch(/DÉBUT[^<]*Les référentiels[\s\S]*FIN/);
  const health = await until(
    () => healthOf(server),
    ({ outbox }) => outbox.waiting === 0,
  );
  expect(health).toMatchObject({ status: 'ok', outbox: { dead: 0 } });
  await until(
    () => telegram.pendingUpdates,
    (count) => count === 0,
  );
  expect(await command('verify', [], variables)).toMatchObject({ code: 0, err: '' });
  expect(await server.kill('SIGTERM')).toBe(0);
  expect([telegram.refusals, telegram.warnings, telegram.tooMany.violations]).toEqual([[], [], 0]);
});
