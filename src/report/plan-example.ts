import type { PlanDocument } from '#domain/plan-document.ts';
import type { LocalizedText } from '#domain/plan.ts';
import { words } from '#i18n/catalog.ts';
import { LANGUAGES } from '#i18n/language.ts';
import type { MessageKey } from '#i18n/phrase.ts';

/** A plan of one activity: how the form is filled in. Invented, and never imported. */
export function examplePlan(): PlanDocument {
  return {
    plan: {
      code: 'XX-PAN1',
      country: 'MA',
      title: inAll('import-example-plan'),
      period: { from: 2026, to: 2028 },
      asOf: '2026-12-31',
    },
    axes: [{ code: 'transparency', title: inAll('import-example-axis') }],
    commitments: [
      {
        number: 1,
        axis: 'transparency',
        title: inAll('import-example-commitment'),
        organisation: inAll('import-example-organisation'),
        activities: [
          {
            number: 1,
            title: inAll('import-example-activity'),
            band: 'limited',
            weight: 1,
            progress: 30,
            dueOn: '2027-06-30',
          },
        ],
        indicators: [
          { name: inAll('import-example-indicator'), value: 3, unit: 'count', baseline: 0, target: 12 },
        ],
      },
    ],
  };
}

function inAll(key: Extract<MessageKey, `import-example-${string}`>): LocalizedText {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, words({ key }, { language, timeZone: 'UTC' })]),
  );
}
