import { env } from '../data/env'
import { runCommand } from './command'
import { makeRelease } from './make-release'

runCommand((args) => makeRelease(args, { ...env(), now: () => new Date(), out: process.stdout }))
