import { writeSync } from 'node:fs'
import { getDataset } from '@/lib/data/open-dataset'
import { saveSnapshot } from '@/lib/data/snapshots'
import { openStore } from '@/lib/data/store/open-store'
import { PLAIN_LINE } from '@/lib/snapshot/snapshot'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'

// Saves many snapshots at once, then as many again where told to go on until killed, and prints the id of each as
// soon as it is acknowledged.
const [folder = '', name = '', count = '', then = 'stop'] = process.argv.slice(2)
const dataset = await getDataset(TINY_CONTENT)
const spec = {
  from: '2020-01-01',
  to: '2020-01-31',
  day: '2020-01-31',
  by: null,
  domains: [],
  tone: null,
  happened: null,
  thread: null,
  ...PLAIN_LINE,
  milestones: 'all',
  stems: true,
} as const
const store = await openStore({ databaseUrl: null, dataDir: folder })
async function save(i: number): Promise<void> {
  const words = { title: `${name} ${i}`, note: null }
  const { id } = await saveSnapshot(dataset, { spec, words }, new Date('2026-07-01T00:00:00Z'), store)
  writeSync(1, `${id}\n`)
}

let saved = 0
do {
  await Promise.all(Array.from({ length: Number(count) }, (_, i) => save(saved + i)))
  saved += Number(count)
} while (then === 'go-on')
await store.close()
