import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Answer } from './answer'
import { type Site, secured } from './finish'
import { type Refusal, refuse } from './refusal'

/** Answers what is no request that can be read: there is a connection, and no more. */
export function refuseUnreadable(server: Server, site: Site): void {
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy()
    const [, path = '/'] = /^\S+ (\/\S*)/.exec(error.rawPacket?.toString('latin1') ?? '') ?? []
    socket.end(printed(secured(refuse(unreadable(error.code), path), path, site)))
  })
  server.on('connect', (_request, socket: Socket) =>
    socket.end(printed(secured(refuse('method-not-allowed', '/'), '/', site))),
  )
}

function unreadable(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large'
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too-slow' : 'bad-request'
}

function printed({ status, headers, body }: Answer): string {
  const all = { ...headers, 'content-length': String(body.length), connection: 'close' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} Refused`, ...lines, '', body.toString()].join('\r\n')
}
