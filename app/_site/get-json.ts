/** Reads an answer of this site's API. @throws Error when it is a refusal */
export async function getJson(address: string, signal: AbortSignal) {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}
