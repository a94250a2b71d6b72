import { button, note, problem, text, title } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import type { SilentLead } from '#domain/secretariat.ts';
import { LISTED_A_PAGE } from '#domain/secretariat.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase, Value } from '#i18n/phrase.ts';
import { listOf } from '../account/say-account.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import { deskChoice } from './desk.ts';

const silentIn = ({ found: { secretariat } }: Facts): readonly SilentLead[] =>
  secretariat?.of === 'silent' ? secretariat.silent : [];

function nameOf({ name, commitments }: SilentLead): Value {
  return name ?? say('person-unnamed-lead', { numbers: listOf(commitments) });
}

const MOST_SHOWN = 30;

/** Who has said nothing of something in this period, and who of them can be nudged today. */
export function silent(session: Session, facts: Facts, said: readonly Line[] = []): Turn {
  const all = silentIn(facts);
  const open = all.filter(({ not }) => not === null);
  return tellAndAsk(
    session,
    facts,
    [
      ...said,
      title(say('secretariat-silent-title')),
      ...(all.length === 0 ? [note(say('secretariat-silent-none'))] : []),
      ...all.slice(0, MOST_SHOWN).map((one) => text(silentLine(one))),
      ...(all.length > MOST_SHOWN
        ? [note(say('secretariat-and-more', { count: all.length - MOST_SHOWN }))]
        : []),
    ],
    [],
    [
      ...open
        .slice(0, LISTED_A_PAGE)
        .map((one) =>
          button('nudge', String(one.id), say('secretariat-choice-nudge', { name: nameOf(one) })),
        ),
      ...(open.length > 1
        ? [button('nudge', 'all', say('secretariat-choice-nudge-all', { count: open.length }))]
        : []),
      deskChoice(),
    ],
  );
}

function silentLine(one: SilentLead): AnyPhrase {
  const line = say('secretariat-silent-line', {
    name: nameOf(one),
    numbers: listOf(one.commitments),
    count: one.silent.length,
  });
  return one.not === null ? line : say('secretariat-silent-not', { line, why: whyNot(one) });
}

function whyNot({ not }: SilentLead): AnyPhrase {
  const why = not ?? 'nothing-owed';
  return say(`secretariat-why-not-${why}`);
}

/** Reminds one of them now, or all who can be; who cannot is named with the reason. */
export function nudge(session: Session, person: number | 'all', facts: Facts): Turn {
  const all = silentIn(facts);
  const meant = person === 'all' ? all : all.filter(({ id }) => id === person);
  const [one] = meant;
  if (!one)
    return silent(session, facts, [
      person === 'all' ? note(say('secretariat-silent-none')) : problem(say('secretariat-not-silent')),
    ]);
  const can = meant.filter(({ not }) => not === null);
  const cannot = meant.filter(({ not }) => not !== null);
  const turn = tellAndAsk(
    session,
    facts,
    [
      ...(can.length > 0
        ? [text(say('secretariat-nudged', { count: can.length, names: { list: can.map(nameOf) } }))]
        : [problem(say('secretariat-nudged-nobody'))]),
      ...cannot
        .slice(0, MOST_SHOWN)
        .map((each) => text(say('secretariat-not-nudged', { name: nameOf(each), why: whyNot(each) }))),
    ],
    [],
    [button('quiet', '', say('secretariat-choice-silent')), deskChoice()],
  );
  if (can.length === 0) return turn;
  const persons = can.map(({ id }) => id);
  return { ...turn, effects: [{ kind: 'area', act: { area: 'secretariat', act: 'nudge', persons } }] };
}
