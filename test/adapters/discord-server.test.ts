import { once } from 'node:events';
import { Events, MessageFlags } from 'discord.js';
import type { APIModalInteractionResponseCallbackData, Message } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { openDiscord } from '../support/discord/connect.ts';
import type { Opened } from '../support/discord/connect.ts';
import { label, row, button } from '../support/discord/bodies.ts';
import type { DiscordOptions } from '../support/discord/server.ts';

const COMMANDS = [
  {
    name: 'plan',
    description: 'Where a commitment stands',
    options: [
      { type: 4, name: 'commitment', description: 'Its number', required: true, min_value: 1 },
      { type: 3, name: 'by', description: 'Who leads', autocomplete: true },
    ],
  },
  { name: 'update', description: 'What is new', name_localizations: { fr: 'nouvelle' } },
];
const MODAL = {
  custom_id: 'form',
  title: 'Une nouvelle',
  components: [
    label('Texte', { type: 4, custom_id: 'text', style: 2, min_length: 3 }),
    label('État', {
      type: 3,
      custom_id: 'state',
      required: false,
      options: [{ label: 'Achevé', value: 'done' }],
    }),
    label('Preuves', { type: 19, custom_id: 'files', max_values: 2, required: false }),
  ],
};
const idle = async () => {};

const opened: Opened[] = [];
const open = async (options: DiscordOptions = {}) => {
  const it = await openDiscord(options);
  opened.push(it);
  return it;
};
afterEach(async () => {
  for (const it of opened.splice(0)) await it.close();
});

test('a command is deferred and answered, and its button changes the message', async () => {
  const { discord, connect } = await open();
  const { client, troubles } = await connect(async (it) => {
    if (it.isChatInputCommand()) {
      await it.deferReply();
      const content = `Engagement ${it.options.getInteger('commitment', true)} : 80 %`;
      await it.editReply({ content, components: [row(button('more:1', { label: 'Suite' }))] });
    } else if (it.isButton()) await it.update({ content: `Pressé ${it.customId}`, components: [] });
  });
  await client.application?.commands.set(COMMANDS);
  const amina = discord.user({ name: 'Amina', locale: 'fr' });
  const asked = amina.slash('plan', { commitment: 10 });
  expect(await asked.settled).toBe('acknowledged');
  expect(await amina.waitFor('80 %')).toBe('Iltizam: Engagement 10 : 80 %\n  [Suite]');
  amina.press('Suite');
  expect(await amina.waitFor('Pressé more:1')).toBe('Iltizam: Pressé more:1');
  expect(() => amina.press('Suite')).toThrow('There is no button “Suite” on the screen');
  expect(() => amina.slash('nothing')).toThrow('There is no command /nothing');
  expect(() => amina.slash('plan')).toThrow('commitment is required');
  expect(() => amina.slash('plan', { commitment: 'ten' })).toThrow('is of type 4');
  expect([discord.refusals, discord.violations, troubles]).toEqual([[], [], []]);
});

test('a form brings text, a choice and files, and only its sender sees the answer', async () => {
  const { discord, connect } = await open();
  const { client, troubles } = await connect(async (it) => {
    if (it.isChatInputCommand())
      await it.showModal(MODAL as unknown as APIModalInteractionResponseCallbackData);
    else if (it.isModalSubmit()) {
      await it.deferReply({ flags: MessageFlags.Ephemeral });
      const file = it.fields.getUploadedFiles('files', true).first();
      const bytes = await (await fetch(file?.url ?? '')).text();
      const state = it.fields.getStringSelectValues('state').join();
      await it.followUp(`${it.fields.getTextInputValue('text')}, ${state}, ${file?.name}: ${bytes}`);
    }
  });
  await client.application?.commands.set(COMMANDS);
  const guild = discord.guild({ name: 'OGP' });
  const lead = discord.user({ name: 'Lead', locale: 'fr' });
  const other = discord.user({ name: 'Other' });
  await lead.slash('nouvelle', {}, { guild }).settled;
  expect(lead.screen()).toBe('== Une nouvelle ==\nTexte: \nÉtat: ▾ : Achevé\nPreuves: ');
  expect(() => lead.submit({ Texte: 'ab' })).toThrow('“Texte” is too short');
  expect(() => lead.submit({ Preuves: { files: [] } })).toThrow('“Texte” is required');
  const proof = { name: 'preuve 1.txt', type: 'text/plain', bytes: Buffer.from('signé') };
  lead.submit({ Texte: 'C’est fait', État: 'Achevé', Preuves: { files: [proof] } });
  expect(await lead.waitFor('signé')).toBe('Iltizam (only you): C’est fait, done, preuve 1.txt: signé');
  await expect(async () => other.slash('nouvelle', {}, { guild })).rejects.toThrow('no command /nouvelle');
  await other.slash('update', {}, { guild }).settled;
  expect(other.screen()).not.toContain('C’est fait');
  expect([discord.refusals, discord.violations, troubles]).toEqual([[], [], []]);
});

test('direct messages come and go, with files both ways, edits and closed doors', async () => {
  const { discord, connect } = await open();
  const { client } = await connect(idle);
  const amina = discord.user({ name: 'Amina' });
  const arrival = () => once(client, Events.MessageCreate) as Promise<[Message]>;
  const first = arrival();
  amina.dm('Bonjour');
  const [heard] = await first;
  expect([heard.content, heard.guildId, heard.author.id, heard.channelId]).toEqual([
    'Bonjour',
    null,
    amina.user.id,
    amina.channelId,
  ]);
  const changed = once(client, Events.MessageUpdate) as Promise<[unknown, Message]>;
  amina.edit('last', 'Bonsoir');
  expect((await changed)[1].content).toBe('Bonsoir');
  const second = arrival();
  amina.upload({ name: 'a b.txt', bytes: Buffer.from('preuve'), text: 'voici' });
  const url = (await second)[0].attachments.first()?.url ?? '';
  expect(await (await fetch(url)).text()).toBe('preuve');
  const user = await client.users.fetch(amina.user.id);
  await user.send({ content: 'Reçu', files: [{ attachment: Buffer.from('x,y'), name: 'plan.csv' }] });
  expect(amina.screen()).toBe(
    'you: Bonsoir (edited)\nyou: voici\n  file a b.txt\nIltizam: Reçu\n  file plan.csv',
  );
  expect(discord.calls.at(-1)?.files.map(({ name, bytes }) => [name, String(bytes)])).toEqual([
    ['plan.csv', String(new Uint8Array(Buffer.from('x,y')))],
  ]);
  amina.closeDms();
  await expect(user.send('encore')).rejects.toMatchObject({ code: 50_007, status: 403 });
  amina.openDms();
  await user.send('enfin');
  expect(amina.screen()).toContain('enfin');
});

test('autocomplete offers what the program says, once it is asked about such an option', async () => {
  const { discord, connect, call } = await open();
  await connect(async (it) => {
    if (it.isAutocomplete())
      await it.respond([{ name: `${it.options.getFocused(true).name} Ministry`, value: '7' }]);
  });
  await call('PUT', `/applications/${discord.applicationId}/commands`, COMMANDS);
  const amina = discord.user({ name: 'Amina' });
  expect(await amina.autocomplete('plan', 'by', 'Min')).toEqual([{ name: 'by Ministry', value: '7' }]);
  await expect(amina.autocomplete('plan', 'commitment', '1')).rejects.toThrow('completes nothing');
});

test('after a broken connection it resumes, and gets what was said meanwhile', async () => {
  const { discord, connect } = await open();
  const { client } = await connect(idle);
  const amina = discord.user({ name: 'Amina' });
  const heard: string[] = [];
  client.on(Events.MessageCreate, (message) => heard.push(message.content));
  for (const disturb of [() => discord.gateway.drop(), () => discord.gateway.askReconnect()]) {
    const resumed = once(client, Events.ShardResume);
    disturb();
    amina.dm('pendant');
    await resumed;
  }
  expect(heard).toEqual(['pendant', 'pendant']);
  expect([discord.gateway.identified.length, discord.gateway.resumed.length]).toEqual([1, 2]);
});

test('a wait that is ordered is kept, and a connection that breaks is not', async () => {
  const { discord, connect } = await open();
  const { client } = await connect(idle);
  const amina = discord.user({ name: 'Amina' });
  const route = 'POST /channels/{channel_id}/messages';
  const user = await client.users.fetch(amina.user.id);
  discord.fail({ route, kind: 429, retryAfter: 0.1 });
  await user.send('un');
  expect(discord.calls.filter((it) => it.route.endsWith('/messages')).map((it) => it.status)).toEqual([
    429, 200,
  ]);
  discord.fail({ route, kind: 'drop-after' });
  await expect(user.send('deux')).rejects.toThrow('other side closed');
  discord.fail({ route, kind: 'drop-before' });
  await expect(user.send('trois')).rejects.toThrow('other side closed');
  discord.fail({ route, kind: 502 });
  await user.send('quatre');
  expect(amina.messages.map(({ content }) => content)).toEqual(['un', 'deux', 'quatre']);
  await user.dmChannel?.sendTyping();
  expect(discord.typing).toEqual([amina.channelId]);
  expect(discord.violations).toEqual([]);
});
