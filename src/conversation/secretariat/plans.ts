import { button, note, problem, text, title } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import type { PlanListed } from '#domain/secretariat.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import type { SecretariatWish } from './wish.ts';

type PlanWish = Extract<SecretariatWish, { plan: string }>;

const plansOf = ({ found: { secretariat } }: Facts): readonly PlanListed[] =>
  secretariat?.of === 'plans' ? secretariat.plans : [];
const plansChoice = (): Choice => button('plans', '', say('secretariat-choice-plans'));

/** Which plans there are, which one this conversation is about, and what may be done about each. */
export function plans(session: Session, facts: Facts, said: AnyPhrase | null = null): Turn {
  const all = plansOf(facts);
  const shown = all.filter(({ status, coordinates }) => status !== 'archived' || coordinates);
  if (shown.length === 0) return tellAndAsk(session, facts, [problem(say('no-plan'))], []);
  const bound = all.filter(binds);
  return tellAndAsk(
    session,
    facts,
    [
      ...(said ? [text(said)] : []),
      title(say('secretariat-plans-title')),
      ...shown.map((one) => text(planLine(one, facts))),
      ...(bound.length === 1 && all.length > 1 && bound[0]?.code === facts.plan?.code
        ? [note(say('secretariat-plans-bound', { code: facts.plan?.code ?? '' }))]
        : []),
    ],
    [],
    [
      ...shown.filter((one) => mayChoose(one, bound, facts)).map(chooseChoice),
      ...shown.filter(({ coordinates }) => coordinates).flatMap((one) => actChoices(one, all)),
      button('plan', '', say('choice-plan')),
    ],
  );
}

/** Whoever has something to do in a plan speaks about that one (store/read-turn.ts). */
function binds({ posted, coordinates, status }: PlanListed): boolean {
  return coordinates ? status !== 'archived' : posted && status === 'open';
}

function mayChoose(one: PlanListed, bound: readonly PlanListed[], { plan }: Facts): boolean {
  return one.status !== 'archived' && one.code !== plan?.code && (bound.length === 0 || bound.includes(one));
}

function planLine({ code, title: words, status, closedAt }: PlanListed, { plan }: Facts): AnyPhrase {
  const state =
    status === 'open'
      ? say('secretariat-state-open')
      : say(`secretariat-state-${status}`, { day: { day: closedAt ?? '' } });
  const line = say('secretariat-plan-line', { code, title: { title: words }, state });
  return code === plan?.code ? say('secretariat-plan-here', { line }) : line;
}

function chooseChoice({ code }: PlanListed): Choice {
  return button('plan-choose', code, say('secretariat-choice-choose', { code }));
}

function actChoices({ code, status }: PlanListed, all: readonly PlanListed[]): readonly Choice[] {
  const first = all.find((one) => one.status === 'open')?.code === code;
  return [
    ...(status === 'open' && first
      ? []
      : [
          button(
            'plan-open',
            code,
            status === 'open'
              ? say('secretariat-choice-first', { code })
              : say('secretariat-choice-open', { code }),
          ),
        ]),
    ...(status === 'open' ? [button('plan-close', code, say('secretariat-choice-close', { code }))] : []),
    ...(status === 'closed'
      ? [button('plan-archive', code, say('secretariat-choice-archive', { code }))]
      : []),
  ];
}

/** From now on this conversation is about another plan; what was begun in this one waits in it. */
export function choosePlan(session: Session, { plan }: PlanWish, facts: Facts): Turn {
  const all = plansOf(facts);
  const one = all.find(({ code }) => code === plan);
  if (one && plan === facts.plan?.code) return plans(session, facts);
  if (!one || !mayChoose(one, all.filter(binds), facts))
    return tellAndAsk(session, facts, [note(say('secretariat-plan-not-chosen'))], [], [plansChoice()]);
  const turn = tellAndAsk(
    { ...session, parked: true },
    facts,
    [text(say('secretariat-plan-chosen', { code: plan, title: { title: one.title } }))],
    [],
    [button('plan', '', say('choice-plan')), plansChoice()],
  );
  return { ...turn, effects: [{ kind: 'area', act: { area: 'secretariat', act: 'choose-plan', plan } }] };
}

/** Opens, closes or archives a plan, once it is confirmed; what it means is said before. */
export function changePlan(session: Session, wish: PlanWish, facts: Facts): Turn {
  const { plan: code, wish: act } = wish;
  const one = plansOf(facts).find((known) => known.code === code);
  const refused = (phrase: AnyPhrase) => tellAndAsk(session, facts, [problem(phrase)], [], [plansChoice()]);
  if (act === 'choose-plan') return choosePlan(session, wish, facts);
  if (!one) return refused(say('secretariat-plan-unknown', { code }));
  if (!one.coordinates) return refused(say('secretariat-plan-not-yours', { code }));
  if (act === 'close-plan' && one.status !== 'open')
    return refused(say('secretariat-already-plan-closed', { code, day: { day: one.closedAt ?? '' } }));
  if (act === 'archive-plan' && one.status === 'open')
    return refused(say('secretariat-plan-close-first', { code }));
  if (act === 'archive-plan' && one.status === 'archived')
    return refused(say('secretariat-already-plan-archived', { code }));
  if (!('sure' in wish && wish.sure)) {
    const verb = `plan-${act.slice(0, -'-plan'.length)}-yes`;
    return tellAndAsk(
      session,
      facts,
      [text(say(`secretariat-sure-${act}`, { code }))],
      [],
      [button(verb, code, say(`secretariat-yes-${act}`)), button('plans', '', say('choice-change-nothing'))],
    );
  }
  const turn = tellAndAsk(
    session,
    facts,
    [text(say(`secretariat-done-${act}`, { code }))],
    [],
    [plansChoice()],
  );
  return { ...turn, effects: [{ kind: 'area', act: { area: 'secretariat', act, plan: code } }] };
}
