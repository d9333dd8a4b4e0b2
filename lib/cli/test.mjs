// Runs every check and test of the project, all of them even when one fails, and ends with one line:
// `N passed, N failed`. A failed type, lint or content check counts as one failure.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './find-chromium.mjs'

const reports = mkdtempSync(join(tmpdir(), 'tensiometer-'))
const total = { passed: 0, failed: 0 }
process.env.NEXT_TELEMETRY_DISABLED = '1'

check(
  'types',
  ['node_modules/next/dist/bin/next', 'typegen'],
  ['node_modules/typescript/bin/tsc', '--noEmit'],
)
check('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
check('content', ['--import', 'tsx', 'lib/cli/check-content.ts', '--brief'])

const vitestReport = join(reports, 'vitest.json')
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.mts']
suite(
  'unit, property, content and api tests',
  [...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(vitestReport, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  },
)

const browser = await findChromium().catch((error) => fail('browser', error.message))
if (browser && check('build', ['lib/cli/ensure.mjs', 'content', 'build'])) {
  const playwrightReport = join(reports, 'playwright.json')
  process.env.PLAYWRIGHT_CHROMIUM = browser
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = playwrightReport
  suite(
    'browser tests',
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'tests/playwright.config.ts',
      '--reporter=list,json',
    ],
    () => {
      const { stats } = JSON.parse(readFileSync(playwrightReport, 'utf8'))
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
    },
  )
}

rmSync(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

function check(name, ...commands) {
  heading(name)
  const good = commands.every((args) => run(args))
  return good || fail(name, 'see above')
}

function suite(name, args, counts) {
  heading(name)
  const good = run(args)
  try {
    const { passed, failed } = counts()
    total.passed += passed
    total.failed += failed
    if (!good && failed === 0) fail(name, 'the runner stopped with an error outside its tests; see above')
  } catch {
    fail(name, 'the runner left no report; see above')
  }
}

function heading(name) {
  console.log(`\n== ${name}`)
}

function fail(name, why) {
  console.error(`FAILED ${name}: ${why}`)
  total.failed += 1
  return undefined
}

function run(args) {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0
}
