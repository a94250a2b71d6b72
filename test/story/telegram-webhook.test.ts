import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { command, makeFolders, startServer } from '../program/child.ts';
import type { Server } from '../program/child.ts';
import { databaseKinds, freshDatabase } from '../support/databases.ts';
import type { FreshDatabase } from '../support/databases.ts';
import type { Person } from '../support/telegram/person.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import { importPlan, startBalancer, startPair } from './pair.ts';
import type { Balancer } from './pair.ts';
import {
  BEGINNING,
  healthOf,
  invite,
  PATIENCE,
  PDF,
  recordOf,
  telegramIs,
  telegramVariables,
  until,
} from './story.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const SECRET = 'the-secret_of_the-webhook';

describe.runIf(databaseKinds.includes('postgres'))('two programs with a webhook, on one database', () => {
  let fresh: FreshDatabase;
  let folders: Awaited<ReturnType<typeof makeFolders>>;
  let telegram: TelegramServer;
  let balancer: Balancer;
  let variables: NodeJS.ProcessEnv;
  let one: Server;
  let other: Server;
  let lead: Person;

  beforeAll(async () => {
    fresh = await freshDatabase('postgres');
    folders = await makeFolders();
    telegram = await startTelegram();
    balancer = await startBalancer();
    variables = {
      DATABASE_URL: fresh.url,
      DATA_DIR: folders.fresh(),
      ...telegramVariables(telegram),
      TELEGRAM_WEBHOOK_URL: `${balancer.url}/telegram`,
      TELEGRAM_WEBHOOK_SECRET: SECRET,
    };
    await importPlan(variables);
    [one, other] = await startPair(variables);
    balancer.to([one, other]);
    lead = telegram.person({ id: 1001, firstName: 'Amina', language: 'fr' });
    lead.start(await invite(variables, '--role', 'lead', '--commitments', '10', '--name', 'Amina'));
    await lead.waitFor(/Mettre à jour/, PATIENCE);
  });
  afterAll(async () => {
    await folders.remove();
    await balancer.stop();
    await telegram.stop();
    await fresh.close();
  });

  test('both are connected, and neither takes what comes without the secret', async () => {
    for (const server of [one, other]) {
      await telegramIs(server, 'connected');
      for (const secret of [undefined, '', `${SECRET}x`]) {
        const headers = {
          'content-type': 'application/json',
          ...(secret === undefined ? {} : { 'X-Telegram-Bot-Api-Secret-Token': secret }),
        };
        const body = JSON.stringify({ update_id: 1, message: { message_id: 1, text: 'x' } });
        const answer = await fetch(`${server.url}/telegram`, { method: 'POST', headers, body });
        expect([answer.status, await answer.text()]).toEqual([401, '']);
      }
    }
    expect(telegram.calls.filter(({ method }) => method === 'getUpdates')).toEqual([]);
  });

  test('an update whose turns reach the one and the other, and sometimes both, is recorded once', async () => {
    lead.say('10.2 80 %');
    await lead.waitFor(/Qu’a-t-on fait/, PATIENCE);
    balancer.to([one, other], { atOnce: true });
    lead.say('Les référentiels sont publiés.');
    await lead.waitFor(/\[C’est tout\]/, PATIENCE);
    lead.pressTwice('C’est tout');
    await lead.waitFor(/Des difficultés/, PATIENCE);
    balancer.to([one, other]);
    lead.pressTwice('Aucune');
    await lead.waitFor(/preuve/, PATIENCE);
    lead.press('Sans preuve');
    await lead.waitFor(/Récapitulatif/, PATIENCE);
    balancer.to([one, other], { atOnce: true });
    lead.pressTwice('Confirmer');
    await lead.waitFor(/Enregistré sous le n° 148/, PATIENCE);
    balancer.to([one, other]);
    expect(await recordOf(one)).toHaveLength(BEGINNING + 1);
    expect(lead.messages.filter(({ text }) => text.includes('Enregistré sous le n°'))).toHaveLength(1);
  });

  test('what one has taken in and not read, and what it has not yet sent, the other takes over when it is killed', async () => {
    const visitors = [1002, 1003, 1004].map((id) => telegram.person({ id, firstName: 'V', language: 'en' }));
    lead.say('10.2 85 %');
    await lead.waitFor(/Qu’a-t-on fait/, PATIENCE);
    lead.press('Rien à décrire');
    await lead.waitFor(/Des difficultés/, PATIENCE);
    lead.press('Aucune');
    await lead.waitFor(/preuve/, PATIENCE);

    balancer.to([one]);
    // It hangs in fetching this, with more behind it; and has been told to wait with three answers.
    telegram.fail({ method: 'getFile', kind: { slowMs: 60_000 } });
    lead.sendDocument({ bytes: PDF, name: 'référentiels.pdf' });
    lead.say('https://data.gov.ma/referentiels');
    telegram.fail({ method: 'sendMessage', times: 3, kind: { status: 429, retryAfter: 10 } });
    for (const visitor of visitors) visitor.say('commitment 4');
    await telegram.waitForCall('sendMessage', ({ answered }) => throttled(answered), PATIENCE);
    await until(
      () => telegram.calls.filter(({ answered }) => throttled(answered)).length,
      (count) => count === 3,
    );
    await one.kill('SIGKILL');
    balancer.to([other]);

    for (const visitor of visitors) await visitor.waitFor(/Commitment 4, /, PATIENCE);
    await lead.waitFor(/référentiels\.pdf[\s\S]*data\.gov\.ma\/referentiels/, PATIENCE);
    lead.press('C’est tout');
    await lead.waitFor(/Récapitulatif/, PATIENCE);
    lead.pressTwice('Confirmer');
    await lead.waitFor(/Enregistré sous le n° 149/, PATIENCE);
    for (const { messages } of visitors) expect(messages).toHaveLength(1);

    expect(await recordOf(other)).toHaveLength(BEGINNING + 2);
    // What is seen was sent; that it was is noted a moment later.
    const { outbox } = await until(
      () => healthOf(other),
      ({ outbox: { waiting } }) => waiting === 0,
    );
    expect(outbox.dead).toBe(0);
    expect(await command('verify', [], variables)).toMatchObject({ code: 0, err: '' });
    expect(await other.kill('SIGTERM')).toBe(0);
    expect([telegram.refusals, telegram.warnings]).toEqual([[], []]);
  });
});

describe.runIf(databaseKinds.includes('postgres'))('two programs that poll, on one database', () => {
  test('one polls, the other stands by and takes over when the first is killed; they never get into a 409', async () => {
    const fresh = await freshDatabase('postgres');
    const folders = await makeFolders();
    const telegram = await startTelegram();
    const variables = { DATABASE_URL: fresh.url, DATA_DIR: folders.fresh(), ...telegramVariables(telegram) };
    await importPlan(variables);
    const [one, other] = await startPair(variables);
    const visitor = telegram.person({ id: 1001, firstName: 'Sara', language: 'fr' });
    await telegramIs(one, 'connected');
    await telegramIs(other, 'standby');
    visitor.say('engagement 10');
    await visitor.waitFor(/Engagement 10, /, PATIENCE);
    // What was sent and not yet noted would be sent once more.
    await until(
      () => healthOf(one),
      ({ outbox }) => outbox.waiting === 0,
    );

    await one.kill('SIGKILL');
    visitor.say('engagement 4');
    await visitor.waitFor(/Engagement 4, /, PATIENCE);
    await telegramIs(other, 'connected');
    const third = await startServer(variables);
    await telegramIs(third, 'standby');
    expect(await other.kill('SIGTERM')).toBe(0);
    visitor.say('engagement 18');
    await visitor.waitFor(/Engagement 18, /, PATIENCE);
    expect(await third.kill('SIGTERM')).toBe(0);

    expect(visitor.messages).toHaveLength(3);
    const conflicts = telegram.calls.filter(({ answered }) => codeIn(answered) === 409);
    expect(conflicts).toEqual([]);
    expect([telegram.refusals, telegram.warnings]).toEqual([[], []]);
    await folders.remove();
    await telegram.stop();
    await fresh.close();
  });
});

type Answered = TelegramServer['calls'][number]['answered'];
const codeIn = (answered: Answered) =>
  typeof answered === 'object' && !answered.ok ? answered.error_code : undefined;
const throttled = (answered: Answered) => codeIn(answered) === 429;
