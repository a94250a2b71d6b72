import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, makeFolders, startServer } from '../program/child.ts';
import { startDiscord } from '../support/discord/server.ts';
import type { DiscordServer } from '../support/discord/server.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import { enterByLink } from './browser.ts';
import { UNHURRIED } from './discord.ts';
import { BEGINNING, getText, invite, PATIENCE, rateOf, recordOf, telegramVariables } from './story.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let telegram: TelegramServer;
let discord: DiscordServer;
beforeAll(async () => {
  folders = await makeFolders();
  telegram = await startTelegram();
  discord = await startDiscord({ deadline: UNHURRIED });
});
afterAll(async () => {
  await folders.remove();
  await telegram.stop();
  await discord.stop();
});

const DONE = 'نُشر المرجع « Référentiel national des données » على البوابة.';

test('an update that begins on Telegram, goes on in Discord and ends on the web, in Arabic, is recorded once', async () => {
  const variables = {
    DATA_DIR: await folders.prepared(),
    ...telegramVariables(telegram),
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_ROOT: discord.url,
  };
  const server = await startServer(variables);
  const invited = ['--role', 'lead', '--commitments', '4', '--lang', 'ar', '--name', 'أمينة'];

  // On a telephone.
  const phone = telegram.person({ id: 1001, firstName: 'أمينة', language: 'ar' });
  phone.start(await invite(variables, ...invited));
  await phone.waitFor(/مرحبا بكم\. هذا الحساب أصبح حسابكم/, PATIENCE);
  phone.say('تحديث 4.3');
  await phone.waitFor(/إلى أين وصل/, PATIENCE);
  phone.press(/ملموس/);
  await phone.waitFor(/كم بالضبط/, PATIENCE);
  phone.press('85%');
  await phone.waitFor(/ماذا أنجز/, PATIENCE);
  phone.say('ربط حساب آخر');
  const told = await phone.waitFor(/رمزكم/, PATIENCE);
  const code = /\/start ([2-9a-z]{4}-[2-9a-z]{4})/.exec(told)?.[1] ?? '';

  // At a desk, where the same question stands.
  await discord.waitFor(() => (discord.commands().length > 0 ? true : undefined), PATIENCE);
  const desk = discord.user({ name: 'amina' });
  expect(await desk.slash('start', { words: code }).settled).toBe('acknowledged');
  await desk.waitFor(/ربط هذا الحساب بحساباتكم الأخرى/, PATIENCE);
  await desk.waitFor(/ماذا أنجز/, PATIENCE);
  desk.dm(DONE);
  await desk.waitFor(/تم التدوين/, PATIENCE);
  desk.press('هذا كل شيء');
  await desk.waitFor(/هل من صعوبات/, PATIENCE);
  desk.dm('الدخول على الويب');
  const link = await desk.waitFor(/\/sign-in\/\S+/, PATIENCE);

  // In a browser.
  const browser = await enterByLink(server, /http\S+\/sign-in\/[2-9a-z]+/.exec(link)?.[0] ?? '', 'ar');
  expect(await browser.words()).toContain('هل من صعوبات');
  await browser.press('لا صعوبات');
  await browser.press('دون إثبات');
  expect(await browser.words()).toContain(DONE);
  await browser.press('تأكيد');
  expect(await browser.words()).toContain('تم التسجيل تحت رقم 148');

  // The telephone has not been left behind: what stood there is over, and what is said is answered.
  phone.pressOld(/رجوع/, 0);
  await phone.waitFor(/هذا الزر استعمل من قبل/, PATIENCE);
  phone.say('التزام ٤');
  await phone.waitFor(/الالتزام 4، [^\n]*91%/, PATIENCE);
  phone.say('أجهزتي');
  expect(await phone.waitFor(/متصفحاتكم وحساباتكم/, PATIENCE)).toMatch(/تيليغرام \(هذا\)[\s\S]*ديسكورد/);

  expect(await recordOf(server)).toHaveLength(BEGINNING + 1);
  expect(await rateOf(server, 4)).toBe(90.84);
  expect(await getText(server, '/ar/MA-PAN2/4/3')).toContain(DONE);
  expect(await command('verify', [], variables)).toMatchObject({ code: 0, err: '' });
  expect(await server.kill('SIGTERM')).toBe(0);
  expect(server.err()).toBe('');
  expect([telegram.refusals, telegram.warnings]).toEqual([[], []]);
  expect([discord.refusals, discord.violations]).toEqual([[], []]);
});
