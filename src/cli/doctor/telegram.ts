import { z } from 'zod';
import type { TelegramConfig } from '../../config/chat-platforms.ts';
import { ask, look, ok, wrong } from './finding.ts';
import type { Finding } from './finding.ts';

const Me = z.object({ result: z.object({ username: z.string() }) });
/** https://core.telegram.org/bots/api#webhookinfo */
const Webhook = z.object({
  result: z.object({
    url: z.string(),
    pending_update_count: z.number().default(0),
    last_error_message: z.string().optional(),
  }),
});

/** The bot's user name; undefined when Telegram does not say it. */
export async function askTelegramName({ apiRoot, token }: TelegramConfig): Promise<string | undefined> {
  const me = await ask(`${apiRoot}/bot${token}/getMe`);
  return typeof me === 'string' ? undefined : Me.safeParse(me.body).data?.result.username;
}

/** The bot's token, and whether updates come the way that the configuration says. */
export async function examineTelegram(config: TelegramConfig | undefined): Promise<readonly Finding[]> {
  if (!config) return [ok('Telegram', 'off (TELEGRAM_BOT_TOKEN is not set)')];
  const api = `${config.apiRoot}/bot${config.token}`;
  const me = await ask(`${api}/getMe`);
  if (typeof me === 'string')
    return [
      wrong(
        'Telegram',
        `does not answer at ${config.apiRoot} (${me}): check the network and TELEGRAM_API_ROOT.`,
      ),
    ];
  // Another server than Telegram's answers 404 as well, but not so: https://core.telegram.org/bots/api#making-requests
  if ((me.status === 401 || me.status === 404) && me.body['ok'] === false)
    return [
      wrong('Telegram', 'refuses TELEGRAM_BOT_TOKEN: copy it again from BotFather, or make a new one there.'),
    ];
  const known = Me.safeParse(me.body);
  if (!known.success) {
    const says = `answered with status ${me.status}: try again later, or check TELEGRAM_API_ROOT.`;
    return [wrong('Telegram', says)];
  }
  return [
    ok('Telegram', `the bot is @${known.data.result.username}`),
    ...examineWebhook(config, await ask(`${api}/getWebhookInfo`)),
  ];
}

function examineWebhook(
  { webhook }: TelegramConfig,
  answer: Awaited<ReturnType<typeof ask>>,
): readonly Finding[] {
  const about = 'Telegram updates';
  const info = typeof answer === 'string' ? undefined : Webhook.safeParse(answer.body).data?.result;
  if (!info) return [look(about, 'the state of the webhook could not be read.')];
  const { url, pending_update_count: pending, last_error_message: error } = info;
  if (!webhook)
    return url === ''
      ? [ok(about, `come by polling; ${pending} wait`)]
      : [look(about, 'a webhook is set, and this program polls: it removes it when it starts.')];
  if (url !== webhook.url)
    return [
      look(
        about,
        'the webhook is another one than TELEGRAM_WEBHOOK_URL: the program sets it when it starts.',
      ),
    ];
  return error === undefined
    ? [ok(about, `come by webhook; ${pending} wait`)]
    : [look(about, `Telegram could not deliver lately (${error}); ${pending} wait.`)];
}
