import { button, text, title } from '#chat/lines.ts';
import type { Choice, Message } from '#chat/message.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import { say } from '#i18n/phrase.ts';
import { digestLines } from './digest-message.ts';
import type { Written } from './plan-message.ts';

/** What the coordinator sees before a digest goes out, with what can still be done. `sends`: ISO instant. */
export function digestPreviewMessage(digest: Digest, sends: string): Message {
  const { heldAt, sentAt } = digest;
  const [first, ...rest] = digestLines(digest);
  return {
    lines: [
      ...(first ? [first] : []),
      text(
        sentAt !== null
          ? say('digest-sent-already')
          : heldAt !== null
            ? say('digest-preview-held')
            : say('digest-preview', { time: { time: sends }, day: { day: sends } }),
      ),
      ...rest,
    ],
    choices: sentAt === null ? digestPreviewChoices(digest) : [],
    lasting: true,
  };
}

/** What a coordinator may do with it before it goes out. */
export function digestPreviewChoices({ snapshot: { week }, heldAt, line }: Digest): readonly Choice[] {
  return [
    button('digest-send', week, say('digest-choice-send')),
    ...(heldAt === null ? [button('digest-hold', week, say('digest-choice-hold'))] : []),
    button('digest-line', week, say(line === null ? 'digest-choice-line' : 'digest-choice-change-line')),
  ];
}

/** After "hold it back". */
export function digestHeldMessage(digest: Digest): Written {
  return { lines: [title(say('digest-held'))], choices: digestPreviewChoices(digest) };
}

/** The question behind "add a line". */
export function askDigestLine(): Written {
  return { lines: [text(say('digest-ask-line'))], choices: [] };
}
