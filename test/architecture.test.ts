import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const ANYTHING = ['*'];

/**
 * Which of our folders may import which: the table of ARCHITECTURE.md. `type x` allows `import type` only. A name
 * with a dot is a single file; what has no line here may not exist.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  i18n: [],
  chat: ['i18n'],
  report: ['domain', 'chat', 'i18n'],
  conversation: ['domain', 'chat', 'i18n', 'report'],
  store: ['domain', 'type chat', 'type i18n', 'conversation/session.ts'],
  app: ['domain', 'chat', 'i18n', 'report', 'conversation', 'store', 'clock.ts'],
  jobs: ['domain', 'chat', 'i18n', 'report', 'store', 'app', 'clock.ts'],
  'invented-past': ['domain', 'chat', 'i18n', 'store', 'app', 'jobs'],
  http: ['domain', 'chat', 'i18n', 'report', 'store', 'app', 'clock.ts'],
  database: ['store', 'migrations'],
  cli: ANYTHING,
  'main.ts': ANYTHING,
  'app.ts': ANYTHING,
  'program.ts': ANYTHING,
  'chats.ts': ANYTHING,
  'demo-weeks.ts': ['invented-past', 'config.ts'],
  'config.ts': ['config'],
  config: [],
  'clock.ts': [],
  'log.ts': ['type app'],
  'adapters/telegram': ['chat'],
  'adapters/discord': ['chat'],
  'adapters/web': ['chat'],
  'adapters/terminal': ['chat'],
  'adapters/email': ['chat'],
  migrations: [],
  test: ANYTHING,
  bench: ANYTHING,
  scripts: ANYTHING,
};

const DATABASE_FOLDERS = ['store', 'database', 'app.ts', 'migrations', 'test', 'bench'];

/** The only folders that may import these packages; everybody may import the others. */
const PACKAGE_STAYS_IN: Record<string, readonly string[]> = {
  kysely: DATABASE_FOLDERS,
  pg: DATABASE_FOLDERS,
  '@electric-sql/pglite': DATABASE_FOLDERS,
  telegraf: ['adapters/telegram', 'test', 'bench'],
  'discord.js': ['adapters/discord', 'test', 'bench'],
  nodemailer: ['adapters/email'],
};

/** Folders that import no package beside these, Node's own modules included. */
const ONLY_PACKAGES: Record<string, readonly string[]> = { domain: ['node:crypto', 'zod', 'jsonc-parser'] };

/** What the program (not its tests) may write in one file only. */
const STAYS_IN: readonly { words: RegExp; file: string }[] = [
  { words: /\bprocess\.env\b|\benv\b.* from 'node:process'/, file: 'config.ts' },
  { words: /\bnew Date\b(?!\s*\(\s*[^\s)])|\bDate\.now\b/, file: 'clock.ts' },
];

/** `src/domain/rate.ts` → `domain`, `adapters/web/parse.ts` → `adapters/web`, `src/app.ts` → `app.ts`. */
function unitOf(file: string): string {
  const [top = '', next = ''] = file.split('/');
  if (top === 'src') return next;
  return top === 'adapters' ? `${top}/${next}` : top;
}

function importsOf(code: string): { name: string; isType: boolean }[] {
  const statement = /\b(?:import|export)\s+(type\s)?(?:[^'"();]*?\bfrom\s*)?['"]([^'"]+)['"]/g;
  const expression = /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g;
  return [
    ...[...code.matchAll(statement)].map(([, type, name = '']) => ({ name, isType: type !== undefined })),
    ...[...code.matchAll(expression)].map(([, name = '']) => ({ name, isType: false })),
  ];
}

/** What the file does that it may not, in words. */
function violations(file: string, source: string): string[] {
  const code = source.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/(?<=^|\s)\/\/.*$/gm, '');
  const unit = unitOf(file);
  const allowed = MAY_IMPORT[unit];
  if (!allowed) return [`${file}: ${unit} has no line in the table`];

  const forbidden = importsOf(code).filter(({ name, isType }) => {
    if (!name.startsWith('#') && !name.startsWith('.')) {
      const packageName = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
      const homes = PACKAGE_STAYS_IN[packageName];
      const only = ONLY_PACKAGES[unit];
      return (homes && !homes.includes(unit)) || (only && !only.includes(packageName));
    }
    const target = name.startsWith('#')
      ? `src/${name.slice(1)}`
      : path.posix.join(path.posix.dirname(file), name);
    const to = unitOf(target);
    const asked = [to, target.replace(/^src\//, ''), ...(isType ? [`type ${to}`] : [])];
    return to !== unit && allowed !== ANYTHING && !allowed.some((it) => asked.includes(it));
  });

  const isProgram = /^(src|adapters)\//.test(file);
  const misplaced = STAYS_IN.filter((it) => isProgram && it.file !== unit && it.words.test(code));
  return [
    ...forbidden.map(({ name }) => `${file} imports ${name}`),
    ...misplaced.map((it) => `${file} does what only src/${it.file} may: ${it.words.exec(code)?.[0]}`),
  ];
}

test('every import follows the table', () => {
  const files = globSync('{src,adapters,migrations,test,bench,scripts}/**/*.ts', { cwd: root })
    .filter((file) => !file.startsWith('bench/peers/'))
    // The examples below would be taken for imports.
    .filter((file) => file !== 'test/architecture.test.ts');
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => violations(file, readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
});

test.for([
  ['src/domain/rate.ts', `import { fit } from '#chat/fit.ts';`],
  ['src/domain/rate.ts', `import { readFileSync } from 'node:fs';`],
  ['src/chat/fit.ts', `export * from '../domain/rate.ts';`],
  ['src/chat/fit.ts', `import {\n  type Rate,\n} from '../domain/rate.ts';`],
  ['src/conversation/steps/later.ts', `import type { Db } from '#store/db.ts';`],
  ['src/conversation/transition.ts', `import '#app/receive.ts';`],
  ['src/store/session.ts', `import { fit } from '#chat/fit.ts';`],
  ['src/store/session.ts', `import type { Step } from '#conversation/step.ts';`],
  ['src/app/receive.ts', `const kysely = await import('kysely');`],
  ['src/app/receive.ts', `import { PGlite } from '@electric-sql/pglite/contrib/pg_trgm';`],
  ['src/http/server.ts', `import { parse } from '../../adapters/web/parse.ts';`],
  ['src/helpers/text.ts', ''],
  ['adapters/web/parse.ts', `import { parse } from '../telegram/parse.ts';`],
  ['adapters/discord/connect.ts', `import { Telegraf } from 'telegraf';`],
  ['adapters/web/connect.ts', `const port = process.env['PORT'];`],
  ['src/app.ts', `import { env } from 'node:process';`],
  ['src/jobs/schedule.ts', `const now = new Date();`],
  ['src/jobs/schedule.ts', `const now = new Date;`],
  ['src/jobs/schedule.ts', `// The clock:\nconst now = Date.now();`],
  ['migrations/2026-11-22-plan.ts', `import { bands } from '#domain/band.ts';`],
] as const)('a planted violation is found: %s, %s', ([file, source]) => {
  expect(violations(file, source)).toHaveLength(1);
});

test.for([
  [
    'src/domain/chain.ts',
    `import { createHash } from 'node:crypto';\nimport { z } from 'zod';\nimport './band.ts';`,
  ],
  ['src/store/session.ts', `import type { Message } from '#chat/message.ts';\nimport { sql } from 'kysely';`],
  ['src/store/session.ts', `import { parseSession } from '#conversation/session.ts';`],
  ['src/config.ts', `const { DATA_DIR } = process.env;`],
  ['src/jobs/schedule.ts', `// new Date() is for the clock only.\nconst due = new Date(\n  row.due,\n);`],
  [
    'src/main.ts',
    `import { connect } from '../adapters/telegram/connect.ts';\nimport { start } from './app.ts';`,
  ],
] as const)('what is allowed is left alone: %s, %s', ([file, source]) => {
  expect(violations(file, source)).toEqual([]);
});
