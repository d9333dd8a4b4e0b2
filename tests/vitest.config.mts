import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A test that hangs ends here. Far above what any takes, since the machine may be busy with other things. */
const HUNG_MS = 300_000

/** They set the environment or replace a module before the settings are first read: each in a process of its own. */
const ALONE = [
  'tests/api/{benchmarks,range}.test.ts',
  'tests/content/methodology.test.tsx',
  'tests/unit/picture/verify-earlier-drawing.test.ts',
]

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    maxWorkers: 2,
    testTimeout: HUNG_MS,
    hookTimeout: HUNG_MS,
    projects: [
      // One process reads modules and the real record once for all its files.
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...ALONE],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
