import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const port = Number(process.env.TEST_PORT ?? 3917)
// Workers load this file again: they must see the first one's folder.
process.env.TEST_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'tensiometer-data-'))

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  // They end what hangs; a busy machine may take its time.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: process.env.PLAYWRIGHT_CHROMIUM },
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Recording every step costs as much as some tests; a failure alone is run again with it.
    trace: 'on-first-retry',
  },
  webServer: {
    command: 'node lib/cli/serve.mjs',
    cwd: '..',
    url: `http://localhost:${port}/readyz`,
    env: { PORT: String(port), DATA_DIR: process.env.TEST_DATA_DIR },
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
