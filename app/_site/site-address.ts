import { headers } from 'next/headers'
import { env } from '@/lib/data/server'

/** The public address of the site without a slash at the end: as set, else as the request names it. */
export async function siteAddress(): Promise<string> {
  const { publicUrl } = env()
  if (publicUrl !== null) return publicUrl
  const sent = await headers()
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost'
  return `${sent.get('x-forwarded-proto') ?? 'http'}://${host}`
}
