import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// First the one without windows: a page takes it a fifth of the work.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Path of a Chromium to test with: PLAYWRIGHT_CHROMIUM, else an installed one, else Playwright's own
 * download, else Debian's package where apt-get and root are there.
 *
 * @returns {Promise<string>}
 * @throws Error that says what to do when there is none
 */
export async function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`PLAYWRIGHT_CHROMIUM is "${named}", which does not exist; correct or unset it`)
  }
  return installed() ?? (await playwrights()) ?? debians() ?? refuse()
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...inPath, ...PLACES].find((path) => existsSync(path))
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  if (!existsSync(chromium.executablePath())) {
    console.log("No Chromium found; trying Playwright's download ...")
    spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
    })
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function debians() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  console.log("Installing Debian's chromium ...")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  for (const name of ['chromium-headless-shell', 'chromium']) {
    spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: ['ignore', 'ignore', 'inherit'], env })
    const found = installed()
    if (found) return found
  }
  return undefined
}

function refuse() {
  throw new Error(
    'no Chromium to test with; install chromium or Chrome, or set PLAYWRIGHT_CHROMIUM to its path',
  )
}
