import { button, note, problem, text } from '#chat/lines.ts';
import type { Line } from '#chat/message.ts';
import { MOST_A_DAY, MOST_ON_ONE } from '#domain/contribution.ts';
import type { Subject } from '#domain/contribution-reading.ts';
import { contestedOf } from '#domain/contribution-reading.ts';
import type { ActivityCode } from '#domain/plan.ts';
import { say } from '#i18n/phrase.ts';
import { contestedWords } from '#report/voice/voice-words.ts';
import type { Facts } from '../facts.ts';
import type { Turn } from '../reply.ts';
import { tellAndAsk, withAside } from '../reply.ts';
import type { Session } from '../session.ts';
import type { VoiceDraft } from './draft.ts';

type Wanted = {
  readonly task: 'ask' | 'contest';
  readonly about: number | null;
  readonly activity: ActivityCode | null;
};

/** Begins a question or a contest; or says why there can be none. */
export function beginContribution(session: Session, wanted: Wanted, facts: Facts): Turn {
  const { task, about, activity } = wanted;
  const plan = [button('plan', '', say('choice-plan'))];
  if (about === null)
    return tellAndAsk(
      session,
      facts,
      [text(say(task === 'ask' ? 'voice-ask-what' : 'voice-contest-what'))],
      plan,
    );
  const {
    found: { voice },
  } = facts;
  const subject = voice?.of === 'subject' ? voice.subject : null;
  const refused = refusalOf(subject, wanted, about) ?? crowdedLine(facts);
  if (refused || !subject)
    return tellAndAsk(
      session,
      facts,
      [refused ?? problem(say('stale-button'))],
      [...wayBack(subject), ...plan],
    );
  const contested = task === 'contest' ? contestedOf(subject, activity !== null) : null;
  const draft: VoiceDraft = {
    kind: 'voice',
    id: facts.freshIds[0] ?? '',
    startedAt: facts.now,
    about: activity ?? String(about),
    plan: facts.plan?.id ?? 0,
    task,
    step: 'text',
    parts: [],
    evidence: [],
    ...(contested ? { contested } : {}),
  };
  return begun(session, draft, facts, [openingOf(subject, draft)]);
}

/** Puts the open draft aside, and asks the first question of this one. */
export function begun(session: Session, draft: VoiceDraft, facts: Facts, lines: readonly Line[]): Turn {
  const aside = withAside(session, session.draft);
  const kept = aside.aside.length > session.aside.length ? [note(say('draft-put-aside'))] : [];
  return tellAndAsk({ ...aside, draft }, facts, [...kept, ...lines]);
}

function openingOf({ title, activity }: Subject, { task, about, contested }: VoiceDraft): Line {
  const words = { title: (contested && activity ? activity : { title }).title };
  return text(
    task === 'ask' || !contested
      ? say('voice-ask-opening', { number: about, title: words })
      : activity && 'seq' in contested
        ? say('voice-contest-activity', { number: about, title: words, status: contestedWords(contested) })
        : say('voice-contest-commitment', { number: about, title: words, status: contestedWords(contested) }),
  );
}

/** Why nothing can be asked or contested there; undefined when it can. */
export function refusalOf(
  subject: Subject | null,
  { task, activity }: Pick<Wanted, 'task' | 'activity'>,
  about: number,
): Line | undefined {
  if (!subject) return problem(say('no-commitment', { number: String(about) }));
  if (activity !== null && !subject.activity) return problem(say('no-such-activity', { code: activity }));
  if (activity !== null && subject.activity?.withdrawn)
    return problem(say('activity-is-withdrawn', { code: activity }));
  if (task === 'contest' && contestedOf(subject, activity !== null) === null)
    return problem(say('voice-nothing-to-contest', { number: String(about) }));
  if (subject.again === null) return undefined;
  const again = { day: { day: subject.again }, time: { time: subject.again } };
  return problem(
    subject.onThis
      ? say('voice-too-many-here', { most: MOST_ON_ONE, ...again })
      : say('voice-too-many', { most: MOST_A_DAY, ...again }),
  );
}

/** Too much came from where they write, whoever said it; undefined while more may come. */
export function crowdedLine({ crowdedUntil: until }: Facts): Line | undefined {
  return until === null
    ? undefined
    : problem(say('voice-too-many-address', { day: { day: until }, time: { time: until } }));
}

function wayBack(subject: Subject | null) {
  if (!subject) return [];
  const number = String(subject.commitment);
  return [button('commitment', number, say('choice-to-commitment', { number }))];
}
