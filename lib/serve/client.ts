import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

/** Which hops may say whom they speak for: a number of proxies in front of this server, or their networks. */
export type TrustedProxies = number | readonly string[]

/** Clients of IPv6 get a network of this size each, so one is one client. */
const IPV6_BITS = 64

/**
 * Whom a request comes from, to count its share: an IPv4 address or an IPv6 network. `X-Forwarded-For` is read
 * from its end and only as far as the hops are trusted; without trusted proxies it means nothing.
 */
export function clientOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trusted: TrustedProxies,
) {
  const forwarded = headers['x-forwarded-for'] ?? ''
  const said = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)
    .split(',')
    .map((hop) => hop.trim())
  const hops = [...said.filter((hop) => hop !== ''), socket.remoteAddress ?? ''].reverse()
  let client = hops[0] ?? ''
  for (const [i, hop] of hops.entries()) {
    // What is no address is no hop: whoever wrote it is the client.
    if (!ipaddr.isValid(hop)) break
    client = hop
    if (!isTrusted(hop, i, trusted)) break
  }
  return networkOf(client)
}

function isTrusted(hop: string, index: number, trusted: TrustedProxies): boolean {
  if (typeof trusted === 'number') return index < trusted
  const address = ipaddr.process(hop)
  return trusted.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(withBits(network))
    return address.kind() === base.kind() && address.match(base, bits)
  })
}

/** A single address is a network of one. */
function withBits(network: string): string {
  if (network.includes('/')) return network
  return `${network}/${network.includes(':') ? 128 : 32}`
}

function networkOf(client: string): string {
  if (!ipaddr.isValid(client)) return 'unknown'
  const address = ipaddr.process(client)
  if (address.kind() === 'ipv4') return address.toString()
  return ipaddr.IPv6.networkAddressFromCIDR(`${address}/${IPV6_BITS}`).toString()
}
