// Runs every check and test of the project, all of them even when one fails, and ends with one line:
// `N passed, N failed`. A failed type, lint, content or dead code check counts as one failure.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './find-chromium.mjs'

const reports = mkdtempSync(join(tmpdir(), 'tensiometer-'))
const total = { passed: 0, failed: 0 }
process.env.NEXT_TELEMETRY_DISABLED = '1'

// Side by side: what needs the build, and what does not.
await Promise.all([inBrowser(), besides()])

rmSync(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

async function inBrowser() {
  const sound = await check('content', ['--import', 'tsx', 'lib/cli/check-content.ts', '--brief'])
  await check(
    'types',
    ['node_modules/next/dist/bin/next', 'typegen'],
    ['node_modules/typescript/bin/tsc', '--noEmit'],
  )
  const browser = await findChromium().catch((error) => fail('browser', error.message))
  if (!sound || !(await check('build', ['lib/cli/ensure.mjs', 'build'])) || !browser) return
  const report = join(reports, 'playwright.json')
  process.env.PLAYWRIGHT_CHROMIUM = browser
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report
  const playwright = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'tests/playwright.config.ts',
  ]
  const counts = () => {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
  }
  await suite('browser tests', [...playwright, '--reporter=list,json'], counts, 'as it comes')
}

async function besides() {
  await check('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
  await check('dead code', ['node_modules/knip/bin/knip.js', '--no-progress'])
  const report = join(reports, 'vitest.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.mts']
  await suite(
    'unit, property, content and api tests',
    [...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    () => {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
      return { passed: numPassedTests, failed: numFailedTests }
    },
  )
}

async function check(name, ...commands) {
  const good = await run(name, commands)
  return good || fail(name, 'see above')
}

async function suite(name, args, counts, print = 'at its end') {
  const good = await run(name, [args], print)
  try {
    const { passed, failed } = counts()
    total.passed += passed
    total.failed += failed
    if (!good && failed === 0) fail(name, 'the runner stopped with an error outside its tests; see above')
  } catch {
    fail(name, 'the runner left no report; see above')
  }
}

function fail(name, why) {
  console.error(`FAILED ${name}: ${why}`)
  total.failed += 1
  return undefined
}

/** Runs commands until one fails. What they print is printed as one piece at the end, or as it comes where it takes minutes. */
async function run(name, commands, print = 'at its end') {
  console.log(`... ${name}`)
  const start = Date.now()
  const printed = []
  const say = print === 'as it comes' ? (text) => process.stdout.write(text) : (text) => printed.push(text)
  let good = true
  for (const args of commands) good &&= await ends(args, say)
  console.log(`\n== ${name}, ${Math.round((Date.now() - start) / 1000)} s\n${printed.join('')}`)
  return good
}

/** Whether a command ends well. */
function ends(args, say) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say)
    child.on('error', (error) => say(`${error.message}\n`))
    child.on('close', (code) => resolve(code === 0))
  })
}
