import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './embed.css'
import { TELL_HEIGHT } from './tell-height'

/** Readers find the chart on its own page; what is embedded is no page to be found. */
export const metadata: Metadata = { robots: { index: false } }

export const viewport: Viewport = { colorScheme: 'light dark' }

/** What stands in a frame of another page: no header, no footer, and a script that tells its height. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <div id="embed" className="flow-root px-3 py-3">
        {children}
      </div>
      <script>{TELL_HEIGHT}</script>
    </>
  )
}
