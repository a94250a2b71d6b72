import { receive } from '#app/receive.ts';
import type { Services } from '#app/services.ts';
import { planRates } from '#domain/rate.ts';
import { createHttp } from '#http/server.ts';
import { startLimits } from '#http/limits.ts';
import { readRates } from '#store/answers.ts';
import { findPublicPlan } from '#store/public-plan.ts';
import { readTallies } from '#store/rates.ts';

export type Question = { readonly what: string; readonly ask: () => Promise<unknown> };

/** What people ask of a plan, through the functions and the doors that answer them; `past` is an instant of it. */
export function questions(
  services: Services,
  plan: { readonly id: number; readonly code: string },
  past: Date,
): readonly Question[] {
  const { db } = services;
  const free = { points: 1_000_000, duration: 60 };
  const http = createHttp({
    services,
    limits: startLimits({ page: free, data: free }),
    secure: false,
    trustedProxies: [],
  });
  const page = (path: string) => ({
    what: `GET ${path}`,
    async ask() {
      const response = await http.request(`http://bench.example${path}`);
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return response.text();
    },
  });
  const said = (text: string, what = `chat: "${text}"`) => ({
    what,
    async ask() {
      const from = { platform: 'telegram', chat: 'somebody' } as const;
      const { outcome } = await receive(services, {
        from,
        message: services.newId(),
        content: { kind: 'said', text },
      });
      if (outcome !== 'answered') throw new Error(`"${text}" was ${outcome}`);
    },
  });
  const date = past.toISOString().slice(0, 10);
  return [
    { what: 'rates now', ask: async () => planRates([], await readTallies(db, plan.id)) },
    {
      what: 'rates as of a past instant',
      ask: async () => planRates([], await readTallies(db, plan.id, past)),
    },
    { what: 'rates of the plan, in chat', ask: () => readRates(db, plan.id) },
    { what: 'statement of the plan page', ask: () => findPublicPlan(db, plan.code, undefined) },
    { what: 'the same as of a past instant', ask: () => findPublicPlan(db, plan.code, past) },
    page(`/fr/${plan.code}`),
    page(`/ar/${plan.code}?asOf=${date}`),
    page(`/fr/${plan.code}/10`),
    page(`/fr/${plan.code}/4/3`),
    page('/data/rates.json'),
    page(`/data/rates.json?asOf=${date}`),
    said('engagement 10'),
    said('4.3'),
    said('/plan'),
    said('portail des données ouvertes'),
    said('transparance budgetaire', 'chat: "transparance budgetaire" (misspelled)'),
    said('الميزانية المفتوحة'),
  ];
}
