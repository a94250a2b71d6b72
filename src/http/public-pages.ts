import type { Context } from 'hono';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { localDate } from '#domain/calendar.ts';
import { isLanguage, LANGUAGES } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Services } from '#app/services.ts';
import { findPublicFrame } from '#store/public-frame.ts';
import type { PublicFrame } from '#store/public-frame.ts';
import type { Db } from '#store/schema.ts';
import { readAsOf } from './as-of.ts';
import { chooseLanguage, keepLanguage } from './languages.ts';
import { badDate, noPlan, notFound } from './notices.ts';
import { keepPages } from './page-cache.ts';
import { layout } from './pages/layout.ts';
import type { Page } from './pages/layout.ts';
import type { View } from './pages/view.ts';
import { pathTo, viewFor, withQuery } from './pages/view.ts';

export const IN_A_LANGUAGE = `/:lang{(?:${LANGUAGES.join('|')})}` as const;

/** What every page of a plan is made with. */
export type Showing = {
  readonly db: Db;
  readonly frame: PublicFrame;
  readonly view: View;
  /** The past instant that is looked at; undefined for now. */
  readonly asOf: Date | undefined;
  /** The instant that is shown: that one, or now. */
  readonly at: Date;
  /** A date was asked for that has not come yet. */
  readonly early: boolean;
  /** Where people reach us, without a final slash. */
  readonly origin: string;
  readonly places: ReturnType<Services['places']>;
};
export type MadePage = Pick<Page, 'title' | 'body' | 'feed' | 'structured' | 'searches'>;

/**
 * One page of a plan as its address says it. `rest` and `query` are all that the address says beside the plan and the
 * date: with those they are the name under which the page is kept.
 */
export type Asked = {
  readonly rest: string;
  readonly query?: { readonly [name: string]: string | number | undefined };
  readonly make: (showing: Showing) => Promise<MadePage | undefined>;
  /** It has no past of its own: a date in its address is passed over. */
  readonly undated?: true;
};

export type PublicPages = {
  readonly app: Hono;
  /** A page at `/LANG/PLAN/…`; where `ask` finds nothing in the address, there is no such page. */
  readonly page: (path: string, ask: (c: Context) => Asked | undefined) => void;
  /** The open plan's page, which has no code in its address. */
  readonly openPlan: (path: string, ask: (c: Context) => Asked) => void;
  /** Something else that is made of a plan, such as a feed. */
  readonly file: (path: string, type: string, ask: (c: Context) => FileAsked | undefined) => void;
};
export type FileAsked = Pick<Asked, 'rest'> & {
  readonly make: (showing: Showing) => Promise<string | undefined>;
};

/** Finds the plan and the date of an address, and serves what is made of them from memory while it stays the same. */
export function publicPages(
  { db, clock, places }: Pick<Services, 'db' | 'clock' | 'places'>,
  { secure, publicUrl }: { readonly secure: boolean; readonly publicUrl: string | undefined },
): PublicPages {
  const app = new Hono();
  app.use(etag());
  const pages = keepPages();

  const showingOf = (c: Context, frame: PublicFrame, undated = false): Showing | 'bad' => {
    const now = clock();
    const asked = undated ? undefined : c.req.query('asOf')?.trim() || undefined;
    const asOf = readAsOf(asked, frame.plan.timeZone);
    if (asOf === 'bad') return 'bad';
    // What has not come yet is not known: the state of now is shown, and says so.
    const past = asOf !== undefined && asOf < now ? asOf : undefined;
    const view = viewFor(languageIn(c), frame.plan.timeZone, past && asked);
    const origin = publicUrl ?? new URL(c.req.url).origin;
    const early = asOf !== undefined && past === undefined;
    return { db, frame, view, asOf: past, at: past ?? now, early, origin, places: places() };
  };
  const keyOf = (showing: Showing, kind: string, address: string) => {
    const { frame, view, at, early, origin, places: known } = showing;
    // What is due or overdue changes with the day.
    const day = view.asked ?? localDate(at, view.timeZone);
    const { version, plan } = frame;
    return JSON.stringify([kind, version, plan.id, view.language, day, early, origin, known, address]);
  };
  const serve = async (c: Context, code: string | undefined, { rest, query = {}, make, undated }: Asked) => {
    const frame = await findPublicFrame(db, code);
    const language = languageIn(c);
    if (!frame) return code === undefined ? noPlan(c, language) : notFound(c, language);
    const showing = showingOf(c, frame, undated);
    if (showing === 'bad') return badDate(c, language);
    const address = withQuery(rest, query);
    const kind = code === undefined ? 'open' : 'page';
    const html = async () => {
      const made = await make(showing);
      if (!made) return undefined;
      const path = (other: Language) => {
        const base = code === undefined ? `/${other}` : pathTo(other, frame.plan);
        return withQuery(rest ? `${base}/${rest}` : base, { ...query, asOf: showing.view.asked });
      };
      const { plan, since } = frame;
      const current = rest === '' ? ('plan' as const) : undefined;
      const dated = showing.early
        ? ('early' as const)
        : showing.asOf && { at: showing.asOf.toISOString(), since };
      const page = { ...made, plan, path, ...(dated && { dated }), ...(current && { current }) };
      return String(await layout(page, showing.view));
    };
    keepLanguage(c, language, secure);
    c.header('Cache-Control', 'no-cache');
    const answer = await pages.serve(c, keyOf(showing, kind, address), 'text/html; charset=utf-8', html);
    if (!answer) return notFound(c, language);
    return answer;
  };

  return {
    app,
    page: (path, ask) => {
      app.get(`${IN_A_LANGUAGE}/:plan${path}`, (c) => {
        const asked = ask(c);
        return asked ? serve(c, c.req.param('plan'), asked) : notFound(c, languageIn(c));
      });
    },
    openPlan: (path, ask) => {
      app.get(`${IN_A_LANGUAGE}${path}`, (c) => serve(c, undefined, ask(c)));
    },
    file: (path, type, ask) => {
      app.get(`${IN_A_LANGUAGE}/:plan${path}`, async (c) => {
        const asked = ask(c);
        const frame = asked && (await findPublicFrame(db, c.req.param('plan')));
        const showing = frame && showingOf(c, frame, true);
        if (!asked || !showing || showing === 'bad') return notFound(c, languageIn(c));
        c.header('Cache-Control', 'no-cache');
        const key = keyOf(showing, 'file', asked.rest);
        return (await pages.serve(c, key, type, () => asked.make(showing))) ?? notFound(c, languageIn(c));
      });
    },
  };
}

function languageIn(c: Context): Language {
  const language = c.req.param('lang');
  return isLanguage(language) ? language : chooseLanguage(c);
}
