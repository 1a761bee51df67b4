import { defineConfig } from 'vitest/config';

/** Pure tests, with fakes at the ports: they share their modules, which saves reading them anew for each file. */
const PURE = ['policy', 'service', 'workbook', 'templates', 'fakes', 'platform'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);
/** Opens a local home, which lives in a process of its own. */
const IN_A_HOME = 'test/workbook/set-up/home.test.ts';

/** `home.test.ts` stands among pure ones. */
const OTHERS = PURE.map((pattern) => pattern.replace('workbook/**/*', 'workbook/**/!(home)*'));

export default defineConfig({
  test: {
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: PURE, exclude: [IN_A_HOME], isolate: false },
      },
      {
        extends: true,
        test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: OTHERS },
      },
    ],
  },
});
