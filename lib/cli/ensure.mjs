// Makes a clone ready: `node lib/cli/ensure.mjs install content build`. Node built-ins only, since nothing may be installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
process.chdir(root)

/** Steps in the order they must run; one with a stamp is skipped while what it made still fits its inputs. */
const STEPS = {
  install: {
    inputs: ['package.json', 'package-lock.json'],
    stamp: 'node_modules/.tensiometer',
    run() {
      console.log('Installing packages ...')
      // NODE_ENV=production would leave out what the build needs.
      if (!npm('ci', '--include=dev') && !npm('install', '--include=dev'))
        stop('packages could not be installed; check the network and run the command again')
    },
  },
  // Every time: the folder is that of CONTENT_DIR, and a site must not start on facts it cannot show.
  content: {
    run() {
      console.log('Checking content ...')
      if (!node('--import', 'tsx', 'lib/cli/check-content.ts', '--brief'))
        stop('content has problems; see the list above')
    },
  },
  build: {
    inputs: ['package-lock.json', 'next.config.js', 'tsconfig.json', 'app', 'lib', 'content', 'public'],
    stamp: '.next/.tensiometer',
    run() {
      console.log('Building ...')
      if (!node('node_modules/next/dist/bin/next', 'build')) stop('the build failed; see the messages above')
    },
  },
}

for (const name of process.argv.slice(2)) {
  const step = STEPS[name]
  if (!step) stop(`unknown step "${name}"; expected ${Object.keys(STEPS).join(' or ')}`)
  if (!step.stamp) {
    step.run()
    continue
  }
  const inputs = fingerprint(step.inputs)
  if (existsSync(step.stamp) && readFileSync(step.stamp, 'utf8') === inputs) continue
  step.run()
  mkdirSync(dirname(step.stamp), { recursive: true })
  writeFileSync(step.stamp, inputs)
}

/** SHA-256 of the names and bytes of all files under the paths. */
function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap(filesUnder)) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

function npm(...args) {
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, '--no-audit', '--no-fund'])
}

function node(...args) {
  return run(process.execPath, args)
}

function run(command, args) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: command.endsWith('.cmd') })
  return status === 0
}

function stop(reason) {
  console.error(`tensiometer: ${reason}`)
  process.exit(1)
}
