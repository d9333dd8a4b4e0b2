import { createHash } from 'node:crypto'

/** How long an answer may be kept: data change with a new version; a saved view never does, but may be taken down. */
const CACHE = {
  data: 'public, max-age=300, s-maxage=60, stale-while-revalidate=600',
  frozen: 'public, max-age=300, s-maxage=300',
} as const
export type Keep = keyof typeof CACHE

export function json(body: unknown, keep: Keep = 'data'): Response {
  return respond(JSON.stringify(body), 'application/json; charset=utf-8', keep)
}

/** A table that browsers save as `name`. */
export function csv(body: string, name: string, keep: Keep = 'data'): Response {
  return respond(body, 'text/csv; charset=utf-8; header=present', keep, {
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}

export function svg(body: string, name: string, keep: Keep = 'data'): Response {
  return respond(body, 'image/svg+xml; charset=utf-8', keep, {
    'Content-Disposition': `inline; filename="${name}"`,
    // Opened as a page of its own, the picture may run nothing and load nothing.
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  })
}

export function png(body: Uint8Array, name: string, keep: Keep = 'data'): Response {
  return respond(new Uint8Array(body), 'image/png', keep, {
    'Content-Disposition': `inline; filename="${name}"`,
  })
}

function respond(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  keep: Keep,
  headers: Record<string, string> = {},
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': CACHE[keep],
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      'X-Content-Type-Options': 'nosniff',
      // Public facts: any page may read them.
      'Access-Control-Allow-Origin': '*',
      ...headers,
    },
  })
}

/** The answer, or 304 without a body when the caller already has it. */
export function unlessKnown(request: Request, response: Response): Response {
  const etag = response.headers.get('ETag')
  const known = request.headers.get('If-None-Match')
  if (etag === null || known === null) return response
  const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (!tags.includes('*') && !tags.includes(etag)) return response
  const headers = new Headers(response.headers)
  for (const name of ['Content-Type', 'Content-Disposition']) headers.delete(name)
  return new Response(null, { status: 304, headers })
}
