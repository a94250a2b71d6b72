/** What Discord's gateway sends, as recorded: the names and shapes are its own, the ids are not. */
export const USER = {
  id: '80351110224678912',
  username: 'amina',
  global_name: 'Amina',
  discriminator: '0',
  avatar: null,
  public_flags: 0,
};

const FROM_DM = {
  application_id: '1100000000000000001',
  version: 1,
  token: 'aW50ZXJhY3Rpb24',
  channel_id: '1200000000000000002',
  channel: { id: '1200000000000000002', type: 1, flags: 0, last_message_id: '1300000000000000003' },
  locale: 'fr',
  app_permissions: '180224',
  entitlements: [],
  attachment_size_limit: 10_485_760,
  authorizing_integration_owners: { '0': '0' },
  context: 1,
  user: USER,
};
const { user: _user, ...BARE } = FROM_DM;
const FROM_GUILD = {
  ...BARE,
  locale: 'ar',
  context: 0,
  guild_id: '1400000000000000004',
  guild_locale: 'en-US',
  guild: { id: '1400000000000000004', locale: 'en-US', features: [] },
  channel: { id: '1500000000000000005', type: 0, name: 'general', guild_id: '1400000000000000004' },
  channel_id: '1500000000000000005',
  member: { user: USER, nick: null, roles: [], permissions: '1', deaf: false, mute: false, flags: 0 },
};
const QUESTION = { id: '1600000000000000006', type: 0, content: '?', channel_id: '1200000000000000002' };

export const COMMAND = {
  ...FROM_GUILD,
  id: '1700000000000000007',
  type: 2,
  data: {
    id: '1710000000000000007',
    name: 'status',
    type: 1,
    options: [{ type: 3, name: 'commitment', value: ' 4 ' }],
  },
};
export const USER_COMMAND = { ...COMMAND, data: { ...COMMAND.data, type: 2, target_id: USER.id } };
export const press = (custom_id: string) => ({
  ...FROM_DM,
  id: '1800000000000000008',
  type: 3,
  message: QUESTION,
  data: { id: 2, custom_id, component_type: 2 },
});
export const choose = (custom_id: string, values: readonly string[]) => ({
  ...press(custom_id),
  data: { id: 2, custom_id, component_type: 3, values },
});
export const submit = (custom_id: string) => ({
  ...FROM_DM,
  id: '1900000000000000009',
  type: 5,
  message: QUESTION,
  data: {
    custom_id,
    components: [
      { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'did', value: '600 actes\u0000 \ud800' } },
      { type: 18, id: 3, component: { type: 4, id: 4, custom_id: 'problems', value: '' } },
      { type: 18, id: 5, component: { type: 19, id: 6, custom_id: 'evidence', values: [] } },
    ],
    resolved: {},
  },
});

export const MESSAGE = {
  id: '2000000000000000010',
  type: 0,
  content: 'mettre à jour 4.3',
  channel_id: '1200000000000000002',
  author: USER,
  attachments: [],
  embeds: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  timestamp: '2026-11-22T10:12:00.000000+00:00',
  edited_timestamp: null,
  flags: 0,
  components: [],
  channel_type: 1,
};
export const EDITED = '2026-11-22T10:13:00.000000+00:00';
