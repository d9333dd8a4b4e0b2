'use client'

import PageError from './error'

/** What stands in place of everything when not even the frame of a page could be made. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page did not load</title>
        <PageError {...props} />
      </body>
    </html>
  )
}
