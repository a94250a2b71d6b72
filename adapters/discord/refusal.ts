import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';
import { TokenRefused } from './failure.ts';

const TOKEN = 'Discord does not know this token: see DISCORD_BOT_TOKEN';
const INTENTS = 'Discord refuses the intents that the program asks for (direct messages only)';

/** Why a session cannot begin however often it is tried; undefined when trying again may help. */
export function refusalOf(error: unknown): TokenRefused | undefined {
  if (error instanceof TokenRefused) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new TokenRefused(TOKEN);
  if (error instanceof DiscordAPIError && error.status === 401) return new TokenRefused(TOKEN);
  const words = error instanceof Error ? error.message : '';
  // What @discordjs/ws makes of the gateway's 4004, 4013 and 4014 during a login.
  if (words === 'Authentication failed') return new TokenRefused(TOKEN);
  if (words === 'Used disallowed intents' || words === 'Used invalid intents')
    return new TokenRefused(INTENTS);
  return undefined;
}

/** The same of a close code. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
export function refusalOfClose(code: number): TokenRefused | undefined {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new TokenRefused(TOKEN);
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents)
    return new TokenRefused(INTENTS);
  return undefined;
}
