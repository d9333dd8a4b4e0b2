// Serves the built dashboard on PORT, 3000 unless told otherwise, until it is told to end.
import { register } from 'tsx/esm/api'

process.env.NEXT_TELEMETRY_DISABLED = '1'

// npm runs scripts in a shell and stops that shell, not what runs in it: when the shell is gone, stop too.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}

register()
const { serveSite } = await import('../serve/serve-site.ts')
await serveSite(process.env).catch((error) => {
  console.error(`tensiometer: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
})
