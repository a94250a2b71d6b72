/**
 * The conversation as a Telegraf wizard, the documented way: a WizardScene of Composer steps, the draft in the scene's
 * session, the session in PostgreSQL by @telegraf/session.
 */
import { Postgres } from '@telegraf/session/pg';
import { Pool } from 'pg';
import { Composer, Markup, Scenes, session, Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import { platform } from './platform.ts';
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
import { countUpdates, createTable, type Draft, insertUpdate } from './table.ts';

export const name = 'Telegraf WizardScene';

type WizardContext = Scenes.WizardContext<Scenes.WizardSessionData & Partial<Draft>>;
type Answer = (ctx: WizardContext, value: string) => Promise<unknown>;

const keyboard = (choices: readonly Choice[]) =>
  Markup.inlineKeyboard(
    choices.map(({ label, data }) => Markup.button.callback(label, data)),
    { columns: 1 },
  );

/** A step answered by a button whose data is `verb:value`. */
function tapped(verb: string, answer: Answer): Composer<WizardContext> {
  const step = new Composer<WizardContext>();
  step.action(new RegExp(`^${verb}:(.+)$`), async (ctx) => {
    await ctx.answerCbQuery();
    await answer(ctx, ctx.match[1] ?? '');
  });
  step.use((ctx) => ctx.reply(SAY.tap));
  return step;
}

/** A step answered by a text of a certain form. */
function typed(form: RegExp, answer: Answer): Composer<WizardContext> {
  const step = new Composer<WizardContext>();
  step.on(message('text'), (ctx) =>
    form.test(ctx.message.text) ? answer(ctx, ctx.message.text) : ctx.reply(SAY.type),
  );
  step.use((ctx) => ctx.reply(SAY.type));
  return step;
}

/** Takes the draft out of the scene's session. */
const draftOf = (ctx: WizardContext) => ctx.scene.session as Draft;

/** Asks the next question and goes to the step that takes its answer. */
async function ask(ctx: WizardContext, question: string, choices?: readonly Choice[]) {
  await ctx.reply(question, choices && keyboard(choices));
  return ctx.wizard.next();
}

const wizard = (pool: Pool) =>
  new Scenes.WizardScene<WizardContext>(
    'update',
    (ctx) => ask(ctx, SAY.commitment, COMMITMENTS),
    tapped('commitment', (ctx, value) => {
      draftOf(ctx).commitment = Number(value);
      return ask(ctx, SAY.activity, ACTIVITIES);
    }),
    tapped('activity', (ctx, value) => {
      draftOf(ctx).activity = Number(value);
      return ask(ctx, SAY.band, BANDS);
    }),
    tapped('band', (ctx, value) => {
      draftOf(ctx).band = value;
      return ask(ctx, SAY.progress);
    }),
    typed(/^(100|\d{1,2})$/, (ctx, text) => {
      draftOf(ctx).progress = Number(text);
      return ask(ctx, SAY.actions);
    }),
    typed(/\S/, (ctx, text) => {
      draftOf(ctx).actions = text;
      return ask(ctx, SAY.more, DONE);
    }),
    tapped('actions', (ctx) => ask(ctx, SAY.evidence)),
    typed(/^https?:\/\//, (ctx, text) => {
      draftOf(ctx).evidence = text;
      return ask(ctx, SAY.confirm, CONFIRM);
    }),
    tapped('update', async (ctx) => {
      if (ctx.from !== undefined) await insertUpdate(pool, ctx.from.id, draftOf(ctx));
      await ctx.reply(SAY.saved);
      return ctx.scene.leave();
    }),
  );

export async function start(databaseUrl: string): Promise<Peer> {
  const pool = new Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  await createTable(pool);
  const store = Postgres<NonNullable<WizardContext['session']>>({ pool });
  await store.get('first'); // The store makes its table before its first answer.

  const telegram = platform();
  const bot = new Telegraf<WizardContext>('4242:peer', { telegram: { webhookReply: false } });
  bot.botInfo = {
    ...BOT,
    can_join_groups: false,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  };
  // Telegraf makes a client for each update, so this is the place to stand in for Telegram.
  bot.use((ctx, next) => {
    ctx.telegram.callApi = telegram.call as typeof ctx.telegram.callApi;
    return next();
  });
  bot.use(session({ store }));
  bot.use(new Scenes.Stage<WizardContext>([wizard(pool)]).middleware());
  bot.command('update', (ctx) => ctx.scene.enter('update'));

  return {
    async play(person, message, { double } = {}) {
      await Promise.all(updates(person, message, double).map((each) => bot.handleUpdate(each)));
    },
    saved: () => countUpdates(pool),
    calls: telegram.calls,
    close: () => pool.end(),
  };
}
