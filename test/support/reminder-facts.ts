import { USUAL } from '#domain/preference.ts';
import type { FollowUp, Reminding } from '#domain/reminding.ts';
import { EVERY_WEEK } from '#domain/working-days.ts';

/** Somebody who is away since yesterday; another lead, without a name, could stand in. */
export function sampleReminding(): Reminding {
  return {
    preference: { ...USUAL, awayFrom: '2026-11-22' },
    calendar: EVERY_WEEK,
    fellows: [{ id: 2, name: null, commitments: [4, 10] }],
    deputyName: null,
    covers: [{ name: 'Amina', until: '2026-12-04' }],
  };
}

export function sampleFollowUp(): FollowUp {
  const nothing = { answeredAt: null, snoozedAt: null, escalatedAt: null };
  const at = '2026-11-20T09:00:00.000Z';
  return {
    reminded: [
      { ...nothing, name: 'Amina', at, commitments: [4], answeredAt: '2026-11-20T11:30:00.000Z' },
      { ...nothing, name: null, at, commitments: [10], escalatedAt: '2026-11-21T09:00:00.000Z' },
      { ...nothing, name: 'Karim', at, commitments: [4], snoozedAt: '2026-11-20T09:05:00.000Z' },
    ],
    sent: 3,
    answered: 1,
    snoozed: 1,
    escalated: 1,
  };
}
