import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'

const run = promisify(execFile)
const DEBIAN = '/usr/lib/postgresql'
/** Ten a second: after a crash a busy disk takes its time. */
const ATTEMPTS = 500

/** A PostgreSQL server of its own for one test file. */
export type PostgresServer = {
  /** Makes an empty database and answers its address. */
  readonly newDatabase: () => Promise<string>
  /** Ends the server as a crash would, and starts it again. */
  readonly crash: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The folder of PostgreSQL's programs; null, said aloud, when it is not installed. */
export function findPostgres(): string | null {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...debian.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  const found = folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  )
  if (found) return found
  console.warn('SKIPPED: PostgreSQL is not installed, so its store is not tested; apt-get install postgresql')
  return null
}

/** Starts a server with its data in a temporary folder, on a free port of this machine only. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'))
  const port = await freePort()
  const as = await user(folder)
  const data = join(folder, 'data')
  const program = (name: string, ...args: string[]) => [...as, join(programs, name), ...args] as const

  const [initdb = '', ...initArgs] = program(
    'initdb',
    '-D',
    data,
    '-U',
    'tester',
    '-A',
    'trust',
    '-E',
    'UTF8',
  )
  await run(initdb, initArgs, { cwd: folder })
  const address = (database: string) => `postgres://tester@127.0.0.1:${port}/${database}`
  const start = async () => {
    const [command = '', ...args] = program('postgres', '-D', data, '-p', `${port}`, '-k', folder)
    const server = spawn(command, [...args, '-c', 'listen_addresses=127.0.0.1'], {
      cwd: folder,
      stdio: 'ignore',
    })
    await answering(address('postgres'))
    return server
  }
  const end = async (mode: 'fast' | 'immediate') => {
    const [command = '', ...args] = program('pg_ctl', 'stop', '-D', data, '-m', mode)
    const ended = once(server, 'exit')
    await run(command, args, { cwd: folder })
    await ended
  }

  let server = await start()
  let databases = 0
  return {
    newDatabase: async () => {
      const name = `snapshots_${++databases}`
      const sql = postgres(address('postgres'), { max: 1 })
      await sql.unsafe(`CREATE DATABASE ${name}`)
      await sql.end()
      return address(name)
    },
    crash: async () => {
      await end('immediate')
      server = await start()
    },
    stop: async () => {
      await end('fast')
      await rm(folder, { recursive: true })
    },
  }
}

/** What a command has to begin with: PostgreSQL refuses to run as root. */
async function user(folder: string): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) return []
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout)
  await chown(folder, await id('-u'), await id('-g'))
  await chmod(folder, 0o755)
  return ['runuser', '-u', 'postgres', '--']
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function answering(url: string): Promise<void> {
  for (let attempts = ATTEMPTS; ; attempts--) {
    const sql = postgres(url, { max: 1, connect_timeout: 2 })
    try {
      await sql`SELECT 1`
      return
    } catch (error) {
      if (attempts === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    } finally {
      await sql.end({ timeout: 0 })
    }
  }
}
