/** What Discord keeps and shows, as far as the tests' server goes: the wire's own names and shapes. */
export type Json = Record<string, unknown>;

export type User = {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: '0';
  readonly avatar: null;
  readonly bot?: true;
};

/** https://discord.com/developers/docs/components/reference */
export type Component = {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly description?: string;
  readonly style?: number;
  readonly url?: string;
  readonly emoji?: { readonly name?: string };
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly required?: boolean;
  readonly value?: string;
  readonly content?: string;
  readonly options?: readonly Option[];
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
};
export type Option = {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
};

export type Embed = {
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text?: string };
  readonly author?: { readonly name?: string };
};

export type Attachment = {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
  readonly description?: string;
};

export type Message = {
  readonly id: string;
  readonly channel_id: string;
  readonly type: number;
  readonly author: User;
  readonly timestamp: string;
  readonly tts: false;
  readonly mention_everyone: false;
  readonly mentions: readonly User[];
  readonly mention_roles: readonly string[];
  readonly pinned: false;
  content: string;
  edited_timestamp: string | null;
  attachments: readonly Attachment[];
  embeds: readonly Embed[];
  components: readonly Component[];
  flags: number;
  nonce?: string | number;
  application_id?: string;
  webhook_id?: string;
  message_reference?: { readonly channel_id: string; readonly message_id: string };
  interaction_metadata?: object;
};

export type Channel = {
  readonly id: string;
  /** 0: text channel of a guild, 1: direct messages. */
  readonly type: 0 | 1;
  readonly name?: string;
  readonly guildId?: string;
  readonly recipient?: User;
  readonly messages: Message[];
};

export type Guild = { readonly id: string; readonly name: string; readonly channelId: string };

/** https://discord.com/developers/docs/interactions/application-commands */
export type Command = {
  readonly id: string;
  readonly version: string;
  readonly application_id: string;
  readonly guild_id?: string;
  readonly type?: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly CommandOption[];
  readonly contexts?: readonly number[] | null;
  readonly dm_permission?: boolean;
};
export type CommandOption = {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly options?: readonly CommandOption[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
};
export type Choice = {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly value: string | number;
};

export type Modal = {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
};

/** What a person did, which the program has to acknowledge within the deadline. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  /** 2: command, 3: component, 4: autocomplete, 5: modal. */
  readonly type: 2 | 3 | 4 | 5;
  readonly user: User;
  readonly channel: Channel;
  /** The message with the pressed component, or with the one that opened the modal. */
  readonly source?: Message;
  state: 'waiting' | 'acknowledged' | 'failed';
  /** The answer: the id of the message that @original stands for. */
  original?: string;
  modal?: Modal;
  choices?: readonly Choice[];
  /** When its token ends, in milliseconds of the epoch. */
  endsAt: number;
  /** Resolves when the program has acknowledged it, or failed to in time. */
  readonly settled: Promise<'acknowledged' | 'failed'>;
};

export type SentFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
