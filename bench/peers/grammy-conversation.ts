/**
 * The conversation with grammY's conversations, the documented way: one function that waits, kept in PostgreSQL by
 * @grammyjs/storage-psql, database work in `external`, and updates of one chat one after the other (`sequentialize`).
 */
import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from '@grammyjs/conversations';
import { sequentialize } from '@grammyjs/runner';
import { PsqlAdapter } from '@grammyjs/storage-psql';
import { type ApiClientOptions, Bot, type Context, InlineKeyboard } from 'grammy';
import { type Client, Pool } from 'pg';
import { type Platform, platform } from './platform.ts';
import {
  ACTIVITIES,
  BANDS,
  BOT,
  type Choice,
  COMMITMENTS,
  CONFIRM,
  DONE,
  type Peer,
  POOL_SIZE,
  SAY,
  updates,
} from './script.ts';
import { countUpdates, createTable, insertUpdate } from './table.ts';

export const name = 'grammY conversations';

type OuterContext = ConversationFlavor<Context>;
type UpdateConversation = Conversation<OuterContext, Context>;

const keyboard = (choices: readonly Choice[]) => ({
  reply_markup: InlineKeyboard.from(choices.map(({ label, data }) => [InlineKeyboard.text(label, data)])),
});

/** Waits for a button whose data is `verb:value`. */
async function tapped(conversation: UpdateConversation, verb: string): Promise<string> {
  const ctx = await conversation.waitForCallbackQuery(new RegExp(`^${verb}:(.+)$`), {
    otherwise: (other) => other.reply(SAY.tap),
  });
  await ctx.answerCallbackQuery();
  return ctx.match[1] ?? '';
}

/** Waits for a text of a certain form. */
async function typed(conversation: UpdateConversation, form: RegExp): Promise<string> {
  const otherwise = (other: Context) => other.reply(SAY.type);
  const { message } = await conversation
    .waitFor('message:text', { otherwise })
    .andForHears(form, { otherwise });
  return message?.text ?? '';
}

const reportProgress = (pool: Pool) =>
  async function reportProgress(conversation: UpdateConversation, ctx: Context): Promise<void> {
    await ctx.reply(SAY.commitment, keyboard(COMMITMENTS));
    const commitment = Number(await tapped(conversation, 'commitment'));
    await ctx.reply(SAY.activity, keyboard(ACTIVITIES));
    const activity = Number(await tapped(conversation, 'activity'));
    await ctx.reply(SAY.band, keyboard(BANDS));
    const band = await tapped(conversation, 'band');
    await ctx.reply(SAY.progress);
    const progress = Number(await typed(conversation, /^(100|\d{1,2})$/));
    await ctx.reply(SAY.actions);
    const actions = await typed(conversation, /\S/);
    await ctx.reply(SAY.more, keyboard(DONE));
    await tapped(conversation, 'actions');
    await ctx.reply(SAY.evidence);
    const evidence = await typed(conversation, /^https?:\/\//);
    await ctx.reply(SAY.confirm, keyboard(CONFIRM));
    await tapped(conversation, 'update');
    const draft = { commitment, activity, band, progress, actions, evidence };
    await conversation.external((outer) => insertUpdate(pool, outer.from?.id ?? 0, draft));
    await ctx.reply(SAY.saved);
  };

/**
 * Stands in for Telegram below grammY's client. (`bot.api.config.use` would not do: a conversation has a client of its
 * own, and a transformer that is installed in there lies above the recorder and would be called again in each replay.)
 */
function fetchFrom(telegram: Platform): ApiClientOptions['fetch'] {
  const answer = async (url: string, { body }: { body: string }) => {
    const result = await telegram.call(url.slice(url.lastIndexOf('/') + 1), JSON.parse(body));
    return { json: async () => ({ ok: true, result }) };
  };
  return answer as unknown as ApiClientOptions['fetch'];
}

export async function start(databaseUrl: string): Promise<Peer> {
  const pool = new Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  await createTable(pool);
  // The adapter is declared for one Client and calls nothing but `query`: the pool serves, and is ten times as wide.
  const adapter = await PsqlAdapter.create({ tableName: 'conversations', client: pool as unknown as Client });
  const storage = adapter as PsqlAdapter<VersionedState<ConversationData>>;

  const telegram = platform();
  const bot = new Bot<OuterContext>('4242:peer', { client: { fetch: fetchFrom(telegram) } });
  bot.botInfo = BOT as typeof bot.botInfo;
  bot.use(sequentialize((ctx) => ctx.chat?.id.toString()));
  bot.use(conversations({ storage }));
  bot.use(createConversation(reportProgress(pool)));
  bot.command('update', (ctx) => ctx.conversation.enter('reportProgress'));

  return {
    async play(person, message, { double } = {}) {
      await Promise.all(updates(person, message, double).map((each) => bot.handleUpdate(each)));
    },
    saved: () => countUpdates(pool),
    calls: telegram.calls,
    close: () => pool.end(),
  };
}
