import type { Snoozed } from '#domain/snooze.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import { say } from '#i18n/phrase.ts';

/** What a person hears who puts a reminder off: until when it waits, or why it cannot and what can be done. */
export function snoozeWords(snoozed: Snoozed): AnyPhrase {
  if ('until' in snoozed) return say('remind-snoozed', { day: { day: snoozed.until } });
  const latest = { day: { day: snoozed.latest } };
  switch (snoozed.refused) {
    case 'past':
      return say('remind-snooze-past', latest);
    case 'too-far':
      return say('remind-snooze-too-far', latest);
    case 'not-a-date':
      return say('remind-snooze-not-date', latest);
    default:
      return snoozed.refused satisfies never;
  }
}
