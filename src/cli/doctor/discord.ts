import { z } from 'zod';
import type { DiscordConfig } from '../../config/chat-platforms.ts';
import { ask, look, ok, wrong } from './finding.ts';
import type { Finding } from './finding.ts';

/** https://discord.com/developers/docs/resources/application#application-object */
const Application = z.object({ id: z.string(), name: z.string().optional() });
/** https://discord.com/developers/docs/events/gateway#get-gateway-bot */
const Gateway = z.object({
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), total: z.number() }).optional(),
});

/** The token, whether it belongs to the application that is named, and what the gateway still allows. */
export async function examineDiscord(config: DiscordConfig | undefined): Promise<readonly Finding[]> {
  if (!config) return [ok('Discord', 'off (DISCORD_BOT_TOKEN is not set)')];
  const headers = { Authorization: `Bot ${config.token}` };
  const gateway = await ask(`${config.apiRoot}/v10/gateway/bot`, headers);
  if (typeof gateway === 'string')
    return [
      wrong(
        'Discord',
        `does not answer at ${config.apiRoot} (${gateway}): check the network and DISCORD_API_ROOT.`,
      ),
    ];
  if (gateway.status === 401)
    return [
      wrong(
        'Discord',
        'refuses DISCORD_BOT_TOKEN: reset it in the developer portal under Bot, and set the new one.',
      ),
    ];
  const known = Gateway.safeParse(gateway.body);
  if (!known.success) {
    const says = `answered with status ${gateway.status}: try again later, or check DISCORD_API_ROOT.`;
    return [wrong('Discord', says)];
  }
  return [
    ...examineApplication(config, await ask(`${config.apiRoot}/v10/applications/@me`, headers)),
    ...examineGateway(config, known.data),
  ];
}

function examineApplication(
  { applicationId }: DiscordConfig,
  answer: Awaited<ReturnType<typeof ask>>,
): readonly Finding[] {
  const application = typeof answer === 'string' ? undefined : Application.safeParse(answer.body).data;
  if (!application) return [look('Discord', 'takes the token; the application could not be read.')];
  return application.id === applicationId
    ? [ok('Discord', `the application is ${application.name ?? application.id}`)]
    : [
        wrong(
          'Discord',
          `DISCORD_APPLICATION_ID is not the token’s application, which is ${application.id}.`,
        ),
      ];
}

function examineGateway({ shards }: DiscordConfig, gateway: z.infer<typeof Gateway>): readonly Finding[] {
  const { remaining = Number.POSITIVE_INFINITY, total = 0 } = gateway.session_start_limit ?? {};
  return [
    remaining < 10
      ? look(
          'Discord gateway',
          `only ${remaining} of ${total} connections are left today: do not restart in a loop.`,
        )
      : ok('Discord gateway', 'can be connected to'),
    ...(shards !== 'auto' && shards < gateway.shards
      ? [look('Discord gateway', `Discord advises ${gateway.shards} shards: set DISCORD_SHARDS.`)]
      : []),
  ];
}
