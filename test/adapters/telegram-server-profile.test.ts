import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, refusal, succeed } from '../support/telegram/call-server.ts';
import type { Person } from '../support/telegram/person.ts';
import { startTelegram } from '../support/telegram/server.ts';
import type { TelegramServer } from '../support/telegram/server.ts';
import type { Params } from '../support/telegram/types.ts';

let server: TelegramServer;
let lead: Person;

beforeAll(async () => {
  server = await startTelegram({ localWebhooks: false });
  lead = server.person({ id: 501, firstName: 'Salma', language: 'ar' });
});
afterAll(() => server.stop());

const commands = (list: Params[], more: Params = {}) =>
  call(server, 'setMyCommands', { commands: list, ...more });
const plan = { command: 'plan', description: 'The plan' };

test('the profile keeps commands for each scope and language', async () => {
  const scope = { type: 'all_private_chats' };
  await commands([plan]);
  await commands([{ command: 'plan', description: 'الخطة' }], { scope, language_code: 'ar' });
  expect(lead.commands()).toEqual([{ command: 'plan', description: 'الخطة' }]);
  await call(server, 'deleteMyCommands', { scope, language_code: 'ar' });
  expect(lead.commands()).toEqual([plan]);
  expect(await succeed(server, 'getMyCommands', { language_code: 'fr' })).toEqual([]);
});

test('the profile keeps its limits', async () => {
  expect(await refusal(server, commands([{ ...plan, command: 'Plan' }]))).toContain('BOT_COMMAND_INVALID');
  expect(await refusal(server, commands([{ ...plan, description: '' }]))).toContain(
    'BOT_COMMAND_DESCRIPTION_INVALID',
  );
  expect(await refusal(server, commands(Array.from({ length: 101 }, () => plan)))).toContain(
    'BOT_COMMANDS_TOO_MUCH',
  );
  expect(await refusal(server, commands([plan], { language_code: 'fra' }))).toContain('LANG_CODE_INVALID');
  expect(await refusal(server, commands([plan], { scope: { type: 'chat' } }))).toContain('chat_id is empty');
  expect(await refusal(server, call(server, 'setMyDescription', { description: 'x'.repeat(513) }))).toContain(
    '512',
  );
  expect(await call(server, 'setMyShortDescription', { short_description: 'x'.repeat(120) })).toMatchObject({
    ok: true,
  });
  expect(server.profile.text('short_description')).toHaveLength(120);
});

test('only webhooks that the real server takes are taken', async () => {
  const hook = (url: string, more: Params = {}) => call(server, 'setWebhook', { url, ...more });
  expect(await refusal(server, hook('http://x.org/'))).toContain('An HTTPS URL must be provided');
  expect(await refusal(server, hook('https://x.org:8080/'))).toContain('ports 80, 88, 443 or 8443');
  expect(await refusal(server, hook('https://x.org/', { secret_token: 'a b' }))).toContain(
    'unallowed characters',
  );
});
