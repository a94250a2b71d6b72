import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { text } from '#chat/lines.ts';
import type { Message } from '#chat/message.ts';
import { say } from '#i18n/phrase.ts';
import type { Db } from '#store/schema.ts';
import { TELEGRAM_PACE } from '../../test/support/telegram/pace.ts';
import { addRoom } from '../../test/support/telegram/world.ts';
import type { BenchmarkServer } from '../support/benchmark-server.ts';
import type { Mode } from './program.ts';
import type { Shown } from './local-server.ts';
import { act, meet } from './somebody.ts';
import { onStage } from './stage.ts';
import type { Stage } from './stage.ts';

export type Broadcast = {
  /** Messages of the broadcast a second, from the first to the last. */
  readonly perSecond: number;
  /** The same, with everything else that counts against the pace: answers, and buttons taken away. */
  readonly paced: number;
  readonly seconds: number;
  readonly tooMany: number;
  /** Calls that came before the seconds of a 429 were over. */
  readonly violations: number;
  readonly lost: number;
  readonly doubled: number;
  /** Milliseconds of those who asked something meanwhile. */
  readonly asked: readonly number[];
};

export const MOST_PER_SECOND = TELEGRAM_PACE.perSecond;

/** Milliseconds without one more message after which none will come. */
const SILENCE = 20_000;
const QUESTIONS = ['/status', 'engagement 10', '/plan', '4.3', 'transparence budgétaire'];
/** Milliseconds between an answer and the next question of the same person. */
const READING = 2_500;

/** Something said unasked to so many chats, where Telegram keeps its pace strictly; a few people ask meanwhile. */
export function measureBroadcast(
  server: BenchmarkServer,
  mode: Mode,
  { chats, asking }: { readonly chats: number; readonly asking: number },
): Promise<Broadcast> {
  const persons = chats + asking;
  return onStage(server, { mode, persons, lanes: 60, pace: TELEGRAM_PACE }, async (stage) => {
    const { telegram, db } = stage;
    for (let chat = 1; chat <= chats; chat += 1) {
      addRoom(telegram.world, { id: chat, type: 'private', first_name: `Lead ${chat}` }, 'open');
    }
    const shown: Shown[] = [];
    telegram.listen((it) => shown.push(it));
    let over = false;
    const asked = Array.from({ length: asking }, (_, index) => ask(stage, chats + 1 + index, () => over));
    await writeToAll(db, chats);
    const sent = () => shown.filter(({ chat, method }) => chat <= chats && method === 'sendMessage');
    await untilAll(() => sent().length, chats);
    over = true;
    const latencies = (await Promise.all(asked)).flat();

    const times = sent().map(({ at }) => at);
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const seconds = (last - first) / 1_000;
    const reached = new Set(sent().map(({ chat }) => chat)).size;
    return {
      perSecond: (times.length - 1) / seconds,
      paced: (shown.filter(({ at }) => at >= first && at <= last).length - 1) / seconds,
      seconds,
      tooMany: telegram.tooMany.given,
      violations: telegram.tooMany.violations,
      lost: chats - reached,
      doubled: times.length - reached,
      asked: latencies,
    };
  });
}

/** The outbox as a job leaves it: a row for each, all due now. */
async function writeToAll(db: Db, chats: number): Promise<void> {
  const message: Message = {
    lines: [text(say('draft-mentioned', { code: '4.3' }))],
    choices: [{ id: 'resume:', label: say('choice-resume'), standing: true }],
  };
  const now = new Date();
  await sql`
    insert into outbox (person_id, platform, chat, dedupe_key, language, time_zone, turn, message, created_at, not_before)
    select person_id, platform, chat, 'bench:' || chat, 'fr', 'Africa/Casablanca', 0, ${JSON.stringify(message)}::jsonb,
      ${now}, ${now}
    from account where platform = 'telegram' and chat::int <= ${chats} order by chat::int`.execute(db);
}

async function ask(stage: Stage, chat: number, over: () => boolean): Promise<readonly number[]> {
  const person = meet(stage, chat);
  const latencies: number[] = [];
  // Not all in the same moment.
  await sleep((chat % 5) * 500);
  for (let said = chat; !over(); said += 1) {
    const question = QUESTIONS[said % QUESTIONS.length] ?? '';
    latencies.push((await act(stage.telegram, person, () => person.say(question))).latency);
    await sleep(READING);
  }
  return latencies;
}

/** Resolves when there are so many, and what was doubled has had a moment to come; or when no more come. */
async function untilAll(count: () => number, all: number): Promise<void> {
  let [known, since] = [0, performance.now()];
  while (known < all && performance.now() - since < SILENCE) {
    await sleep(200);
    if (count() > known) [known, since] = [count(), performance.now()];
  }
  await sleep(2_000);
}
