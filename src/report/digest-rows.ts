import { note, problem, text } from '#chat/lines.ts';
import type { DocumentWanted, Message } from '#chat/message.ts';
import type { Digest } from '#domain/digest-snapshot.ts';
import { say } from '#i18n/phrase.ts';
import { digestMessage } from './digest-message.ts';
import { digestPictureAlt } from './digest-picture.ts';
import { weekNumber } from './digest-words.ts';

/** A message of those that a digest is sent as. */
export type DigestPart = {
  readonly name: 'picture' | 'words' | 'csv' | 'xlsx';
  readonly message: Message;
};

/** A digest as it is sent: the picture with its words for who does not see it, the message, and the data twice. */
export function digestParts(digest: Digest, planId: number): readonly DigestPart[] {
  const { week, issue } = digest.snapshot;
  const file = (
    make: Extract<DocumentWanted['make'], `digest-${string}`>,
    line: Message['lines'][number],
  ): Message => ({
    lines: [line],
    lasting: true,
    document: { make, planId, week, issue },
  });
  return [
    { name: 'picture', message: file('digest-picture', text(digestPictureAlt(digest))) },
    { name: 'words', message: { ...digestMessage(digest), digest: { planId, week, issue } } },
    { name: 'csv', message: file('digest-csv', note(say('digest-csv'))) },
    { name: 'xlsx', message: file('digest-xlsx', note(say('digest-xlsx'))) },
  ];
}

/** What the coordinators are told of a digest that did not come to everybody; undefined when it did. */
export function digestMissedMessage(
  { snapshot: { week } }: Digest,
  { members, unreachable }: { readonly members: number; readonly unreachable: number },
): Message | undefined {
  const of = { week: weekNumber(week) };
  if (members === 0) return { lines: [problem(say('digest-no-members', of))], lasting: true };
  if (unreachable === 0) return undefined;
  return {
    lines: [
      problem(
        unreachable === members
          ? say('digest-nobody-reached', of)
          : say('digest-not-reached', { ...of, count: unreachable }),
      ),
    ],
    lasting: true,
  };
}
