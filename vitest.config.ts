import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-server.ts'],
    // A process for each file: a PGlite takes its memory along when the file ends.
    pool: 'forks',
    // More than a few PGlites at once only slow each other down.
    maxWorkers: 2,
    // A database may have to be made first, on a machine that does other things too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
