import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of a part lie beside it in `src`; tests of the whole, which build and browse a site, in `tests`. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // Tests build sites, change the environment and end processes: each file has a process of its own.
    pool: 'forks',
    // Vitest would leave one core to itself, and on a computer with two run one file after the other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // One day for all tests, so that they pass on every other day too.
    env: { ETALASE_TODAY: '2026-11-21' },
    // A test may build a site, on a slow computer.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // A forgotten `.only` would leave the rest untested.
    allowOnly: false,
  },
});
