import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, makeFolders, startServer } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';

// The program is started anew after every turn.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

/** Longer than it takes another process to see that one is gone. */
const PATIENCE = 40_000;

let folders: Awaited<ReturnType<typeof makeFolders>>;
let telegram: TelegramServer;
beforeAll(async () => {
  folders = await makeFolders();
  telegram = await startTelegram();
});
afterAll(async () => {
  await folders.remove();
  await telegram.stop();
});

/** Killed so many milliseconds after the turn was said: before it is fetched, in the middle of it, after its answer. */
const MOMENTS = [0, 8, 15, 25, 40, 60, 100, 5, 20, 30, 12];

test('an update on Telegram, killed with -9 in every turn, double taps and all, is recorded once', async () => {
  const variables = {
    DATA_DIR: await folders.prepared(),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
  };
  let server: Server = await startServer(variables);
  const lead = telegram.person({ id: 1001, firstName: 'Amina', language: 'fr' });
  lead.start(codeOf(server.link('lead')));
  await lead.waitFor(/Mettre à jour/, PATIENCE);

  const turns: readonly (readonly [() => unknown, RegExp])[] = [
    [() => lead.say('mettre à jour 10.2'), /Où en est-elle/],
    [() => lead.pressTwice(/Complétée/), /À combien/],
    [() => lead.press(/^100/), /Qu’a-t-on fait/],
    [() => lead.say('Les référentiels sont publiés.'), /\[C’est tout\]/],
    [() => lead.pressTwice('C’est tout'), /Des difficultés/],
    [() => lead.press('Aucune'), /preuve/],
    [
      () => lead.sendDocument({ bytes: PDF, name: 'référentiels.pdf' }),
      /référentiels\.pdf[\s\S]*\[C’est tout\]/,
    ],
    [() => lead.press('C’est tout'), /Récapitulatif/],
    [() => lead.pressTwice('Confirmer'), /Enregistré sous le n° 148/],
  ];
  for (const [index, [turn, answer]] of turns.entries()) {
    turn();
    await new Promise((resolve) => setTimeout(resolve, MOMENTS[index % MOMENTS.length]));
    await server.kill('SIGKILL');
    server = await startServer(variables);
    await lead.waitFor(answer, PATIENCE);
  }

  const receipts = lead.messages.filter(({ text }) => text.includes('Enregistré sous le n°'));
  expect(receipts).toHaveLength(1);
  const get = async (path: string) => (await fetch(`${server.url}${path}`)).text();
  expect((await get('/data/record.ndjson')).trim().split('\n')).toHaveLength(148);
  const rates = JSON.parse(await get('/data/rates.json'));
  expect(rates.commitments.find(({ number }: { number: number }) => number === 10).rate).toBe(85.5);
  expect(await command('verify', [], variables)).toMatchObject({ code: 0, err: '' });
  expect(await server.kill('SIGTERM')).toBe(0);
  expect(telegram.refusals).toEqual([]);
  expect(telegram.warnings).toEqual([]);
});

/** The code at the end of a link. */
function codeOf(link: string): string {
  return link.slice(link.lastIndexOf('/') + 1);
}

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
