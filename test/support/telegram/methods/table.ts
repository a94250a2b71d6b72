import { refuse } from '../refuse.ts';
import type { Command } from '../profile.ts';
import type { Params } from '../types.ts';
import type { Connections, World } from '../world.ts';
import { deleteMessage, deleteMessages, getChat, leaveChat, sendChatAction } from './chat.ts';
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit.ts';
import { answerCallbackQuery } from './query.ts';
import { sendDocument, sendMediaGroup, sendMessage, sendPhoto } from './send.ts';

/** Checked parameters in, the `result` out; a refusal is thrown. */
export type Method = (world: World, params: Params, connections: Connections) => unknown;

/** Every method that this server plays. */
export const METHODS: Record<string, Method> = {
  getMe: ({ bot }) => bot,
  getUpdates(world, params, { webhook, signal }) {
    if (webhook.isSet()) {
      throw refuse(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        409,
      );
    }
    world.updates.allow(params['allowed_updates'] as string[] | undefined);
    return world.updates.get(params, signal);
  },
  setWebhook(world, params, { webhook }) {
    webhook.set(params);
    world.updates.allow(params['allowed_updates'] as string[] | undefined);
    if (params['drop_pending_updates'] === true) world.updates.clear();
    return true;
  },
  deleteWebhook(world, params, { webhook }) {
    webhook.remove();
    if (params['drop_pending_updates'] === true) world.updates.clear();
    return true;
  },
  getWebhookInfo: (_world, _params, { webhook }) => webhook.info(),
  sendMessage,
  sendPhoto,
  sendDocument,
  sendMediaGroup,
  sendChatAction,
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  answerCallbackQuery,
  getChat,
  leaveChat,
  getFile: ({ files }, params) => files.get(params['file_id'] as string),
  setMyCommands({ profile }, params) {
    profile.setCommands(params, params['commands'] as Command[]);
    return true;
  },
  getMyCommands: ({ profile }, params) => profile.getCommands(params),
  deleteMyCommands({ profile }, params) {
    profile.deleteCommands(params);
    return true;
  },
  setMyName: setText('name'),
  getMyName: getText('name'),
  setMyDescription: setText('description'),
  getMyDescription: getText('description'),
  setMyShortDescription: setText('short_description'),
  getMyShortDescription: getText('short_description'),
  setChatMenuButton({ profile }, params) {
    profile.setMenuButton(
      params['chat_id'] as number | undefined,
      (params['menu_button'] as Params | undefined) ?? { type: 'default' },
    );
    return true;
  },
  getChatMenuButton: ({ profile }, params) => profile.menuButton(params['chat_id'] as number | undefined),
};

function setText(kind: 'name' | 'description' | 'short_description'): Method {
  return ({ profile }, params) => {
    profile.setText(kind, params);
    return true;
  };
}

function getText(kind: 'name' | 'description' | 'short_description'): Method {
  return ({ profile }, params) => ({ [kind]: profile.getText(kind, params) });
}
