import type {
  APIApplicationCommandAutocompleteInteraction,
  APIInteraction,
  APIInteractionResponse,
} from 'discord.js';
import {
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
  RateLimitError,
  Routes,
} from 'discord.js';
import type { ChatPorts } from '#chat/arrival.ts';
import type { Address } from '#chat/message.ts';
import { atMost } from './at-most.ts';
import { arrivalOf } from './arrive.ts';
import type { Call } from './call.ts';
import type { Direct } from './direct.ts';
import { CODES, hasCode, isTokenOver, whyOf } from './failure.ts';
import type { Handles } from './handles.ts';
import { acknowledgement, interactionArrival, RESUME, userOf } from './interaction.ts';
import type { KeptInteraction } from './kept.ts';
import { modalOf } from './modal.ts';
import { formTurn } from './parse.ts';
import type { Storing } from './storing.ts';
import { within } from './within.ts';

/** Of the three seconds that Discord gives, what the answer itself may take; twice, when the first is lost. */
const ATTEMPT_MS = 1_100;
/** And what storing may take before it: what Discord took for heard would be lost if the process ended in between. */
const STORE_MS = 600;
/** How long a list or a form may take to be found; the rest is for the way. */
const FIND_MS = 1_800;
const MOST_SUGGESTIONS = 25;
const LONGEST_SUGGESTION = 100;

type Parts = {
  readonly ports: Pick<ChatPorts, 'findForm' | 'suggest' | 'log'>;
  readonly call: Call;
  readonly applicationId: string;
  readonly direct: Direct;
  readonly handles: Handles;
  readonly storing: Storing;
  readonly clock: () => Date;
};

/** Takes what a person does with commands, buttons and forms; each is acknowledged within three seconds. */
export function startInteracting({ ports, call, applicationId, direct, handles, storing, clock }: Parts) {
  const respond = async ({ id, token }: { id: string; token: string }, body: APIInteractionResponse) => {
    const route = Routes.interactionCallback(id, token);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const signal = AbortSignal.timeout(ATTEMPT_MS);
        await call({ method: 'POST', route, ownToken: true, body, signal });
        return true;
      } catch (error) {
        // Then the first attempt arrived after all, or another process was faster.
        if (hasCode(error, CODES.alreadyAcknowledged)) return true;
        const again = attempt === 1 && !isTokenOver(error) && !(error instanceof RateLimitError);
        if (again) continue;
        ports.log.warn({ why: whyOf(error) }, 'Discord: an interaction could not be acknowledged');
        return false;
      }
    }
  };

  /** Acknowledged once it is stored, or when Discord would not wait for that. */
  const take = async (kept: KeptInteraction) => {
    if (kept.resumes) direct.know(kept.user, kept.channel);
    const storingIt = storing.store(arrivalOf(kept.id, kept));
    const acknowledged = within(STORE_MS, () => storingIt).then(() => respond(kept, acknowledgement(kept)));
    handles.remember(kept, acknowledged);
    const stored = await storingIt;
    if (stored || !(await acknowledged) || acknowledgement(kept).type !== DEFERRED) return;
    // It would "think" for a quarter of an hour. Without an answer, it is seen that it must be said again.
    const route = Routes.webhookMessage(applicationId, kept.token, '@original');
    await call({ method: 'DELETE', route, ownToken: true });
  };

  const suggest = async (interaction: APIApplicationCommandAutocompleteInteraction, address: Address) => {
    const option = interaction.data.options.find((one) => 'focused' in one && one.focused);
    const kind = option?.name;
    const words = option?.type === ApplicationCommandOptionType.String ? option.value : '';
    const isKnown = kind === 'commitment' || kind === 'activity';
    const found = isKnown ? await within(FIND_MS, () => ports.suggest(address, kind, words)) : [];
    const choices = (found ?? [])
      .filter(({ label, value }) => label.trim() !== '' && value !== '' && value.length <= LONGEST_SUGGESTION)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ label, value }) => ({ name: atMost(label, LONGEST_SUGGESTION), value }));
    await respond(interaction, {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices },
    });
  };

  const openForm = async (kept: KeptInteraction & { kind: 'component' }, address: Address) => {
    const form = await within(FIND_MS, () => ports.findForm(address));
    if (form && form.fields.length > 0) await respond(kept, modalOf(form, kept.data));
    else await take({ ...kept, data: RESUME });
  };

  return async (interaction: APIInteraction): Promise<void> => {
    const chat = userOf(interaction);
    if (!chat) return;
    const address: Address = { platform: 'discord', chat };
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
      return suggest(interaction, address);
    const arrival = interactionArrival(interaction, clock());
    if (!arrival) return;
    const kept = arrival.payload as KeptInteraction;
    if (kept.kind === 'component' && formTurn(kept.data) !== undefined) return openForm(kept, address);
    await take(kept);
  };
}

const DEFERRED = InteractionResponseType.DeferredChannelMessageWithSource;
