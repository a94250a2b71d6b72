import { expect } from 'vitest';
import { signIn } from '../program/child.ts';
import type { Server } from '../program/child.ts';

export type Browser = ReturnType<typeof browse>;

/** Opens a sign-in link as a person does: looks at the page, then presses its button. */
export async function enterByLink(server: Server, link: string, language: string): Promise<Browser> {
  const here = `${server.url}${new URL(link).pathname}`;
  const page = await (await fetch(here)).text();
  expect(page).toMatch(/<form[^>]*method="post"[^>]*>[\s\S]*<button/);
  const signedIn = await signIn(here);
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(cookie).toContain('iltizam=');
  return browse(server, cookie, language);
}

/** A browser without JavaScript: a cookie, a page, and the buttons that stand on it. */
function browse(server: Server, cookie: string, language: string) {
  const address = `${server.url}/${language}/chat`;
  const visible = (html: string) => html.replace(/<[^>]+>|[\u200e\u200f\u2066-\u2069]/g, '');
  const page = async () => (await fetch(address, { headers: { cookie } })).text();
  const send = async (form: Record<string, string>) => {
    const body = new URLSearchParams(form);
    const headers = { cookie, origin: server.url };
    const answer = await fetch(address, { method: 'POST', headers, body, redirect: 'manual' });
    expect(answer.status).toBe(303);
  };
  return {
    /** The words of the page, without their marks of direction. */
    words: async () => visible(await page()),
    say: (text: string) => send({ text }),
    /** Presses the newest button whose label has these words. */
    async press(label: string) {
      const buttons = [...(await page()).matchAll(/<button[^>]* value="([^"]+)"[^>]*>(.*?)<\/button>/gs)];
      const button = buttons.findLast(([, , words = '']) => visible(words).includes(label))?.[1];
      if (button === undefined) throw new Error(`No button ${label} on the page:\n${visible(await page())}`);
      await send({ button });
    },
  };
}
