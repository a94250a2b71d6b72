import type { ActivityCode } from '#domain/plan.ts';
import { words } from '#i18n/catalog.ts';
import type { Language } from '#i18n/language.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';
import { chanceFrom, oneOf } from './chance.ts';

/** Each says of itself that it is invented: a text is read, and taken along, without what stands around it. */
const ACTIONS = [
  say('invented-actions-1'),
  say('invented-actions-2'),
  say('invented-actions-3'),
  say('invented-actions-4'),
  say('invented-actions-5'),
];
const DIFFICULTIES = [
  say('invented-difficulties-1'),
  say('invented-difficulties-2'),
  say('invented-difficulties-3'),
];
const REASONS = [say('invented-reason-1'), say('invented-reason-2')];

/** What somebody writes at an instant about an activity: always the same there and then. */
export type Writer = {
  readonly actions: string;
  readonly difficulties: string;
  readonly reason: string;
  /** An address that leads nowhere (RFC 2606). */
  readonly link: string;
};

export function writerAt(at: Date, code: ActivityCode | undefined, language: Language): Writer {
  const chance = chanceFrom(Math.floor(at.getTime() / 60_000));
  const choose = (phrases: readonly AnyPhrase[]) =>
    words(oneOf(chance, phrases), { language, timeZone: 'UTC' });
  return {
    actions: choose(ACTIONS),
    difficulties: choose(DIFFICULTIES),
    reason: choose(REASONS),
    link: `https://example.org/invented/${code ?? 'plan'}/${Math.floor(chance() * 1000)}`,
  };
}
