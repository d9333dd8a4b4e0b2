import { env } from '@/lib/data/server'

/** The public address of the site without a slash at the end. What a request says of it does not count. */
export async function siteAddress(): Promise<string> {
  return env().publicUrl
}
