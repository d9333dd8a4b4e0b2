import { env } from '../data/env'
import { runCommand } from './command'
import { importBenchmark } from './import-benchmark'

runCommand((args) =>
  importBenchmark(args, { ...env(), now: () => new Date(), out: process.stdout, err: process.stderr }),
)
