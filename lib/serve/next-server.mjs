// The process that renders: Next on a port of this machine, for the front that started it and as long as that lives.
// The front tells it when to end: a terminal sends its signals to both, and requests may still be under way.
process.env.NEXT_MANUAL_SIG_HANDLE = '1'
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit())

const [port] = process.argv.slice(2)
process.argv.splice(
  2,
  process.argv.length,
  'start',
  '-H',
  '127.0.0.1',
  '-p',
  port,
  '--keepAliveTimeout',
  '70000',
)
await import('next/dist/bin/next')
