import type { Handler } from './answer.ts';
import { answerInteraction } from './callback.ts';
import * as commands from './commands.ts';
import * as identity from './identity.ts';
import * as messages from './messages.ts';
import * as webhooks from './webhooks.ts';

const forCommands = (scope: string): Readonly<Record<string, Handler>> => ({
  [`GET ${scope}/commands`]: commands.listCommands,
  [`PUT ${scope}/commands`]: commands.putCommands,
  [`POST ${scope}/commands`]: commands.createCommand,
  [`GET ${scope}/commands/{command_id}`]: commands.getCommand,
  [`PATCH ${scope}/commands/{command_id}`]: commands.editCommand,
  [`DELETE ${scope}/commands/{command_id}`]: commands.deleteCommand,
});

const forAnswers = (message: string): Readonly<Record<string, Handler>> => {
  const path = `/webhooks/{webhook_id}/{webhook_token}/messages/${message}`;
  return {
    [`GET ${path}`]: webhooks.getAnswer,
    [`PATCH ${path}`]: webhooks.editAnswer,
    [`DELETE ${path}`]: webhooks.deleteAnswer,
  };
};

/** By method and template: every route of `openapi.json`. */
export const handlers: Readonly<Record<string, Handler>> = {
  'GET /gateway': identity.getGateway,
  'GET /gateway/bot': identity.getGateway,
  'GET /users/@me': identity.getBot,
  'GET /users/{user_id}': identity.getUser,
  'GET /applications/@me': identity.getApplication,
  'GET /oauth2/applications/@me': identity.getApplication,
  'POST /users/@me/channels': identity.openChannel,
  'GET /channels/{channel_id}': identity.getChannel,
  'GET /channels/{channel_id}/messages': messages.listMessages,
  'POST /channels/{channel_id}/messages': messages.createMessage,
  'GET /channels/{channel_id}/messages/{message_id}': messages.getMessage,
  'PATCH /channels/{channel_id}/messages/{message_id}': messages.editMessage,
  'DELETE /channels/{channel_id}/messages/{message_id}': messages.deleteMessage,
  'POST /channels/{channel_id}/typing': messages.startTyping,
  'POST /interactions/{interaction_id}/{interaction_token}/callback': answerInteraction,
  'POST /webhooks/{webhook_id}/{webhook_token}': webhooks.followUp,
  ...forAnswers('@original'),
  ...forAnswers('{message_id}'),
  ...forCommands('/applications/{application_id}'),
  ...forCommands('/applications/{application_id}/guilds/{guild_id}'),
};
