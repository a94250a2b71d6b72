import { z } from 'zod';
import type { Choice } from '#chat/message.ts';
import type { Language } from '#i18n/language.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { Draft } from './draft.ts';

const phrase = z.custom<AnyPhrase>((value) => typeof value === 'object' && value !== null && 'key' in value);
const choice = z.object({ id: z.string(), label: phrase, standing: z.literal(true).optional() });

/** Everything a conversation remembers. It belongs to the person, whatever platform they write from. */
const Session = z.object({
  version: z.literal(1),
  language: z.enum(LANGUAGES),
  /** False while the language is only a guess. */
  languageChosen: z.boolean(),
  draft: Draft.nullable(),
  /** "Later": the draft waits, and its question is not open. */
  parked: z.boolean(),
  /** Drafts that were cancelled or put aside, the newest last; each can be taken up again. */
  aside: z.array(Draft),
  /** The turn in which the open question was first asked: its buttons are good from then on. */
  since: z.number(),
  /** The choices last shown: what a typed number or label means. Another version's may be of another shape. */
  offered: z.array(choice).catch([]),
  plainNumbers: z.boolean(),
  /** Messages that went into recorded updates, newest last, so that an edited one can be offered as a correction. */
  recorded: z.array(z.object({ update: z.string(), messages: z.array(z.string()) })),
  /** Text saved from a session that could not be read; offered in the next update. */
  rescued: z.string().nullable(),
  /** The code of the plan that all of this is about. */
  plan: z.string().nullable().default(null),
  /** What waits in other plans, by their codes: 4.3 there is not 4.3 here. */
  elsewhere: z.record(z.string(), z.object({ draft: Draft.nullable(), aside: z.array(Draft) })).default({}),
});
export type Session = Omit<z.infer<typeof Session>, 'offered'> & { offered: readonly Choice[] };

export function newSession(language: Language, languageChosen = false): Session {
  return {
    version: 1,
    language,
    languageChosen,
    draft: null,
    parked: false,
    aside: [],
    since: 0,
    offered: [],
    plainNumbers: false,
    recorded: [],
    rescued: null,
    plan: null,
    elsewhere: {},
  };
}

/**
 * The conversation about this plan. Drafts stay with the plan that they were begun in and are found there again; the
 * choices last shown were about that one, too.
 */
export function aboutPlan(session: Session, plan: string | null): Session {
  if (plan === null || session.plan === plan) return session;
  if (session.plan === null) return { ...session, plan };
  const { [plan]: here, ...others } = session.elsewhere;
  const left = { draft: session.draft, aside: session.aside };
  const waits = left.draft !== null || left.aside.length > 0;
  return {
    ...session,
    plan,
    draft: here?.draft ?? null,
    aside: here?.aside ?? [],
    parked: here?.draft !== null && here !== undefined,
    offered: session.offered.filter(({ standing }) => standing === true),
    elsewhere: waits ? { ...others, [session.plan]: left } : others,
  };
}

/**
 * A stored session. One that this program cannot read starts again, and says so (`restarted`), with every
 * text of its draft kept.
 */
export function readSession(
  stored: unknown,
  language: Language,
  chosen = false,
): { session: Session; restarted: boolean } {
  if (stored === null) return { session: newSession(language, chosen), restarted: false };
  const read = Session.safeParse(stored);
  if (read.success) return { session: read.data as Session, restarted: false };
  const rescued = textsIn((stored as { draft?: unknown }).draft).join('\n');
  return { session: { ...newSession(language, chosen), rescued: rescued || null }, restarted: true };
}

/** Whether a question is open: a draft that is not put off. */
export function isAsking(session: Session): boolean {
  return session.draft !== null && !session.parked;
}

const PROSE = new Set(['text', 'reason', 'difficulties', 'nextSteps', 'actions']);

/** What a person wrote, out of a draft of any shape. */
function textsIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return PROSE.has(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, Array.isArray(value) ? name : key));
}
