import type { Services } from '#app/services.ts';
import { receive } from '#app/receive.ts';
import type { InboundContent } from '#chat/inbound.ts';
import type { Address, Addressed, Message } from '#chat/message.ts';
import type { Language } from '#i18n/language.ts';
import type { MessageKey } from '#i18n/phrase.ts';
import { answerTo } from './answer.ts';
import type { Act } from './story.ts';
import { writerAt } from './texts.ts';

export type Speaker = { readonly address: Address; readonly language: Language };

/** Somebody who does what a story says, by what they say and press. */
export type Conversation = {
  /** Throws when the conversation does not end as the story does. */
  act(act: Act): Promise<void>;
};

/** More questions than any update has. */
const MOST_TURNS = 16;

/**
 * Talks through the one door, as everybody does. What is answered goes nowhere: it is read here, as a person would,
 * for the question that it ends with.
 */
export function converse(
  services: Services,
  speakers: ReadonlyMap<string, Speaker>,
  afterEach: () => void,
): Conversation {
  /** Ids of what was recorded last, by activity: receipts have them under their buttons. */
  const recorded = new Map<string, string>();
  let told: Addressed | undefined;
  const hearing: Services = {
    ...services,
    deliver(rows) {
      told = rows.at(-1);
    },
  };

  const say = async ({ address }: Speaker, content: InboundContent): Promise<Addressed> => {
    told = undefined;
    const { outcome } = await receive(hearing, { from: address, message: services.newId(), content });
    afterEach();
    if (outcome !== 'answered' || !told) throw new Error(`Nothing was answered (${outcome})`);
    return told;
  };

  return {
    async act(act) {
      const speaker = speakers.get(act.who);
      if (!speaker) throw new Error(`Nobody is called ${act.who}`);
      const code = 'code' in act ? act.code : undefined;
      const writer = writerAt(services.clock(), code, speaker.language);
      let answered = await say(speaker, beginningOf(act, recorded.get(code ?? ''), writer.actions));
      let question = questionIn(answered.message);
      for (let turns = 0; question !== undefined; turns += 1) {
        if (turns >= MOST_TURNS) throw new Error(`${act.kind} of ${code} does not end, at ${question}`);
        answered = await say(speaker, answerTo(question, act, writer, answered.turn));
        question = questionIn(answered.message);
      }
      const id = idIn(answered.message);
      if (code !== undefined && act.kind !== 'undo') {
        if (id === undefined) throw new Error(`${act.kind} of ${code} has no receipt`);
        recorded.set(code, id);
      }
    },
  };
}

function beginningOf(act: Act, last: string | undefined, actions: string): InboundContent {
  switch (act.kind) {
    case 'update':
      return act.inOneLine
        ? { kind: 'said', text: `${act.code} ${act.figure.progress} % ${actions}` }
        : { kind: 'pressed', verb: 'update', target: act.code };
    case 'same':
      return { kind: 'pressed', verb: 'same', target: '' };
    case 'correct':
    case 'undo':
      if (last === undefined) throw new Error(`Nothing was recorded of ${act.code}`);
      return { kind: 'pressed', verb: act.kind, target: last };
    default:
      return act satisfies never;
  }
}

/** The question that a message ends with; undefined where it asks nothing. */
function questionIn({ lines }: Message): MessageKey | undefined {
  const keys = lines.flatMap((line) => ('phrase' in line ? [line.phrase.key] : []));
  return keys.findLast((key) => key.startsWith('ask-'));
}

/** Whether and what a receipt says was recorded: what its undo would undo. */
function idIn({ choices = [] }: Message): string | undefined {
  return choices.find(({ id }) => id.startsWith('undo:'))?.id.slice('undo:'.length);
}
