import type { SecretariatAct } from '#conversation/secretariat/act.ts';
import type { SecretariatFound, SecretariatNeed } from '#conversation/secretariat/found.ts';
import type { RosterPerson } from '#domain/secretariat.ts';
import type { DeskActivity, Role } from '#domain/reading.ts';

const AT = '2026-11-02T09:00:00Z';

/** Ten leads, of whom every second has no name; the first is who speaks. */
const people: readonly RosterPerson[] = Array.from({ length: 10 }, (_, index) => ({
  id: index + 1,
  name: index % 2 === 0 ? `Amina ${index}` : null,
  roles: ['lead'],
  commitments: index === 9 ? [] : [4, 10],
}));

/** What is found in the plan model of the tests. */
export function sampleSecretariat(ask: SecretariatNeed['ask']): SecretariatFound {
  switch (ask.of) {
    case 'plans':
      return {
        of: 'plans',
        plans: (['open', 'open', 'closed', 'archived'] as const).map((status, index) => ({
          code: `P${index}`,
          title: { fr: `Plan ${index}` },
          status,
          closedAt: status === 'open' ? null : AT,
          coordinates: index !== 1,
          posted: index === 0,
        })),
      };
    case 'roster':
      return { of: 'roster', roster: { people, commitments: [4, 10] } };
    case 'silent':
      return {
        of: 'silent',
        silent: people.slice(0, 9).map(({ id, name, commitments }) => ({
          id,
          name,
          commitments,
          silent: ['4.1', '10.2'],
          not: id % 3 === 0 ? 'away' : null,
        })),
      };
    case 'periods':
      return {
        of: 'periods',
        periods: [
          { period: '2026-10', closedAt: null, unreported: ['4.1'] },
          { period: '2026-09', closedAt: AT, unreported: [] },
        ],
      };
    case 'desk':
      return {
        of: 'desk',
        desk: { plans: 2, people: 10, silent: 9, stuck: 1, failed: 2, toClose: '2026-10' },
      };
    case 'audit':
      return {
        of: 'audit',
        audited: [
          {
            id: 1,
            at: AT,
            plan: 'P0',
            byPerson: true,
            by: null,
            channel: 'web',
            action: 'hand-over',
            target: { person: 2, to: 3, commitments: [4] },
            person: null,
            to: 'Amina 2',
          },
        ],
      };
    case 'stuck':
      return {
        of: 'stuck',
        stuck: [
          {
            code: '4.1',
            title: { fr: 'Titre' },
            band: 'limited',
            progress: 20,
            dueOn: '2026-10-01',
            overdue: true,
            since: AT,
          },
        ],
      };
    case 'failed':
      return {
        of: 'failed',
        failed: [1, 2].map((id) => ({
          id,
          name: null,
          platform: 'telegram',
          at: AT,
          perhapsSent: id === 1,
          reachable: false,
        })),
      };
    case 'texts':
      return {
        of: 'texts',
        entry: {
          receipt: ask.receipt,
          code: '4.1',
          at: AT,
          texts: [
            { name: 'actions', excerpt: 'Fait.' },
            { name: 'evidence.0', excerpt: null },
          ],
        },
      };
    case 'brief':
      return { of: 'brief', briefs: [] };
    default:
      return ask satisfies never;
  }
}

/** What nobody with these posts and this desk may ever bring about. */
export function isSecretariatForbidden(
  act: SecretariatAct,
  roles: readonly Role[],
  _own: readonly DeskActivity[],
): boolean {
  if (act.act === 'choose-plan') return false;
  if (roles.includes('coordinator')) return false;
  // The first of the roster speaks; a lead hands over what is theirs.
  const own = (act.act === 'hand-over' || act.act === 'hand-over-code') && act.from === 1;
  return !(own && roles.includes('lead'));
}
