import { once } from 'node:events'
import { Agent, createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { askRenderer, TooLateError } from '@/lib/serve/ask-renderer'

/** Asks a server that is only a function, by one connection, and tells what the server saw. */
async function runServer(render: RequestListener) {
  const seen: string[] = []
  const server = createServer((asked, answer) => {
    seen.push(asked.url ?? '')
    render(asked, answer)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const { port } = address
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => {
    agent.destroy()
    server.closeAllConnections()
    server.close()
  })
  const ask = (path: string, timeoutMs?: number) =>
    askRenderer({ port, path, host: 'tension.example', agent, ...(timeoutMs && { timeoutMs }) })
  return { ask, seen }
}

test('a slow render on a connection kept open is asked for once', async () => {
  const { ask, seen } = await runServer((asked, answer) => {
    if (asked.url === '/quick') answer.end('drawn')
  })
  await ask('/quick')
  await expect(ask('/slow', 200)).rejects.toThrow(TooLateError)
  await ask('/quick')
  expect(seen).toEqual(['/quick', '/slow', '/quick'])
})

test('a connection that was closed meanwhile is no reason to fail: the render is asked for again', async () => {
  let closing = true
  const { ask, seen } = await runServer((asked, answer) => {
    if (asked.url === '/quick') answer.end('drawn')
    else if (closing) {
      closing = false
      asked.socket.destroy()
    } else answer.end('drawn again')
  })
  await ask('/quick')
  expect((await ask('/page')).body.toString()).toBe('drawn again')
  expect(seen).toEqual(['/quick', '/page', '/page'])
})

test('an answer that breaks off is asked for once', async () => {
  const { ask, seen } = await runServer((asked, answer) => {
    if (asked.url === '/quick') return void answer.end('drawn')
    answer.writeHead(200, { 'content-length': 100 })
    answer.write('half', () => answer.destroy())
  })
  await ask('/quick')
  await expect(ask('/half')).rejects.toThrow()
  expect(seen).toEqual(['/quick', '/half'])
})

test('who waits for a connection is told in time, though the one before never ends', async () => {
  const { ask, seen } = await runServer(() => undefined)
  ask('/first', 60_000).catch(() => undefined)
  await expect.poll(() => seen.length).toBe(1)
  await expect(ask('/second', 50)).rejects.toThrow('no answer in 50 ms')
  expect(seen).toEqual(['/first'])
})
