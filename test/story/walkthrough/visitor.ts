import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { signIn } from '../../program/child.ts';

/** As a reader sees it: no marks of direction, plain spaces. */
export function seen(text: string): string {
  return text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');
}

const ENTITIES: { readonly [entity: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function visible(html: string): string {
  return seen(html.replace(/<[^>]+>/g, ' ').replace(/&(?:amp|lt|gt|quot|#39);/g, (it) => ENTITIES[it] ?? it));
}

export type Visitor = ReturnType<typeof visit>;

/** A browser without JavaScript: it keeps its cookie, and does what stands on the chat's page. */
export function visit(origin: () => string) {
  let cookie = '';
  let place = '/fr/chat';
  const address = () => `${origin()}${place}`;
  const keep = (answer: Response) => {
    const set = answer.headers.getSetCookie().find((line) => line.startsWith('iltizam='));
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    place = new URL(answer.headers.get('location') ?? '', address()).pathname;
  };
  const get = (url: string) => fetch(url, { headers: { cookie } });
  const page = async () => (await get(address())).text();
  const send = async (fields: { readonly [name: string]: string | File }) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ id: randomUUID(), ...fields })) body.append(name, value);
    const headers = { cookie, origin: origin() };
    const answer = await fetch(address(), { method: 'POST', headers, body, redirect: 'manual' });
    expect(answer.status, visible(await answer.text())).toBe(303);
    keep(answer);
  };
  return {
    /** What was said to them, oldest first, each with its place in the thread. */
    async heard(): Promise<readonly { readonly id: number; readonly words: string }[]> {
      const articles = (await page()).matchAll(
        /<article class="said[^>]* id="o(\d+)"[^>]*>(.*?)<\/article>/gs,
      );
      return [...articles].map(([, id, article = '']) => ({ id: Number(id), words: visible(article) }));
    },
    say: (text: string) => send({ text }),
    attach: (name: string, bytes: Uint8Array<ArrayBuffer>) =>
      send({ text: '', file: new File([bytes], name) }),
    /** Presses the newest button that begins with these words. */
    async press(label: string) {
      const html = await page();
      const buttons = [...html.matchAll(/<button[^>]* value="([^"]+)"[^>]*>(.*?)<\/button>/gs)];
      const button = buttons.findLast(([, , words = '']) => visible(words).trim().startsWith(label))?.[1];
      if (button === undefined) throw new Error(`No button ${label} on the page:\n${visible(html)}`);
      await send({ button: button.replaceAll('&amp;', '&') });
    },
    /** Looks at the page of a link, and presses its button. */
    async open(link: string) {
      const here = `${origin()}${new URL(link).pathname}`;
      expect(await (await get(here)).text()).toMatch(/<form[^>]*method="post"[^>]*>[\s\S]*<button/);
      keep(await signIn(here));
      expect(cookie).toContain('iltizam=');
    },
    /** The newest file that was made for them. */
    async download(): Promise<Uint8Array> {
      const made = [...(await page()).matchAll(/\/files\/made\/\d+/g)].at(-1)?.[0];
      if (made === undefined) throw new Error('No file is offered on the page');
      return (await get(`${origin()}${made}`)).bytes();
    },
  };
}
