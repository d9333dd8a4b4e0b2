import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeWhole } from '@/lib/data/write-whole'

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whole-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('a file written many times at once is one of them, whole, and nothing else is left', async () => {
  const folder = await newFolder()
  const file = join(folder, 'deep', 'range.json')
  const texts = Array.from({ length: 50 }, (_, i) => `${i} `.repeat(10_000))
  await Promise.all(texts.map((text) => writeWhole(file, text)))
  expect(texts).toContain(await readFile(file, 'utf8'))
  expect(await readdir(join(folder, 'deep'))).toEqual(['range.json'])
})

test('a file that cannot be put in place leaves nothing behind', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'range.json', 'in-the-way'), { recursive: true })
  await expect(writeWhole(join(folder, 'range.json'), 'x')).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['range.json'])
})
