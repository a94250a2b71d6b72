import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HELP_MOVES, moveHelp, movesOpen } from '#domain/help-request.ts';
import type { HelpActor, HelpRequest } from '#domain/help-request.ts';

const lead: HelpActor = { person: 1, committee: false, coordinator: false, lead: true };
const member: HelpActor = { person: 2, committee: true, coordinator: false, lead: false };
const another: HelpActor = { ...member, person: 3 };
const coordinator: HelpActor = { person: 4, committee: false, coordinator: true, lead: false };
const open = { status: 'open', takenBy: null } as const;
const taken = { status: 'taken', takenBy: { id: 2, name: null } } as const;

test('one takes it, answers, and the lead says whether that is enough', () => {
  expect(moveHelp(open, 'take', member)).toEqual({ to: 'taken', takenBy: 2 });
  expect(moveHelp(taken, 'take', member)).toEqual({ refused: 'yours' });
  expect(moveHelp(taken, 'take', another)).toEqual({ refused: 'taken' });
  expect(moveHelp(taken, 'answer', another)).toEqual({ refused: 'taken' });
  expect(moveHelp(taken, 'answer', coordinator)).toEqual({ to: 'answered', takenBy: 2 });
  expect(moveHelp({ ...taken, status: 'answered' }, 'missing', lead)).toEqual({ to: 'taken', takenBy: 2 });
  expect(moveHelp({ ...open, status: 'answered' }, 'missing', lead)).toEqual({ to: 'open', takenBy: null });
  expect(moveHelp({ ...taken, status: 'answered' }, 'resolve', lead)).toEqual({ to: 'resolved', takenBy: 2 });
  expect(moveHelp({ ...taken, status: 'escalated' }, 'answer', another)).toMatchObject({ to: 'answered' });
  expect(movesOpen({ ...taken, status: 'answered' }, lead)).toEqual(['resolve', 'missing', 'escalate']);
  expect(movesOpen(open, member)).toEqual(['take', 'answer']);
});

const anyone = fc.record({
  person: fc.integer({ min: 1, max: 3 }),
  committee: fc.boolean(),
  coordinator: fc.boolean(),
  lead: fc.boolean(),
});

test('whoever does whatever in whatever order: what is resolved stays so, and what is taken has a taker', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...HELP_MOVES), anyone), { maxLength: 20 }), (moves) => {
      let request: Pick<HelpRequest, 'status' | 'takenBy'> = open;
      for (const [move, actor] of moves) {
        const moved = moveHelp(request, move, actor);
        if ('refused' in moved) continue;
        expect(request.status).not.toBe('resolved');
        const { committee, coordinator: coordinates, lead: leads } = actor;
        expect(committee || coordinates || leads).toBe(true);
        request = {
          status: moved.to,
          takenBy: moved.takenBy === null ? null : { id: moved.takenBy, name: null },
        };
        expect(request.status !== 'taken' || request.takenBy !== null).toBe(true);
      }
    }),
  );
});
