import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { weekOf } from '#domain/week.ts';
import { makeFolders, start, startServer } from '../../program/child.ts';
import { freshDatabase } from '../../support/databases.ts';
import { freePort } from '../../support/free-port.ts';
import { PDF, until } from '../story.ts';
import type { Doing, Step } from './document.ts';
import { readWalkthrough } from './document.ts';
import { seen, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';
import { planWorkbook } from './workbook.ts';

/** Something happens before the step with these words. */
type Happening = { readonly before: string; readonly happens: () => Promise<void> };

export type Story = Awaited<ReturnType<typeof openStory>>;

/** The whole program on a PostgreSQL of its own, an empty database beside it, and nobody yet. */
export async function openStory() {
  const [own, other] = [await freshDatabase('postgres'), await freshDatabase('postgres')];
  const folders = await makeFolders();
  const [files, dataDir] = [folders.fresh(), folders.fresh()];
  await mkdir(files, { recursive: true });
  const variables = { DATABASE_URL: own.url, DATA_DIR: dataDir };
  // The same after a crash: nobody else may be given it meanwhile.
  const PORT = String(await freePort());
  let server = await startServer({ ...variables, PORT });
  const people = new Map<string, Visitor>();
  const chapters = readWalkthrough();
  const week = weekOf(new Date(), 'Africa/Casablanca');
  /** What the commands have told that is needed later. */
  let [link, head] = ['', ''];

  /** What stands in the document for what is another one each time. */
  const current = (text: string) =>
    text
      .replace('2026-W48', week)
      .replace('semaine 48', `semaine ${week.slice(-2)}`)
      .replace('HASH', head);

  async function run(line: string): Promise<string> {
    const [, elsewhere, name, rest = ''] =
      /^(DATABASE_URL=\S+ )?npm run (\w+)(?: -- (.*))?$/.exec(line) ?? [];
    const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const args = words.map((word) => (/\.(docx|gz)$/.test(word) ? path.join(files, word) : word));
    const where = elsewhere === undefined ? variables : { ...variables, DATABASE_URL: other.url };
    const child = start(`src/cli/${name}.ts`, args, { ...where, PUBLIC_URL: server.url });
    expect(await child.ended, child.err()).toBe(0);
    const printed = `${child.out()}${child.err()}`;
    link = /http\S+\/sign-in\/\S+/.exec(printed)?.[0] ?? link;
    head = /^Head: (\S+)/m.exec(printed)?.[1] ?? head;
    return seen(printed);
  }

  function personOf(who: string): Visitor {
    const known = people.get(who) ?? visit(() => server.url);
    people.set(who, known);
    return known;
  }

  /** Whoever was invited in the chat finds the link in the answer that names them. */
  async function linkOf(who: string): Promise<string> {
    const invitations = await personOf('Salma').heard();
    const own = invitations.findLast(({ words }) => words.includes(`Pour : ${who} `))?.words ?? '';
    return /http\S+\/sign-in\/[2-9a-z]+/.exec(own)?.[0] ?? link;
  }

  async function act(who: string, does: Exclude<Doing, { readonly kind: 'waits' }>): Promise<void> {
    const person = personOf(who);
    switch (does.kind) {
      case 'runs':
        throw new Error(`${who} has no terminal: ${does.what}`);
      case 'says':
        return person.say(current(does.what));
      case 'presses':
        return person.press(does.what.replace(/…$/, ''));
      case 'attaches':
        return person.attach(does.what, await fileOf(does.what));
      case 'opens':
        return person.open(await linkOf(who));
      default:
        return does satisfies never;
    }
  }

  async function take({ who, does, comes }: Step): Promise<void> {
    const isTold = (words: string) => comes.every((part) => words.includes(seen(part)));
    if (does.kind === 'runs') {
      const printed = await run(current(does.what));
      expect(isTold(printed), printed).toBe(true);
      return;
    }
    const person = personOf(who);
    const newest = (await person.heard()).at(-1)?.id ?? 0;
    if (does.kind !== 'waits') await act(who, does);
    const since = does.kind === 'waits' ? 0 : newest;
    const words = async () => (await person.heard()).filter(({ id }) => id > since).map((one) => one.words);
    await until(async () => (await words()).slice(-6).join('\n'), isTold);
  }

  return {
    db: own.db,
    file: (name: string) => readFile(path.join(files, name)),
    person: personOf,
    get: (address: string) => fetch(`${server.url}${address}`),
    text: async (address: string) => seen(await (await fetch(`${server.url}${address}`)).text()),
    head: () => head,
    /** Does what stands in a chapter of the document, row by row. */
    async follow(chapter: number, ...happenings: readonly Happening[]): Promise<void> {
      const steps = chapters.get(chapter) ?? [];
      expect(steps, `chapter ${chapter}`).not.toEqual([]);
      const waiting = [...happenings];
      for (const step of steps) {
        const words = 'what' in step.does ? step.does.what : step.does.kind;
        const next = waiting.findIndex(({ before }) => before === words);
        if (next >= 0) await waiting.splice(next, 1)[0]?.happens();
        await take(step);
      }
      expect(waiting).toEqual([]);
    },
    /** With -9, and started again at the same address. */
    async crash(): Promise<void> {
      await server.kill('SIGKILL');
      server = await startServer({ ...variables, PORT });
    },
    /** The program ends when it is asked to, and nothing has failed in it. */
    async end(): Promise<void> {
      expect(await server.kill('SIGTERM')).toBe(0);
      expect(server.err()).not.toContain('"level":"error"');
    },
    async close(): Promise<void> {
      await folders.remove();
      await own.close();
      await other.close();
    },
  };
}

async function fileOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (name.endsWith('.pdf')) return new Uint8Array(PDF);
  return planWorkbook({ mistaken: name !== 'plan.xlsx' });
}
