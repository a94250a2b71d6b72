import { chatPorts } from '#app/chat-ports.ts';
import { startIntake } from '#app/intake.ts';
import type { Received } from '#app/receive.ts';
import type { Services } from '#app/services.ts';
import type { ChatPorts, Reader } from '#chat/arrival.ts';
import type { Inbound } from '#chat/inbound.ts';
import type { Platform } from '#chat/message.ts';
import type { ChatPlatform, Connection } from '#chat/platform.ts';
import { ABOUT, LISTED_COMMANDS } from '#conversation/menu.ts';
import { connectDiscord, TokenRefused as NotLetIn } from '../adapters/discord/connect.ts';
import { connectEmail } from '../adapters/email/connect.ts';
import { connectTelegram, TokenRefused } from '../adapters/telegram/connect.ts';
import { words } from '#i18n/catalog.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/phrase.ts';
import { systemClock } from './clock.ts';
import { ConfigError } from './config.ts';
import type { Config } from './config.ts';
import type { EmailConfig } from './config/email.ts';

/** A chat platform that the configuration switches on. */
export type Chat = {
  readonly platform: ChatPlatform;
  connection(): Connection;
  /** What people call the bot there: its user name or id; undefined until the platform has told it. */
  name(): string | undefined;
  /** Where the platform calls us, when it does. */
  readonly webhook?: { readonly path: string; answer(request: Request): Promise<Response> };
  start(): Promise<void>;
  /** No more is taken in. */
  stop(): Promise<void>;
  /** What was taken in is read to its end. */
  settle(): Promise<void>;
};

type Adapter = Omit<Chat, 'settle'> & { readonly reader: Reader };
type Receive = (inbound: Inbound) => Promise<Received>;

/** Connects an adapter with what stores what it hears. Nothing is begun yet. */
export function connectChats(config: Config, services: Services, receive: Receive): readonly Chat[] {
  const { telegram, discord, email } = config;
  const connect = (name: Platform, make: (ports: ChatPorts) => Adapter): Chat => {
    const intake = startIntake(services, name, {
      read: (arrivals) => adapter.reader.read(arrivals),
      albumOf: (arrival) => adapter.reader.albumOf?.(arrival),
    });
    const wiring = { take: intake.take, receive, commands: LISTED_COMMANDS, about: ABOUT };
    const adapter = make(chatPorts(services, name, wiring));
    return {
      platform: adapter.platform,
      connection: () => adapter.connection(),
      name: () => adapter.name(),
      ...(adapter.webhook ? { webhook: adapter.webhook } : {}),
      start: () => adapter.start().catch(explain),
      stop: () => adapter.stop(),
      settle: () => intake.stop(),
    };
  };
  return [
    ...(telegram
      ? [connect('telegram', (ports) => connectTelegram({ ...telegram, clock: systemClock }, ports))]
      : []),
    ...(discord
      ? [connect('discord', (ports) => connectDiscord({ ...discord, clock: systemClock }, ports))]
      : []),
    ...(email ? [post(email, services)] : []),
  ];
}

/** Letters go out, and nothing comes in. */
function post(email: EmailConfig, { places, log }: Services): Chat {
  const chatUrl = () => new URL('../chat', places().web).href;
  const sentences = (language: Language, link: string) => {
    const reader = { language, timeZone: 'UTC' };
    return {
      answer: words(say('email-answer', { link }), reader),
      leave: words(say('email-leave', { link }), reader),
    };
  };
  const adapter = connectEmail({ ...email, clock: systemClock, chatUrl, sentences }, { log });
  return { ...adapter, settle: async () => {} };
}

/** What only whoever configures the program can mend is said like any other mistake of the configuration. */
function explain(error: unknown): never {
  if (error instanceof TokenRefused)
    throw new ConfigError('TELEGRAM_BOT_TOKEN is refused by Telegram: copy it again from BotFather.');
  if (error instanceof NotLetIn) throw new ConfigError(error.message);
  throw error;
}
