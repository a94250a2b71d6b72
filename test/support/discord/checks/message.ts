import { FLAGS } from '../messages.ts';
import type { Component, Embed } from '../types.ts';
import { checkComponents } from './components.ts';
import { lengthOf, problem, tooLong } from './problem.ts';
import type { Problem } from './problem.ts';

/** A message as a request brings it, once its types are right. */
export type MessageBody = {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Component[] | null;
  readonly attachments?: readonly { readonly id: string; readonly description?: string | null }[] | null;
  readonly allowed_mentions?: { readonly parse?: readonly string[] | null } | null;
  readonly flags?: number | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly sticker_ids?: readonly string[] | null;
  readonly poll?: object | null;
  readonly message_reference?: {
    readonly message_id: string;
    readonly fail_if_not_exists?: boolean | null;
  } | null;
};

/** https://discord.com/developers/docs/resources/message#create-message */
const CONTENT = 2000;
/** The sum over all embeds. https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const EMBEDS = 6000;

/** What Discord refuses in a message beyond what its OpenAPI file says. `flags` are those the message has already. */
export function checkMessage(body: MessageBody, path: Problem['path'] = [], flags = 0): Problem[] {
  const problems: Problem[] = [];
  if (lengthOf(body.content ?? '') > CONTENT) problems.push(tooLong([...path, 'content'], CONTENT));
  const embeds = body.embeds ?? [];
  if (embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > EMBEDS)
    problems.push(
      problem([...path, 'embeds'], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000'),
    );
  const v2 = ((body.flags ?? 0) & FLAGS.components) !== 0 || (flags & FLAGS.components) !== 0;
  if (v2)
    for (const field of ['content', 'embeds', 'poll', 'sticker_ids'] as const)
      if (body[field] !== undefined && body[field] !== null)
        problems.push(
          problem(
            [...path, field],
            'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
            `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
          ),
        );
  problems.push(...checkComponents(body.components ?? [], v2, [...path, 'components']));
  return problems;
}

function embedLength(embed: Embed): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  for (const field of embed.fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, text) => sum + lengthOf(text ?? ''), 0);
}

/** Whether a request would leave nothing to see: Discord's 50006. */
export function isEmptyMessage(body: MessageBody, files: number): boolean {
  return (
    (body.content ?? '').trim() === '' &&
    (body.embeds ?? []).length === 0 &&
    (body.components ?? []).length === 0 &&
    (body.attachments ?? []).length === 0 &&
    (body.sticker_ids ?? []).length === 0 &&
    (body.poll ?? undefined) === undefined &&
    files === 0
  );
}

/** Whether it may mention nobody: this project's own rule for all it sends. */
export function mentionsNobody(body: MessageBody): boolean {
  const says = [body.content, body.embeds, body.components].some((it) => it !== undefined && it !== null);
  return !says || JSON.stringify(body.allowed_mentions?.parse) === '[]';
}
