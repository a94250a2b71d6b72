import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { SignedIn, Visitor, WebPorts } from './ports.ts';
import type { Trouble } from './show.ts';
import { COOKIE, cookieOptions, rendererFor } from './visitor.ts';

export type Arrivals = {
  /** Makes a person and a cookie of somebody's first message; or says why not now. */
  welcome(c: Context, message: string): Promise<Visitor | Omit<Trouble, 'text'>>;
};

/** How many first messages are remembered: as many as may come in while a double tap or a retry is on its way. */
const REMEMBERED = 1000;

/** The same first message again (a double tap, a retry whose answer was lost) finds the person it has made. */
export function startArrivals(ports: WebPorts): Arrivals {
  const made = new Map<string, Promise<SignedIn>>();

  const remember = (message: string, arrival: Promise<SignedIn>) => {
    made.set(message, arrival);
    arrival.catch(() => made.delete(message));
    const oldest = made.keys().next().value;
    if (made.size > REMEMBERED && oldest !== undefined) made.delete(oldest);
    return arrival;
  };

  return {
    async welcome(c, message) {
      if (!made.has(message)) {
        const wait = await ports.limit(c, 'arrival');
        if (wait !== undefined) return { status: 429, problem: 'web-too-many', values: { seconds: wait } };
      }
      // Looked up again: another one may have come while the limit was asked.
      const { language } = rendererFor(c, ports, undefined);
      const person = await (made.get(message) ??
        remember(message, ports.signUp(language, c.req.header('User-Agent'))));
      setCookie(c, COOKIE, person.token, cookieOptions(ports));
      const visitor = { ...person, name: null };
      c.set('arrived', visitor);
      return visitor;
    },
  };
}
