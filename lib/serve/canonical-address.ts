/**
 * Marks that campaigns and other sites leave in a link, copied out of a page or not, and the one by which a
 * framework tells its own requests.
 */
const MARKS = /^(?:amp;)*(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_rsc)$/

/**
 * The one spelling of an address, under which its answer is kept and asked for: parameters in order of their
 * names, the same one not twice, without marks of campaigns. Values of one name keep their order.
 */
export function canonicalAddress(url: string): string {
  const at = url.indexOf('?')
  if (at < 0) return url
  const params = new URLSearchParams()
  for (const [name, value] of new URLSearchParams(url.slice(at + 1)))
    if (!MARKS.test(name) && !params.has(name, value)) params.append(name, value)
  params.sort()
  const path = url.slice(0, at)
  return params.size > 0 ? `${path}?${params}` : path
}
