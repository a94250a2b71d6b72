import { pressedButton } from '#chat/inbound.ts';
import { readSession } from '#conversation/session.ts';
import type { ActivityCode } from '#domain/plan.ts';
import type { Happening } from './anything.ts';
import type { Heard, Speaker } from './conversation.ts';
import type { PlanModel } from './plan-model.ts';
import { freshId, record, rowOf, standingOf } from './plan-model.ts';

/** Lets it happen. Undefined where nothing was heard of it: the world moved, and nobody spoke. */
export function letHappen(it: Happening, model: PlanModel, one: Speaker): Heard | undefined {
  switch (it.kind) {
    case 'does':
      return one.does(it.content);
    case 'taps': {
      const { choices = [] } = one.heard.at(-1 - it.ago)?.rendered ?? {};
      const content = pressedButton(choices[it.place % Math.max(1, choices.length)]?.data ?? '');
      return content && one.does(content);
    }
    case 'edits':
      return one.does(
        { kind: 'edited', message: `${one.name} ${one.turn + 1 - it.ago}`, text: it.text },
        `edit ${one.turn}`,
      );
    case 'moves':
      moveBy(model, it.code, it.progress);
      return undefined;
    case 'leads':
      one.leads = [...it.leads];
      return undefined;
    case 'withdraws':
      rowOf(model, it.code).withdrawn = true;
      return undefined;
    case 'passes':
      model.now = new Date(Date.parse(model.now) + it.days * 86_400_000).toISOString();
      return undefined;
    case 'plan':
      model.plan = it.open ? model.opened : null;
      return undefined;
    case 'unreadable': {
      const { draft, language } = one.session;
      one.session = readSession({ version: 0, draft }, language, true).session;
      return undefined;
    }
    default:
      return it satisfies never;
  }
}

/** Another lead's update of an activity. */
function moveBy(model: PlanModel, activity: ActivityCode, progress: number): void {
  const band =
    progress === 0 ? 'not_started' : progress < 60 ? 'limited' : progress <= 90 ? 'significant' : 'complete';
  const base = standingOf(model, activity).seq;
  const texts = { reason: 'r', difficulties: 'd' };
  const common = { id: freshId(model), activityId: 1, activity, base, band, progress, texts } as const;
  const update = {
    ...common,
    unchanged: false,
    supersedes: null,
    retracts: false,
    evidence: [{ kind: 'link', url: 'https://x.ma/' }],
  } as const;
  record(model, [{ kind: 'record', updates: [update] }], `another ${common.id}`);
}
