import { sql } from 'kysely';
import { doInArea } from '#app/areas/act.ts';
import { redeemInvitation } from '#app/identity.ts';
import { makeDigest } from '#app/make-digest.ts';
import type { AreaAct } from '#conversation/areas/act.ts';
import type { AuditAction } from '#domain/audit.ts';
import { findWeighed } from '#store/committee/weights.ts';
import { readAssessments } from '#store/indicators/assessments.ts';
import { findPersonAt } from '#store/people.ts';
import { runSafely } from '../../src/cli/command.ts';
import type { Command } from '../../src/cli/command.ts';
import { run as digest } from '../../src/cli/digest.ts';
import { run as plan } from '../../src/cli/plan.ts';
import { fakeContext } from '../program/fake-context.ts';
import { letArrive, newHelper, pressing } from './committee.ts';
import { actingCoordinator } from './decide.ts';
import type { TestProgram } from './program.ts';
import { changedSample } from './sample-plan.ts';
import { comesToSummary, newLead } from './talk.ts';
import { actingAs, asking, newPerson } from './voices.ts';

type Without<A> = A extends AreaAct ? Omit<A, 'id'> & { readonly id?: string } : never;

/** Somebody who coordinates does, in chat or by command, everything that the audit log has a name for. */
export async function auditedActs(program: TestProgram): Promise<Record<AuditAction, () => Promise<void>>> {
  const { db, planId, services } = program;
  const coordinator = await newHelper(program, 'coordinator');
  const lead = await newLead(program, [4]);
  const idOf = async (chat: string) => (await findPersonAt(db, { platform: 'terminal', chat }))?.id ?? 0;
  const [from, to, other] = [
    await idOf(lead.address.chat),
    await idOf('committee'),
    await newPerson(program),
  ];
  await makeDigest(db, await planOf(), '2026-W47', services.clock());

  async function planOf() {
    const acting = await actingCoordinator(program);
    if (!acting.plan) throw new Error('There is no plan');
    return acting.plan;
  }
  const does = (act: Without<AreaAct>) => async () => {
    const acting = await actingCoordinator(program);
    const done = { id: services.newId(), ...act } as AreaAct;
    await db.transaction().execute((trx) => doInArea(trx, done, acting));
  };
  const presses = (verb: string, target: string) => async () => {
    await coordinator.send(pressing(verb, target));
  };
  const commands =
    (command: Command, argv: readonly string[], files: Record<string, string> = {}) =>
    async () => {
      const { context, printed } = fakeContext({ services, files });
      const exit = await runSafely(command, context, argv);
      if (exit !== 0) throw new Error(printed.err);
    };
  const decides = (verb: string, ...said: readonly string[]) =>
    commands(plan, [verb, ...said, '--reason', 'Décidé en comité.']);
  let proposals = 0;
  const proposed = async (): Promise<string> => {
    proposals += 1;
    const { rows = [] } = (await findWeighed(db, planId, 4)) ?? {};
    const before = Object.fromEntries(rows.map(({ number, weight }) => [String(number), weight]));
    const weights = { ...before, '3': (before['3'] ?? 1) + 1 };
    const proposal = {
      id: services.newId(),
      number: proposals,
      commitment: 4,
      reason: 'Revu.',
      before,
      weights,
    };
    const acting = await actingAs(program, from);
    const act = { area: 'committee', act: 'propose-weights', tell: [], proposal } as const;
    await db.transaction().execute((trx) => doInArea(trx, act, acting));
    return proposal.id;
  };
  const decidesWeights = (verb: string) => async () => {
    await coordinator.send(pressing(verb, await proposed()));
    if (verb === 'weights-refuse') await coordinator.says('Pas encore.');
  };
  const contest = { kind: 'contest', number: 1 } as const;
  const verdict = { completion: 'limited', verifiable: null, openGovernmentLens: null } as const;
  const assessed = {
    area: 'indicators',
    act: 'assess',
    commitment: 4,
    on: '2026-10-01',
    source: 'IRM',
    verdict: { ...verdict, potential: null, earlyResults: null },
  } as const;
  const standing = async () =>
    (await readAssessments(db, planId, { commitment: 4 }))[0]?.assessments[0]?.id ?? '';
  let newcomer = 0;
  const posts = { area: 'secretariat', commitments: [4] } as const;
  const code = 'ABCD-EFGH-JKLM';
  const third = (title: string) =>
    changedSample((document) => {
      document.plan.code = 'MA-PAN3';
      document.plan.title = { fr: title };
    });
  const period = { area: 'secretariat', period: '2026-10' } as const;

  return {
    'import-plan': commands(plan, ['import', 'plan.json'], { 'plan.json': third('Un troisième plan') }),
    'change-plan': commands(plan, ['import', 'plan.json'], { 'plan.json': third('Le troisième plan') }),
    'close-plan': commands(plan, ['close', 'MA-PAN3']),
    'archive-plan': commands(plan, ['archive', 'MA-PAN3']),
    'open-plan': commands(plan, ['open', 'MA-PAN2']),
    invite: presses('invite', 'committee'),
    assign: does({ ...posts, act: 'assign', to }),
    'end-post': does({ ...posts, act: 'end-post', from: to }),
    'hand-over-code': does({ ...posts, act: 'hand-over-code', from, code }),
    'hand-over-taken': async () => {
      newcomer = (await redeemInvitation(services, code))?.personId ?? 0;
    },
    'sign-out': () => presses('sign-out-all', String(newcomer))(),
    'shut-out': () => presses('shut-out-yes', String(newcomer))(),
    'hand-over': does({ ...posts, act: 'hand-over', from: await idOf('second'), to }),
    weigh: decides('weigh', '4.3', '7'),
    withdraw: decides('withdraw', '4.3'),
    restore: decides('restore', '4.3'),
    add: decides('add', '4', '--title-fr', 'Former les archivistes', '--weight', '2'),
    'accept-weights': decidesWeights('weights-accept'),
    'refuse-weights': decidesWeights('weights-refuse'),
    'take-back-weights': decidesWeights('weights-back'),
    'close-period': does({ ...period, act: 'close-period' }),
    'reopen-period': does({ ...period, act: 'reopen-period' }),
    nudge: does({ area: 'secretariat', act: 'nudge', persons: [to] }),
    retry: async () => {
      await sql`update outbox set dead_at = ${services.clock()} where id = (select max(id) from outbox)`.execute(
        db,
      );
      const { rows } = await sql<{ id: string }>`select max(id) as id from outbox`.execute(db);
      await does({ area: 'secretariat', act: 'retry', ids: [Number(rows[0]?.id)] })();
    },
    'public-texts': does({ area: 'voice', act: 'public-texts', publicTexts: 'released' }),
    'release-voice': async () => {
      const acting = await actingAs(program, other);
      const about = { kind: 'contest', commitment: 4, contested: { rate: 0 } } as const;
      const waiting = asking(program, { ...about, publicTexts: 'released' });
      await db.transaction().execute((trx) => doInArea(trx, waiting, acting));
      await does({ area: 'voice', act: 'release', ref: contest })();
    },
    'close-contest': does({ area: 'voice', act: 'close', ref: contest, text: 'Corrigé.', outcome: 'upheld' }),
    'withhold-voice': does({
      area: 'voice',
      act: 'withhold',
      ref: contest,
      response: null,
      reason: 'abusive',
    }),
    assess: does({ ...assessed, replaces: null, corrects: false }),
    'correct-assessment': async () => {
      await does({ ...assessed, source: 'IRM 2', replaces: await standing(), corrects: true })();
    },
    'undo-assessment': async () => {
      const entry = await standing();
      await does({ area: 'indicators', act: 'undo-assessment', commitment: 4, entry })();
    },
    'digest-setting': commands(digest, ['--day', 'friday']),
    'hold-digest': presses('digest-hold', '2026-W47'),
    'digest-line': async () => {
      await presses('digest-line', '2026-W47')();
      await coordinator.says('Réunion jeudi.');
    },
    'send-digest': presses('digest-send', '2026-W47'),
    withhold: async () => {
      const { rows } = await sql<{
        seq: number;
      }>`select max(seq) as seq from entry where texts <> '{}'`.execute(db);
      await decides('withhold', String(rows[0]?.seq), 'reason')();
    },
    correct: async () => {
      await letArrive(program);
      const wrote = await newLead(program, [4]);
      await comesToSummary(wrote, '4.3 80 %');
      await wrote.taps('Confirmer');
      const { rows } = await sql<{ seq: number }>`select max(seq) as seq from entry`.execute(db);
      await coordinator.says(`corriger le n° ${rows[0]?.seq}`, 'avancement', '81');
      await coordinator.taps('Confirmer');
    },
  };
}
