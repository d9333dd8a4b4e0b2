import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseEnv } from '../data/env'
import { createFront } from './front'
import { startRenderer } from './renderer'

const MB = 2 ** 20
const KEEPING = { bytes: 128 * MB, freshMs: 60_000, staleMs: 600_000 }
/** Sixty-four renders may wait; pictures and what is sent are few and dear, files of the build many and cheap. */
const LANES = {
  pages: { atOnce: 4, most: 64, perClient: 64 },
  pictures: { atOnce: 2, most: 16, perClient: 4 },
  files: { atOnce: 8, most: 512, perClient: 512 },
  changes: { atOnce: 4, most: 32, perClient: 8 },
}
const END_MS = 10_000
const PROGRAM = fileURLToPath(new URL('next-server.mjs', import.meta.url))

/** Serves the built site until a signal ends it: requests under way are answered first. @throws RangeError for wrong settings */
export async function serveSite(variables: NodeJS.ProcessEnv): Promise<void> {
  const { port, publicUrl, trustedProxies } = parseEnv(variables)
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const renderer = startRenderer({
    program: PROGRAM,
    env: { ...variables, PUBLIC_URL: publicUrl, SITE_PORT: String(port) },
    host: new URL(publicUrl).host,
    say,
  })
  const front = createFront({ renderer, publicUrl, trustedProxies, keeping: KEEPING, lanes: LANES, say })
  const end = async () => {
    setTimeout(() => process.exit(), END_MS).unref()
    await front.close()
    await renderer.stop()
    process.exit()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
  try {
    front.server.listen(port)
    await once(front.server, 'listening')
  } catch (error) {
    await renderer.stop()
    throw error
  }
  process.stdout.write(`Tensiometer is at ${publicUrl}, port ${port}\n`)
}
