import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { startRenderer } from '@/lib/serve/renderer'
import { askAt } from './running-front'

const PROGRAM = 'tests/serve/fake-program.mjs'
const WAIT = { timeout: 20_000 }

function start(more: Record<string, string> = { FAKE_VERSION: 'v1' }) {
  const said: string[] = []
  const renderer = startRenderer({
    program: PROGRAM,
    env: { ...process.env, ...more },
    host: 'tension.example',
    say: (line) => said.push(line),
  })
  onTestFinished(renderer.stop)
  return { renderer, said }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('the process is up once it answers, and known by its content and its own scripts', async () => {
  const { renderer } = start()
  await expect.poll(renderer.version, WAIT).toBe('v1')
  expect(renderer.port()).toBeGreaterThan(0)
  expect(renderer.trusted()).toEqual(new Set(['theme']))
})

test('a process that cannot read its content is up, and nothing of it may be kept', async () => {
  const { renderer } = start({})
  await expect.poll(renderer.port, WAIT).not.toBeNull()
  expect(renderer.version()).toBeNull()
})

test('a process that ends is started again, each time after a longer pause', async () => {
  const { renderer, said } = start()
  const pids = new Set<string>()
  for (const _time of [1, 2]) {
    await expect.poll(renderer.port, WAIT).not.toBeNull()
    const port = renderer.port() ?? 0
    pids.add((await askAt(port, '/')).body.toString())
    await askAt(port, '/end').catch(() => undefined)
    await expect.poll(renderer.port, WAIT).not.toBe(port)
  }
  await expect.poll(renderer.port, WAIT).not.toBeNull()
  expect(pids.size).toBe(2)
  expect(said).toEqual([
    'the renderer ended (3); it starts again in 250 ms',
    'the renderer ended (3); it starts again in 500 ms',
  ])
})

test('a program that cannot be started is tried again, and the front goes on', async () => {
  const node = process.execPath
  process.execPath = '/nowhere/node'
  onTestFinished(() => {
    process.execPath = node
  })
  const { renderer, said } = start()
  await expect
    .poll(() => said, WAIT)
    .toEqual(['the renderer ended (spawn /nowhere/node ENOENT); it starts again in 250 ms'])
  expect(renderer.port()).toBeNull()
  process.execPath = node
  await expect.poll(renderer.version, WAIT).toBe('v1')
})

test('a program that cannot even be asked for is tried again, and stopping does not wait for it', async () => {
  const said: string[] = []
  const renderer = startRenderer({
    program: '\0',
    env: process.env,
    host: 'tension.example',
    say: (line) => said.push(line),
  })
  await expect.poll(() => said.length, WAIT).toBeGreaterThan(0)
  expect(said[0]).toMatch(/^the renderer ended \(.*null bytes.*\); it starts again in 250 ms$/)
  await renderer.stop()
})

test('told to stop, the process ends and stays ended', async () => {
  const { renderer, said } = start()
  await expect.poll(renderer.port, WAIT).not.toBeNull()
  const port = renderer.port() ?? 0
  await renderer.stop()
  await expect(askAt(port, '/')).rejects.toThrow('ECONNREFUSED')
  expect(said).toEqual([])
})

test('when the front is killed the process ends too', async () => {
  const front = spawn(process.execPath, ['--import', 'tsx', 'tests/serve/front-process.ts', PROGRAM], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, FAKE_VERSION: 'v1' },
  })
  const [printed] = await once(front.stdout, 'data')
  const pid = Number.parseInt(String(printed), 10)
  expect(isAlive(pid)).toBe(true)
  front.kill('SIGKILL')
  await expect.poll(() => isAlive(pid), WAIT).toBe(false)
})
