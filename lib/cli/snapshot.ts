import { env } from '../data/env'
import { runCommand } from './command'
import { keepSnapshots } from './keep-snapshots'

runCommand((args) =>
  keepSnapshots(args, { ...env(), now: () => new Date(), out: process.stdout, err: process.stderr }),
)
