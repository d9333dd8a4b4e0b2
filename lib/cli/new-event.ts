import { env } from '../data/env'
import { runCommand } from './command'
import { createEvent } from './create-event'

runCommand((args) =>
  createEvent(args, {
    contentDir: env().contentDir,
    now: () => new Date(),
    input: process.stdin,
    out: process.stdout,
    err: process.stderr,
  }),
)
