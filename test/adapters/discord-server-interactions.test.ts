import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MUTE, button, dotted, label, row, select } from '../support/discord/bodies.ts';
import { openDiscord } from '../support/discord/connect.ts';
import type { Opened } from '../support/discord/connect.ts';
import type { Person } from '../support/discord/person/person.ts';

const input = { type: 4, custom_id: 'text', style: 1 };
const modal = (...components: object[]) => ({ custom_id: 'form', title: 'Titre', components });
const command = (more: object = {}) => ({ name: 'plan', description: 'The plan', ...more });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });

let it: Opened;
let amina: Person;
beforeAll(async () => {
  it = await openDiscord();
  amina = it.discord.user({ name: 'Amina', locale: 'fr' });
  await put([command({ options: [option('by', { autocomplete: true })] })]);
});
afterAll(() => it.close());
const put = (commands: unknown) =>
  it.call('PUT', `/applications/${it.discord.applicationId}/commands`, commands);
const show = (components: object[], content = 'x') =>
  it.call('POST', `/channels/${amina.channelId}/messages`, { ...MUTE, content, components });

describe('an interaction', () => {
  const press = async (id: string) => {
    await show([row(button(id, { label: id }))]);
    return amina.press(id);
  };
  const original = (token: string, body: object = { ...MUTE, content: 'done' }) =>
    it.call('PATCH', `/webhooks/${it.discord.applicationId}/${token}/messages/@original`, body);

  test('is answered once, then by its token while that lives', async () => {
    const pressed = await press('first');
    expect((await original(pressed.token)).body?.code).toBe(10_015);
    expect((await it.callback(pressed, 6)).status).toBe(204);
    const again = await it.callback(pressed, 6);
    expect([again.status, again.body?.code]).toEqual([400, 40_060]);
    expect((await original(pressed.token)).status).toBe(200);
    expect(amina.screen()).toContain('Iltizam: done');
    it.discord.ageInteractions();
    const late = await original(pressed.token);
    expect([late.status, late.body?.code]).toEqual([401, 50_027]);
  });

  test('that waits too long has failed, on the screen, too', async () => {
    const hasty = await openDiscord({ deadline: 10 });
    const bob = hasty.discord.user({ name: 'Bob' });
    const components = [row(button('late'))];
    await hasty.call('POST', `/channels/${bob.channelId}/messages`, { ...MUTE, content: 'x', components });
    const pressed = bob.press('Oui');
    expect(await pressed.settled).toBe('failed');
    expect(bob.screen()).toContain('! This interaction failed');
    const late = await hasty.callback(pressed, 6);
    expect([late.status, late.body?.code]).toEqual([404, 10_062]);
    hasty.discord.fail({
      route: 'POST /interactions/{interaction_id}/{interaction_token}/callback',
      kind: 'slow',
      milliseconds: 50,
    });
    expect((await hasty.callback(bob.press('Oui'), 6)).body?.code).toBe(10_062);
    await hasty.close();
  });

  test('takes only the kinds of answer that fit it', async () => {
    const asked = amina.slash('plan');
    expect((await it.callback(asked, 6)).status).toBe(400);
    expect((await it.callback(asked, 8, { choices: [] })).status).toBe(400);
    expect((await it.callback(asked, 9, modal(label('Texte', input)))).status).toBe(204);
    const sent = amina.submit({ Texte: 'x' });
    expect((await it.callback(sent, 9, modal(label('Texte', input)))).status).toBe(400);
    expect((await it.callback(sent, 5, { flags: 64 })).status).toBe(204);
    expect(amina.screen()).toMatch(/Iltizam \(only you\): … is thinking$/);
    const text = { type: 10, content: 'de la version 2' };
    expect((await original(sent.token, { ...MUTE, flags: 32_768, components: [text] })).status).toBe(200);
    expect(amina.screen()).toMatch(/Iltizam \(only you\): \n {2}de la version 2$/);
    const silent = amina.slash('plan');
    expect((await it.callback(silent, 5)).status).toBe(204);
    it.discord.ageInteractions();
    expect(amina.screen()).toMatch(/Iltizam: The application did not respond$/);
    const offered = amina.autocomplete('plan', 'by', 'x');
    offered.catch(() => {});
    const { id, token } = await it.discord.waitFor(() => it.discord.lastInteraction());
    expect((await it.callback({ id, token }, 5)).status).toBe(400);
    const many = Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` }));
    expect((await it.callback({ id, token }, 8, { choices: many })).status).toBe(400);
    expect(
      (await it.callback({ id, token }, 8, { choices: [{ name: 'x'.repeat(101), value: 'x' }] })).status,
    ).toBe(400);
    expect((await it.callback({ id, token }, 8, { choices: many.slice(1) })).status).toBe(204);
    expect(await offered).toHaveLength(25);
  });

  test.for([
    [
      'a title of 46',
      { ...modal(label('Texte', input)), title: 'x'.repeat(46) },
      'data.title BASE_TYPE_BAD_LENGTH',
    ],
    ['no component', modal(), 'data.components BASE_TYPE_BAD_LENGTH'],
    [
      'six components',
      modal(...[1, 2, 3, 4, 5, 6].map((n) => label('Texte', { ...input, custom_id: `${n}` }))),
      'data.components BASE_TYPE_BAD_LENGTH',
    ],
    ['a text input in a row', modal(row({ ...input, label: 'Texte' })), 'data.components.0 DEPRECATED'],
    [
      'a label of 46',
      modal(label('Texte', input, { label: 'x'.repeat(46) })),
      'data.components.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a description of 101',
      modal(label('Texte', input, { description: 'x'.repeat(101) })),
      'data.components.0.description BASE_TYPE_BAD_LENGTH',
    ],
    [
      'eleven files',
      modal(label('Texte', { type: 19, custom_id: 'f', max_values: 11 })),
      'data.components.0.component.max_values NUMBER_TYPE_MAX',
    ],
    [
      'a button in a label',
      modal(label('Texte', button('a'))),
      'data.components.0.component.type UNION_TYPE_CHOICES',
    ],
  ] as [string, object, string][])('opens no form with %s', async ([, form, error]) => {
    const { status, body } = await it.callback(amina.slash('plan'), 9, form);
    expect([status, dotted(body?.errors)]).toEqual([400, [error]]);
  });
});

test('a select brings the values of what a person reads', async () => {
  await show([row(select(3, { max_values: 2 }))]);
  expect(amina.screen()).toMatch(/▾ Lequel \?: n° 0 \| n° 1 \| n° 2$/);
  expect(() => amina.select('Lequel ?', 'n° 3')).toThrow('does not offer “n° 3”');
  expect(() => amina.select('Lequel ?', ['0', '1', '2'])).toThrow('does not take 3');
  const chosen = amina.select('Lequel ?', ['n° 1', 'n° 2']);
  expect((await it.callback(chosen, 7, { ...MUTE, content: 'deux', components: [] })).status).toBe(204);
  expect(amina.screen()).toMatch(/Iltizam: deux$/);
});

test.for([
  ['a name with capitals', [command({ name: 'Plan' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
  ['a name with a space', [command({ name: 'a b' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
  ['no description', [{ name: 'plan' }], '0.description BASE_TYPE_REQUIRED'],
  ['a description of 101', [command({ description: 'x'.repeat(101) })], '0.description BASE_TYPE_MAX_LENGTH'],
  [
    'a locale Discord has not',
    [command({ name_localizations: { ar: 'x' } })],
    '0.name_localizations.ar BASE_TYPE_CHOICES',
  ],
  ['a name twice', [command(), command()], '1.name APPLICATION_COMMANDS_DUPLICATE_NAME'],
  [
    'a required option after another',
    [command({ options: [option('a'), option('b', { required: true })] })],
    '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'more than 8,000 characters',
    [
      command({
        options: [
          option('a', { choices: ['1', '2', '3'].map((name) => ({ name, value: name.repeat(2700) })) }),
        ],
      }),
    ],
    '0 APPLICATION_COMMAND_TOO_LARGE',
  ],
] as [string, object[], string][])('commands are refused for %s', async ([, commands, error]) => {
  const { status, body } = await put(commands);
  expect([status, dotted(body?.errors)]).toEqual([400, [error]]);
});
