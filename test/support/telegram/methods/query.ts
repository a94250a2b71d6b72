import { decline, refuse } from '../refuse.ts';
import type { Params } from '../types.ts';
import type { World } from '../world.ts';

/** Once for each press, and soon: https://core.telegram.org/bots/api#answercallbackquery */
export function answerCallbackQuery(world: World, params: Params): true {
  const text = (params['text'] as string | undefined) ?? '';
  if (text.length > 200) throw refuse('MESSAGE_TOO_LONG');
  if (params['url'] !== undefined && !/^https:\/\/t\.me\/|^tg:/.test(params['url'] as string)) {
    throw refuse('URL_INVALID');
  }
  const query = world.queries.get(params['callback_query_id'] as string);
  if (!query || query.answered || world.now() - query.at > world.queryLivesMs) {
    throw decline(400, 'query is too old and response timeout expired or query ID is invalid');
  }
  query.answered = true;
  if (text !== '') {
    query.room.fresh.push({ toast: params['show_alert'] === true ? `[alert] ${text}` : `[toast] ${text}` });
  }
  return true;
}
