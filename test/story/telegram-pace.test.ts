import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeFolders, startServer } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import { TELEGRAM_PACE } from '../support/telegram/pace.ts';
import { visible } from '../support/telegram/screen.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import { BEGINNING, healthOf, invite, PATIENCE, recordOf, telegramVariables } from './story.ts';

// A message a second for each chat takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
let telegram: TelegramServer;
let server: Server;
let variables: NodeJS.ProcessEnv;
beforeAll(async () => {
  folders = await makeFolders();
  telegram = await startTelegram({ pace: TELEGRAM_PACE });
  variables = { DATA_DIR: await folders.prepared(), ...telegramVariables(telegram) };
  server = await startServer(variables);
});
afterAll(async () => {
  await folders.remove();
  await telegram.stop();
});

const ASKED = [1, 4, 7, 10, 12, 18, 21, 22];

test('at Telegram’s own pace everything is answered in its order, and no call comes before its time', async () => {
  const lead = telegram.person({ id: 1001, firstName: 'Amina', language: 'fr' });
  const visitors = [1002, 1003, 1004].map((id) => telegram.person({ id, firstName: 'V', language: 'ar' }));
  lead.start(await invite(variables, '--role', 'lead', '--commitments', '10', '--name', 'Amina'));
  await lead.waitFor(/Mettre à jour/, PATIENCE);

  const updating = async () => {
    lead.say('10.2 80 %');
    await lead.waitFor(/Qu’a-t-on fait/, PATIENCE);
    lead.press('Rien à décrire');
    await lead.waitFor(/Des difficultés/, PATIENCE);
    lead.pressTwice('Aucune');
    await lead.waitFor(/preuve/, PATIENCE);
    lead.press('Sans preuve');
    await lead.waitFor(/Récapitulatif/, PATIENCE);
    lead.pressTwice('Confirmer');
    await lead.waitFor(/Enregistré sous le n° 148/, PATIENCE);
  };
  const asking = visitors.map(async (visitor) => {
    for (const number of ASKED) visitor.say(`التزام ${number}`);
    await visitor.waitFor(/الالتزام 22، /, PATIENCE);
    const answers = visitor.messages.map(({ text }) => /الالتزام (\d+)، /.exec(visible(text))?.[1]);
    expect(answers).toEqual(ASKED.map(String));
  });
  await Promise.all([updating(), ...asking]);

  expect(telegram.tooMany.given, 'they were faster than Telegram allows').toBeGreaterThan(0);
  expect(telegram.tooMany.violations).toBe(0);
  expect(await recordOf(server)).toHaveLength(BEGINNING + 1);
  expect((await healthOf(server)).outbox).toMatchObject({ dead: 0 });
  expect(await server.kill('SIGTERM')).toBe(0);
  expect([telegram.refusals, telegram.warnings]).toEqual([[], []]);
});
