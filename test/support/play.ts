import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startDelivery } from '#app/deliver.ts';
import { keepFile } from '#app/evidence.ts';
import { receive } from '#app/receive.ts';
import type { InboundContent } from '#chat/inbound.ts';
import { pressedButton } from '#chat/inbound.ts';
import type { Rendered } from '#chat/message.ts';
import type { ChatPlatform } from '#chat/platform.ts';
import { remindLeads } from '#jobs/remind-leads.ts';
import { tellFollowers } from '#jobs/tell-followers.ts';
import { leaseDue } from '#store/outbox.ts';
import { chooseLanguage, findPersonAt } from '#store/people.ts';
import type { Language } from '#i18n/language.ts';
import { connectTerminal } from '../../adapters/terminal/connect.ts';
import { printable } from '../../adapters/terminal/render.ts';
import type { TestProgram } from './program.ts';

export type Part = { readonly as: string; readonly lang: Language };

/**
 * Plays lines and returns the transcript, in the form that `npm run chat` prints. A line is what is said, or in
 * square brackets what a terminal cannot type: `[tap] label` and `[old] label` press the newest and the oldest
 * button of that label, `[edit 2] text` edits the second line, `[file] name` sends a file (of `transcripts/files` where it lies there), `[json] "a\u0000"` says
 * what no file holds, `[many] 1000 x` repeats, `[as second] …` lets somebody else speak, `[at] instant` moves the
 * clock, `[remind]` reminds whoever is due now, `[news]` tells followers, `[deliver]` delivers what was said unasked, `[open]` opens the chat, `[voice]` sends what cannot be read. Codes are printed as `{code 1}`, in the order in
 * which they were made, and said so.
 */
export async function play(program: TestProgram, part: Part, lines: readonly string[]): Promise<string[]> {
  const printed: string[] = [];
  const codes: string[] = [];
  const shown: { chat: string; message: Rendered }[] = [];
  const unasked: { readonly id: number; readonly show: () => Promise<unknown> }[] = [];
  const terminal = connectTerminal((line) => printed.push(withoutCodes(line, codes)));
  const platform: ChatPlatform = {
    ...terminal,
    async send(address, message, sending) {
      const show = () => {
        shown.push({ chat: address.chat, message });
        return terminal.send(address, message, sending);
      };
      if (sending.answers !== undefined) return show();
      // What is said unasked goes out when it is its turn, and to several chats at once: shown when it is asked for.
      unasked.push({ id: sending.outboxId, show });
      return { sent: 'printed' };
    },
  };
  const delivery = startDelivery(program.services, [platform]);
  const services = {
    ...program.services,
    deliver: (rows: Parameters<typeof delivery.deliver>[0]) => delivery.deliver(rows),
  };
  const said: string[] = [];

  const speak = async (line: string, chat: string): Promise<void> => {
    const other = /^\[as ([\w-]+)\] (.*)$/su.exec(line);
    if (other?.[1] && other[2] !== undefined) return speak(other[2], other[1]);
    const at = /^\[at\] (\S+)$/.exec(line)?.[1];
    if (at) return program.setClock(at);
    if (line === '[remind]') return remind();
    if (line === '[deliver]') return deliverDue();
    if (line === '[news]') return tellNews();
    const seen = shown.filter((it) => it.chat === chat).map(({ message }) => message);
    const content = (await fileOf(line, program)) ?? contentOf(line, seen, said);
    if (!content) return void printed.push('(no such button was shown)');
    const message = services.newId();
    said.push(message);
    const { outcome } = await receive(services, { from: { platform: 'terminal', chat }, message, content });
    await delivery.settled();
    if (outcome !== 'answered') printed.push(`(${outcome})`);
  };

  /** As the job does it; then what stands in the outbox for a terminal is delivered. */
  const remind = async (): Promise<void> => {
    await remindLeads(services);
    await deliverDue();
  };

  /** To followers, as the job does it. */
  const tellNews = async (): Promise<void> => {
    await tellFollowers(services);
    await deliverDue();
  };

  const deliverDue = async (): Promise<void> => {
    const lease = { by: services.instance, now: services.clock(), held: [] };
    delivery.deliver(await leaseDue(services.db, ['terminal'], lease));
    await delivery.settled();
    for (const { show } of unasked.splice(0).toSorted((a, b) => a.id - b.id)) await show();
  };

  const begin = async (as: string, lang: Language) => {
    const person = await findPersonAt(services.db, { platform: 'terminal', chat: as });
    if (!person) throw new Error(`Nobody is called ${as}`);
    await chooseLanguage(services.db, person.id, lang);
  };
  try {
    await begin(part.as, part.lang);
    for (const line of lines) {
      printed.push(`> ${printable(line)}`);
      await speak(
        line.replace(/\{code (\d)\}/g, (_, n) => codes[Number(n) - 1] ?? ''),
        part.as,
      );
    }
  } finally {
    await delivery.stop();
  }
  return printed;
}

const FILES = path.join(import.meta.dirname, '..', 'transcripts', 'files');

/** A file that lies beside the transcripts is kept and sent as it is; any other is a document that nobody opens. */
async function fileOf(line: string, { services }: TestProgram): Promise<InboundContent | undefined> {
  const name = /^\[file\] ([\w.-]+)$/.exec(line)?.[1];
  if (name === undefined || !existsSync(path.join(FILES, name))) return undefined;
  const kept = await keepFile(services, { name, bytes: await readFile(path.join(FILES, name)) });
  if ('refused' in kept) throw new Error(`${name} was refused: ${kept.refused}`);
  return { kind: 'attached', files: [kept], text: '' };
}

function contentOf(
  line: string,
  shown: readonly Rendered[],
  said: readonly string[],
): InboundContent | undefined {
  const [, verb = '', rest = ''] = /^\[(\w+(?: \d+)?)\] ?(.*)$/su.exec(line) ?? [];
  const [what = '', index] = verb.split(' ');
  switch (what) {
    case 'tap':
      return press(shown.toReversed(), rest);
    case 'old':
      return press(shown, rest);
    case 'edit':
      return { kind: 'edited', message: said[Number(index) - 1] ?? '', text: rest };
    case 'file':
      return {
        kind: 'attached',
        files: [{ sha256: 'ab'.repeat(32), name: rest, type: 'application/pdf', size: 1234 }],
        text: '',
      };
    case 'json':
      return { kind: 'said', text: JSON.parse(rest) as string };
    case 'many': {
      const [times, ...words] = rest.split(' ');
      return { kind: 'said', text: words.join(' ').repeat(Number(times)) };
    }
    case 'open':
      return { kind: 'arrived' };
    case 'voice':
      return { kind: 'unsupported', what: 'voice' };
    default:
      return { kind: 'said', text: line };
  }
}

/** A code as it stands in a link or is shown to be typed; two conversations never show the same one. */
const CODE =
  /\b(?:[2-9bcdfghjkmnpqrstvwxz]{4}-[2-9bcdfghjkmnpqrstvwxz]{4}|[2-9bcdfghjkmnpqrstvwxz]{24}|[2-9bcdfghjkmnpqrstvwxz]{8}(?=$| ))(?!-)/g;

function withoutCodes(line: string, codes: string[]): string {
  return line.replace(CODE, (found) => {
    const code = found.replace('-', '');
    if (/^[a-z]+$/.test(code) || /^\d+$/.test(code)) return found;
    if (!codes.includes(code)) codes.push(code);
    return `{code ${codes.indexOf(code) + 1}}`;
  });
}

function press(shown: readonly Rendered[], label: string): InboundContent | undefined {
  const button = shown
    .flatMap(({ choices }) => choices)
    .find((choice) => printable(choice.label).startsWith(label));
  return button && pressedButton(button.data);
}
