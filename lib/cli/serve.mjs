// Serves the built dashboard on PORT, 3000 unless told otherwise, in this very process.
process.env.NEXT_TELEMETRY_DISABLED = '1'

// npm runs scripts in a shell and stops that shell, not what runs in it: when the shell is gone, stop too.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}

process.argv.splice(2, process.argv.length, 'start')
await import('next/dist/bin/next')
