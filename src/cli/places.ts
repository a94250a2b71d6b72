import type { Services } from '#app/services.ts';
import type { Config } from '../config.ts';
import { placesOf } from '../program.ts';
import { askTelegramName } from './doctor/telegram.ts';
import type { CommandContext } from './command.ts';

/** Where codes are used. A command that runs by itself has to ask Telegram for the bot's name. */
export async function findPlaces(
  {
    config,
    publicUrl,
  }: Pick<CommandContext, 'publicUrl'> & { readonly config: Pick<Config, 'telegram' | 'discord' | 'email'> },
  { places }: Pick<Services, 'places'>,
): Promise<ReturnType<Services['places']>> {
  const known = places();
  if (!config.telegram || known.telegram !== undefined) return known;
  return placesOf(config, publicUrl, await askTelegramName(config.telegram));
}
