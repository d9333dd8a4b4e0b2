import { startRenderer } from '@/lib/serve/renderer'

// Starts a renderer as the front does, and prints its process id once it answers.
const renderer = startRenderer({
  program: process.argv[2] ?? '',
  env: process.env,
  host: 'tension.example',
  say: console.error,
})
const timer = setInterval(async () => {
  const port = renderer.port()
  if (port === null) return
  clearInterval(timer)
  const ready = await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()
  process.stdout.write(`${ready.pid}\n`)
}, 50)
