import { expect, test } from 'vitest';
import { connectBot, openBot, sent, textsOf, until } from './bot.ts';

const LEAD = { id: 42, firstName: 'Amina', language: 'fr' };

test('what is said is stored, in order, and then confirmed', async () => {
  const { server, ports, telegram } = await openBot();
  const lead = server.person(LEAD);
  lead.start();
  await telegram.start();
  await until('stored', () => ports.taken.size === 1);
  for (const words of ['un', 'deux', 'trois']) lead.say(words);
  await until('confirmed', () => server.pendingUpdates === 0);
  expect(textsOf(ports)).toEqual(['/start', 'un', 'deux', 'trois']);
  expect([telegram.connection().state, telegram.name()]).toEqual(['connected', 'iltizam_test_bot']);
  expect(sent(server, 'getUpdates').at(-1)).toMatchObject({
    timeout: 25,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  });
});

test('a webhook is removed first, and what waited for it comes', async () => {
  const { server, ports, telegram } = await openBot();
  const url = `${server.url}/bot${server.token}/setWebhook`;
  await fetch(url, { method: 'POST', body: new URLSearchParams({ url: 'http://127.0.0.1:9/nobody' }) });
  server.person(LEAD).say('avant');
  await telegram.start();
  await until('stored', () => textsOf(ports).includes('avant'));
  expect(sent(server, 'deleteWebhook')).toEqual([{ drop_pending_updates: false }]);
});

test('a batch that comes the other way round is put in order, and one that comes twice is offered twice', async () => {
  const { server, ports, telegram } = await openBot();
  const lead = server.person(LEAD);
  server.reverseBatches(1);
  const [first] = ['un', 'deux', 'trois'].map((words) => lead.say(words));
  await telegram.start();
  await until('confirmed', () => server.pendingUpdates === 0 && server.isPolled);
  if (!first?.update) throw new Error('the bot hears private chats');
  server.deliverAgain(first.update);
  await until('offered again', () => ports.offered.length === 4);
  expect(textsOf(ports)).toEqual(['un', 'deux', 'trois']);
  lead.say('quatre');
  await until('stored', () => textsOf(ports).includes('quatre'));
});

test('what cannot be stored is fetched again', async () => {
  const { server, ports, telegram } = await openBot();
  await telegram.start();
  await until('polls', () => server.isPolled);
  ports.down = true;
  server.person(LEAD).say('pendant la panne');
  await until('trouble', () => telegram.connection().state === 'retrying');
  expect([telegram.connection().why, server.pendingUpdates]).toEqual([
    'what arrives cannot be stored (Error)',
    1,
  ]);
  ports.down = false;
  await until('stored', () => textsOf(ports).includes('pendant la panne'));
  await until('connected', () => telegram.connection().state === 'connected');
});

test('a process that ends between storing and confirming is followed by one that gets it again', async () => {
  const { server, ports, telegram } = await openBot();
  await telegram.start();
  await until('polls', () => server.isPolled);
  const take = ports.take.bind(ports);
  // Not waited for here: a stop waits for this very call.
  ports.take = async (arrivals) => {
    await take(arrivals);
    void telegram.stop();
  };
  server.person(LEAD).say('une fois');
  await until('stopped', () => ports.released.includes('telegram polling'));
  expect(server.pendingUpdates).toBe(1);
  ports.take = take;
  const next = connectBot(server, ports);
  await next.start();
  await until('confirmed', () => server.pendingUpdates === 0);
  await next.stop();
  expect([ports.offered.length, textsOf(ports)]).toEqual([2, ['une fois']]);
});

test.for([
  ['another program polls', { status: 409 }, 'retrying', 'another program reads the messages of this bot'],
  ['the token is refused for a while', { status: 401 }, 'refused', 'Telegram refuses the token'],
  ['Telegram has trouble', { status: 502 }, 'retrying', 'getUpdates: 502 Bad Gateway'],
  [
    'it is too much',
    { status: 429, retryAfter: 1 },
    'retrying',
    'getUpdates: 429 Too Many Requests: retry after 1',
  ],
  ['the connection breaks', 'drop-before', 'retrying', 'getUpdates: ECONNRESET'],
  ['an answer is lost', 'drop-after', 'retrying', 'getUpdates: ECONNRESET'],
] as const)('goes on after this: %s', async ([, kind, state, why]) => {
  const { server, ports, telegram } = await openBot();
  const seen: string[] = [];
  await telegram.start();
  await until('polls', () => server.isPolled);
  server.fail({ method: 'getUpdates', kind });
  const lead = server.person(LEAD);
  lead.say('un');
  await until('stored', () => ports.taken.size === 1);
  lead.say('deux');
  await until('trouble', () => telegram.connection().state === state);
  seen.push(telegram.connection().why ?? '');
  await until('confirmed', () => server.pendingUpdates === 0 && telegram.connection().state === 'connected');
  expect([seen, textsOf(ports)]).toEqual([[why], ['un', 'deux']]);
  expect(telegram.connection().why).toBeUndefined();
  expect(ports.logged.join('\n')).not.toContain(server.token);
});

test('polls only while this process alone may, and lets go at once when it may not any more', async () => {
  const { server, ports, telegram } = await openBot();
  ports.mayHold = false;
  await telegram.start();
  await until('stands by', () => telegram.connection().state === 'standby');
  expect(sent(server, 'getUpdates')).toEqual([]);
  ports.mayHold = true;
  await until('polls', () => server.isPolled);
  ports.mayHold = false;
  // The long poll itself would last 25 s.
  await until('stands by again', () => telegram.connection().state === 'standby' && !server.isPolled);
  server.person(LEAD).say('pour l’autre');
  ports.mayHold = true;
  await until('stored', () => textsOf(ports).includes('pour l’autre'));
}, 60_000);
