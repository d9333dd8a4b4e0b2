import type { MetadataRoute } from 'next'

/** Everything here is public, and link cards need their pages to be readable. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' } }
}
