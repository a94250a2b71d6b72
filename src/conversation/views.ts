import { problem, text } from '#chat/lines.ts';
import { say } from '#i18n/phrase.ts';
import { activityMessage, historyMessage } from '#report/activity-message.ts';
import { activitiesMessage, commitmentMessage } from '#report/commitment-message.ts';
import { withInventedPast } from '#report/invented-past.ts';
import { axisMessage, planMessage } from '#report/plan-message.ts';
import type { Written } from '#report/plan-message.ts';
import { searchMessage } from '#report/search-message.ts';
import { button } from '#chat/lines.ts';
import { MARKS } from '#report/band-words.ts';
import type { Facts, Need } from './facts.ts';
import type { View } from './intention.ts';
import { waitingOn } from './receipt.ts';
import { homeChoices } from './reply.ts';

/** What has to be read before a view can be shown. */
export function needOf(view: View): Need | undefined {
  switch (view.view) {
    case 'plan':
    case 'axis':
      return { kind: 'rates' };
    case 'commitment':
    case 'activities':
      return { kind: 'commitment', number: view.number };
    case 'activity':
      return { kind: 'activity', code: view.code, page: 0 };
    case 'history':
      return { kind: 'activity', code: view.code, page: view.page };
    case 'search':
      return { kind: 'search', text: view.text, asks: view.asks };
    case 'mine':
      return undefined;
    default:
      return view satisfies never;
  }
}

/** A view in phrases; what does not exist is said, with a way on. */
export function written(view: View, facts: Facts): Written {
  const shown = show(view, facts);
  // The plan's own view and the desk have said it, or tell nothing of the past.
  if (!facts.plan || view.view === 'plan' || view.view === 'mine') return shown;
  return withInventedPast(shown, facts.plan);
}

function show(view: View, facts: Facts): Written {
  const { found, plan } = facts;
  const nothing = (line: Parameters<typeof problem>[0]): Written => ({
    lines: [problem(line)],
    choices: [button('plan', '', say('choice-plan'))],
  });
  const open = !plan?.closedAt;
  if (!plan) return { lines: [text(say('no-plan'))], choices: homeChoices(facts, 0) };
  switch (view.view) {
    case 'plan':
      return found.rates ? planMessage(plan, found.rates) : nothing(say('no-plan'));
    case 'axis':
      return (found.rates && axisMessage(view.code, found.rates)) ?? nothing(say('stale-button'));
    case 'commitment':
      return found.commitment
        ? commitmentMessage(found.commitment, open)
        : nothing(say('no-commitment', { number: String(view.number) }));
    case 'activities':
      return found.commitment
        ? activitiesMessage(found.commitment, view.page)
        : nothing(say('no-commitment', { number: String(view.number) }));
    case 'activity':
      return found.activity
        ? activityMessage(found.activity, {
            mayUpdate: open && facts.desk.some(({ code, withdrawn }) => code === view.code && !withdrawn),
            open,
          })
        : nothing(say('no-such-activity', { code: view.code }));
    case 'history':
      return found.activity
        ? historyMessage(found.activity, facts.roles.includes('coordinator') && open)
        : nothing(say('no-such-activity', { code: view.code }));
    case 'search':
      return found.commitment
        ? commitmentMessage(found.commitment, open)
        : searchMessage(view.text, found.search ?? []);
    case 'mine':
      return deskMessage(facts, view.page);
    default:
      return view satisfies never;
  }
}

const MOST = 8;

/** The lead's own desk: what awaits news. */
function deskMessage(facts: Facts, page: number): Written {
  const waiting = waitingOn(facts);
  const more = waiting.length - (page + 1) * MOST;
  if (facts.desk.length === 0) return { lines: [text(say('mine-none'))], choices: homeChoices(facts, 0) };
  return {
    lines: [
      text(waiting.length > 0 ? say('mine-waiting', { count: waiting.length }) : say('nothing-waiting')),
    ],
    choices: [
      ...waiting.slice(page * MOST, (page + 1) * MOST).map(({ code, standing, title }) =>
        button(
          'update',
          code,
          say('choice-activity', {
            code,
            mark: MARKS[standing.band],
            progress: { percent: standing.progress },
            title: { title },
          }),
        ),
      ),
      ...(more > 0 ? [button('mine', String(page + 1), say('choice-more', { count: more }))] : []),
      ...homeChoices(facts, waiting.length).filter(({ id }) => id !== 'mine:'),
    ],
  };
}
