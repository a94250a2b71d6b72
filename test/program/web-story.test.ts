import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, makeFolders, signIn, startServer } from './child.ts';
import type { Server } from './child.ts';

// The program is started anew after every turn.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

let folders: Awaited<ReturnType<typeof makeFolders>>;
beforeAll(async () => {
  folders = await makeFolders();
});
afterAll(() => folders.remove());

/** A browser without JavaScript: a cookie, a page, and the buttons that stand on it. */
function browse(cookie: string) {
  let server: Server;
  const page = async () => (await fetch(`${server.url}/fr/chat`, { headers: { cookie } })).text();
  const send = (form: Record<string, string>) =>
    fetch(`${server.url}/fr/chat`, {
      method: 'POST',
      headers: { cookie, origin: server.url },
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
  /** The same form twice at once, as an impatient thumb sends it. */
  const sendTwice = async (form: Record<string, string>) => {
    const once = { ...form, id: randomUUID() };
    for (const answer of await Promise.all([send(once), send(once)])) expect(answer.status).toBe(303);
  };
  return {
    page,
    comeTo: (other: Server) => {
      server = other;
    },
    say: (text: string) => sendTwice({ text }),
    async press(label: string) {
      const buttons = [...(await page()).matchAll(/<button[^>]* value="([^"]+)"[^>]*>(.*?)<\/button>/gs)];
      const named = buttons.filter(([, , words]) =>
        words?.replace(/<[^>]+>|[\u2066-\u2069]/g, '').includes(label),
      );
      const button = named.at(-1)?.[1];
      if (button === undefined) throw new Error(`No button ${label} on the page`);
      await sendTwice({ button });
    },
  };
}

test('an update in the web chat, killed with -9 after every turn and sent twice each time, is recorded once', async () => {
  const variables = { DATA_DIR: await folders.prepared() };
  let server = await startServer(variables);
  const signedIn = await signIn(server.link('lead'));
  const lead = browse(signedIn.headers.get('set-cookie')?.split(';')[0] ?? '');
  const turns = [
    () => lead.say('mettre à jour'),
    () => lead.press('10 · '),
    () => lead.press('10.2'),
    () => lead.press('Complétée'),
    () => lead.press('100'),
    () => lead.say('Les référentiels sont publiés.'),
    () => lead.press('C’est tout'),
    () => lead.press('Aucune'),
    () => lead.say('https://www.data.gov.ma/referentiels'),
    () => lead.press('C’est tout'),
    () => lead.press('Confirmer'),
  ];
  for (const turn of turns) {
    lead.comeTo(server);
    await turn();
    await server.kill('SIGKILL');
    server = await startServer(variables);
  }
  lead.comeTo(server);
  expect((await lead.page()).match(/Enregistré sous le n° [\u2066-\u2069]*148/g)).toHaveLength(1);

  const get = async (path: string) => (await fetch(`${server.url}${path}`)).text();
  const rates = JSON.parse(await get('/data/rates.json'));
  // 10.2 was at 67 of six activities of equal weight: 33 points are 5.5 for the commitment.
  expect(rates.commitments.find(({ number }: { number: number }) => number === 10).rate).toBe(85.5);
  expect(await get('/fr/MA-PAN2/10/2')).toContain('Les référentiels sont publiés.');
  expect((await get('/data/record.ndjson')).trim().split('\n')).toHaveLength(148);
  expect(await command('verify', [], variables)).toMatchObject({ code: 0, err: '' });
  expect(await server.kill('SIGTERM')).toBe(0);
});
