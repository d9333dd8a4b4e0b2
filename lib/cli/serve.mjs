// Serves the built dashboard on PORT, 3000 unless told otherwise, in this very process.
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** How long between attempts to reach the server that is starting. */
const WARM_AFTER_MS = 500

// npm runs scripts in a shell and stops that shell, not what runs in it: when the shell is gone, stop too.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}

warmRange()

process.argv.splice(2, process.argv.length, 'start')
await import('next/dist/bin/next')

/** Asks this server for the range as soon as it answers, so that it is drawn before a reader wants it. */
function warmRange() {
  const site = `http://localhost:${process.env.PORT ?? 3000}`
  const ask = async (address) => (await fetch(`${site}${address}`)).text()
  setTimeout(() => {
    // Pages hold a data set of their own: the second request has them read what the first had drawn.
    ask('/api/v1/range.json?p=1y&shape=ends')
      .then(() => ask('/'))
      .catch(warmRange)
  }, WARM_AFTER_MS).unref()
}
