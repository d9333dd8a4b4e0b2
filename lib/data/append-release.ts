import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSeq, parseDocument } from 'yaml'
import { printDay } from '../event/day'
import type { Release } from '../event/registry'
import { RELEASES_FILE } from './content-files'

const HEAD = '# What each release changed, oldest first. Written by npm run release -- --write.\n'

/** Adds a release at the end of releases.yaml, and leaves what is there as it is. */
export async function appendRelease(contentDir: string, release: Release): Promise<void> {
  const file = join(contentDir, RELEASES_FILE)
  const text = await readFile(file, 'utf8').catch(() => `${HEAD}[]\n`)
  const doc = parseDocument(text)
  if (!isSeq(doc.contents)) throw new RangeError(`${file}: expected a list of releases`)
  doc.contents.flow = false
  const { date, largestMove, ...rest } = release
  doc.add(
    doc.createNode({
      id: rest.id,
      date: printDay(date),
      codebook: rest.codebook,
      events: rest.events,
      summary: rest.summary,
      largestMove: largestMove && { ...largestMove, day: printDay(largestMove.day) },
    }),
  )
  await writeFile(file, doc.toString({ lineWidth: 110 }))
}
