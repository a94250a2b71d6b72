import { TYPE, isSelect } from '../checks/components.ts';
import { FLAGS } from '../messages.ts';
import type { Channel, Component, Message, Modal, User } from '../types.ts';
import type { World } from '../world.ts';

/** Messages that a user sees: those of their channels, without other people's ephemeral ones. */
export function seenMessages(world: World, user: User, channels: readonly Channel[]): Message[] {
  return channels
    .flatMap(({ messages }) => messages)
    .filter(({ id }) => (world.onlyFor.get(id) ?? user.id) === user.id)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
}

/** What stands on a user's screen, a line for each thing. */
export function drawScreen(
  world: World,
  user: User,
  channels: readonly Channel[],
  modal: Modal | undefined,
): string {
  const messages = seenMessages(world, user, channels).map((message) => ({
    id: message.id,
    lines: drawMessage(world, user, message),
  }));
  const notes = world.notes
    .filter((note) => note.user === user.id)
    .map(({ id, text }) => ({ id, lines: [`! ${text}`] }));
  const all = [...messages, ...notes].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  return [...all.flatMap(({ lines }) => lines), ...(modal === undefined ? [] : drawModal(modal))].join('\n');
}

function drawMessage(world: World, user: User, message: Message): string[] {
  const who = message.author.id === user.id ? 'you' : message.author.username;
  const alone = world.onlyFor.has(message.id) ? ' (only you)' : '';
  const edited = message.edited_timestamp !== null && message.author.id === user.id ? ' (edited)' : '';
  const content = (message.flags & FLAGS.loading) === 0 ? message.content : drawLoading(world, message);
  return [
    `${who}${alone}: ${content}${edited}`,
    ...message.embeds.flatMap((embed) => [
      ...(embed.title === undefined ? [] : [`  # ${embed.title}`]),
      ...(embed.description === undefined ? [] : [`  ${embed.description}`]),
      ...(embed.fields ?? []).map(({ name, value }) => `  ${name}: ${value}`),
      ...(embed.footer?.text === undefined ? [] : [`  ${embed.footer.text}`]),
    ]),
    ...message.attachments.map(({ filename }) => `  file ${filename}`),
    ...message.components.flatMap((it) => drawComponent(it)),
  ];
}

function drawLoading(world: World, message: Message): string {
  const all = [...world.interactions.values()];
  const over = all.some((it) => it.original === message.id && it.endsAt <= Date.now());
  return over ? 'The application did not respond' : '… is thinking';
}

/** A row is one line, a select lists its options. */
function drawComponent(component: Component): string[] {
  if (component.type === TYPE.text) return [`  ${component.content ?? ''}`];
  if (component.type === TYPE.button) return [`  ${drawButton(component)}`];
  if (isSelect(component.type)) return [`  ${drawSelect(component)}`];
  const inner = component.components ?? [];
  if (component.type === TYPE.row && inner.every(({ type }) => type === TYPE.button))
    return [`  ${inner.map(drawButton).join(' ')}`];
  return [...inner, ...(component.accessory === undefined ? [] : [component.accessory])].flatMap(
    drawComponent,
  );
}

/** The words on a button, with its emoji as people see it. */
export const buttonWords = ({ emoji, label }: Component): string =>
  [emoji?.name, label].filter((it) => it !== undefined && it !== null && it !== '').join(' ');

const drawButton = (button: Component): string => {
  const words = buttonWords(button);
  if (button.disabled === true) return `(${words})`;
  return button.url === undefined || button.url === null ? `[${words}]` : `[${words} ↗ ${button.url}]`;
};

const drawSelect = ({ placeholder, options }: Component): string =>
  `▾ ${placeholder ?? ''}: ${(options ?? [])
    .map(({ label, description }) => (description === undefined ? label : `${label} (${description})`))
    .join(' | ')}`;

function drawModal(modal: Modal): string[] {
  const fields = modal.components.flatMap(({ type, label, description, component, content }) => {
    if (type === TYPE.text) return [content ?? ''];
    const filled = component?.value ?? component?.placeholder ?? '';
    const options = component?.options === undefined ? filled : drawSelect(component);
    return [`${label ?? ''}${description === undefined ? '' : ` (${description})`}: ${options}`];
  });
  return [`== ${modal.title} ==`, ...fields];
}
