import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, makeFolders, startServer } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import { enterByLink } from './browser.ts';
import { BEGINNING, invite, PATIENCE, recordOf, telegramVariables } from './story.ts';

// One program for the whole story; each test goes on where the one before it ended.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let telegram: TelegramServer;
let server: Server;
let variables: NodeJS.ProcessEnv;
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

const comeAs = async (id: number, name: string, ...role: readonly string[]) => {
  const person = telegram.person({ id, firstName: name, language: 'ar' });
  person.start(await invite(variables, '--lang', 'ar', '--name', name, '--role', ...role));
  await person.waitFor(/مرحبا بكم\. هذا الحساب أصبح حسابكم/, PATIENCE);
  return person;
};
/** In two taps, as most updates are. */
const sayNothingNew = async (person: Awaited<ReturnType<typeof comeAs>>, activity: string) => {
  person.say(`تحديث ${activity}`);
  await person.waitFor(/إلى أين وصل/, PATIENCE);
  person.press('لا جديد');
  await person.waitFor(/تم التسجيل/, PATIENCE);
};

test('whom the coordinator shuts out is out of the browser and the chat, and an old button does nothing', async () => {
  const coordinator = await comeAs(2001, 'سناء', 'coordinator');
  const lead = await comeAs(2002, 'أمينة', 'lead', '--commitments', '10');
  lead.say('الدخول على الويب');
  const link = await lead.waitFor(/\/sign-in\/\S+/, PATIENCE);
  const browser = await enterByLink(server, /http\S+\/sign-in\/[2-9a-z]+/.exec(link)?.[0] ?? '', 'ar');
  expect(await browser.words()).toContain('أمينة');
  lead.say('أجهزتي');
  await lead.waitFor(/متصفحاتكم وحساباتكم[\s\S]*\[ربط حساب آخر\]/, PATIENCE);
  await sayNothingNew(lead, '10.2');
  const receipt = lead.messages.findLast(({ keyboard }) => keyboard.flat().includes('تراجع'));
  if (!receipt) throw new Error('No receipt with a button to undo it');
  const before = await recordOf(server);
  expect(before).toHaveLength(BEGINNING + 1);

  coordinator.say('الأشخاص');
  await coordinator.waitFor(/من لهم مهمة/, PATIENCE);
  coordinator.press('أمينة');
  await coordinator.waitFor(/\[إقصاء من كل مكان\]/, PATIENCE);
  coordinator.press('إقصاء من كل مكان');
  await coordinator.waitFor(/إقصاء أمينة من كل مكان؟/, PATIENCE);
  coordinator.pressTwice('نعم، إقصاء من كل مكان');
  await coordinator.waitFor(/لم يبق لـ أمينة دخول ولا مهمة/, PATIENCE);

  expect(await browser.words()).not.toContain('أمينة');
  lead.pressSeen(receipt, 'تراجع');
  await lead.waitFor(/هذا التحديث ليس مما يمكنكم تغييره/, PATIENCE);
  lead.say('تحديث');
  await lead.waitFor(/المسؤولون عن الالتزام وحدهم يحدثونه/, PATIENCE);
  lead.say('التزام 10');
  await lead.waitFor(/الالتزام 10، /, PATIENCE);
  expect(await recordOf(server)).toEqual(before);
});

test('who wants their data gets a document, who wants to be forgotten is, and the record stays', async () => {
  const lead = await comeAs(2003, 'يوسف', 'lead', '--commitments', '18');
  await sayNothingNew(lead, '18.1');
  const before = await recordOf(server);
  expect(before).toHaveLength(BEGINNING + 2);

  lead.say('بياناتي');
  await lead.waitFor(/هل تريدون نسخة/, PATIENCE);
  lead.pressTwice('نعم، أرسلوا النسخة');
  await lead.waitFor(/\[document \S+\.json\][\s\S]*مستجد واحد في السجل العمومي/, PATIENCE);
  const { params } = await telegram.waitForCall('sendDocument', () => true, PATIENCE);
  const { filename, bytes } = params['document'] as { filename: string; bytes: Buffer };
  expect(filename).toMatch(/\.json$/);
  expect(JSON.stringify(JSON.parse(bytes.toString('utf8')))).toContain('يوسف');

  lead.say('انسوني');
  await lead.waitFor(/ما يبقى/, PATIENCE);
  lead.press('متابعة');
  await lead.waitFor(/آخر سؤال/, PATIENCE);
  lead.pressTwice('نعم، انسوني');
  await lead.waitFor(/تم المحو/, PATIENCE);
  lead.say('أنشطتي');
  await lead.waitFor((fresh) => fresh !== '' && !fresh.includes('18.1'), PATIENCE);

  expect(await recordOf(server)).toEqual(before);
  expect(before.join('\n')).not.toContain('يوسف');
  expect(await command('verify', [], variables)).toMatchObject({ code: 0, err: '' });
  expect(await server.kill('SIGTERM')).toBe(0);
  expect(server.err()).toBe('');
  expect([telegram.refusals, telegram.warnings]).toEqual([[], []]);
});
