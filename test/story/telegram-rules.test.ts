import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, makeFolders, startServer } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import type { Person } from '../support/telegram/person.ts';
import { visible } from '../support/telegram/screen.ts';
import type { Shown } from '../support/telegram/screen.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import { BEGINNING, healthOf, invite, PATIENCE, recordOf, telegramVariables, until } from './story.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let telegram: TelegramServer;
let server: Server;
let variables: NodeJS.ProcessEnv;
beforeAll(async () => {
  folders = await makeFolders();
  telegram = await startTelegram({ readsAllGroupMessages: true });
  variables = { DATA_DIR: await folders.prepared(), ...telegramVariables(telegram) };
  server = await startServer(variables);
});
afterAll(async () => {
  await folders.remove();
  await telegram.stop();
});

let people = 3000;
const comeAs = async (name: string, ...role: readonly string[]): Promise<Person> => {
  people += 1;
  const person = telegram.person({ id: people, firstName: name, language: 'fr' });
  person.start(await invite(variables, '--name', name, '--role', ...role));
  await person.waitFor(/Bienvenue\. Ce compte est maintenant le vôtre/, PATIENCE);
  return person;
};
/** Messages of the bot in this chat, to see that nothing was said. */
const said = (chat: { readonly messages: readonly Shown[] }) => chat.messages.length;

/** A button that never stood there, on the newest message of the bot. */
function pressForged(person: Person, data: string | undefined) {
  const newest = person.messages.at(-1);
  if (!newest || data === undefined) throw new Error('There is nothing to press');
  person.pressSeen({ ...newest, buttons: [[{ text: 'x', callback_data: data }]] }, 'x');
}

test('forged buttons of somebody else’s activity, question and entry change nothing', async () => {
  const amina = await comeAs('Amina', 'lead', '--commitments', '10');
  const youssef = await comeAs('Youssef', 'lead', '--commitments', '4');
  amina.say('10.2 80 %');
  await amina.waitFor(/Qu’a-t-on fait/, PATIENCE);
  amina.press('Rien à décrire');
  await amina.waitFor(/Des difficultés/, PATIENCE);
  amina.press('Aucune');
  await amina.waitFor(/preuve/, PATIENCE);
  amina.press('Sans preuve');
  await amina.waitFor(/Récapitulatif/, PATIENCE);
  const confirm = amina.messages
    .at(-1)
    ?.buttons.flat()
    .find(({ text }) => text === 'Confirmer');
  const forge = async (data: string | undefined, answer: RegExp) => {
    pressForged(youssef, data);
    await youssef.waitFor(answer, PATIENCE);
  };
  await forge('update:10.2', /n’est pas l’une des vôtres/);
  await forge(confirm?.callback_data, /Ce bouton a déjà servi/);
  await forge('same:10.2', /n’est pas l’une des vôtres/);
  await forge('people:0', /coordination/);
  await forge('correct:10.2', /Ce bouton a déjà servi/);
  await forge('shut-out-yes:1', /coordination/);
  expect(await recordOf(server)).toHaveLength(BEGINNING);

  amina.press('Confirmer');
  await amina.waitFor(/Enregistré sous le n° 148/, PATIENCE);
  const undo = amina.messages
    .at(-1)
    ?.buttons.flat()
    .find(({ text }) => text === 'Défaire');
  await forge(undo?.callback_data, /n’est pas de celles que vous pouvez changer/);
  // What is no data of ours is acknowledged, and no more.
  const before = said(youssef);
  const garbage = ['', 'x', '9'.repeat(64), "undo:'; drop table entry;--", '\u0000:\uFFFD'];
  for (const data of garbage) pressForged(youssef, data);
  youssef.say('4.3');
  await youssef.waitFor(/4\.3 Publication/, PATIENCE);
  expect(said(youssef)).toBeGreaterThan(before);
  expect(await recordOf(server)).toHaveLength(BEGINNING + 1);
});

test('after five wrong codes not even a right one is taken, and nothing says why', async () => {
  const stranger = telegram.person({ id: 3100, firstName: 'X', language: 'fr' });
  for (const wrong of ['bcdfghjkmnpqrstvwxz23456', 'nonsense', 'bcdfgh23', 'x', 'bcdfghjkmnpqrstvwxz23457']) {
    stranger.start(wrong);
    await stranger.waitFor(/Ce code n’est pas valable/, PATIENCE);
  }
  stranger.start('bcdfghjkmnpqrstvwxz23458');
  await stranger.waitFor(/Trop de codes essayés/, PATIENCE);
  stranger.start(await invite(variables, '--role', 'committee', '--name', 'X'));
  await stranger.waitFor(/Trop de codes essayés/, PATIENCE);
  stranger.say('engagement 10');
  await stranger.waitFor(/Engagement 10, /, PATIENCE);
  expect(stranger.screen().join('\n')).not.toContain('Bienvenue');
});

test('a group is answered when it asks us, opens nothing to anybody, and moves with its chat', async () => {
  const group = telegram.group({ id: -4711, title: 'OGP' });
  const facts = { id: 3001, firstName: 'Amina', language: 'fr' };
  const amina = group.member(facts);
  amina.say('engagement 10');
  amina.say('mettre à jour 10.2');
  amina.say('@iltizam_test_bot engagement 10');
  await group.waitFor(/Engagement 10, /, PATIENCE);
  expect(said(group)).toBe(1);
  const code = await invite(variables, '--role', 'committee', '--name', 'Hind');
  amina.say(`/start@iltizam_test_bot ${code}`);
  await group.waitFor(/Bonjour/, PATIENCE);
  const hind = telegram.person({ id: 3200, firstName: 'Hind', language: 'fr' });
  hind.start(code);
  await hind.waitFor(/Bienvenue/, PATIENCE);
  amina.say('/update@iltizam_test_bot');
  await group.waitFor(/Seules les personnes responsables|Seule/, PATIENCE);
  expect(group.screen().join('\n')).not.toMatch(/Bienvenue|\[Mettre à jour\]/);

  group.migrate(facts);
  amina.say('/status@iltizam_test_bot 4.3');
  await group.waitFor(/4\.3 Publication/, PATIENCE);
  expect(group.id).toBeLessThan(-1_000_000_000_000);
  amina.say('Merci à tous.');
  amina.say('/plan@another_bot');
  const before = said(group);
  amina.say('/plan');
  await group.waitFor(/Deuxième/, PATIENCE);
  expect(said(group)).toBe(before + 1);
});

test('of somebody who blocks us the coordinator is told once, and once more after they came back', async () => {
  const coordinator = await comeAs('Sanae', 'coordinator');
  const member = await comeAs('Rachid', 'committee');
  const told = () =>
    coordinator.messages.filter(({ text }) => /Rachid ne reçoit plus/.test(visible(text))).length;
  // Both say it: the answer that does not arrive any more, and Telegram.
  member.say('engagement 10');
  member.block();
  await coordinator.waitFor(/Rachid ne reçoit plus nos messages sur Telegram/, PATIENCE);
  await until(
    () => healthOf(server),
    ({ outbox }) => outbox.waiting === 0,
  );
  expect(told()).toBe(1);

  member.unblock();
  member.say('engagement 18');
  await member.waitFor(/Engagement 18, /, PATIENCE);
  member.block();
  await until(told, (count) => count > 1);
  expect(told()).toBe(2);
  member.start();
  await member.waitFor(/Bonjour/, PATIENCE);
});

test('in the end the record holds, and Telegram had nothing to object to', async () => {
  expect(await command('verify', [], variables)).toMatchObject({ code: 0, err: '' });
  expect(await server.kill('SIGTERM')).toBe(0);
  expect([telegram.refusals, telegram.warnings, telegram.tooMany.violations]).toEqual([[], [], 0]);
});
