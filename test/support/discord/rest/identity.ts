import { openDirect, showChannel } from '../world.ts';
import { NO_CHANNEL, answer, refuse } from './answer.ts';
import type { Handler } from './answer.ts';

const UNKNOWN = refuse(404, 10_013, 'Unknown User');

export const getBot: Handler = (world) =>
  answer({ ...world.bot, flags: 0, verified: true, mfa_enabled: true });

export const getUser: Handler = (world, { params }) => {
  const user = [world.bot, ...world.users.values()].find(({ id }) => id === params['user_id']);
  return user === undefined ? UNKNOWN : answer(user);
};

export const getApplication: Handler = (world) =>
  answer({
    id: world.applicationId,
    name: world.name,
    icon: null,
    description: '',
    bot: world.bot,
    bot_public: false,
    bot_require_code_grant: false,
    flags: 0,
    summary: '',
    verify_key: '0'.repeat(64),
    team: null,
  });

export const getGateway: Handler = (world, { call }) => {
  const url = `${world.origin.replace('http', 'ws')}/gateway`;
  return answer(
    call.route === '/gateway'
      ? { url }
      : {
          url,
          shards: 1,
          session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
        },
  );
};

export const openChannel: Handler = (world, { body }) => {
  const { recipient_id: id } = body as { recipient_id?: string | null };
  if (id === world.bot.id) return refuse(403, 50_007, 'Cannot send messages to this user');
  const user = world.users.get(id ?? '');
  return user === undefined
    ? refuse(400, 50_033, 'Invalid Recipient(s)')
    : answer(showChannel(openDirect(world, user)));
};

export const getChannel: Handler = (world, { params }) => {
  const channel = world.channels.get(params['channel_id'] ?? '');
  return channel === undefined ? NO_CHANNEL : answer(showChannel(channel));
};
