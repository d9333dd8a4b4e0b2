// Stands in for the process that renders: answers as it does, ends when asked to, and lives only as long as its parent.
import { createServer } from 'node:http'

process.on('disconnect', () => process.exit())
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined)
const version = process.env.FAKE_VERSION ?? null
createServer((asked, answer) => {
  if (asked.url === '/readyz') {
    answer.writeHead(version ? 200 : 503, { 'content-type': 'application/json' })
    answer.end(JSON.stringify({ dataVersion: version, pid: process.pid, site: process.env.SITE_PORT }))
  } else if (asked.url === '/end') process.exit(3)
  else
    answer
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<html><script>theme</script>${process.pid}</html>`)
}).listen(Number(process.argv[2]), '127.0.0.1')
