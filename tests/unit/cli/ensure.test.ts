import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { copyTinyContent } from '@/tests/fixtures/tiny-content'

const ACCUSES = 'events/2020/2020-01-01-aland-accuses-beland.yaml'
const MEASURE = 'measures/beland-sanctions-salt.yaml'

test('broken content stops build and start before anything is built or served, with every problem', async () => {
  const copy = await copyTinyContent()
  await copy.edit(ACCUSES, 'domain: diplomatic', 'domain: diplomacy')
  await copy.edit(MEASURE, 'on: 2020-02-20', 'on: 2020-01-01')
  const env = { ...process.env, CONTENT_DIR: copy.dir }
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { env, encoding: 'utf8' })
  expect(stdout).toContain(`${ACCUSES}:9: domain: found "diplomacy"`)
  expect(stdout).toContain(
    `${MEASURE}:${await copy.lineOf(MEASURE, 'on: 2020-01-01')}: stages[1].on: found 2020-01-01`,
  )
  expect(stdout).toContain('2 problems in 2 files')
  expect(stderr).toContain('tensiometer: content has problems; see the list above')
  expect(stdout).not.toContain('next build')
  expect(status).toBe(1)
})

test('start takes the same step before it builds', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(scripts.prebuild).toBe('node lib/cli/ensure.mjs content')
  expect(scripts.prestart).toBe('node lib/cli/ensure.mjs install content build')
})
