// Serves the built dashboard on PORT (default 3000) in this very process, so that a signal reaches the server.
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.argv.splice(2, process.argv.length, 'start')
await import('next/dist/bin/next')
