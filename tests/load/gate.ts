import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** Stands before a server on this machine and lets its traffic through, holds it back, or refuses it. */
export async function startGate(behind: number) {
  let state: 'open' | 'hanging' | 'stopped' = 'open'
  const sockets = new Set<Socket>()
  const server = createServer((outer) => {
    if (state === 'stopped') return void outer.destroy()
    const inner = connect(behind, '127.0.0.1')
    for (const [socket, other] of [
      [outer, inner],
      [inner, outer],
    ] as const) {
      sockets.add(socket)
      socket.on('data', (part) => {
        if (state === 'open') other.write(part)
      })
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const drop = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: address.port,
    open: () => {
      state = 'open'
    },
    /** Takes connections and bytes, and nothing comes back. */
    hang: () => {
      state = 'hanging'
    },
    /** Ends all connections and takes no more. */
    stop: () => {
      state = 'stopped'
      drop()
    },
    close: () => {
      drop()
      server.close()
    },
  }
}
