import { textPages } from '#domain/text-pages.ts';
import { UPDATE_TEXTS } from '#domain/update.ts';
import { findPublicText, findPublicUpdate } from '#store/public-update.ts';
import { findPublicContribution } from '#store/voice/public.ts';
import { NUMBER, numberIn, positionOf } from './page-parts.ts';
import { contributionPage } from './pages/contribution-page.ts';
import { textTitle } from './pages/entry-words.ts';
import { textPage } from './pages/text-page.ts';
import { TEXT_ON_PAGE, updatePage } from './pages/update-page.ts';
import type { MadePage, PublicPages, Showing } from './public-pages.ts';

/** Permanent addresses of what was said: entries of the record with their texts, questions and contests. */
export function updateRoutes({ page }: PublicPages): void {
  page(`/updates/:seq${NUMBER}`, (c) => {
    const seq = numberIn(c, 'seq');
    return { rest: `updates/${seq}`, undated: true, make: (showing) => showUpdate(showing, seq) };
  });

  page(`/updates/:seq${NUMBER}/:name`, (c) => {
    const seq = numberIn(c, 'seq');
    const name = UPDATE_TEXTS.find((one) => one === c.req.param('name'));
    const asked = positionOf(c.req.query('page'));
    const query = { page: asked > 1 ? asked : undefined };
    return (
      name && {
        rest: `updates/${seq}/${name}`,
        query,
        undated: true,
        make: (showing) => showText(showing, seq, name, asked),
      }
    );
  });

  for (const kind of ['question', 'contest'] as const)
    page(`/${kind}s/:number${NUMBER}`, (c) => {
      const number = numberIn(c, 'number');
      return {
        rest: `${kind}s/${number}`,
        undated: true,
        make: async ({ db, frame: { plan }, view }) => {
          const said = await findPublicContribution(db, plan.id, { kind, number });
          const title = view.t(kind === 'question' ? 'page-question' : 'page-contest', {
            number: String(number),
          });
          return said ? { title, body: contributionPage(said, plan, view) } : undefined;
        },
      };
    });
}

async function showUpdate(
  { db, frame: { plan }, view }: Showing,
  seq: number,
): Promise<MadePage | undefined> {
  const found = await findPublicUpdate(db, plan.id, seq, TEXT_ON_PAGE);
  if (!found) return undefined;
  const title = `${view.t('page-receipt', { number: String(seq) })} · ${found.code}`;
  return { title, body: updatePage({ ...found, plan }, view) };
}

async function showText(
  { db, frame: { plan }, view }: Showing,
  seq: number,
  name: (typeof UPDATE_TEXTS)[number],
  asked: number,
): Promise<MadePage | undefined> {
  const found = await findPublicText(db, plan.id, seq, name);
  if (!found) return undefined;
  const pages = textPages(found.text);
  const page = Math.min(Math.max(1, asked), pages.length);
  const title = textTitle(name, found, view);
  const body = textPage({ plan, seq, name, code: found.code, title, pages, page }, view);
  return { title: `${view.t('page-receipt', { number: String(seq) })} · ${title}`, body };
}
