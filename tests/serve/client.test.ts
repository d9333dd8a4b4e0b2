import { expect, test } from 'vitest'
import { clientOf, type TrustedProxies } from '@/lib/serve/client'

const from = (remote: string, forwarded: string | undefined, trusted: TrustedProxies) =>
  clientOf({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: remote } as never }, trusted)

test.each<[string, string, string | undefined, TrustedProxies, string]>([
  ['without trusted proxies a client is its connection', '192.0.2.1', '198.51.100.1', 0, '192.0.2.1'],
  ['one proxy names the client before it', '10.0.0.1', '198.51.100.9, 198.51.100.1', 1, '198.51.100.1'],
  ['two proxies name the client before both', '10.0.0.1', '198.51.100.1, 10.0.0.2', 2, '198.51.100.1'],
  ['too few hops end at the first', '10.0.0.1', undefined, 3, '10.0.0.1'],
  ['a trusted network may name it', '10.0.0.1', '198.51.100.1', ['10.0.0.0/8'], '198.51.100.1'],
  [
    'each hop of the network is passed over',
    '10.0.0.1',
    '198.51.100.9, 198.51.100.1, 10.9.9.9',
    ['10.0.0.0/8'],
    '198.51.100.1',
  ],
  ['a stranger may not', '192.0.2.1', '198.51.100.1', ['10.0.0.0/8'], '192.0.2.1'],
  ['a single trusted address may', '10.0.0.1', '198.51.100.1', ['10.0.0.1'], '198.51.100.1'],
  ['what is no address is not believed', '10.0.0.1', 'x".example, <b>', 1, '10.0.0.1'],
  ['an IPv4 address in IPv6 is the same', '::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
  ['addresses of one IPv6 network are one client', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::'],
])('%s', (_name, remote, forwarded, trusted, client) => {
  expect(from(remote, forwarded, trusted)).toBe(client)
})
