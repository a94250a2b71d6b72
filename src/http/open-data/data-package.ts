import type { PlanOutline } from '#store/public-plan.ts';
import { OTHERS, TABLES } from './files.ts';
import { LICENCE } from './licence.ts';
import { schemaOf } from './table.ts';

/** A Frictionless data package (https://specs.frictionlessdata.io/data-package/) of a plan's files. */
export function dataPackage({ plan, head }: PlanOutline): object {
  return {
    profile: 'data-package',
    name: plan.code.toLowerCase(),
    title: plan.title.en ?? plan.title.fr ?? plan.code,
    ...(head ? { version: String(head.seq), created: head.at } : {}),
    licenses: [LICENCE],
    resources: [
      ...TABLES.map((table) => ({
        profile: 'tabular-data-resource',
        name: table.name,
        title: table.title,
        path: `${table.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
        schema: schemaOf(table),
      })),
      ...OTHERS.map(({ path, type, title }) => ({
        name: path.replace('.', '-'),
        title,
        path,
        format: path.split('.').at(-1),
        mediatype: type,
      })),
    ],
  };
}
