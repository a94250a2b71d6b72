import fc from 'fast-check';
import { happenings, letHappen } from './test/support/anything.ts';
import { speaker } from './test/support/conversation.ts';
import { newPlanModel } from './test/support/plan-model.ts';
const stats: Record<string, number> = {};
const inc = (k: string) => (stats[k] = (stats[k] ?? 0) + 1);
const world = () => newPlanModel([['4.1','limited',20,'2026-10-01'],['4.2','significant',76],['4.3','significant',90,'2026-11-01'],['10.1','complete',95],['10.2','not_started',0,'2026-12-01']]);
fc.assert(fc.property(happenings,(list)=>{
  const model=world(); const one=speaker(model,'lead',[4,10]); one.does({kind:'arrived'});
  inc('runs');
  for (const it of list){ const h=letHappen(it,model,one); if(h){ inc('turns'); for(const e of h.effects){ if(e.kind==='record') for(const u of e.updates) inc(u.retracts?'undo':u.supersedes?'correction':u.unchanged?'same':'update'); }
   if (one.session.draft?.kind==='update'&&one.session.draft.amending) inc('amending '+one.session.draft.amending);
   if (h.labels.length===0 && !one.session.draft) throw new Error('no way');
   for (const l of h.rendered.parts) if (/Entre-temps/.test(l.text)) inc('moved'); else if(/déjà défait/.test(l.text)) inc('already'); } }
}),{numRuns:Number(process.argv[2]), verbose: 0});
console.log(stats);
